// What an unquoted scalar means, as clusterfund.register.scalars: far less than YAML would have it.

const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;

/**
 * Type an unquoted scalar: a boolean, an integer, or else the string that it is.
 * @param {string} text
 * @returns {string | number | boolean}
 */
export function plain(text) {
  if (text === "true" || text === "false") {
    return text === "true";
  }
  return INTEGER.test(text) ? Number(text) : text;
}
