// Strict YAML, as clusterfund.register.strictyaml reads it: only `true` and `false` are booleans,
// only `0|-?[1-9][0-9]{0,14}` is an integer, every other scalar is a text. Anchors, aliases, tags,
// directives, second documents and duplicate keys are faults, never interpreted.

import { Lexer } from "yaml";
import { bytes, forbidden, MAX_BYTES } from "./characters.js";
import { sparing } from "./codes.js";
import { DIRECTIVE, LATE_DIRECTIVE } from "./libyaml.js";
import { Reader } from "./reader.js";
import { faultAt, tooLarge, unseen } from "./textfaults.js";

/** @typedef {import("./textfaults.js").TextFault} TextFault */

const MODELINE = /^#\s*yaml-language-server:\s*\$schema=/;
const SCALAR_FOLLOWS = "\u001f";

/**
 * What a text gave: `data` is undefined where there are faults. `comments` counts those beside the
 * schema's line, which a form cannot keep; `at` gives the line and column of a JSON pointer.
 * @typedef {{data: any, faults: TextFault[], comments: number,
 *   at: (pointer: string) => {line: number, column: number}}} Reading
 */

/**
 * Read one YAML document.
 * @param {string} text
 * @returns {Reading}
 */
export function read(text) {
  if (bytes(text) > MAX_BYTES) {
    return refused([tooLarge()]);
  }
  if (forbidden(text) !== null) {
    return refused(sparing([...unseen(text)]));
  }
  const directive = DIRECTIVE.exec(text) ?? LATE_DIRECTIVE.exec(text);
  if (directive) {
    const before = text.slice(0, directive.index + directive[0].length);
    const place = [before.split("\n").length, 1];
    return refused([faultAt("Y007", place, "文件开头有 YAML 指令", { found: "%" })]);
  }
  const reader = new Reader(text);
  const data = reader.read();
  if (data === undefined && reader.faults.length === 0) {
    return refused([faultAt("Y011", [1, 1], "文件里没有内容", { wanted: "填好的表格" })]);
  }
  return reader.faults.length
    ? refused(sparing(reader.faults))
    : { data, faults: [], comments: comments(text), at: (pointer) => reader.at(pointer) };
}

/**
 * @param {TextFault[]} faults
 * @returns {Reading}
 */
function refused(faults) {
  return { data: undefined, faults, comments: 0, at: () => ({ line: 1, column: 1 }) };
}

/**
 * Count the comments that are not the schema's line.
 * @param {string} text
 */
function comments(text) {
  let count = 0;
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (before !== SCALAR_FOLLOWS && token.startsWith("#") && !MODELINE.test(token)) {
      count += 1;
    }
    before = token;
  }
  return count;
}
