// Where libyaml, which the house reads with, and the library here, which goes by a newer YAML,
// would take a text for different things: the form refuses these writings, which nobody needs.
// tests/form/test_reading.py finds no other difference in 10,000 broken files.

import { isScalar } from "yaml";

const NOTHING_BUT_AN_END = /^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/;
const UNINDENTED_BLOCK = /^[|>][^\n]*\n+[^ \n]/;
const CUT_OFF_BLOCK = /\n[^\n]*[^ \n][^\n]*$/;
const EXPLICIT_KEY = /(?:^|[\n ,{[])\?\s+$/;
const UNLIKE_IN_FLOW = /^[?:]|:[,?[\]{}]/;
const GLUED = /^ *:[,?[\]{}]/;
const COLON = /^ *:/;
const COLON_BELOW = /^[^:,\]}]*\n[^:,\]}]*:/;

/** A directive: at the head of the text, or behind the end of a document. */
export const DIRECTIVE = /^(?: *(?:#[^\n]*)?\n)* *%/;
export const LATE_DIRECTIVE = /^\.\.\.[\s\S]*?\n%/m;

/** The names of anchors that libyaml knows as such. */
export const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;

/**
 * Give the offset of a document's end that has no document before it, or -1.
 * @param {string} text
 */
export function lonelyEnd(text) {
  const end = NOTHING_BUT_AN_END.exec(text);
  return end ? end[0].trimEnd().length - 3 : -1;
}

/**
 * Tell a block of text that stands at the margin of the file.
 * @param {string} text
 * @param {number} start
 */
export function isUnindented(text, start) {
  return UNINDENTED_BLOCK.test(text.slice(start));
}

/**
 * Give the value of a quoted or block scalar; a block whose last line has no end has none.
 * @param {string} text
 * @param {any} node
 * @returns {string}
 */
export function content(text, { type, range, value }) {
  const block = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
  const cut = block && range[1] >= text.length && CUT_OFF_BLOCK.test(text);
  return cut ? value.replace(/\n$/, "") : value;
}

/**
 * Tell a text of a flow collection that libyaml refuses or takes for a key.
 * @param {any} node
 */
export function isUnlike(node) {
  return isScalar(node) && node.type === "PLAIN" && UNLIKE_IN_FLOW.test(node.value);
}

/**
 * Tell a key that libyaml refuses, or that has a question mark before it.
 * @param {string} text
 * @param {any} key a scalar
 * @param {boolean} flow whether it stands in braces
 */
export function isUnlikeKey(text, key, flow) {
  const [start, end] = key.range;
  const rest = text.slice(end);
  const plain = key.type === "PLAIN";
  return (
    EXPLICIT_KEY.test(text.slice(0, start)) ||
    text.slice(start, end).includes("\n") ||
    (plain && key.value === "") ||
    (flow && ((plain && GLUED.test(rest)) || COLON_BELOW.test(rest) || isUnlike(key))) ||
    (!flow && !COLON.test(rest))
  );
}
