// Sums that 附录1 表一 and 附录2 三（五） repeat, so that a page can fill them in.

import { faults } from "./checking.js";
import { fen, plain, sum } from "./money.js";
import { plain as typed } from "./scalars.js";

/**
 * Add up what the documents say, as the application has to repeat it; null where an amount is
 * missing or not written as money. Values are as a document holds them: 440000 or "440000.50".
 * @param {{enterprises: any[], plan?: any}} documents
 * @returns {{total_investment: number | string | null, requested_subsidy: number | string | null,
 *   projects: number | string | null}}
 */
export function totals({ enterprises, plan }) {
  const spent = enterprises.flatMap((each) => [
    ...rows(each?.purchases).map((row) => row?.amount),
    each?.other_investment,
  ]);
  const asked = enterprises.map((each) => each?.requested_subsidy);
  const planned = rows(plan?.projects).map((row) => row?.amount);
  return {
    total_investment: added(spent),
    requested_subsidy: added(asked),
    projects: added(planned),
  };
}

/** @param {any} value */
function rows(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {any[]} amounts */
function added(amounts) {
  const wrong = amounts.some((amount) => !isMoney(amount));
  return wrong ? null : typed(plain(sum(amounts.map(fen))).replace(/\.00$/, ""));
}

/**
 * Tell money by the schema's own rule for a field that is nothing else.
 * @param {any} amount
 */
function isMoney(amount) {
  const found = faults("enterprise", { other_investment: amount });
  return amount !== undefined && !found.some(({ pointer }) => pointer === "/other_investment");
}
