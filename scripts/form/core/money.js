// Exact money: BigInt fen (0.01 yuan) inside, yuan with two decimals outside, as clusterfund.money.
// Guide 三（三） caps every subsidy "not above", so amounts are only ever rounded down.

export const FEN_PER_YUAN = 100n;

/**
 * An exact rational number; the denominator is positive.
 * @typedef {{numerator: bigint, denominator: bigint}} Fraction
 */

/**
 * Turn schema-valid yuan (`180000` or `"180000.50"`) into fen.
 * @param {number | string} yuan
 * @returns {bigint}
 */
export function fen(yuan) {
  const [whole, part = ""] = String(yuan).split(".");
  return BigInt(whole) * FEN_PER_YUAN + BigInt(part.padEnd(2, "0"));
}

/**
 * Turn a schema-valid decimal (`1` or `"0.80"`) into an exact fraction.
 * @param {number | string} decimal
 * @returns {Fraction}
 */
export function fraction(decimal) {
  const [whole, part = ""] = String(decimal).split(".");
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}

/**
 * Write fen as yuan with two decimals and nothing else, as JSON output has it.
 * @param {bigint} amount
 * @returns {string}
 */
export function plain(amount) {
  return `${amount / FEN_PER_YUAN}.${decimals(amount)}`;
}

/**
 * Write fen for people: thousands separated, decimals only where there are any, with 元.
 * @param {bigint} amount
 * @returns {string}
 */
export function pretty(amount) {
  const yuan = String(amount / FEN_PER_YUAN).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return amount % FEN_PER_YUAN ? `${yuan}.${decimals(amount)} 元` : `${yuan} 元`;
}

/**
 * Write an exact rate of at most four decimals as a percentage: 4/5 gives 80%.
 * @param {Fraction} rate
 * @returns {string}
 */
export function percentage(rate) {
  const hundredths = (rate.numerator * 10_000n) / rate.denominator;
  const part = decimals(hundredths).replace(/0+$/, "");
  return `${hundredths / 100n}${part ? "." : ""}${part}%`;
}

/**
 * Round an amount of fen down to a multiple of `unit` fen.
 * @param {Fraction} amount
 * @param {bigint} unit
 * @returns {bigint}
 */
export function roundDown(amount, unit) {
  return (amount.numerator / (amount.denominator * unit)) * unit;
}

/**
 * Cut `limits` proportionally to `total`, in multiples of `unit`, by largest remainder.
 *
 * Nobody gets more than its limit; the sum is the largest multiple of `unit` within `total`, or
 * the sum of limits where that is smaller. Equal remainders are served in the order of `limits`.
 * @param {bigint} total
 * @param {bigint[]} limits fen, each a multiple of `unit`
 * @param {bigint} unit
 * @returns {bigint[]}
 */
export function shareOut(total, limits, unit) {
  const wanted = sum(limits);
  if (wanted <= total) {
    return [...limits];
  }
  const available = (total / unit) * unit;
  const whole = wanted * unit;
  const shares = limits.map((limit) => ((limit * available) / whole) * unit);
  const remainders = limits.map((limit) => (limit * available) % whole);
  const spare = Number((available - sum(shares)) / unit);
  const served = limits
    .map((_, place) => place)
    .sort((one, other) => {
      const difference = remainders[other] - remainders[one];
      return difference ? (difference > 0n ? 1 : -1) : one - other;
    });
  for (const place of served.slice(0, spare)) {
    shares[place] += unit;
  }
  return shares;
}

/**
 * Add amounts up.
 * @param {bigint[]} amounts
 * @returns {bigint}
 */
export function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** @param {bigint} amount */
function decimals(amount) {
  return String(amount % FEN_PER_YUAN).padStart(2, "0");
}
