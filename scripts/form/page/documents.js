// The documents that are being filled in: blank ones, and changes at a path.

import { schemas } from "../core/index.js";

/** @typedef {(string | number)[]} Path */

/**
 * Give a blank value of a schema: groups that must be there, and empty lists.
 * @param {any} schema
 * @returns {any}
 */
export function blank(schema) {
  if (schema.type === "array") {
    return [];
  }
  const parts = (schema.required ?? [])
    .filter((name) => ["object", "array"].includes(schema.properties[name].type))
    .map((name) => [name, blank(schema.properties[name])]);
  return Object.fromEntries(parts);
}

/** Give an application with nothing in it. */
export function empty() {
  const [application, plan, commitment] = ["application", "plan", "commitment"].map((kind) =>
    blank(schemas[kind]),
  );
  return { application, plan, commitment, enterprises: [], narrative: null, sealed: {} };
}

/**
 * Add to a document that was opened the groups that it lacks, so that there is a place to fill in.
 * @param {any} data
 * @param {any} schema
 */
export function completed(data, schema) {
  for (const [name, value] of Object.entries(blank(schema))) {
    if (!(name in data)) {
      data[name] = value;
    }
  }
  return data;
}

/**
 * @param {any} data
 * @param {Path} path
 */
export function get(data, path) {
  return path.reduce((part, step) => part?.[step], data);
}

/**
 * Put a value at a path, or take it away; a group that need not be there goes with its last value.
 * @param {any} data
 * @param {any} schema
 * @param {Path} path
 * @param {any} value
 */
export function put(data, schema, path, value) {
  const [step, ...rest] = path;
  if (rest.length === 0) {
    if (value === undefined) {
      delete data[step];
    } else {
      data[step] = value;
    }
    return;
  }
  const below = schema.properties?.[step] ?? schema.items;
  if (typeof data[step] !== "object" || data[step] === null) {
    data[step] = typeof rest[0] === "number" ? [] : {};
  }
  put(data[step], below, rest, value);
  const optional = schema.properties && !schema.required?.includes(step);
  if (optional && Object.keys(data[step]).length === 0) {
    delete data[step];
  }
}

/** @param {Path} path */
export function pointer(path) {
  return path.map((step) => `/${step}`).join("");
}

/**
 * Copy plain data.
 * @template T
 * @param {T} data
 * @returns {T}
 */
export function copied(data) {
  return JSON.parse(JSON.stringify(data));
}
