// The subsidy while the form is filled in: of each enterprise, with what binds it, and of the cluster.

import { BINDING_TITLES, money, subsidy } from "../core/index.js";
import { calmly, h } from "./dom.js";
import { anchor, schemaAt } from "./labels.js";

// long enough that a screen reader is not interrupted at every key
const PAUSE = 1500;
const pretty = (amount) => money.pretty(money.fen(amount));

/** @param {any} app */
export function vouchers(app) {
  const total = h("p", { class: "cf-form__total" });
  const rows = h("div", {});
  const short = h("a", { href: "#vouchers-title" });
  const bar = h("div", { class: "cf-form__bar" }, short);
  const tell = calmly(() => app.say(short.textContent), PAUSE);
  const open = new Set();
  const panel = h(
    "aside",
    { class: "cf-form__vouchers", "aria-labelledby": "vouchers-title" },
    h("h2", { id: "vouchers-title", tabindex: -1 }, "补贴测算"),
    total,
    rows,
    h(
      "p",
      { class: "cf-form__hint" },
      "这是按规则算出的数，不是批准的数。名录和其他条件由受理单位核对。",
    ),
  );

  function draw() {
    const { application, enterprises } = app.documents;
    const place = (path, pointer) => `${path}${pointer}`;
    const figures = subsidy({ application, enterprises }, app.programme, place);
    const waiting = figures.waiting.length ? `，还有 ${figures.waiting.length} 家没有填全` : "";
    total.replaceChildren(
      "集群合计 ",
      h("strong", {}, pretty(figures.amount)),
      figures.reduced ? "，已按集群上限核减" : "",
      waiting,
    );
    rows.replaceChildren(...figures.waiting.map(unfilled), ...figures.enterprises.map(enterprise));
    const { uscc } = app.step === "enterprises" ? (enterprises[app.current] ?? {}) : {};
    const own = figures.enterprises.find((each) => each.uscc === uscc);
    const mine = own ? `本企业 ${pretty(own.amount)}（${BINDING_TITLES[own.binding]}），` : "";
    const text = `${mine}集群合计 ${pretty(figures.amount)}${waiting}`;
    if (text !== short.textContent) {
      short.textContent = text;
      tell();
    }
  }

  function name(uscc) {
    return app.documents.enterprises.find((each) => each.uscc === uscc)?.name || uscc;
  }

  function enterprise(figure) {
    const details = h(
      "details",
      { class: "cf-details", open: open.has(figure.uscc) },
      h(
        "summary",
        {},
        h("span", { class: "cf-form__who" }, name(figure.uscc)),
        h("strong", {}, pretty(figure.amount)),
        h("span", { class: "cf-form__binding" }, `卡在：${BINDING_TITLES[figure.binding]}`),
      ),
      h(
        "ol",
        {},
        figure.steps.map((step) =>
          h("li", {}, clause(step.clause), ` ${step.text}：`, h("strong", {}, pretty(step.amount))),
        ),
      ),
    );
    details.addEventListener("toggle", () =>
      details.open ? open.add(figure.uscc) : open.delete(figure.uscc),
    );
    return details;
  }

  function clause(named) {
    return h("a", { href: `../guide/${app.round.id}.html#${anchor(named)}` }, named);
  }

  function unfilled({ place, pointers }) {
    const title = app.documents.enterprises[place].name || `第 ${place + 1} 家企业`;
    const lacks = pointers.map((pointer) =>
      pointer.startsWith("/") ? (schemaAt("enterprise", pointer)?.title ?? "") : "申报日期",
    );
    return h(
      "p",
      { class: "cf-form__waiting" },
      `${title}：还不能算，要先填好${[...new Set(lacks)].join("、")}。`,
    );
  }

  return { panel, bar, draw };
}
