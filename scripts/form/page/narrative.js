// The text of the plan (plan.md), one box a heading.

import { h } from "./dom.js";
import { apart, bodyOf, together, wording } from "./outline.js";

/**
 * The text of plan.md on the page; `app.documents.narrative` always holds the whole text.
 * @param {any} app
 */
export function narrative(app) {
  const wanted = app.outline;
  const outline = () => apart(app.documents.narrative, wanted);
  const lowest = wanted
    .map((each, place) => ({ ...each, place, id: `narrative/${place}` }))
    .filter((each) => each.lowest);

  function box({ title, asked, place, id }) {
    const error = h("p", { id: `${id}.error`, class: "cf-form__error", hidden: true });
    const input = h("textarea", {
      id,
      rows: 5,
      "aria-describedby": `${id}.hint ${id}.error`,
      oninput: () => {
        const whole = outline();
        whole.parts[place].body = bodyOf(input.value, place === wanted.length - 1);
        app.documents.narrative = together(whole);
        app.touched.add(id);
        app.changed();
      },
    });
    input.value = wording(outline().parts[place].body);
    app.fields.set(id, { error, control: input, schema: {} });
    const hint = h("p", { id: `${id}.hint`, class: "cf-form__hint" }, asked);
    return h(
      "div",
      { class: "cf-form__field" },
      h("label", { for: id }, title),
      hint,
      input,
      error,
    );
  }

  function whole() {
    const input = h("textarea", {
      id: "narrative",
      rows: 30,
      oninput: () => {
        app.documents.narrative = input.value;
        app.changed();
      },
    });
    input.value = app.documents.narrative;
    const error = h("p", { id: "narrative.error", class: "cf-form__error", hidden: true });
    app.fields.set("narrative", { error, control: input, schema: {} });
    const why = "打开的 plan.md 没有按规定的次序写全标题，所以放在一个框里，原样改。规定的标题是：";
    const titles = h(
      "ul",
      {},
      wanted.map(({ heading }) => h("li", {}, h("code", {}, heading))),
    );
    return [
      h("p", {}, why),
      titles,
      h(
        "div",
        { class: "cf-form__field" },
        h("label", { for: "narrative" }, "实施方案正文"),
        input,
        error,
      ),
    ];
  }

  return {
    draw: () =>
      outline() === null
        ? whole()
        : wanted.map((each, place) =>
            each.lowest
              ? box({ ...each, place, id: `narrative/${place}` })
              : h("h4", {}, each.title),
          ),
    missing: () => {
      const found = outline();
      return found === null
        ? [{ id: "narrative", title: "规定的标题" }]
        : lowest.filter(({ place }) => wording(found.parts[place].body) === "");
    },
  };
}
