// Between what people type or paste and what a document holds.

import { typed } from "../core/index.js";
import { CHOICES } from "./labels.js";

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YES = new Set(["是", "true", "属实", "√", "对", "y", "yes"]);
const NO = new Set(["否", "false", "不属实", "×", "x", "不是", "n", "no"]);

/**
 * What kind of control a schema asks for.
 * @param {any} schema
 * @returns {"boolean" | "choice" | "number" | "date" | "uscc" | "text" | "lines" | "line"}
 */
export function sort(schema) {
  if (schema.type === "boolean") {
    return "boolean";
  }
  if (schema.enum) {
    return "choice";
  }
  if (schema.type === "array") {
    return "lines";
  }
  if (schema.type === "integer" || Array.isArray(schema.type)) {
    return "number";
  }
  if (schema.format === "date") {
    return "date";
  }
  if (schema.pattern?.includes("{18}")) {
    return "uscc";
  }
  return schema.maxLength > 200 ? "text" : "line";
}

/**
 * Tidy a text as people write it: dates, thousands separators, blanks around.
 * @param {any} schema
 * @param {string} text
 */
export function tidied(schema, text) {
  const trimmed = text.trim();
  const day = DAY.exec(trimmed);
  switch (sort(schema)) {
    case "date":
      return day ? `${day[1]}-${day[2].padStart(2, "0")}-${day[3].padStart(2, "0")}` : trimmed;
    case "number":
      return trimmed.replace(/[,，\s]|元$/g, "");
    case "uscc":
      return trimmed.replace(/\s/g, "").toUpperCase();
    default:
      return trimmed;
  }
}

/**
 * Turn a text into a value; nothing is undefined.
 * @param {any} schema
 * @param {string} text
 * @returns {any}
 */
export function valueFrom(schema, text) {
  if (text === "") {
    return undefined;
  }
  switch (sort(schema)) {
    case "number":
      return typed(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "lines":
      return text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    case "text":
      return paragraphs(text);
    default:
      return text;
  }
}

/** @param {string} text */
function paragraphs(text) {
  const tidy = text.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
  return tidy.includes("\n") ? `${tidy}\n` : tidy || undefined;
}

/**
 * Turn a value into the text of its control.
 * @param {any} schema
 * @param {any} value
 */
export function textOf(schema, value) {
  if (value === undefined || value === null) {
    return "";
  }
  if (Array.isArray(value)) {
    return value.map(String).join("\n");
  }
  return sort(schema) === "text" ? String(value).replace(/\n$/, "") : String(value);
}

/**
 * Read a cell of a spreadsheet; `names` gives further names of values, such as products by name.
 * @param {any} schema
 * @param {string} cell
 * @param {Map<string, string>} [names]
 */
export function fromCell(schema, cell, names) {
  const text = tidied(schema, cell);
  const word = text.toLowerCase();
  if (sort(schema) === "boolean") {
    return YES.has(word) ? true : NO.has(word) ? false : valueFrom(schema, text);
  }
  if (names?.has(text)) {
    return names.get(text);
  }
  const choice = (schema.enum ?? []).find((each) => CHOICES.get(each) === text);
  return choice ?? valueFrom(schema, text);
}
