// The rows of a list as data: read from the page or from a script, sorted, filtered, summed, written.
(() => {
  const PINYIN = new Intl.Collator("zh-Hans-CN-u-co-pinyin", { numeric: true });
  const HEAD = "#m-";
  const RISKY = /^[=+\-@\t\r＝＋－＠]/;

  /** The columns of a table, as its heads say. */
  function columnsOf(table) {
    return [...table.tHead.rows[0].cells].map((head) => ({
      key: head.dataset.key,
      title: head.textContent,
      kind: head.dataset.kind,
      unit: head.dataset.unit ?? "",
      filtered: head.dataset.filter !== undefined,
      choices: head.dataset.filter ? JSON.parse(head.dataset.filter) : null,
      several: head.dataset.several !== undefined,
    }));
  }

  /** The rows that stand in the page: the texts and numbers of their cells, and the row itself. */
  function fromTable(table) {
    return [...table.tBodies[0].rows].map((line, place) => ({
      place,
      line,
      texts: [...line.cells].map((cell) => cell.textContent),
      values: [...line.cells].map((cell) => whole(cell.dataset.value)),
    }));
  }

  function whole(text) {
    return text === undefined ? null : BigInt(text);
  }

  /** The rows of a script, which has them by columns; `count` of them. */
  function fromData(packed, columns, count) {
    const parts = packed.map((part, at) => unpacked(part, columns[at], count));
    const rows = [];
    let seen = 0;
    for (let place = 0; place < count; place += 1) {
      const links = parts.map((part) => part.links?.[place] ?? "");
      if (!packed[0].links) {
        seen = place > 0 && links[1] === parts[1].links[place - 1] ? seen + 1 : 1;
        links[0] = `${links[1]}${HEAD}${seen}`;
      }
      rows.push({
        place,
        texts: parts.map((part) => part.texts[place]),
        values: parts.map((part) => part.values?.[place] ?? null),
        badges: parts.map((part) => part.badges?.[place] ?? ""),
        links,
      });
    }
    return rows;
  }

  function unpacked(part, column) {
    if (part.values) {
      const values = part.values.map((value) => BigInt(value) * BigInt(part.unit));
      return { values, texts: values.map((value) => written(value, column)) };
    }
    if (part.texts) {
      return part;
    }
    const found = spread(part.runs).map((at) => part.names[at]);
    const [texts, links, badges] = [0, 1, 2].map((at) => found.map((name) => name[at]));
    return { texts, links, badges };
  }

  /** A number stands for itself; a negative one after it says how often in all. */
  function spread(runs) {
    const places = [];
    for (const value of runs) {
      if (value < 0) {
        places.push(...new Array(-value - 1).fill(places.at(-1)));
      } else {
        places.push(value);
      }
    }
    return places;
  }

  /** A number as the page writes it: 123,456.50 元 of fen, 12 家 of a count. */
  function written(value, column) {
    if (column.kind !== "fen") {
      return `${value} ${column.unit}`;
    }
    const part = value % 100n;
    const yuan = (value / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
    return `${yuan}${part ? `.${part.toString().padStart(2, "0")}` : ""} 元`;
  }

  /** Full-width and half-width, large and small letters are the same. */
  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  /** The rows that have every word and every chosen name. */
  function matching(rows, columns, state) {
    const words = plain(state.q).split(/\s+/).filter(Boolean);
    const chosen = columns.flatMap((column, at) =>
      state.chosen[column.key] ? [[at, column, state.chosen[column.key]]] : [],
    );
    return rows.filter((row) => {
      row.plain ??= plain(row.texts.join("\n"));
      return (
        words.every((word) => row.plain.includes(word)) &&
        chosen.every(([at, column, name]) => names(row, at, column).includes(name))
      );
    });
  }

  function names(row, at, column) {
    return column.several ? row.texts[at].split("、") : [row.texts[at]];
  }

  /** What a column may be filtered by, by pinyin. */
  function choices(rows, columns, at) {
    const column = columns[at];
    const found = column.choices ?? rows.flatMap((row) => names(row, at, column));
    return [...new Set(found)].sort(PINYIN.compare);
  }

  /** The rows by a column, equal ones as they stood; without a column as they stood. */
  function sorted(rows, columns, state) {
    const at = columns.findIndex((column) => column.key === state.sort);
    const way = state.desc ? -1 : 1;
    return [...rows].sort((one, other) =>
      at < 0 ? one.place - other.place : way * compared(one, other, at) || one.place - other.place,
    );
  }

  function compared(one, other, at) {
    const [left, right] = [one.values[at], other.values[at]];
    if (left === null || right === null) {
      return PINYIN.compare(one.texts[at], other.texts[at]);
    }
    return Number(left > right) - Number(left < right);
  }

  /** The exact sum of a column. */
  function sum(rows, columns, key) {
    const at = columns.findIndex((column) => column.key === key);
    const total = rows.reduce((seen, row) => seen + (row.values[at] ?? 0n), 0n);
    return written(total, columns[at]);
  }

  /** Rows as a file for spreadsheets: no cell of it is read as a formula. */
  function csv(rows, columns) {
    const lines = rows.map((row) => columns.map((column, at) => cell(row, column, at)));
    const heads = columns.map((column) => quoted(titled(column)));
    return `\ufeff${[heads, ...lines].map((line) => `${line.join(",")}\r\n`).join("")}`;
  }

  function titled(column) {
    return column.kind === "fen" ? `${column.title}（元）` : column.title;
  }

  function cell(row, column, at) {
    const value = row.values[at];
    if (value === null) {
      return quoted(row.texts[at]);
    }
    const digits = value.toString().padStart(3, "0");
    return column.kind === "fen" ? `${digits.slice(0, -2)}.${digits.slice(-2)}` : value.toString();
  }

  function quoted(text) {
    const safe = RISKY.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  globalThis.cfRows = { choices, columnsOf, csv, fromData, fromTable, matching, sorted, sum };
})();
