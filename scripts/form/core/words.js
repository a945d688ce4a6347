// A schema error in words, the same as clusterfund.register.explain: which field, what was found,
// what is wanted, one fix.

import { escaped, fault, shown } from "./codes.js";
import { plain } from "./scalars.js";

const CODE_OF_KEYWORD = {
  type: "S003",
  pattern: "S004",
  format: "S004",
  enum: "S005",
  minLength: "S006",
  maxLength: "S006",
  minItems: "S007",
  maxItems: "S007",
  minimum: "S008",
  maximum: "S008",
};

const MESSAGES = {
  S003: "的类型不对",
  S004: "的格式不对",
  S005: "不在可选项中",
  S006: "的字数不对",
  S007: "的项数不对",
  S008: "的数值超出范围",
  S009: "与表格要求不符",
};

const TYPE_NAMES = {
  string: "文字",
  integer: "整数",
  number: "数字",
  boolean: "true 或 false",
  array: "列表",
  object: "字段组",
};

/** @type {Record<string, (limit: number) => string>} */
const LIMITS = {
  minLength: (limit) => `至少 ${limit} 个字`,
  maxLength: (limit) => `最多 ${limit} 个字`,
  minItems: (limit) => `至少 ${limit} 项`,
  maxItems: (limit) => `最多 ${limit} 项`,
  minimum: (limit) => `不小于 ${limit}`,
  maximum: (limit) => `不大于 ${limit}`,
};

const FORM = "x-form";

/**
 * What ajv found at one place: the keyword that fails, its schema, and the value there.
 * @typedef {{keyword: string, schema: Record<string, any>, value: any, pointer: string,
 *   property: string}} Failure
 */

/**
 * Turn one failure into a fault.
 * @param {Failure} failure
 * @returns {import("./codes.js").Fault}
 */
export function explained(failure) {
  if (failure.keyword === "required") {
    return missing(failure);
  }
  if (failure.keyword === "additionalProperties") {
    return unknown(failure);
  }
  const { keyword, schema, value, pointer } = failure;
  const code = CODE_OF_KEYWORD[keyword] ?? "S009";
  const blank = value === "";
  const wanted = wish(code, keyword, schema);
  return fault(code, pointer, `“${schema.title ?? "内容"}”${blank ? "还没有填" : MESSAGES[code]}`, {
    found: found(value),
    wanted: blank ? (schema[FORM] ?? wanted) : wanted,
    fix: blank ? "请在这里填写。" : remedy(code, schema, value),
  });
}

/** @param {Failure} failure */
function missing({ schema, pointer, property }) {
  const about = schema.properties[property] ?? {};
  return fault(
    "S001",
    `${pointer}/${property}`,
    `缺少字段 ${property}（${about.title ?? property}）`,
    { wanted: about.description ?? "", fix: `请在这里补上 ${property}: …。` },
  );
}

/** @param {Failure} failure */
function unknown({ schema, pointer, property }) {
  return fault("S002", `${pointer}/${escaped(property)}`, "这里没有这个字段", {
    found: shown(property),
    wanted: `字段 ${Object.keys(schema.properties).join("、")}`,
  });
}

/** @param {any} value */
function found(value) {
  if (Array.isArray(value)) {
    return `${value.length} 项`;
  }
  if (typeof value === "object" && value !== null) {
    return `${Object.keys(value).length} 个字段`;
  }
  return value === "" ? "空白" : shown(value);
}

/**
 * @param {string} code
 * @param {string} keyword
 * @param {Record<string, any>} schema
 */
function wish(code, keyword, schema) {
  if (code === "S005") {
    return `${schema.enum.join("、")} 之一`;
  }
  if (code === "S003") {
    return [schema.type]
      .flat()
      .map((name) => TYPE_NAMES[name])
      .join("或");
  }
  return LIMITS[keyword]?.(schema[keyword]) ?? schema[FORM] ?? schema.description ?? "";
}

/**
 * @param {string} code
 * @param {Record<string, any>} schema
 * @param {any} value
 */
function remedy(code, schema, value) {
  if (code !== "S003") {
    return "";
  }
  if (schema.type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return `请加英文双引号，写成 "${shown(value)}"。`;
  }
  const bare = typeof value === "string" ? plain(value) : value;
  return typeName(bare) === schema.type ? `请去掉引号，写成 ${value}。` : "";
}

/** @param {any} value */
function typeName(value) {
  return { boolean: "boolean", number: "integer" }[typeof value];
}
