// Guide 三（二） and 三（三）: what vouchers buy, and the four limits of which the smallest binds, as
// clusterfund.rules.purchases and clusterfund.rules.limits.

import { sum } from "./money.js";

/** @typedef {import("./records.js").Enterprise} Enterprise */
/** @typedef {import("./records.js").Programme} Programme */
/** @typedef {import("./money.js").Fraction} Fraction */

/**
 * Count the different core SaaS products that the enterprise plans to buy.
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 */
export function coreProducts({ purchases }, { products }) {
  const planned = purchases.filter(({ product, amount }) => products.get(product) && amount > 0n);
  return new Set(planned.map(({ product }) => product)).size;
}

/**
 * Sum the planned catalogue purchases in fen; 0 without enough core products.
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 */
export function payable(enterprise, rules) {
  if (coreProducts(enterprise, rules) < rules.minCoreProducts) {
    return 0n;
  }
  const known = enterprise.purchases.filter(({ product }) => rules.products.has(product));
  return sum(known.map(({ amount }) => amount));
}

/**
 * Give the limits by name, as the guide lists them; the rate's may be a fraction of a fen.
 * @param {Enterprise} enterprise
 * @param {Programme} rules
 * @returns {[string, Fraction][]}
 */
export function limits(enterprise, rules) {
  const { numerator, denominator } = rules.enterpriseRate;
  return [
    ["enterprise_rate", { numerator: numerator * enterprise.totalInvestment, denominator }],
    ["enterprise_cap", whole(rules.enterpriseCap)],
    ["payable", whole(payable(enterprise, rules))],
    ["requested", whole(enterprise.requested)],
  ];
}

/**
 * Give the first of the smallest limits.
 * @param {[string, Fraction][]} named
 */
export function binding(named) {
  return named.reduce((least, each) => (below(each[1], least[1]) ? each : least));
}

/** @param {bigint} amount */
function whole(amount) {
  return { numerator: amount, denominator: 1n };
}

/**
 * @param {Fraction} one
 * @param {Fraction} other
 */
function below(one, other) {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}
