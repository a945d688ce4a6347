// Guide 三（三）: the subsidy of each enterprise and cluster, exact and explained. A port of
// clusterfund.rules.subsidy and what it rests on; docs/developers/form.md says why it is one, and
// tests/form compares both on 10,000 random clusters.

import { binding, coreProducts, limits, payable } from "./limits.js";
import { percentage, plain, pretty, roundDown, shareOut, sum } from "./money.js";
import { unmet } from "./recipients.js";
import { programmeOf, recordOf, waits } from "./records.js";

/** @typedef {import("./records.js").Enterprise} Enterprise */
/** @typedef {import("./records.js").Programme} Programme */

const ROUND = "call/round.yaml";

/** What each limit that can bind is called. */
export const BINDING_TITLES = {
  enterprise_rate: "总投入比例上限",
  enterprise_cap: "每家企业上限",
  payable: "可补贴的购买金额",
  requested: "企业申请金额",
  not_eligible: "不符合扶持对象条件",
};

/**
 * Where an amount comes from: a document of the application or `call/round.yaml`, and a pointer.
 * @typedef {(path: string, pointer: string) => string} Place
 */

/**
 * One step of an amount.
 * @typedef {{clause: string, text: string, amount: string, at: string}} Step
 */

/**
 * One enterprise's figures; amounts are yuan with two decimals.
 * @typedef {{uscc: string, eligible: boolean, total_investment: string, payable: string,
 *   requested: string, limit: string, binding: string, amount: string, steps: Step[]}} Figure
 */

/**
 * Compute a cluster as `clusterfund subsidy --format json` does.
 *
 * `waiting` names the enterprises (by their place in the documents) that are left out, because a
 * field that the figures rest on is not filled in yet; it is empty for sound documents.
 * @param {{application: any, enterprises: any[]}} documents parsed data
 * @param {{round: any, services: any, watchlists?: any[]}} programme as in the public dataset;
 *   watchlists are not public, so a page judges without them
 * @param {Place} [place]
 * @returns {{amount: string, reduced: boolean, enterprises: Figure[],
 *   waiting: {place: number, pointers: string[]}[]}}
 */
export function subsidy(documents, programme, place = (path, pointer) => `${path}#${pointer}`) {
  const rules = programmeOf(programme);
  const waiting = [];
  const sound = [];
  for (const [at, data] of documents.enterprises.entries()) {
    const pointers = waits(data, documents.application);
    if (pointers.length) {
      waiting.push({ place: at, pointers });
    } else {
      sound.push(recordOf(data, documents.application));
    }
  }
  return { ...cluster(sound, rules, place), waiting };
}

/**
 * Sum the enterprises' limits and cut the sum to the cluster cap; ordered by credit code.
 * @param {Enterprise[]} enterprises
 * @param {Programme} rules
 * @param {Place} place
 */
function cluster(enterprises, rules, place) {
  const sorted = [...enterprises].sort((one, other) =>
    one.uscc < other.uscc ? -1 : +(one.uscc > other.uscc),
  );
  const figures = sorted.map((each) => enterpriseFigure(each, rules, place));
  const bounds = figures.map(({ limit }) => limit);
  const [wanted, cap] = [sum(bounds), rules.clusterCap];
  const reduced = wanted > cap;
  const text = `集群合计 ${pretty(wanted)}，超过集群上限 ${pretty(cap)}，${how(rules)}`;
  const at = place(ROUND, "/subsidy/cluster_cap/value");
  const amounts = reduced ? cut(bounds, rules) : bounds;
  const shaped = figures.map((figure, number) => {
    const amount = amounts[number];
    const more = reduced ? [step("三（三）", text, amount, at)] : [];
    return { ...shape(figure), amount: plain(amount), steps: [...figure.steps, ...more] };
  });
  return { amount: plain(sum(amounts)), reduced, enterprises: shaped };
}

/**
 * Cut the limits to the cluster cap by the round's reduction rule.
 * @param {bigint[]} bounds
 * @param {Programme} rules
 */
function cut(bounds, { clusterCap, reduction, unit }) {
  if (reduction !== "in_order") {
    return shareOut(clusterCap, bounds, unit);
  }
  let left = (clusterCap / unit) * unit;
  return bounds.map((bound) => {
    const share = bound < left ? bound : left;
    left -= share;
    return share;
  });
}

/**
 * Say the reduction rule in words.
 * @param {Programme} rules
 */
function how({ reduction }) {
  return reduction === "in_order" ? "按企业代码顺序依次安排" : "按比例核减，余数按最大余数法分配";
}

/**
 * Compute one enterprise's limit: the smallest of rate, cap, payable and request.
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 * @param {Place} place
 */
function enterpriseFigure(enterprise, rules, place) {
  const reasons = unmet(enterprise, rules);
  const [name, smallest] = binding(limits(enterprise, rules));
  const limit = reasons.length ? 0n : roundDown(smallest, rules.unit);
  const own = (pointer) => place(`enterprises/${enterprise.uscc}.yaml`, pointer);
  const outcome = reasons.length
    ? step("三（一）", `不符合扶持对象条件（${reasons.join("、")}），补贴为 0`, 0n, own(""))
    : step(
        "三（三）",
        `取最小的一项（${BINDING_TITLES[name]}），向下取整到 ${pretty(rules.unit)}`,
        limit,
        place(ROUND, "/subsidy/unit/value"),
      );
  const steps = [...limitSteps(enterprise, rules, place, own), outcome];
  return { enterprise, rules, eligible: !reasons.length, name, limit, steps };
}

/**
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 * @param {Place} place
 * @param {(pointer: string) => string} own
 */
function limitSteps(enterprise, rules, place, own) {
  const found = coreProducts(enterprise, rules);
  const enough = found >= rules.minCoreProducts;
  const total = pretty(enterprise.totalInvestment);
  const { numerator, denominator } = rules.enterpriseRate;
  return [
    step(
      "三（二）",
      enough
        ? `计划购买目录内产品，其中五类工业SaaS ${found} 项，可补贴的购买金额`
        : `五类工业SaaS只有 ${found} 项，少于 ${rules.minCoreProducts} 项，购买金额不予补贴`,
      payable(enterprise, rules),
      own("/purchases"),
    ),
    step(
      "三（三）",
      `项目总投入 ${total} 的 ${percentage(rules.enterpriseRate)}`,
      (numerator * enterprise.totalInvestment) / denominator,
      place(ROUND, "/subsidy/enterprise_rate/value"),
    ),
    step(
      "三（三）",
      "每家企业补贴上限",
      rules.enterpriseCap,
      place(ROUND, "/subsidy/enterprise_cap/value"),
    ),
    step("附录1", "企业申请补贴", enterprise.requested, own("/requested_subsidy")),
  ];
}

/**
 * @param {string} clause
 * @param {string} text
 * @param {bigint} amount
 * @param {string} at
 * @returns {Step}
 */
function step(clause, text, amount, at) {
  return { clause, text, amount: plain(amount), at };
}

/** @param {ReturnType<typeof enterpriseFigure>} figure */
function shape({ enterprise, rules, eligible, name, limit }) {
  return {
    uscc: enterprise.uscc,
    eligible,
    total_investment: plain(enterprise.totalInvestment),
    payable: plain(payable(enterprise, rules)),
    requested: plain(enterprise.requested),
    limit: plain(limit),
    binding: eligible ? name : "not_eligible",
  };
}
