// The core of the form in the browser: pure functions, without a page.

export { pack, sift, unpack } from "./archive.js";
export { written } from "./canonical.js";
export { faults } from "./checking.js";
export { CODES } from "./codes.js";
export { exported, KINDS, opened } from "./folder.js";
export * as money from "./money.js";
export { read } from "./reading.js";
export { BINDING_TITLES, subsidy } from "./subsidy.js";
export { decoded } from "./textfaults.js";
export * as uscc from "./uscc.js";
