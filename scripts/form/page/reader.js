// The reader of YAML is large, and only who opens a file needs it: it comes when it is asked for.

const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
/** @type {Promise<typeof import("../core/reading.js").read> | null} */
let coming = null;

/** Give the reader; null where the file with it did not come. */
export function reader() {
  coming ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = new URL("form-reading.js", here).href;
    script.onload = () => resolve(globalThis.clusterfundReading.read);
    script.onerror = () => {
      coming = null;
      resolve(null);
    };
    document.head.append(script);
  });
  return coming;
}
