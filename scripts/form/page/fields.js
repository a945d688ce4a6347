// One field: its label, what to fill in, the control, and what is wrong with it.

import { get, pointer, put } from "./documents.js";
import { h } from "./dom.js";
import { anchor, CHOICES, hint } from "./labels.js";
import { sort, textOf, tidied, valueFrom } from "./values.js";

/**
 * A document on the page: its key (application, plan, commitment, enterprise), data and schema.
 * @typedef {{key: string, data: any, schema: any}} Sheet
 */

/**
 * Make a field, and register it by its place, so that faults find it.
 * @param {any} app
 * @param {Sheet} sheet
 * @param {import("./documents.js").Path} path
 * @param {any} schema
 * @param {boolean} needed
 */
export function field(app, sheet, path, schema, needed) {
  const id = `${sheet.key}${pointer(path)}`;
  const options = app.options(id);
  const kind = options ? "choice" : sort(schema);
  const shown = textOf(schema, get(sheet.data, path));
  const says = h(
    "p",
    { id: `${id}.hint`, class: "cf-form__hint" },
    options ? "" : hint(schema),
    clause(app, schema),
  );
  const error = h("p", { id: `${id}.error`, class: "cf-form__error", hidden: true });
  const about = `${id}.hint ${id}.error`;
  const changed = (text) => {
    put(sheet.data, sheet.schema, path, valueFrom(schema, text));
    app.touched.add(id);
    app.changed();
  };
  const make = { boolean: yesNo, choice, lines: area, text: area }[kind] ?? line;
  const control = make({ id, about, shown, schema, changed, options: options ?? choices(schema) });
  control.addEventListener("focusout", () => {
    app.touched.add(id);
    app.check();
  });
  app.fields.set(id, { error, control, schema });
  const marks = [!needed && "可以不填", !schema["x-public"] && "网站不公开"]
    .filter(Boolean)
    .join("，");
  const title = [schema.title, marks && h("small", {}, `（${marks}）`)];
  return kind === "boolean"
    ? h(
        "fieldset",
        { class: "cf-form__field", "aria-describedby": about },
        h("legend", {}, title),
        control,
        says,
        error,
      )
    : h("div", { class: "cf-form__field" }, h("label", { for: id }, title), says, control, error);
}

/**
 * Link the clause that a field rests on.
 * @param {any} app
 * @param {any} schema
 */
function clause(app, schema) {
  const name = schema["x-clause"];
  return (
    name && [" ", h("a", { href: `../guide/${app.round.id}.html#${anchor(name)}` }, `指南${name}`)]
  );
}

/** @param {any} schema */
function choices(schema) {
  return (schema.enum ?? []).map((value) => [value, CHOICES.get(value) ?? value]);
}

function line({ id, about, shown, schema, changed }) {
  const number = ["number", "date"].includes(sort(schema));
  const input = h("input", {
    id,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    inputmode: number && "decimal",
    "aria-describedby": about,
    oninput: () => changed(tidied(schema, input.value)),
    onchange: () => {
      input.value = tidied(schema, input.value);
    },
  });
  input.value = shown;
  return input;
}

function area({ id, about, shown, changed }) {
  const input = h("textarea", {
    id,
    rows: 4,
    "aria-describedby": about,
    oninput: () => changed(input.value),
  });
  input.value = shown;
  return input;
}

function choice({ id, about, shown, changed, options }) {
  const known = options.some(([value]) => value === shown);
  const foreign = known || shown === "" ? [] : [[shown, `现在是：${shown}（不在可选项里）`]];
  const select = h(
    "select",
    { id, "aria-describedby": about, onchange: () => changed(select.value) },
    [["", "请选择"], ...foreign, ...options].map(([value, title]) => h("option", { value }, title)),
  );
  select.value = shown;
  return select;
}

function yesNo({ id, shown, changed }) {
  const one = (value, title, place) => {
    const radio = h("input", {
      type: "radio",
      id: place ? `${id}.${value}` : id,
      name: id,
      value,
      checked: shown === value,
      onchange: () => changed(value),
    });
    return h("label", { class: "cf-form__choice" }, radio, title);
  };
  const strange = !["", "true", "false"].includes(shown);
  return h("div", {}, one("true", "是", 0), one("false", "否", 1), strange && `现在是：${shown}`);
}
