// Elements made from names, attributes and text. Nothing here or in the page reads HTML from data.

/**
 * Make an element: functions listen, `true` is a bare attribute, false and null are none.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...any} children elements, texts, lists of them; null and false are left out
 * @returns {any}
 */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(
    ...children
      .flat(Number.POSITIVE_INFINITY)
      .filter((each) => each !== null && each !== undefined && each !== false),
  );
  return node;
}

/**
 * Make a button that does something on this page.
 * @param {string} text
 * @param {() => void} action
 * @param {Record<string, any>} [more]
 */
export function button(text, action, more = {}) {
  return h("button", { type: "button", class: "cf-form__button", onclick: action, ...more }, text);
}

/**
 * Wait for a pause before doing something; only the last call counts.
 * @param {() => void} action
 * @param {number} pause milliseconds
 */
export function calmly(action, pause) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(action, pause);
  };
}
