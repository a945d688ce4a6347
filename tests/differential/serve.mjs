// One ajv for a whole test run. The first line is an object of schemas by kind; every other line
// is [kind, document], answered by a line: the faults, each as [instance path, keyword].

import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { judge } from "../../scripts/form/ajv.mjs";

const require = createRequire(new URL("../../.ci/node/package.json", import.meta.url));
const ajv = judge(require("ajv/dist/2020.js").default, require("ajv-formats").default);
let kinds = null;

function compiled(schemas) {
  return new Map(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));
}

function faults(kind, document) {
  const valid = kinds.get(kind);
  return valid(document) ? [] : valid.errors.map((error) => [error.instancePath, error.keyword]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (kinds === null) {
    kinds = compiled(request);
  } else {
    process.stdout.write(`${JSON.stringify(faults(...request))}\n`);
  }
}
