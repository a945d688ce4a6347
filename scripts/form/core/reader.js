// The nodes of a document to plain data, with the place of every value; faults gather on the way.

import { isAlias, isMap, isScalar, parseAllDocuments } from "yaml";
import { forbidden, named } from "./characters.js";
import { escaped } from "./codes.js";
import { ANCHOR_NAME, content, isUnindented, isUnlike, isUnlikeKey, lonelyEnd } from "./libyaml.js";
import { Places, UnreadableError } from "./places.js";
import { plain } from "./scalars.js";
import { faultAt } from "./textfaults.js";

const MAX_DEPTH = 20;
const MAX_KEY = 250;
const OPTIONS = {
  keepSourceTokens: false,
  logLevel: "silent",
  merge: false,
  prettyErrors: false,
  resolveKnownTags: false,
  schema: "failsafe",
  strict: true,
  uniqueKeys: false,
  version: "1.2",
};

/** One text and what is found in it. */
export class Reader extends Places {
  /** Read the text's only document; undefined where it is empty or cannot be read. */
  read() {
    try {
      return this.document();
    } catch (error) {
      if (error instanceof RangeError) {
        // the stack is used up: levels without end
        this.faults.push(faultAt("Y009", [1, 1], "嵌套超过 20 层"));
      } else if (!(error instanceof UnreadableError)) {
        throw error;
      }
      return undefined;
    }
  }

  document() {
    const documents = parseAllDocuments(this.text, { ...OPTIONS, lineCounter: this.lines });
    if (!Array.isArray(documents) || documents.length === 0) {
      return undefined;
    }
    const [first, second] = documents;
    if (lonelyEnd(this.text) >= 0) {
      this.stop(lonelyEnd(this.text));
    }
    const data = first.contents === null ? undefined : this.node(first.contents, "", 1);
    if (first.errors.length) {
      this.stop(first.errors[0].pos[0]);
    }
    if (second) {
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
      if (!ANCHOR_NAME.test(node.source)) {
        this.stop(start);
      }
      this.report("Y006", start, "这里用了别名", `*${node.source}`, pointer);
      return "";
    }
    this.marked(node, pointer);
    if (isScalar(node)) {
      if (depth === 1 && isUnindented(this.text, start)) {
        this.stop(start);
      }
      return this.scalar(node, pointer);
    }
    if (depth > MAX_DEPTH) {
      this.report("Y009", start, "嵌套超过 20 层", `第 ${depth} 层`, pointer);
      throw new UnreadableError();
    }
    return isMap(node) ? this.mapping(node, pointer, depth) : this.list(node, pointer, depth);
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
    const hidden = forbidden(node.value); // an escape such as "\u202e" hides one from the text check
    if (hidden !== null) {
      this.report("Y002", node.range[0], "引号里有一个不允许的字符", named(hidden), pointer);
    }
    return content(this.text, node);
  }

  /**
   * @param {any} node
   * @param {string} pointer
   * @param {number} depth
   */
  list(node, pointer, depth) {
    return node.items.map((item, place) => {
      if (node.flow && isUnlike(item)) {
        this.stop(item.range[0]);
      }
      return this.node(item, `${pointer}/${place}`, depth + 1);
    });
  }

  /**
   * @param {any} node
   * @param {string} pointer
   * @param {number} depth
   */
  mapping(node, pointer, depth) {
    const data = {};
    for (const { key, value } of node.items) {
      const name = this.key(key, node, pointer);
      const below = `${pointer}/${escaped(name)}`;
      if (Object.hasOwn(data, name)) {
        this.report("Y005", key.range[0], `字段 ${name} 写了两次`, name, below);
      }
      if (node.flow && isUnlike(value)) {
        this.stop(value.range[0]);
      }
      const part = value === null ? "" : this.node(value, below, depth + 1);
      // a plain assignment to __proto__ would vanish
      const own = { configurable: true, enumerable: true, writable: true };
      Object.defineProperty(data, name, { value: part, ...own });
    }
    return data;
  }

  /**
   * @param {any} key
   * @param {any} node the map around it
   * @param {string} pointer
   * @returns {string}
   */
  key(key, node, pointer) {
    const start = key?.range?.[0] ?? node.range[0];
    if (!isScalar(key)) {
      this.report("Y010", start, "字段名不是一个词", "", pointer);
      throw new UnreadableError();
    }
    this.marked(key, pointer);
    this.scalar(key, pointer);
    if (isUnlikeKey(this.text, key, node.flow)) {
      this.stop(start);
    }
    if ([...key.value].length > MAX_KEY) {
      this.report("Y010", start, "字段名太长", key.value, pointer);
      throw new UnreadableError();
    }
    return key.value;
  }
}
