// What is wrong with a document of an application while it is typed: the schemas' own validators,
// compiled when the form is built, in the words of `clusterfund check`; then the credit codes.

import { schemas } from "clusterfund:schemas";
import * as validators from "clusterfund:validators";
import { written } from "./canonical.js";
import { bytes, forbidden, MAX_BYTES, named } from "./characters.js";
import { escaped, fault, sparing } from "./codes.js";
import * as uscc from "./uscc.js";
import { explained } from "./words.js";

/** @typedef {import("./codes.js").Fault} Fault */

/**
 * Give the faults of a document, each place once: characters, then the form's own, then codes.
 * @param {string} kind application, enterprise, plan or commitment
 * @param {any} data
 * @returns {Fault[]}
 */
export function faults(kind, data) {
  const seen = new Set();
  const found = [...characters(data, ""), ...shape(kind, data), ...creditCodes(kind, data)];
  const first = found.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
  return first.length ? first : [...size(kind, data)];
}

/**
 * Judge one document by the schema of its kind; every place once, in the order of the schema.
 * @param {string} kind
 * @param {any} data
 * @returns {Fault[]}
 */
export function shape(kind, data) {
  if (validators[kind](data)) {
    return [];
  }
  const seen = new Set();
  const found = validators[kind].errors
    .map((error) => located(error, schemas[kind], data))
    .sort((one, other) => compared(one.order, other.order))
    .map(explained)
    .filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
  return sparing(found);
}

/**
 * Follow ajv's path through the schema: what failed there, and where in the order of the schema.
 * @param {any} error
 * @param {Record<string, any>} schema
 * @param {any} value
 */
function located(error, schema, value) {
  const steps = error.schemaPath.split("/").slice(1);
  const order = [];
  let pointer = "";
  let at = 0;
  for (; steps[at] === "properties" || steps[at] === "items"; at += 1) {
    order.push(Object.keys(schema).indexOf(steps[at]));
    let step;
    if (steps[at] === "items") {
      step = Number(error.instancePath.slice(pointer.length + 1).split("/")[0]);
      order.push(step);
      schema = schema.items;
    } else {
      at += 1;
      step = steps[at];
      order.push(Object.keys(schema.properties).indexOf(step));
      schema = schema.properties[step];
    }
    pointer += `/${step}`;
    value = value[step];
  }
  const keyword = error.keyword;
  order.push(Object.keys(schema).indexOf(keyword));
  const property = error.params.missingProperty ?? error.params.additionalProperty ?? "";
  if (keyword === "required" || keyword === "additionalProperties") {
    const names = keyword === "required" ? schema.required : Object.keys(value);
    order.push(names.indexOf(property));
  }
  return { keyword, schema, value, pointer, property, order };
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function compared(one, other) {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? one.length - other.length : one[at] - (other[at] ?? -1);
}

/**
 * Find the characters that reading the file would refuse, in every text of a document.
 * @param {any} value
 * @param {string} pointer
 * @returns {Generator<Fault>}
 */
function* characters(value, pointer) {
  if (typeof value === "string") {
    const hidden = forbidden(value);
    if (hidden !== null) {
      yield fault("Y002", pointer, "这里有一个不允许的字符", {
        found: named(hidden),
        wanted: "普通文字、标点和空格",
      });
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [step, part] of Object.entries(value)) {
      yield* characters(part, `${pointer}/${escaped(step)}`);
    }
  }
}

/**
 * Judge the check characters of the credit codes.
 * @param {string} kind
 * @param {any} data
 * @returns {Generator<Fault>}
 */
function* creditCodes(kind, data) {
  const rule = kind === "enterprise" ? "P029" : "P013";
  for (const [pointer, code] of codesOf(kind, data)) {
    const wrong = typeof code === "string" ? uscc.fault(code) : null;
    if (wrong !== null) {
      yield fault(rule, pointer, `统一社会信用代码有误：${wrong}`, {
        found: code,
        wanted: "营业执照上的 18 位代码",
      });
    }
  }
}

/**
 * @param {string} kind
 * @param {any} data
 * @returns {[string, unknown][]}
 */
function codesOf(kind, data) {
  if (kind === "enterprise") {
    return [["/uscc", data?.uscc]];
  }
  if (kind !== "application") {
    return [];
  }
  const providers = Array.isArray(data?.service_providers) ? data.service_providers : [];
  return [
    ["/lead/uscc", data?.lead?.uscc],
    ...providers.map((each, place) => [`/service_providers/${place}/uscc`, each?.uscc]),
  ];
}

/**
 * Say where a document that is otherwise right is larger than a file may be.
 * @param {string} kind
 * @param {any} data
 * @returns {Generator<Fault>}
 */
function* size(kind, data) {
  if (bytes(written(kind, data)) > MAX_BYTES) {
    yield fault("Y003", "", "文件超过大小限制", {
      found: `超过 ${MAX_BYTES} 字节`,
      wanted: `不超过 ${MAX_BYTES} 字节`,
    });
  }
}
