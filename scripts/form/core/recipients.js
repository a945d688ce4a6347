// Guide 三（一）: which enterprises may receive vouchers, in the order and words of
// clusterfund.rules.recipients and clusterfund.rules.conduct.

import { isEnterprise } from "./uscc.js";

/** @typedef {import("./records.js").Enterprise} Enterprise */
/** @typedef {import("./records.js").Programme} Programme */

const BRANCH = /(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/;

/** @type {[string, (enterprise: Enterprise, rules: Programme) => boolean][]} */
const CONDITIONS = [
  ["是工业企业", ({ industrial }) => industrial],
  [
    "成立满一年",
    ({ establishedOn, appliedOn }, { minAgeYears }) =>
      addYears(establishedOn, minAgeYears) <= appliedOn,
  ],
  ["在本市注册", ({ division }, { divisions }) => divisions.has(division)],
  ["是独立法人企业", ({ uscc, name }) => isEnterprise(uscc) && !BRANCH.test(name)],
  ["财政资金项目执行良好", ({ publicFundsInOrder }) => publicFundsInOrder],
  ["信用良好", ({ creditClean }) => creditClean],
  ["没有重大事故", ({ noMajorIncident }) => noMajorIncident],
  ["不在异常或失信名录中", notListed],
];

/**
 * Name the conditions of 三（一） that the enterprise does not meet.
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 * @returns {string[]}
 */
export function unmet(enterprise, rules) {
  return CONDITIONS.filter(([, met]) => !met(enterprise, rules)).map(([title]) => title);
}

/**
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 */
function notListed({ uscc, appliedOn }, { listings, lookBackYears }) {
  const since = addYears(appliedOn, -lookBackYears);
  return !listings.some(
    (entry) => entry.uscc === uscc && !(entry.removed_on && entry.removed_on < since),
  );
}

/**
 * Give the same day `years` later; 29 February becomes 28 February (Civil Code art. 202).
 * @param {string} day year-month-day
 * @param {number} years
 * @returns {string}
 */
export function addYears(day, years) {
  const year = Number(day.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4);
  return String(year).padStart(4, "0") + (rest === "-02-29" && !leap ? "-02-28" : rest);
}
