// Characters that people and programs read apart, as clusterfund.register.text lists them.

const NAMES = {
  "\t": "制表符",
  "\r": "回车符",
  "\ufeff": "BOM",
  "\u200b": "零宽空格",
  "\u00ad": "软连字符",
};

export const MAX_BYTES = 64 * 1024;

// controls with tab, CR and U+0085; invisible fillers; zero width, separators, bidi; private planes
const FORBIDDEN =
  "\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f" +
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f" +
  "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f" +
  "\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff" +
  "\\u{e0000}-\\u{10ffff}";
const ONE = new RegExp(`[${FORBIDDEN}]`, "u");
const EACH = new RegExp(`[${FORBIDDEN}]`, "gu");

/**
 * Give the first character that may not occur in any document, or null.
 * @param {string} text
 * @returns {string | null}
 */
export function forbidden(text) {
  return ONE.exec(text)?.[0] ?? null;
}

/**
 * Give each character of a line that may not occur, with how often it does, in their order.
 * @param {string} line
 * @returns {Map<string, number>}
 */
export function counted(line) {
  const found = new Map();
  for (const [character] of line.matchAll(EACH)) {
    found.set(character, (found.get(character) ?? 0) + 1);
  }
  return found;
}

/**
 * Give a character's code point, and its name where people have one.
 * @param {string} character
 */
export function named(character) {
  const point = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  const name = NAMES[character];
  return name ? `U+${point} ${name}` : `U+${point}`;
}

/**
 * Give the size of a text in a file.
 * @param {string} text
 */
export function bytes(text) {
  return new TextEncoder().encode(text).length;
}
