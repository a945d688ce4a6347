// Groups of fields and lists of groups, made from their schemas.

import { copied, get, pointer, put } from "./documents.js";
import { button, h } from "./dom.js";
import { field } from "./fields.js";
import { anchor } from "./labels.js";

/**
 * Make the parts of a group, in the order of its schema.
 * @param {any} app
 * @param {import("./fields.js").Sheet} sheet
 * @param {import("./documents.js").Path} path
 * @param {any} schema
 * @param {Record<string, (list: any) => any>} [extras] what stands above a list, by its pointer
 * @returns {any[]}
 */
export function parts(app, sheet, path, schema, extras = {}) {
  return Object.entries(schema.properties).map(([name, below]) => {
    const needed = schema.required?.includes(name) ?? false;
    const place = [...path, name];
    if (below.type === "object") {
      const marks = needed ? "" : h("small", {}, "（可以不填）");
      return h(
        "fieldset",
        { class: "cf-form__group" },
        h("legend", {}, below.title, marks),
        h("p", { class: "cf-form__hint" }, below.description),
        parts(app, sheet, place, below, extras),
      );
    }
    const many = below.type === "array" && below.items.type === "object";
    return many
      ? list(app, sheet, place, below, extras[pointer(place)])
      : field(app, sheet, place, below, needed);
  });
}

/**
 * Make a list whose items can be added, copied, moved and removed by buttons.
 * @param {any} app
 * @param {import("./fields.js").Sheet} sheet
 * @param {import("./documents.js").Path} path
 * @param {any} schema
 * @param {((list: any) => any)} [extra]
 */
export function list(app, sheet, path, schema, extra) {
  const id = `${sheet.key}${pointer(path)}`;
  const items = () => {
    const found = get(sheet.data, path); // what was opened may hold anything
    return Array.isArray(found) ? found : [];
  };
  const body = h("ol", { class: "cf-form__items" });
  const error = h("p", { id: `${id}.error`, class: "cf-form__error", hidden: true });
  const add = button(
    `加一项：${schema.title}`,
    () => change([...items(), {}], items().length, "已加一项"),
    { id },
  );
  const change = (next, focus, said) => {
    put(sheet.data, sheet.schema, path, next);
    draw();
    (body.children[focus]?.querySelector("input, select, textarea") ?? add).focus();
    app.say(`${schema.title}：${said}，现在共 ${next.length} 项。`);
    app.touched.add(id);
    app.changed();
  };
  const draw = () => {
    app.forget(`${id}/`);
    body.replaceChildren(...items().map((_, place) => item(place)));
  };
  const item = (place) => {
    const name = `第 ${place + 1} 项`;
    return h(
      "li",
      { class: "cf-form__item" },
      h(
        "fieldset",
        {},
        h("legend", {}, `${schema.title} · ${name}`),
        parts(app, sheet, [...path, place], schema.items),
        mover(items(), place, name, change),
      ),
    );
  };
  draw();
  app.fields.set(id, { error, control: add, schema });
  const named = anchor(schema["x-clause"] ?? "");
  const link =
    schema["x-clause"] &&
    h("a", { href: `../guide/${app.round.id}.html#${named}` }, `指南${schema["x-clause"]}`);
  return h(
    "section",
    { class: "cf-form__list", "aria-label": schema.title },
    h("h3", {}, schema.title),
    h(
      "p",
      { class: "cf-form__hint" },
      schema.description.replace(/；没有时写 \[\]/, "；没有就不加"),
      " ",
      link || "",
    ),
    extra?.((more) => change([...items(), ...more], items().length, `已粘贴 ${more.length} 项`)),
    body,
    error,
    add,
  );
}

/**
 * Make the buttons that move, copy and remove one item.
 * @param {any[]} all
 * @param {number} place
 * @param {string} name
 * @param {(next: any[], focus: number, said: string) => void} change
 */
export function mover(all, place, name, change) {
  const moved = (to) => {
    const next = [...all];
    next.splice(to, 0, ...next.splice(place, 1));
    change(next, to, `${name}已移到第 ${to + 1} 项`);
  };
  const twice = [...all.slice(0, place + 1), copied(all[place]), ...all.slice(place + 1)];
  const doubled = () => change(twice, place + 1, `已复制${name}`);
  const without = all.filter((_, at) => at !== place);
  return h(
    "div",
    { class: "cf-form__tools" },
    button("上移", () => moved(place - 1), { disabled: place === 0, "aria-label": `上移${name}` }),
    button("下移", () => moved(place + 1), {
      disabled: place === all.length - 1,
      "aria-label": `下移${name}`,
    }),
    button("复制", doubled, { "aria-label": `复制${name}` }),
    button("删除", () => change(without, Math.min(place, without.length - 1), `已删除${name}`), {
      "aria-label": `删除${name}`,
    }),
  );
}
