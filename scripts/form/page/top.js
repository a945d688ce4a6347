// What stands above the steps: opening what there is, and the draft.

import { button, h } from "./dom.js";
import { folder, zip } from "./files.js";

/**
 * @param {{open: (found: import("./files.js").Opened) => void, clear: () => void}} app
 */
export function top(app) {
  const draft = h("p", { class: "cf-form__draft", role: "status" }, "还没有草稿。");
  const troubles = h("div", { role: "alert" });
  const choose = (input, read) => {
    input.addEventListener("change", async () => {
      const files = [...input.files];
      input.value = "";
      if (files.length) {
        app.open(await read(files));
      }
    });
    return input;
  };
  const one = choose(
    h("input", { type: "file", id: "open-zip", accept: ".zip,application/zip" }),
    ([file]) => zip(file),
  );
  const many = choose(
    h("input", { type: "file", id: "open-folder", webkitdirectory: true }),
    folder,
  );
  const clear = button("清除草稿，从空白开始", () => {
    if (window.confirm("清除这个浏览器里的草稿，从空白开始？没有下载的内容会丢失。")) {
      app.clear();
    }
  });
  const element = h(
    "section",
    { class: "cf-form__top", "aria-label": "打开和草稿" },
    h(
      "details",
      { class: "cf-details" },
      h("summary", {}, "打开以前的申报文件夹或 zip"),
      h(
        "div",
        { class: "cf-form__field" },
        h("label", { for: "open-zip" }, "打开 zip 压缩包"),
        one,
      ),
      h("div", { class: "cf-form__field" }, h("label", { for: "open-folder" }, "打开文件夹"), many),
      h(
        "p",
        { class: "cf-form__hint" },
        "浏览器可能会问“要上传吗”：文件只在这个浏览器里打开，不会传出去。打开以后会代替现在的草稿。",
      ),
    ),
    troubles,
    h("div", { class: "cf-form__saved" }, draft, clear),
  );
  return {
    element,
    draft: (text) => {
      if (draft.textContent !== text) {
        draft.textContent = text; // the same words are not said aloud again
      }
    },
    troubles: (title, sentences) => {
      const list = sentences.map((each) => h("li", {}, each));
      troubles.replaceChildren(...(list.length ? [h("p", {}, title), h("ul", {}, list)] : []));
    },
  };
}
