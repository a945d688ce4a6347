// The documents of an application and their files, as in `submissions/<round>/applications/<slug>/`.

import { written } from "./canonical.js";
import { faults as judged } from "./checking.js";
import { decoded } from "./textfaults.js";

/** The kinds of documents that one file each holds, and these files. */
export const KINDS = {
  application: "application.yaml",
  plan: "plan.yaml",
  commitment: "commitment.yaml",
};

export const NARRATIVE = "plan.md";
export const ENTERPRISE = /^enterprises\/([0-9A-Z]{18})\.yaml$/;

/**
 * An application as data; what is not there is null. `narrative` is the text of plan.md, `sealed`
 * the encrypted files, which are kept as they are.
 * @typedef {{application: any, plan: any, commitment: any, enterprises: any[],
 *   narrative: string | null, sealed: Record<string, Uint8Array>}} Documents
 */

/**
 * Read the files of an application. `faults` says by file what cannot be read or what the form has
 * no place for; a document with faults of reading is null. `lost` counts the comments that writing
 * will not keep, by file.
 * @param {Record<string, Uint8Array>} files by their path in the application's folder
 * @param {typeof import("./reading.js").read} read the reader of YAML, which is large
 * @returns {{documents: Documents, lost: Record<string, number>,
 *   faults: (import("./codes.js").Fault & {path: string})[]}}
 */
export function openedBy(files, read) {
  /** @type {Documents} */
  const documents = {
    application: null,
    plan: null,
    commitment: null,
    enterprises: [],
    narrative: null,
    sealed: {},
  };
  const lost = {};
  const faults = [];
  for (const path of Object.keys(files).sort()) {
    if (path.startsWith("sealed/")) {
      documents.sealed[path] = files[path];
      continue;
    }
    const text = decoded(files[path]);
    const unreadable = (each) => ({ ...each, path });
    if (text.faults.length) {
      faults.push(...text.faults.map(unreadable));
    } else if (path === NARRATIVE) {
      documents.narrative = text.text;
    } else {
      const reading = read(text.text);
      const kind = kindOf(path);
      const found = reading.faults.length ? reading.faults : unheld(kind, reading.data);
      faults.push(...found.map(unreadable));
      if (reading.comments) {
        lost[path] = reading.comments;
      }
      if (!reading.faults.length && isObject(reading.data)) {
        put(documents, kind, reading.data);
      }
    }
  }
  return { documents, lost, faults };
}

/**
 * Write an application's files: what `clusterfund fmt` would leave as it is.
 * @param {Documents} documents
 * @returns {Record<string, string | Uint8Array>}
 */
export function exported(documents) {
  /** @type {Record<string, string | Uint8Array>} */
  const files = {};
  for (const [kind, path] of Object.entries(KINDS)) {
    if (documents[kind]) {
      files[path] = written(kind, documents[kind]);
    }
  }
  for (const each of documents.enterprises) {
    files[`enterprises/${each.uscc}.yaml`] = written("enterprise", each);
  }
  if (documents.narrative) {
    files[NARRATIVE] = documents.narrative;
  }
  return { ...files, ...documents.sealed };
}

/** @param {string} path */
function kindOf(path) {
  const found = Object.entries(KINDS).find(([, file]) => file === path);
  return found ? found[0] : "enterprise";
}

/**
 * Find what a form has no field for: writing would keep it unseen, so it has to be told.
 * @param {string} kind
 * @param {any} data
 */
function unheld(kind, data) {
  const wrong = isObject(data) ? ["S002"] : ["S003"];
  return judged(kind, data).filter(({ code }) => wrong.includes(code));
}

/**
 * @param {Documents} documents
 * @param {string} kind
 * @param {any} data
 */
function put(documents, kind, data) {
  if (kind === "enterprise") {
    documents.enterprises.push(data);
  } else {
    documents[kind] = data;
  }
}

/** @param {any} data */
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
