// Unified social credit codes (GB 32100) with the organisation code inside (GB 11714), as
// clusterfund.uscc and the library below it judge them.

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const OUTER = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const INNER_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const INNER = [3, 7, 9, 10, 5, 8, 4, 2];
const FORM = /^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Say (in Chinese) which check character is wrong; null where both are right.
 * @param {string} code
 * @returns {string | null}
 */
export function fault(code) {
  if (!/^\p{Nd}+$/u.test([...code].slice(0, 8).join(""))) {
    return "前 8 位只能是数字";
  }
  const compact = code.normalize("NFKC").replace(/[ -]/g, "").toUpperCase().trim();
  if (!FORM.test(compact) || compact[17] !== outer(compact)) {
    return "最后一位校验码不对";
  }
  if (compact !== code) {
    return "写法不规范";
  }
  return code[16] === inner(code) ? null : "第 17 位校验码不对";
}

/**
 * Give the four-digit city of first registration.
 * @param {string} code
 */
export function region(code) {
  return code.slice(2, 6);
}

/**
 * Tell whether the code was given to an enterprise (not a sole trader or an institution).
 * @param {string} code
 */
export function isEnterprise(code) {
  return code.startsWith("91");
}

/** @param {string} code */
function outer(code) {
  const total = OUTER.reduce((sum, weight, at) => sum + ALPHABET.indexOf(code[at]) * weight, 0);
  return ALPHABET[(31 - (total % 31)) % 31];
}

/** @param {string} code */
function inner(code) {
  const total = INNER.reduce(
    (sum, weight, at) => sum + INNER_ALPHABET.indexOf(code[8 + at]) * weight,
    0,
  );
  const check = (11 - (total % 11)) % 11;
  return check === 10 ? "X" : String(check);
}
