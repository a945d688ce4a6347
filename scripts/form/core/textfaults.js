// Faults of a text: where something cannot be read, and how to mend it.

import { bytes, counted, MAX_BYTES, named } from "./characters.js";
import { CODES, shown } from "./codes.js";

/**
 * One fault of a text; `line` and `column` count from 1, `pointer` is a JSON pointer.
 * @typedef {{code: string, line: number, column: number, pointer: string, message: string,
 *   found: string, wanted: string, clause: string, fix: string}} TextFault
 */

/**
 * Make a fault of a code at a line and column; `fix` replaces the general one.
 * @param {string} code
 * @param {number[]} place
 * @param {string} message
 * @param {{found?: string, wanted?: string, fix?: string, pointer?: string}} [more]
 * @returns {TextFault}
 */
export function faultAt(code, [line, column], message, more = {}) {
  const { found = "", wanted = "", fix = "", pointer = "" } = more;
  const { clause, fix: general } = CODES[code];
  return { code, line, column, pointer, message, found, wanted, clause, fix: fix || general };
}

/** Say that a file is too large. */
export function tooLarge() {
  return faultAt("Y003", [1, 1], "文件超过大小限制", {
    found: `超过 ${MAX_BYTES} 字节`,
    wanted: `不超过 ${MAX_BYTES} 字节`,
  });
}

/**
 * Find the characters that may not occur: one fault for each of them on each line.
 * @param {string} text
 * @returns {Generator<TextFault>}
 */
export function* unseen(text) {
  for (const [number, line] of text.split("\n").entries()) {
    for (const [character, count] of counted(line)) {
      const more = count > 1 ? `，这一行共 ${count} 处` : "";
      const column = [...line.slice(0, line.indexOf(character))].length + 1;
      yield faultAt("Y002", [number + 1, column], "这里有一个不允许的字符", {
        found: `${named(character)}${more}`,
        wanted: "普通文字、标点和空格",
      });
    }
  }
}

/**
 * Say that a text cannot be read from a place on.
 * @param {string} text
 * @param {number[]} place
 */
export function unreadable(text, place) {
  const line = text.split("\n")[place[0] - 1] ?? "";
  const first = [...line][place[1] - 1] ?? "";
  return faultAt("Y004", place, "从这里起读不懂", {
    found: line === "" ? "空白" : shown(line),
    fix: first && "%*&!@`".includes(first) ? `文字以 ${first} 开头时请加英文双引号。` : "",
  });
}

/**
 * Give the text of a file's bytes, or why it is none.
 * @param {Uint8Array} data
 * @returns {{text: string, faults: TextFault[]}}
 */
export function decoded(data) {
  if (data.length > MAX_BYTES) {
    return { text: "", faults: [tooLarge()] };
  }
  const text = decodedUpTo(data, data.length, false);
  if (text !== null) {
    return { text, faults: [] };
  }
  const before = readable(data);
  const lines = before.split("\n");
  const place = [lines.length, [...lines[lines.length - 1]].length + 1];
  const wrong = faultAt("Y001", place, "这里的字节不是 UTF-8 文字", {
    found: `0x${data[bytes(before)].toString(16).padStart(2, "0")}`,
    wanted: "UTF-8 编码",
  });
  return { text: "", faults: [wrong] };
}

/**
 * Decode the first bytes; null where they are no UTF-8.
 * @param {Uint8Array} data
 * @param {number} length
 * @param {boolean} open whether a character may be cut off at the end
 */
function decodedUpTo(data, length, open) {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(data.subarray(0, length), { stream: open });
  } catch {
    return null;
  }
}

/**
 * Give the text before the first byte that is no UTF-8.
 * @param {Uint8Array} data
 */
function readable(data) {
  let [good, bad] = [0, data.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodedUpTo(data, middle, true) === null) {
      bad = middle;
    } else {
      good = middle;
    }
  }
  return decodedUpTo(data, good, true);
}
