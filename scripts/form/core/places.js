// Where in a text its values stand, and the faults that are found there.

import { LineCounter } from "yaml";
import { shown } from "./codes.js";
import { faultAt, unreadable } from "./textfaults.js";

/** Reading cannot go on; the fault that says why is already recorded. */
export class UnreadableError extends Error {}

/** A text, the offsets of its values by JSON pointer, and its faults. */
export class Places {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.lines = new LineCounter();
    /** @type {import("./textfaults.js").TextFault[]} */
    this.faults = [];
    /** @type {Map<string, number>} */
    this.places = new Map();
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

  /**
   * Say that the text cannot be read from an offset on.
   * @param {number} offset
   */
  stop(offset) {
    this.faults.push(unreadable(this.text, this.place(Math.min(offset, this.text.length))));
    throw new UnreadableError();
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
