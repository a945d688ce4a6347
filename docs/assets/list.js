// A list that can be sorted, filtered, summed and downloaded. Without scripts the table is whole.
(() => {
  const { choices, columnsOf, csv, fromData, fromTable, matching, sorted, sum } = cfRows;
  const { asked, button, element, enliven, keep, turn } = cfForm;
  const STEP = 200;
  const table = document.querySelector("table[data-list]");
  if (!table) {
    return;
  }
  const { list, name, unit, file } = table.dataset;
  const count = Number(table.dataset.count);
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const sums = [...table.tFoot.querySelectorAll("[data-sum]")];
  const foot = table.tFoot.querySelector("th");
  const pager = document.querySelector(".cf-pager");
  const columns = columnsOf(table);
  const model = body.rows[0];
  const before = fromTable(table);
  const whole = [foot, ...sums].map((cell) => [cell, cell.textContent]);
  const said = document.querySelector(".cf-count");
  const invitation = said.textContent;
  const more = element("p", { className: "cf-more", hidden: true });
  let rows = file ? null : before;
  let found = before;
  let shown = STEP;

  const state = enliven(
    document.querySelector(".cf-filters"),
    columns,
    (at) => choices(before, columns, at),
    { update, save },
  );

  /** Take up a change: what is shown starts anew. */
  function update() {
    shown = STEP;
    keep(state);
    show();
  }

  /** Show what is asked for; a large list is read only now. */
  function show() {
    const wanted = asked(state);
    mark();
    if (wanted && !rows) {
      load(show);
      return;
    }
    found = wanted ? sorted(matching(rows, columns, state), columns, state) : (rows ?? before);
    const part = wanted && file ? found.slice(0, shown) : wanted ? found : before;
    body.replaceChildren(...part.map(line));
    more.hidden = !wanted || part.length === found.length;
    if (pager) {
      pager.hidden = wanted;
    }
    add(wanted);
    said.textContent = sentence(wanted, part.length);
    table.setAttribute("aria-busy", "false");
  }

  /** The heads say how their columns are sorted. */
  function mark() {
    for (const [at, cell] of heads.entries()) {
      const way = state.desc ? "descending" : "ascending";
      cell.setAttribute("aria-sort", columns[at].key === state.sort ? way : "none");
    }
  }

  /** The sums of what is left stand in the foot. */
  function add(wanted) {
    for (const [cell, text] of whole) {
      cell.textContent = text;
    }
    if (wanted) {
      foot.textContent = `合计（符合条件的 ${found.length} ${unit}）`;
      for (const cell of sums) {
        cell.textContent = sum(found, columns, cell.dataset.sum);
      }
    }
  }

  function sentence(wanted, part) {
    if (!wanted) {
      return invitation;
    }
    if (found.length === 0) {
      return "没有符合条件的，请少选一个条件，或者换一个词。";
    }
    const first = part < found.length ? `，先列出 ${part} ${unit}` : "";
    return `符合条件的 ${found.length} ${unit}，共 ${count} ${unit}${first}。`;
  }

  /** A row's line in the table: its own, or one like the first with its words. */
  function line(row) {
    row.line ??= filled(model.cloneNode(true), row);
    return row.line;
  }

  function filled(made, row) {
    for (const [at, cell] of [...made.cells].entries()) {
      const inner = cell.querySelector("a, .cf-badge");
      (inner ?? cell).textContent = row.texts[at];
      if (row.values[at] !== null) {
        cell.dataset.value = row.values[at];
      }
      if (row.links[at]) {
        inner.href = row.links[at];
      } else if (row.badges[at]) {
        inner.className = `cf-badge cf-badge--${row.badges[at]}`;
      }
    }
    return made;
  }

  /** Read all rows once, by a script element: a page opened from a folder may not fetch. */
  function load(then) {
    table.setAttribute("aria-busy", "true");
    said.textContent = `正在读取全部 ${count} ${unit}……`;
    if (document.querySelector("script[data-rows]")) {
      return;
    }
    const script = element("script", { src: file });
    script.dataset.rows = "";
    script.onload = () => {
      rows = fromData(globalThis.cfLists[list], columns, count);
      show();
      if (then !== show) {
        then();
      }
    };
    script.onerror = () => {
      script.remove();
      said.textContent = "没有读到全部数据，请检查网络，再选一次。";
    };
    document.head.append(script);
  }

  function save() {
    if (!rows) {
      load(save);
      return;
    }
    const data = new Blob([csv(found, columns)], { type: "text/csv;charset=utf-8" });
    const link = element("a", { href: URL.createObjectURL(data), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function onward() {
    const last = body.rows.length;
    shown += STEP;
    show();
    body.rows[last]?.querySelector("a")?.focus();
  }

  for (const [at, cell] of heads.entries()) {
    const { key, title } = columns[at];
    const sort = button(title, () => {
      turn(state, key);
      update();
    });
    sort.className = "cf-sort";
    cell.replaceChildren(sort);
  }
  said.hidden = false;
  more.append(button(`再列出 ${STEP} ${unit}`, onward));
  table.after(more);
  show();
})();
