// 表二: the list of enterprises, and the one that is being filled in.

import { schemas } from "../core/index.js";
import { blank, completed, copied } from "./documents.js";
import { button, h } from "./dom.js";
import { mover, parts } from "./groups.js";
import { pasting } from "./paste.js";

const MOST = 400;
const schema = schemas.enterprise;

/** @param {any} app */
export function enterprises(app) {
  const all = () => app.documents.enterprises;
  const heading = h("h3", { tabindex: -1 });
  const sheet = h("div", {});
  const chooser = h("div", { class: "cf-form__chooser", role: "group", "aria-label": "企业名单" });
  const title = (each, place) => `${place + 1}. ${each.name || "还没有名称"}`;

  function change(next, focus, said) {
    app.documents.enterprises = next;
    show(Math.max(focus, 0));
    heading.focus();
    app.say(`${said.replaceAll("项", "家")}，现在共 ${next.length} 家企业。`);
    app.changed();
  }

  function names() {
    chooser.replaceChildren(
      ...all().map((each, place) =>
        button(title(each, place), () => open(place), {
          "aria-current": place === app.current && "true",
        }),
      ),
    );
  }

  function open(place) {
    show(place);
    heading.focus();
  }

  function show(place) {
    app.current = Math.min(place, Math.max(all().length - 1, 0));
    app.forget("enterprise/");
    names();
    const data = all()[app.current];
    heading.textContent = data
      ? `第 ${app.current + 1} 家企业（共 ${all().length} 家）`
      : "还没有企业";
    sheet.replaceChildren(
      ...(data ? filled(data) : [h("p", {}, "请加一家企业，或从电子表格粘贴。")]),
    );
    app.check();
  }

  function filled(data) {
    const name = `第 ${app.current + 1} 家`;
    const kept = { key: "enterprise", data, schema };
    return [
      mover(all(), app.current, name, change),
      ...parts(app, kept, [], schema, { "/purchases": purchases }),
    ];
  }

  function purchases(add) {
    const { items, maxItems } = schema.properties.purchases;
    const room = () => maxItems - (all()[app.current]?.purchases?.length ?? 0);
    return pasting({
      id: "paste-purchases",
      what: "购买清单",
      schema: items,
      most: room,
      names: app.names,
      add,
    });
  }

  const add = (more) => {
    const made = more.map((each) => completed(each, schema));
    change([...all(), ...made], all().length, `已加 ${made.length} 家`);
  };
  const paste = pasting({
    id: "paste-enterprises",
    what: "企业",
    schema,
    most: () => MOST - all().length,
    names: app.names,
    add: (items) => add(copied(items)),
  });
  const first = () => app.fields.get("enterprise/name")?.control.focus();
  return {
    open,
    names,
    draw: () => {
      show(app.current);
      const more = button(
        "加一家企业",
        () => {
          add([blank(schema)]);
          first();
        },
        { class: "cf-form__button cf-form__button--first" },
      );
      return [
        h("p", {}, "一家企业一张表。次序只为填写方便，下载的文件按信用代码命名。"),
        chooser,
        more,
        paste,
        heading,
        sheet,
      ];
    },
  };
}
