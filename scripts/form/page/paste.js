// The box into which rows of a spreadsheet are pasted.

import { button, h } from "./dom.js";
import { cells, columns, groups } from "./tables.js";

/**
 * @param {{id: string, what: string, schema: any, most: () => number,
 *   names: (path: string) => Map<string, string> | undefined, add: (items: any[]) => void}} about
 */
export function pasting({ id, what, schema, most, names, add }) {
  const said = h("p", { role: "status", class: "cf-form__hint" });
  const input = h("textarea", { id, rows: 4, "aria-describedby": `${id}.hint`, wrap: "off" });
  const take = () => {
    const { items, strange } = groups(cells(input.value), schema, names);
    const room = most();
    if (items.length === 0) {
      said.textContent = "还没有粘贴内容。";
    } else if (items.length > room) {
      said.textContent = `粘贴了 ${items.length} 行，最多还能加 ${room} 行，没有加入。`;
    } else {
      input.value = "";
      said.textContent =
        `已加入 ${items.length} 行，请逐项看一遍。` +
        (strange.length ? `没有地方放的列：${strange.join("、")}。` : "");
      add(items);
    }
  };
  const order = columns(schema).map(({ title }) => title);
  return h(
    "details",
    { class: "cf-details cf-form__paste" },
    h("summary", {}, `从电子表格粘贴${what}`),
    h(
      "p",
      { id: `${id}.hint`, class: "cf-form__hint" },
      "在 Excel 或 WPS 里选中几行，复制，再粘贴到下面。第一行是标题时按标题对应；没有标题时，各列依次是：",
      `${order.join("、")}。`,
    ),
    h("div", { class: "cf-form__field" }, h("label", { for: id }, "粘贴在这里"), input),
    button("加入", take, { "aria-label": `加入粘贴的${what}` }),
    said,
  );
}
