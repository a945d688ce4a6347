// Builds the form in the browser with esbuild: one script without a request, a worker or `eval`.
//
//     node scripts/form/build.mjs              docs/assets/form.js and form-reading.js, which are
//                                              committed: the page, and the reader of YAML
//     node scripts/form/build.mjs page FILE    the one or the other, written elsewhere
//     node scripts/form/build.mjs reading FILE
//     node scripts/form/build.mjs core FILE    the core alone as an ES module, for tests
//
// The same sources and packages give the same bytes on every machine.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.mjs";

const NODE = new URL("../../.ci/node/", import.meta.url);
const require = createRequire(new URL("package.json", NODE));
const TARGETS = {
  core: {
    entry: "core/index.js",
    format: "esm",
    libraries: ["ajv", "ajv-formats", "fflate", "yaml"],
  },
  page: { entry: "page/index.js", format: "iife", libraries: ["ajv", "ajv-formats", "fflate"] },
  reading: {
    entry: "core/reading.js",
    format: "iife",
    globalName: "clusterfundReading",
    libraries: ["yaml"],
  },
};
const FILES = { page: "form.js", reading: "form-reading.js" };

/** Give the notices that the licences of the libraries ask for. */
function notices(libraries) {
  const texts = libraries.map((name) => {
    const folder = new URL(`node_modules/${name}/`, NODE);
    const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf-8"));
    return `${name} ${version}\n\n${readFileSync(new URL("LICENSE", folder), "utf-8").trim()}`;
  });
  return `/*!\nMade by scripts/form/build.mjs; do not edit. It holds these libraries:\n\n${texts.join("\n\n")}\n*/`;
}

async function build(what, out) {
  const { entry, format, globalName, libraries } = TARGETS[what];
  await require("esbuild").build({
    banner: { js: notices(libraries) },
    bundle: true,
    charset: "utf8",
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    format,
    globalName,
    legalComments: "none",
    lineLimit: 160,
    logLevel: "warning",
    minify: what !== "core",
    nodePaths: [fileURLToPath(new URL("node_modules", NODE))],
    outfile: out,
    platform: "browser",
    plugins: [generated],
    target: "es2021",
  });
}

const [what, out] = process.argv.slice(2);
if (what) {
  await build(what, out);
} else {
  for (const [name, file] of Object.entries(FILES)) {
    await build(name, fileURLToPath(new URL(`../../docs/assets/${file}`, import.meta.url)));
  }
}
