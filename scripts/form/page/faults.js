// What is wrong with the application, and showing it at the fields and in one list.

import { faults as judged } from "../core/index.js";
import { schemaAt, told } from "./labels.js";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * One thing to mend: the step and the field where it is mended, and the sentence.
 * @typedef {{step: string, enterprise: number, id: string, text: string, where: string}} Problem
 */

/**
 * List all that is wrong, in the order of the steps.
 * @param {any} app
 * @returns {Problem[]}
 */
export function problems(app) {
  const { application, plan, commitment, enterprises } = app.documents;
  return [
    ...ofSlug(app.slug),
    ...of("application", application, "application", -1, "封面和表一"),
    ...enterprises.flatMap((each, place) => [
      ...of("enterprise", each, "enterprises", place, `表二：${each.name || `第 ${place + 1} 家`}`),
      ...twice(enterprises, place),
    ]),
    ...of("plan", plan, "plan", -1, "实施方案"),
    ...narrative(app),
    ...of("commitment", commitment, "commitment", -1, "承诺函"),
  ];
}

/**
 * @param {string} kind
 * @param {any} data
 * @param {string} step
 * @param {number} enterprise
 * @param {string} where
 * @returns {Problem[]}
 */
function of(kind, data, step, enterprise, where) {
  return judged(kind, data).map((fault) => ({
    step,
    enterprise,
    where,
    id: `${kind}${fault.pointer}`,
    text: told(fault, schemaAt(kind, fault.pointer)),
  }));
}

/** @param {string} slug */
function ofSlug(slug) {
  const right = SLUG.test(slug) && slug.length <= 60;
  const text = slug ? "“代号”只能用小写英文字母、数字和连字符，最多 60 个字。" : "“代号”还没有填。";
  return right
    ? []
    : [{ step: "application", enterprise: -1, where: "封面和表一", id: "slug", text }];
}

function twice(enterprises, place) {
  const { uscc, name } = enterprises[place];
  const before = enterprises.findIndex((each) => uscc && each.uscc === uscc);
  const text = `统一社会信用代码和第 ${before + 1} 家企业一样，一家企业只能填一张表。`;
  return before < 0 || before === place
    ? []
    : [
        {
          step: "enterprises",
          enterprise: place,
          where: `表二：${name || `第 ${place + 1} 家`}`,
          id: "enterprise/uscc",
          text,
        },
      ];
}

function narrative(app) {
  return app.narrative.missing().map(({ id, title }) => ({
    step: "plan",
    enterprise: -1,
    where: "实施方案正文",
    id,
    text: `“${title}”还没有写。`,
  }));
}

/**
 * Show at each field what is wrong with it, where somebody was there already.
 * @param {any} app
 * @param {Problem[]} found
 */
export function marked(app, found) {
  const here = new Map();
  for (const { id, enterprise, text } of found) {
    if (enterprise < 0 || enterprise === app.current) {
      const place = nearest(app.fields, id);
      here.set(place, here.has(place) ? here.get(place) + text : text);
    }
  }
  for (const [id, { error, control }] of app.fields) {
    const text = app.strict || app.touched.has(id) ? (here.get(id) ?? "") : "";
    if (error.textContent !== text) {
      error.textContent = text;
    }
    error.hidden = text === "";
    const inputs = control.matches("input, select, textarea")
      ? [control]
      : control.querySelectorAll("input");
    for (const each of inputs) {
      each.toggleAttribute("aria-invalid", false);
      if (text && each.type !== "radio") {
        each.setAttribute("aria-invalid", "true");
      }
    }
  }
}

/**
 * Find the field of a place, or of what is around it.
 * @param {Map<string, any>} fields
 * @param {string} id
 */
export function nearest(fields, id) {
  let place = id;
  while (place && !fields.has(place)) {
    place = place.slice(0, Math.max(place.lastIndexOf("/"), 0));
  }
  return place || id;
}
