// Strict YAML, as clusterfund.register.strictyaml reads it: only `true` and `false` are booleans,
// only `0|-?[1-9][0-9]{0,14}` is an integer, every other scalar is a text. Anchors, aliases, tags,
// directives, second documents and duplicate keys are faults, never interpreted.

import { isAlias, isMap, isScalar, Lexer, LineCounter, parseAllDocuments } from "yaml";
import { bytes, counted, forbidden, MAX_BYTES, named } from "./characters.js";
import { CODES, escaped, shown, sparing } from "./codes.js";
import { plain } from "./scalars.js";

const MAX_DEPTH = 20;
const MAX_KEY = 250;
const DIRECTIVE = /^(?: *(?:#[^\n]*)?\n)* *%/;
// what libyaml reads otherwise than the library here, which goes by a newer YAML
const NOTHING_BUT_AN_END = /^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/;
const LATE_DIRECTIVE = /^\.\.\.[^]*?\n%/m;
const UNINDENTED_BLOCK = /^[|>][^\n]*\n+[^ \n]/;
const CUT_OFF_BLOCK = /\n[^\n]*[^ \n][^\n]*$/;
const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;
const EXPLICIT_KEY = /(?:^|[\n ,{[])\?\s+$/;
const UNLIKE_IN_FLOW = /^[?:]|:[,?[\]{}]/;
const GLUED = /^ *:[,?[\]{}]/;
const COLON = /^ *:/;
const COLON_BELOW = /^[^:,\]}]*\n[^:,\]}]*:/;
const MODELINE = /^#\s*yaml-language-server:\s*\$schema=/;
const OPTIONS = {
  keepSourceTokens: false,
  logLevel: "silent",
  merge: false,
  prettyErrors: false,
  resolveKnownTags: false,
  schema: "failsafe",
  strict: true,
  stringKeys: false,
  uniqueKeys: false,
  version: "1.2",
};

/**
 * One fault of a text; `line` and `column` count from 1, `pointer` is a JSON pointer.
 * @typedef {{code: string, line: number, column: number, pointer: string, message: string,
 *   found: string, wanted: string, clause: string, fix: string}} TextFault
 */

/**
 * What a text gave: `data` is undefined where there are faults. `comments` counts those beside the
 * schema's line, which a form cannot keep; `at` gives the line and column of a JSON pointer.
 * @typedef {{data: any, faults: TextFault[], comments: number,
 *   at: (pointer: string) => {line: number, column: number}}} Reading
 */

class UnreadableError extends Error {}

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
    const place = [text.slice(0, directive.index + directive[0].length).split("\n").length, 1];
    return refused([faultAt("Y007", place, "文件开头有 YAML 指令", { found: "%" })]);
  }
  const reader = new Reader(text);
  let data;
  try {
    data = reader.document();
  } catch (error) {
    reader.broken(error);
  }
  if (data === undefined && reader.faults.length === 0) {
    return refused([faultAt("Y011", [1, 1], "文件里没有内容", { wanted: "填好的表格" })]);
  }
  const faults = sparing(reader.faults);
  return faults.length
    ? refused(faults)
    : { data, faults, comments: comments(text), at: (pointer) => reader.at(pointer) };
}

