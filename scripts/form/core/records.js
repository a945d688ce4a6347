// Parsed documents into what the rules take: amounts in fen, exact rates. Python's records, as far
// as the subsidy rests on them.

import { shape } from "./checking.js";
import { FEN_PER_YUAN, fen, fraction, sum } from "./money.js";

/**
 * One enterprise of an application.
 * @typedef {{uscc: string, name: string, industrial: boolean, establishedOn: string,
 *   division: string, publicFundsInOrder: boolean, creditClean: boolean, noMajorIncident: boolean,
 *   purchases: {product: string, amount: bigint}[], totalInvestment: bigint, requested: bigint,
 *   appliedOn: string}} Enterprise
 */

/**
 * The parameters of a round and its catalogue; `products` says of each whether it is core.
 * @typedef {{divisions: Set<string>, minAgeYears: number, lookBackYears: number,
 *   minCoreProducts: number, enterpriseRate: import("./money.js").Fraction, enterpriseCap: bigint,
 *   clusterCap: bigint, reduction: string, unit: bigint, products: Map<string, boolean>,
 *   listings: {uscc: string, removed_on?: string}[]}} Programme
 */

// the fields of 附录1 表二 that the figures rest on, and the document itself
const RESTS_ON = new RegExp(
  "^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy" +
    "|address(?:/division)?" +
    "|declarations(?:/(?:public_funds_in_order|credit_clean|no_major_incident))?" +
    "|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$",
);

/**
 * Name the fields of an enterprise's figures that cannot be read yet, as JSON pointers.
 * @param {any} data
 * @param {any} application
 * @returns {string[]}
 */
export function waits(data, application) {
  const own = shape("enterprise", data).filter(({ pointer }) => RESTS_ON.test(pointer));
  const day = shape("application", application).filter(({ pointer }) => pointer === "/applied_on");
  return [...own.map(({ pointer }) => pointer), ...day.map(() => "application.yaml/applied_on")];
}

/**
 * Turn an enterprise that waits for nothing into a record.
 * @param {any} data
 * @param {any} application
 * @returns {Enterprise}
 */
export function recordOf(data, application) {
  const purchases = data.purchases.map(({ product, amount }) => ({ product, amount: fen(amount) }));
  return {
    uscc: data.uscc,
    name: typeof data.name === "string" ? data.name : "",
    industrial: data.industrial,
    establishedOn: data.established_on,
    division: data.address.division,
    publicFundsInOrder: data.declarations.public_funds_in_order,
    creditClean: data.declarations.credit_clean,
    noMajorIncident: data.declarations.no_major_incident,
    purchases,
    totalInvestment: sum(purchases.map(({ amount }) => amount)) + fen(data.other_investment),
    requested: fen(data.requested_subsidy),
    appliedOn: application.applied_on,
  };
}

/**
 * Take the parameters from a round and its catalogue, as they are in the public dataset.
 * @param {{round: any, services: any, watchlists?: any[]}} programme
 * @returns {Programme}
 */
export function programmeOf({ round, services, watchlists = [] }) {
  const { eligibility, purchases, subsidy } = round;
  const core = new Map(services.categories.map((each) => [each.id, each.core]));
  const products = services.products.map((each) => [each.id, core.get(each.category) ?? false]);
  return {
    divisions: new Set(round.city.divisions.map(({ code }) => code)),
    minAgeYears: eligibility.min_age_years.value,
    lookBackYears: eligibility.look_back_years.value,
    minCoreProducts: purchases.min_core_products.value,
    enterpriseRate: fraction(subsidy.enterprise_rate.value),
    enterpriseCap: fen(subsidy.enterprise_cap.value),
    clusterCap: fen(subsidy.cluster_cap.value),
    reduction: subsidy.reduction.value,
    unit: BigInt(subsidy.unit.value) * FEN_PER_YUAN,
    products: new Map(products),
    listings: watchlists.flatMap(({ entries }) => entries),
  };
}
