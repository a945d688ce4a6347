// Rows that were copied in a spreadsheet program: cells apart by tabs, quoted where they hold more.

import { put } from "./documents.js";
import { fromCell, sort } from "./values.js";

/**
 * Split what was pasted into rows of cells; blank rows are left out.
 * @param {string} text
 * @returns {string[][]}
 */
export function cells(text) {
  const rows = [[""]];
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n");
  for (let at = 0; at < source.length; at += 1) {
    const row = rows[rows.length - 1];
    const mark = source[at];
    if (quoted && mark === '"' && source[at + 1] === '"') {
      row[row.length - 1] += '"';
      at += 1;
    } else if (mark === '"' && (quoted || row[row.length - 1] === "")) {
      quoted = !quoted;
    } else if (!quoted && mark === "\t") {
      row.push("");
    } else if (!quoted && mark === "\n") {
      rows.push([""]);
    } else {
      row[row.length - 1] += mark;
    }
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}

/**
 * One column that can be pasted.
 * @typedef {{path: (string | number)[], title: string, schema: any}} Column
 */

/**
 * List the columns of a group: each field that is no list of groups, in the order of its schema.
 * @param {any} schema
 * @param {string[]} [path]
 * @returns {Column[]}
 */
export function columns(schema, path = []) {
  return Object.entries(schema.properties).flatMap(([name, below]) => {
    const place = [...path, name];
    if (below.type === "object") {
      return columns(below, place);
    }
    return sort(below) === "lines" ? [] : [{ path: place, title: below.title, schema: below }];
  });
}

/**
 * Turn rows into groups. A first row with titles says which column is which; without one, the
 * columns stand in their own order. `strange` names titles and counts cells without a place.
 * @param {string[][]} rows
 * @param {any} schema of one group
 * @param {(path: string) => Map<string, string> | undefined} names further names of values
 * @returns {{items: any[], strange: string[]}}
 */
export function groups(rows, schema, names) {
  const all = columns(schema);
  const first = (rows[0] ?? []).map((cell) => cell.trim());
  const titled =
    first.filter((cell) => all.some(({ title }) => title === cell)).length >=
    Math.min(2, first.length);
  const order = titled ? first.map((cell) => all.find(({ title }) => title === cell)) : all;
  const strange = titled ? first.filter((cell, at) => cell && !order[at]) : [];
  const items = (titled ? rows.slice(1) : rows).map((row, number) => {
    const item = {};
    for (const [at, cell] of row.entries()) {
      const column = order[at];
      if (column) {
        const value = fromCell(column.schema, cell, names(column.path.join("/")));
        put(item, schema, column.path, value);
      } else if (!titled && cell.trim()) {
        strange.push(`第 ${number + 1} 行第 ${at + 1} 列`);
      }
    }
    return item;
  });
  return { items, strange };
}
