// plan.md under its fixed headings: taken apart and put together again without losing a character.

const HINT = /^\[\/\/\]: # \(.*$/gm;
const TITLE = "# 产业集群数字化转型实施方案";

/** @typedef {{title: string, heading: string, lowest: boolean, asked: string}} Heading */
/** @typedef {{lead: string, parts: {heading: string, line: string, body: string}[]}} Outline */

/**
 * Take a text apart at the wanted headings; null where they are not all there, in their order.
 * @param {string | null} text
 * @param {Heading[]} wanted
 * @returns {Outline | null}
 */
export function apart(text, wanted) {
  if (text === null || text === "") {
    return fresh(wanted);
  }
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const outline = { lead: "", parts: [] };
  for (const line of lines) {
    const next = wanted[outline.parts.length];
    if (next && line.trimEnd() === next.heading) {
      outline.parts.push({ heading: next.heading, line, body: "" });
    } else if (outline.parts.length) {
      outline.parts[outline.parts.length - 1].body += line;
    } else {
      outline.lead += line;
    }
  }
  return outline.parts.length === wanted.length ? outline : null;
}

/** @param {Heading[]} wanted */
function fresh(wanted) {
  const parts = wanted.map(({ heading }, place) => ({
    heading,
    line: `${heading}\n`,
    body: place < wanted.length - 1 ? "\n" : "",
  }));
  return { lead: `${TITLE}\n\n`, parts };
}

/** @param {Outline} outline */
export function together({ lead, parts }) {
  return lead + parts.map(({ line, body }) => line + body).join("");
}

/**
 * Give what an applicant wrote under a heading, without hints and outer blank lines.
 * @param {string} body
 */
export function wording(body) {
  return body
    .replace(HINT, "")
    .replace(/^\s*\n/, "")
    .trimEnd();
}

/**
 * Write the body of a heading anew.
 * @param {string} text
 * @param {boolean} last nothing follows
 */
export function bodyOf(text, last) {
  const tidy = text.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
  const end = last ? "" : "\n";
  return tidy ? `\n${tidy}\n${end}` : end;
}
