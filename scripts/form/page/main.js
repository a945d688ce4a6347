// Puts the form together on its page. Nothing that is filled in leaves the browser.

import { copied, empty } from "./documents.js";
import { calmly, h } from "./dom.js";
import { drafts } from "./drafts.js";
import { enterprises } from "./enterprises.js";
import { marked, nearest, problems } from "./faults.js";
import { finish } from "./finish.js";
import { narrative } from "./narrative.js";
import { cover, document as sheet, steps } from "./steps.js";
import { top } from "./top.js";
import { vouchers } from "./vouchers.js";

const PAUSE = 250;

/**
 * Start the form in an element.
 * @param {HTMLElement} place
 * @param {{round: any, services: any, outline: any[]}} given the round's public data
 */
function start(place, given) {
  const { round, services, outline } = given;
  const kept = drafts(round.id);
  const live = h("p", { class: "cf-form__live", role: "status" });
  const products = services.products.map(({ id, name }) => [id, `${name}（${category(id)}）`]);
  const divisions = round.city.divisions.map(({ code, name }) => [code, name]);

  function category(id) {
    const product = services.products.find((each) => each.id === id);
    return (
      services.categories.find((each) => each.id === product.category)?.name ?? product.category
    );
  }

  const app = {
    round,
    outline,
    programme: { round, services },
    documents: empty(),
    slug: "",
    step: "application",
    current: 0,
    strict: false,
    touched: new Set(),
    fields: new Map(),
    options: (id) =>
      id === "enterprise/address/division"
        ? divisions
        : /^enterprise\/purchases\/\d+\/product$/.test(id)
          ? products
          : null,
    names: (path) =>
      path === "address/division"
        ? new Map(divisions.map(([code, name]) => [name, code]))
        : path === "product"
          ? new Map(services.products.map(({ id, name }) => [name, id]))
          : undefined,
    forget: (prefix) => {
      for (const id of [...app.fields.keys()].filter((each) => each.startsWith(prefix))) {
        app.fields.delete(id);
      }
    },
    say: (text) => {
      live.textContent = text;
    },
    check: () => {
      const found = problems(app);
      marked(app, found);
      const counts = new Map();
      for (const { step } of found) {
        counts.set(step, (counts.get(step) ?? 0) + 1);
      }
      flow.counted(counts);
      panel.draw();
      return found;
    },
    go: (step) => {
      app.strict ||= step === "finish";
      flow.draw(step);
      flow.title.focus();
      flow.title.scrollIntoView({ block: "start" });
    },
    visit: (problem) => {
      app.strict = true;
      flow.draw(problem.step);
      if (problem.enterprise >= 0) {
        companies.open(problem.enterprise);
      }
      const control = app.fields.get(nearest(app.fields, problem.id))?.control ?? flow.title;
      (control.matches("input, select, textarea, button, h2")
        ? control
        : control.querySelector("input")
      ).focus();
    },
    open: ({ documents, slug, problems: sentences }) => {
      bar.troubles(documents ? "已打开，请留意：" : "没有打开，原因是：", sentences);
      const asked = "打开以后会代替现在填的内容，没有下载的会丢失。继续吗？";
      if (documents && (app.touched.size === 0 || window.confirm(asked))) {
        fill({ documents, slug });
        app.strict = true;
        app.go("application");
        app.say(`已打开申报 ${slug}，共 ${documents.enterprises.length} 家企业。`);
        app.save();
      }
    },
    clear: () => {
      kept.clear();
      fill({ documents: empty(), slug: "" });
      bar.troubles("", []);
      app.go("application");
      bar.draft("草稿已清除。");
    },
    save: () => {
      bar.draft(kept.save({ documents: app.documents, slug: app.slug }, new Date()));
    },
    changed: calmly(() => {
      if (app.step === "enterprises") {
        companies.names();
      }
      app.check();
      app.save();
    }, PAUSE),
    drawn: {},
  };

  function fill({ documents, slug }) {
    Object.assign(app, { documents, slug, current: 0, strict: false, touched: new Set() });
  }

  const companies = enterprises(app);
  const text = narrative(app);
  app.narrative = text;
  app.drawn = {
    application: () => cover(app),
    enterprises: companies.draw,
    plan: () => [...sheet(app, "plan"), h("h3", {}, "实施方案正文（plan.md）"), ...text.draw()],
    commitment: () => sheet(app, "commitment"),
    finish: () => finish(app),
  };
  const panel = vouchers(app);
  const flow = steps(app);
  const bar = top(app);
  place.replaceChildren(
    bar.element,
    live,
    flow.nav,
    h("div", { class: "cf-form__columns" }, flow.main, panel.panel),
    panel.bar,
  );
  const draft = kept.load();
  if (draft) {
    fill(copied(draft));
    bar.draft("接着上次的草稿。");
  }
  flow.draw("application");
}

const place = document.getElementById("form");
const data = document.getElementById("form-data");
if (place && data) {
  start(place, JSON.parse(data.textContent));
}
