// The five steps of the form, one shown at a time.

import { schemas, totals } from "../core/index.js";
import { put } from "./documents.js";
import { button, h } from "./dom.js";
import { parts } from "./groups.js";

export const STEPS = [
  ["application", "一、封面和表一"],
  ["enterprises", "二、表二（企业）"],
  ["plan", "三、实施方案"],
  ["commitment", "四、承诺函"],
  ["finish", "五、检查和下载"],
];

/** What 表一 repeats of 表二. */
const SUMS = ["total_investment", "requested_subsidy"];

/**
 * Make the steps. `app.drawn` maps a step's name to what gives its parts.
 * @param {any} app
 */
export function steps(app) {
  const title = h("h2", { tabindex: -1 });
  const body = h("div", { class: "cf-form__step" });
  const tabs = STEPS.map(([name, words]) => button(words, () => app.go(name)));
  const nav = h(
    "nav",
    { class: "cf-form__nav", "aria-label": "填报步骤" },
    h(
      "ol",
      {},
      tabs.map((tab) => h("li", {}, tab)),
    ),
  );
  const back = button("上一步", () => app.go(STEPS[at() - 1][0]));
  const next = button("下一步", () => app.go(STEPS[at() + 1][0]), {
    class: "cf-form__button cf-form__button--first",
  });
  const at = () => STEPS.findIndex(([name]) => name === app.step);

  function draw(name) {
    app.step = name;
    app.fields.clear();
    title.textContent = STEPS[at()][1];
    body.replaceChildren(...app.drawn[name]().flat(Number.POSITIVE_INFINITY).filter(Boolean));
    for (const [place, tab] of tabs.entries()) {
      tab.toggleAttribute("aria-current", false);
      if (place === at()) {
        tab.setAttribute("aria-current", "step");
      }
    }
    back.hidden = at() === 0;
    next.hidden = at() === STEPS.length - 1;
    app.check();
  }

  /** @param {Map<string, number>} counts how many things are to be mended in each step */
  function counted(counts) {
    for (const [place, tab] of tabs.entries()) {
      const count = counts.get(STEPS[place][0]) ?? 0;
      tab.textContent = STEPS[place][1] + (app.strict && count ? `：${count} 处要改` : "");
    }
  }

  const main = h(
    "section",
    { "aria-label": "填写" },
    title,
    body,
    h("div", { class: "cf-form__turn" }, back, next),
  );
  return { nav, main, title, draw, counted };
}

/**
 * Draw one document whose fields stand below each other.
 * @param {any} app
 * @param {string} kind
 */
export function document(app, kind) {
  return parts(
    app,
    { key: kind, data: app.documents[kind], schema: schemas[kind] },
    [],
    schemas[kind],
  );
}

/**
 * Draw the code name, the cover and 表一.
 * @param {any} app
 */
export function cover(app) {
  const made = [slug(app), ...document(app, "application")];
  for (const name of SUMS) {
    const { control } = app.fields.get(`application/${name}`);
    const fill = () => {
      const sum = totals(app.documents)[name];
      if (sum === null) {
        app.say("企业的金额还没有填好，不能合计。");
        return;
      }
      control.value = sum;
      put(app.documents.application, schemas.application, [name], sum);
      app.say(`已填 ${sum} 元。`);
      app.touched.add(`application/${name}`);
      app.changed();
    };
    const label = schemas.application.properties[name].title;
    control.after(button("按各企业合计填写", fill, { "aria-label": `${label}：按各企业合计填写` }));
  }
  return made;
}

function slug(app) {
  const error = h("p", { id: "slug.error", class: "cf-form__error", hidden: true });
  const input = h("input", {
    id: "slug",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "slug.hint slug.error",
    oninput: () => {
      app.slug = input.value.trim();
      app.touched.add("slug");
      app.changed();
    },
  });
  input.value = app.slug;
  app.fields.set("slug", { error, control: input, schema: {} });
  const hint =
    "申报文件夹的名字，自己起一个：小写英文字母、数字和连字符，最多 60 个字。例如：furniture-demo";
  return h(
    "div",
    { class: "cf-form__field" },
    h("label", { for: "slug" }, "代号"),
    h("p", { id: "slug.hint", class: "cf-form__hint" }, hint),
    input,
    error,
  );
}
