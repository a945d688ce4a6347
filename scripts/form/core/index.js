// The core of the form in the browser: pure functions, without a page.
//
// `schemas` are those of the documents, with references put in their places: titles, descriptions,
// choices, examples, `x-form` (how a kind of field is written), `x-clause` and `x-public`.
// `typed` says what somebody means who types a text into a field: 5 is a number, 05 and 5.0 are not.

import { openedBy } from "./folder.js";
import { read } from "./reading.js";

export { schemas } from "clusterfund:schemas";
export { pack, sift, unpack } from "./archive.js";
export { written } from "./canonical.js";
export { faults } from "./checking.js";
export { CODES } from "./codes.js";
export { exported, KINDS, openedBy } from "./folder.js";
export * as money from "./money.js";
export { plain as typed } from "./scalars.js";
export { BINDING_TITLES, subsidy } from "./subsidy.js";
export { decoded } from "./textfaults.js";
export { totals } from "./totals.js";
export * as uscc from "./uscc.js";
export { read };

/** @param {Record<string, Uint8Array>} files */
export const opened = (files) => openedBy(files, read);
