// What schemas say, in the words of somebody who fills in a page rather than a file.

import { schemas } from "../core/index.js";

const NUMERALS = "一二三四五六七八九十";
// how to write a value in YAML, which the form does by itself
const FOR_FILES = [
  /，?(?:是|属实)写 true，(?:否|不属实)写 false/g,
  / ?写 true/g,
  /，?请加(?:英文双)?引号/g,
  /；没有时写 \[\]/g,
  /，与文件名相同/g,
  /六位代码，例如 "\d+" 是.*?。/g,
];

/** The name of each value of a list of choices, as the descriptions of fields give them. */
export const CHOICES = new Map(Object.values(schemas).flatMap((schema) => [...named(schema)]));

/**
 * @param {any} schema
 * @returns {Generator<[string, string]>}
 */
function* named(schema) {
  for (const value of schema.enum ?? []) {
    const [, title = ""] =
      new RegExp(`${value}\\s*为?\\s*([^，。（a-z]+)`).exec(schema.description ?? "") ?? [];
    if (title.trim().length > 1) {
      yield [value, title.trim()];
    }
  }
  for (const part of [...Object.values(schema.properties ?? {}), schema.items]) {
    if (typeof part === "object") {
      yield* named(part);
    }
  }
}

/**
 * Describe a field: what to fill in, how, and an example.
 * @param {any} schema
 */
export function hint(schema) {
  if (schema.enum) {
    return "";
  }
  const [example] = schema.examples ?? [];
  const [what, how] = [schema.description, schema["x-form"]].map((part) => forPeople(part ?? ""));
  const text = how.startsWith(what.replace(/。$/, "")) ? how : what + how;
  return text + (example === undefined || text.includes("例如") ? "" : `例如：${example}`);
}

/** @param {string} text */
function forPeople(text) {
  return FOR_FILES.reduce((rest, pattern) => rest.replace(pattern, ""), text).replace(
    /^，|，(?=。)/g,
    "",
  );
}

/**
 * Name the guide's anchor of a clause, as the site does: 三（一）1 is c-3-1-1, 附录1 表二 is c-f1-2.
 * @param {string} clause
 */
export function anchor(clause) {
  const appendix = /^附录([0-9])/.exec(clause);
  const rest = appendix ? clause.slice(appendix[0].length) : clause;
  const parts = [...rest.matchAll(/[一二三四五六七八九十]|[0-9]+/g)].map(([part]) =>
    NUMERALS.includes(part) ? NUMERALS.indexOf(part) + 1 : part,
  );
  return ["c", ...(appendix ? [`f${appendix[1]}`] : []), ...parts].join("-");
}

/**
 * Say a fault to somebody who sees the field: what is wrong, what is wanted, one fix.
 * @param {import("../core/codes.js").Fault} fault
 * @param {any} schema of the field, where it is known
 */
export function told(fault, schema) {
  if (fault.code === "S001") {
    return `“${schema?.title ?? fault.message}”还没有填。`;
  }
  const wanted = schema?.enum ? "列出的选项之一。" : forPeople(fault.wanted);
  const fix =
    fault.fix === "请按字段说明的格式改写。" ? "" : fault.fix.replace("，并同时改文件名", "");
  return [
    `${fault.message}。`,
    wanted && `应为：${wanted.replace(/。?$/, "。")}`,
    forPeople(fix),
  ].join("");
}

/**
 * Find the schema of a JSON pointer.
 * @param {string} kind
 * @param {string} pointer
 */
export function schemaAt(kind, pointer) {
  return pointer
    .split("/")
    .slice(1)
    .reduce((schema, step) => schema?.properties?.[step] ?? schema?.items, schemas[kind]);
}
