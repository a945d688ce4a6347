// The codes that the form itself can find, with the same clauses and remedies as
// clusterfund.register.codes and the rules of the same codes; tests/form compares all of them.

const FORMS = "附录1至附录3";

/**
 * One code: where it comes from, and the one thing to do where there is nothing better to say.
 * @typedef {{code: string, clause: string, fix: string}} Code
 */

/** @type {Record<string, Code>} */
export const CODES = Object.fromEntries(
  [
    ["Y001", FORMS, "请用编辑器另存为 UTF-8（不带 BOM）。"],
    ["Y002", FORMS, "请删除这个字符；缩进请用空格。"],
    ["Y003", FORMS, "请精简内容，图片和扫描件不要放进来。"],
    ["Y004", FORMS, "请检查这一行和上一行的缩进、冒号和引号。"],
    ["Y005", FORMS, "请只保留一个。"],
    ["Y006", FORMS, "请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],
    ["Y007", FORMS, "请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
    ["Y008", FORMS, "请删除多余的 --- 和它后面的内容，或另存为一个文件。"],
    ["Y009", FORMS, "请按字段说明减少层次。"],
    ["Y010", FORMS, "请改成字段说明里的字段名。"],
    ["Y011", FORMS, "请按字段说明填写。"],
    ["S001", FORMS, "请补上这个字段。"],
    ["S002", FORMS, "请删除它，或改成正确的字段名。"],
    ["S003", FORMS, "请按字段说明改写；全是数字的代码请加英文双引号。"],
    ["S004", FORMS, "请按字段说明的格式改写。"],
    ["S005", FORMS, "请改成可选项之一。"],
    ["S006", FORMS, "请增减文字。"],
    ["S007", FORMS, "请增减或合并项目。"],
    ["S008", FORMS, "请改成范围内的数值。"],
    ["S009", FORMS, "请对照字段说明改写。"],
    ["P013", "二", "请对照营业执照逐位核对代码。"],
    ["P029", "附录1", "请对照营业执照逐位核对代码，并同时改文件名。"],
  ].map(([code, clause, fix]) => [code, { code, clause, fix }]),
);

/**
 * One fault of a document: code, place, what, found, wanted, clause, one fix.
 * @typedef {{code: string, pointer: string, message: string, found: string, wanted: string,
 *   clause: string, fix: string}} Fault
 */

/**
 * Make a fault of a code; `fix` replaces the general one where there is a better.
 * @param {string} code
 * @param {string} pointer
 * @param {string} message
 * @param {{found?: string, wanted?: string, fix?: string}} [more]
 * @returns {Fault}
 */
export function fault(code, pointer, message, { found = "", wanted = "", fix = "" } = {}) {
  const known = CODES[code];
  return { code, pointer, message, found, wanted, clause: known.clause, fix: fix || known.fix };
}

const MOST = 50;

/**
 * Give the first 50 faults; the next, where there is one, says that there are more.
 * @template {{message: string}} T
 * @param {T[]} faults
 * @returns {T[]}
 */
export function sparing(faults) {
  const more = faults.slice(MOST, MOST + 1).map((each) => ({
    ...each,
    message: "从这里起还有更多要改的地方，没有一一列出",
    found: "",
    wanted: "",
    fix: "请先改好已经列出的各处，再检查一次。",
  }));
  return [...faults.slice(0, MOST), ...more];
}

const SHOWN_CHARACTERS = 60;

/**
 * Write a found value in one short line; long values are cut, not hidden.
 * @param {unknown} value
 */
export function shown(value) {
  const text = String(value).split(/\s+/u).filter(Boolean).join(" ");
  const characters = [...text];
  return characters.length <= SHOWN_CHARACTERS
    ? text
    : `${characters.slice(0, SHOWN_CHARACTERS).join("")}…`;
}

/**
 * Write a key or a place of a list as a step of a JSON pointer.
 * @param {string | number} step
 */
export function escaped(step) {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}
