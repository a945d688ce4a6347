// The two modules of the form that are made from schemas/*.schema.json when it is built:
//
//     clusterfund:schemas     how deep documents lie, the order of their keys, what fields mean
//     clusterfund:validators  one function a form, compiled, so that the page needs no `eval`

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { judge, options } from "./ajv.mjs";

const require = createRequire(new URL("../../.ci/node/package.json", import.meta.url));
const SCHEMAS = new URL("../../schemas/", import.meta.url);
const COMMON = "common.schema.json#/$defs/";

/** What an applicant hands in: documents that the form checks. */
export const FORMS = ["application", "enterprise", "plan", "commitment"];

/** How many folders up from a document of each kind `schemas/` lies, as in canonical.py. */
export const LEVELS = {
  application: 4,
  enterprise: 5,
  plan: 4,
  commitment: 4,
  review: 4,
  digest: 4,
  round: 3,
  services: 3,
  roster: 3,
  rules: 3,
  watchlist: 4,
  holidays: 4,
};

function read(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), "utf-8"));
}

/** Give the schema of a kind with the common definitions put in their places. */
export function load(kind) {
  const common = read("common").$defs;
  const inlined = (node) => {
    if (Array.isArray(node)) {
      return node.map(inlined);
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    const { $ref, ...rest } = node;
    const own = Object.fromEntries(Object.entries(rest).map(([key, at]) => [key, inlined(at)]));
    return $ref ? { ...common[$ref.slice(COMMON.length)], ...own } : own;
  };
  return inlined(read(kind));
}

/** Keep of a schema what orders the keys of a document. */
function orders(schema) {
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, at]) => [name, orders(at)]));
    } else if ((key === "items" || key === "additionalProperties") && typeof value === "object") {
      kept[key] = orders(value);
    }
  }
  return kept;
}

function schemasModule() {
  const entries = Object.keys(LEVELS).map((kind) => {
    const schema = load(kind);
    return [kind, FORMS.includes(kind) ? schema : orders(schema)];
  });
  const schemas = JSON.stringify(Object.fromEntries(entries));
  return `export const levels = ${JSON.stringify(LEVELS)};\nexport const schemas = ${schemas};\n`;
}

function validatorsModule() {
  const Ajv2020 = require("ajv/dist/2020.js").default;
  const code = { esm: true, lines: true, source: true };
  const ajv = judge(Ajv2020, require("ajv-formats").default, { ...options, code, messages: false });
  const names = Object.fromEntries(FORMS.map((kind) => [kind, kind]));
  for (const kind of FORMS) {
    ajv.addSchema(load(kind), kind);
  }
  return require("ajv/dist/standalone").default(ajv, names);
}

const MODULES = { schemas: schemasModule, validators: validatorsModule };

/** An esbuild plugin that makes the two modules. */
export const generated = {
  name: "clusterfund",
  setup(build) {
    build.onResolve({ filter: /^clusterfund:/ }, ({ path }) => ({
      namespace: "clusterfund",
      path: path.slice("clusterfund:".length),
    }));
    build.onLoad({ filter: /.*/, namespace: "clusterfund" }, ({ path }) => ({
      contents: MODULES[path](),
      loader: "js",
      resolveDir: new URL("../../.ci/node", import.meta.url).pathname,
    }));
  },
};
