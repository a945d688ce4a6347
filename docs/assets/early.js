// What the theme's scripts ask for, and 关怀版, before anything is painted. The stock ones are inline.
(() => {
  const scope = new URL("..", document.currentScript.src);

  function get(name, store, where = scope) {
    try {
      return JSON.parse((store ?? localStorage).getItem(`${where.pathname}.${name}`));
    } catch {
      return null;
    }
  }

  function set(name, value, store, where = scope) {
    try {
      (store ?? localStorage).setItem(`${where.pathname}.${name}`, JSON.stringify(value));
    } catch {
      // a browser that keeps nothing shows the page all the same
    }
  }

  globalThis.__md_scope = scope;
  globalThis.__md_get = get;
  globalThis.__md_set = set;
  globalThis.__md_hash = (text) =>
    [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
  if (get("care")) {
    document.documentElement.dataset.cfCare = "on";
  }
})();
