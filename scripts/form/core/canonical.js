// The one way to write a document: the same data gives the same bytes as `clusterfund fmt`.
// The rules are in docs/developers/canonical-yaml.md; tests/canonical/vectors.json holds examples.

import { levels, schemas } from "clusterfund:schemas";

const IDEOGRAPH = "\\u3400-\\u4dbf\\u4e00-\\u9fff";
const INSIDE = `A-Za-z0-9${IDEOGRAPH}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`;
const WORDS = new RegExp(`^(?:[A-Za-z]|[0-9]*[${IDEOGRAPH}])(?:[${INSIDE} ]*[${INSIDE}])?$`);
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const KEY = /^[a-z][a-z0-9_-]*$/;
// text that a literal block holds as it is: no outer blank lines, no spaces at a line's end
const BLOCK = /^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/;
// words that some reader of YAML takes for something else than text
const RESERVED = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

/**
 * A part of a JSON Schema, with its references put in their places.
 * @typedef {Record<string, any>} Schema
 */

/**
 * Write a document of what the strict reader gives: texts, integers, booleans, lists, maps.
 *
 * Keys that look like numbers come first among the keys that a schema does not list, because
 * objects of JavaScript keep them so; no document of an application has any.
 * @param {string} kind a kind of document: application, enterprise, plan, commitment, …
 * @param {Record<string, any>} data
 * @returns {string}
 */
export function written(kind, data) {
  return [modeline(kind), ...node(data, schemas[kind])].map((line) => `${line}\n`).join("");
}

/**
 * Give the comment that tells editors a document's schema.
 * @param {string} kind
 */
export function modeline(kind) {
  const up = "../".repeat(levels[kind]);
  return `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`;
}

/**
 * Values to lines; a value's lines begin as they follow a key or a dash.
 * @param {any} value
 * @param {Schema} schema
 * @returns {string[]}
 */
function node(value, schema) {
  if (!hasParts(value)) {
    return scalar(value);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first, ...rest] = node(item, schema.items ?? {});
      return [`- ${first}`, ...indented(rest)];
    });
  }
  return ordered(value, schema).flatMap((key) => entry(key, value[key], below(schema, key)));
}

/**
 * @param {string} key
 * @param {any} value
 * @param {Schema} schema
 */
function entry(key, value, schema) {
  const name = KEY.test(key) ? key : JSON.stringify(key);
  const lines = node(value, schema);
  return hasParts(value)
    ? [`${name}:`, ...indented(lines)]
    : [`${name}: ${lines[0]}`, ...lines.slice(1)];
}

/**
 * Order keys as the schema lists them; others follow in the order that they have.
 * @param {Record<string, any>} value
 * @param {Schema} schema
 */
function ordered(value, schema) {
  const known = Object.keys(schema.properties ?? {});
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return [...known.filter((key) => Object.hasOwn(value, key)), ...others];
}

/**
 * Give the schema of what stands under a key; an empty one where there is none.
 * @param {Schema} schema
 * @param {string} key
 * @returns {Schema}
 */
function below(schema, key) {
  const properties = schema.properties ?? {};
  const found = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
  return found && typeof found === "object" ? found : {};
}

/** @param {any} value */
function hasParts(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/**
 * Write a value that has no parts; what the strict reader never gives is a TypeError.
 * @param {any} value
 */
function scalar(value) {
  if (typeof value === "string") {
    return text(value);
  }
  const given = typeof value === "boolean" || Number.isSafeInteger(value);
  if (given || (typeof value === "object" && value !== null)) {
    return [JSON.stringify(value)];
  }
  throw new TypeError(`no data of a document: ${value}`);
}

/** @param {string} value */
function text(value) {
  if (DATE.test(value) || (WORDS.test(value) && !RESERVED.has(value.toLowerCase()))) {
    return [value];
  }
  if (value.includes("\n") && BLOCK.test(value)) {
    const head = value.endsWith("\n") ? "|" : "|-";
    return [head, ...indented(value.replace(/\n$/, "").split("\n"))];
  }
  return [JSON.stringify(value)];
}

/** @param {string[]} lines */
function indented(lines) {
  return lines.map((line) => (line ? `  ${line}` : line));
}