/** One text and what is found in it. */
class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.lines = new LineCounter();
    /** @type {TextFault[]} */
    this.faults = [];
    /** @type {Map<string, number>} */
    this.places = new Map();
  }

  document() {
    const options = { ...OPTIONS, lineCounter: this.lines };
    const documents = parseAllDocuments(this.text, options);
    if (!Array.isArray(documents) || documents.length === 0) {
      return undefined;
    }
    const end = NOTHING_BUT_AN_END.exec(this.text);
    if (end) {
      this.syntax(end[0].trimEnd().length - 3);
      return undefined;
    }
    const [first, second] = documents;
    const error = first.errors[0];
    const data = first.contents === null ? undefined : this.node(first.contents, "", 1);
    if (error) {
      this.syntax(error.pos[0]);
    } else if (second) {
      this.report("Y008", second.range[0], "这里开始了第二份文档", "---");
    }
    return data;
  }

  /**
   * @param {any} node
   * @param {string} pointer
   * @param {number} depth
   */
  node(node, pointer, depth) {
    const start = node.range[0];
    this.places.set(pointer, start);
    if (isAlias(node)) {
      if (ANCHOR_NAME.test(node.source)) {
        this.report("Y006", start, "这里用了别名", `*${node.source}`, pointer);
      } else {
        this.syntax(start);
      }
      return "";
    }
    this.marked(node, pointer);
    if (isScalar(node)) {
      if (depth === 1 && UNINDENTED_BLOCK.test(this.text.slice(start))) {
        this.syntax(start);
      }
      return this.scalar(node, pointer);
    }
    if (depth > MAX_DEPTH) {
      this.report("Y009", start, "嵌套超过 20 层", `第 ${depth} 层`, pointer);
      throw new UnreadableError();
    }
    if (isMap(node)) {
      return this.mapping(node, pointer, depth);
    }
    return node.items.map((item, place) => {
      this.unlike(item, node.flow);
      return this.node(item, `${pointer}/${place}`, depth + 1);
    });
  }

  /**
   * Refuse what libyaml refuses, or takes for something else, where the library here does not.
   * @param {any} node a key or an item
   * @param {boolean} flow
   */
  unlike(node, flow) {
    if (isScalar(node) && node.type === "PLAIN" && flow && UNLIKE_IN_FLOW.test(node.value)) {
      this.syntax(node.range[0]);
    }
  }

  /**
   * @param {any} key
   * @param {boolean} flow
   */
  unlikeKey(key, flow) {
    this.unlike(key, flow);
    const [start, end] = key.range;
    const rest = this.text.slice(end);
    const wrong =
      EXPLICIT_KEY.test(this.text.slice(0, start)) ||
      (key.type === "PLAIN" && key.value === "") ||
      (flow && key.type === "PLAIN" && GLUED.test(rest)) ||
      this.text.slice(start, end).includes("\n") ||
      (flow ? COLON_BELOW.test(rest) : !COLON.test(rest));
    if (wrong) {
      this.syntax(start);
      throw new UnreadableError();
    }
  }

  /**
   * @param {any} node
   * @param {string} pointer
   */
  marked(node, pointer) {
    if (node.anchor) {
      this.report("Y006", node.range[0], "这里用了锚点", `&${node.anchor}`, pointer);
    }
    if (node.tag) {
      this.report("Y007", node.range[0], "这里用了标签", node.tag, pointer);
    }
  }

  /**
   * @param {any} node
   * @param {string} pointer
   */
  scalar(node, pointer) {
    if (node.type === "PLAIN") {
      return plain(node.value);
    }
    const block = node.type.startsWith("BLOCK");
    const hidden = forbidden(node.value); // an escape such as "\u202e" hides one from the text check
    if (hidden !== null) {
      this.report("Y002", node.range[0], "引号里有一个不允许的字符", named(hidden), pointer);
    }
    const cut = block && node.range[1] >= this.text.length && CUT_OFF_BLOCK.test(this.text);
    return cut ? node.value.replace(/\n$/, "") : node.value;
  }

  /**
   * @param {any} node
   * @param {string} pointer
   * @param {number} depth
   */
  mapping(node, pointer, depth) {
    const data = {};
    for (const { key, value } of node.items) {
      const start = key?.range?.[0] ?? node.range[0];
      if (!isScalar(key)) {
        this.report("Y010", start, "字段名不是一个词", "", pointer);
        throw new UnreadableError();
      }
      this.marked(key, pointer);
      this.scalar(key, pointer);
      this.unlikeKey(key, node.flow);
      const name = key.value;
      if ([...name].length > MAX_KEY) {
        this.report("Y010", start, "字段名太长", name, pointer);
        throw new UnreadableError();
      }
      const below = `${pointer}/${escaped(name)}`;
      if (Object.hasOwn(data, name)) {
        this.report("Y005", start, `字段 ${name} 写了两次`, name, below);
      }
      this.unlike(value, node.flow);
      const part = value === null ? "" : this.node(value, below, depth + 1);
      // a plain assignment to __proto__ would vanish
      Object.defineProperty(data, name, {
        value: part,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return data;
  }

  /**
   * @param {string} code
   * @param {number} offset
   * @param {string} message
   * @param {string} found
   * @param {string} [pointer]
   */
  report(code, offset, message, found, pointer = "") {
    this.faults.push(faultAt(code, this.place(offset), message, { found: shown(found), pointer }));
  }

  /** @param {number} offset */
  syntax(offset) {
    const place = this.place(Math.min(offset, this.text.length));
    const line = this.text.split("\n")[place[0] - 1] ?? "";
    const first = [...line][place[1] - 1] ?? "";
    this.faults.push(
      faultAt("Y004", place, "从这里起读不懂", {
        found: shown(line),
        fix: first && "%*&!@`".includes(first) ? `文字以 ${first} 开头时请加英文双引号。` : "",
      }),
    );
  }

  /**
   * A fault that stops reading is its last; a stack that is used up is a text without end of levels.
   * @param {unknown} error
   */
  broken(error) {
    if (error instanceof UnreadableError) {
      return;
    }
    if (error instanceof RangeError) {
      this.faults.push(faultAt("Y009", [1, 1], "嵌套超过 20 层"));
      return;
    }
    throw error;
  }

  /**
   * Give the one-based line and column of an offset; columns count characters.
   * @param {number} offset
   * @returns {[number, number]}
   */
  place(offset) {
    const { line, col } = this.lines.linePos(offset);
    return [Math.max(line, 1), [...this.text.slice(offset - col + 1, offset)].length + 1];
  }

  /**
   * Give the place of a JSON pointer, or of its nearest parent.
   * @param {string} pointer
   */
  at(pointer) {
    let known = pointer;
    while (!this.places.has(known)) {
      known = known.slice(0, known.lastIndexOf("/"));
    }
    const [line, column] = this.place(this.places.get(known));
    return { line, column };
  }
}

/**
 * @param {string} code
 * @param {number[]} place
 * @param {string} message
 * @param {{found?: string, wanted?: string, fix?: string, pointer?: string}} [more]
 * @returns {TextFault}
 */
function faultAt(code, [line, column], message, more = {}) {
  const { found = "", wanted = "", fix = "", pointer = "" } = more;
  const known = CODES[code];
  const { clause } = known;
  return { code, line, column, pointer, message, found, wanted, clause, fix: fix || known.fix };
}

function tooLarge() {
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
function* unseen(text) {
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
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!scalar && token.startsWith("#") && !MODELINE.test(token)) {
      count += 1;
    }
    scalar = token === "\u001f";
  }
  return count;
}
