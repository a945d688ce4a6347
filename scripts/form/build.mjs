// Builds the form in the browser with esbuild: one script without a request, a worker or `eval`.
//
//     node scripts/form/build.mjs              docs/assets/form.js, which is committed
//     node scripts/form/build.mjs page FILE    the same, written elsewhere
//     node scripts/form/build.mjs core FILE    the core alone as an ES module, for tests
//
// The same sources and packages give the same bytes on every machine.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.mjs";

const NODE = new URL("../../.ci/node/", import.meta.url);
const require = createRequire(new URL("package.json", NODE));
const LIBRARIES = ["ajv", "ajv-formats", "fflate", "yaml"];
const TARGETS = { core: ["core/index.js", "esm"], page: ["page/index.js", "iife"] };

/** Give the notices that the licences of the libraries ask for. */
function notices() {
  const texts = LIBRARIES.map((name) => {
    const folder = new URL(`node_modules/${name}/`, NODE);
    const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf-8"));
    return `${name} ${version}\n\n${readFileSync(new URL("LICENSE", folder), "utf-8").trim()}`;
  });
  return `/*!\nMade by scripts/form/build.mjs; do not edit. It holds these libraries:\n\n${texts.join("\n\n")}\n*/`;
}

const [what = "page", out] = process.argv.slice(2);
const [entry, format] = TARGETS[what];
await require("esbuild").build({
  banner: { js: notices() },
  bundle: true,
  charset: "utf8",
  entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
  format,
  legalComments: "none",
  lineLimit: 160,
  logLevel: "warning",
  minify: what === "page",
  nodePaths: [fileURLToPath(new URL("node_modules", NODE))],
  outfile: out ?? fileURLToPath(new URL("../../docs/assets/form.js", import.meta.url)),
  platform: "browser",
  plugins: [generated],
  target: "es2021",
});
