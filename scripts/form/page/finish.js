// The last step: what is still to be mended, the download, and where to go next.

import { button, h } from "./dom.js";
import { problems } from "./faults.js";
import { download } from "./files.js";
import { notes } from "./notes.js";

const NAMED = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @param {any} app */
export function finish(app) {
  const found = problems(app);
  const said = h("p", { role: "status" });
  const give = () => {
    const why = unnamed(app);
    if (why) {
      said.textContent = why;
      return;
    }
    download(app.documents, app.slug);
    said.textContent = `已下载 ${app.slug}.zip。`;
  };
  return [
    summary(app, found),
    h("h3", {}, "下载"),
    h(
      "p",
      {},
      "下载的是一个 zip 压缩包，里面是整个申报文件夹。没有填完也可以下载，存在自己的电脑里，下次打开接着填。",
    ),
    button("下载申报文件夹（zip）", give, { class: "cf-form__button cf-form__button--first" }),
    said,
    h("h3", {}, "接下来"),
    h(
      "ol",
      {},
      h(
        "li",
        {},
        h("a", { href: "upload.html" }, "照着做，把文件夹交到网上"),
        "：解压、打开上传页面、拖进去、提交。",
      ),
      h("li", {}, h("a", { href: "paper.html" }, "打印、盖章和扫描"), "：联系人和电话写在纸上。"),
    ),
  ];
}

/** Say why the application cannot be put into files, or nothing. */
function unnamed({ slug, documents: { enterprises } }) {
  if (!SLUG.test(slug) || slug.length > 60) {
    return "还不能下载：请先在第一步填好“代号”，它是文件夹的名字。";
  }
  const codes = enterprises.map(({ uscc }) => String(uscc ?? ""));
  const wrong = codes.findIndex(
    (code, place) => !NAMED.test(code) || codes.indexOf(code) !== place,
  );
  return wrong < 0
    ? ""
    : `还不能下载：第 ${wrong + 1} 家企业的统一社会信用代码没有填好，或和别家一样；它是文件的名字。`;
}

function summary(app, found) {
  const told = notes(app.documents, app.round);
  const good = "每个字段都填好了，格式没有问题。指南的其他要求，交上来以后会自动检查并告诉您。";
  return [
    found.length
      ? listed(app, "summary-title", `还有 ${found.length} 处要改`, found)
      : h("p", { class: "cf-form__good" }, good),
    told.length > 0 && listed(app, "notes-title", `对照指南，有 ${told.length} 处不符合`, told),
  ];
}

/**
 * @param {any} app
 * @param {string} id
 * @param {string} title
 * @param {any[]} all
 */
function listed(app, id, title, all) {
  const items = all.map((each) => {
    const rule =
      each.code && h("a", { href: `../rules/index.html#${each.code}` }, `规则 ${each.code}`);
    const go = button(each.where, () => app.visit(each), {
      class: "cf-form__link",
      "aria-label": `${each.where}，去改：${each.text}`,
    });
    return h("li", {}, go, ` ${each.text}`, rule && " ", rule);
  });
  return h(
    "section",
    { class: "cf-form__summary", "aria-labelledby": id },
    h("h3", { id }, title),
    h("ul", {}, items),
  );
}
