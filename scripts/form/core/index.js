// The core of the form in the browser: pure functions, without a page.

export { pack, sift, unpack } from "./archive.js";
export { written } from "./canonical.js";
export { faults } from "./checking.js";
export { CODES } from "./codes.js";
export { KINDS, exported, opened } from "./folder.js";
export * as money from "./money.js";
export { decoded, read } from "./reading.js";
export { BINDING_TITLES, subsidy } from "./subsidy.js";
export * as uscc from "./uscc.js";
