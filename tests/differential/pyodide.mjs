// A newer CPython, compiled to WebAssembly, under Node: runs one Python file with folders mounted.
// Arguments: the Python file, then name=folder pairs; each is mounted at /mnt/<name>.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../.ci/node/package.json", import.meta.url));
const { loadPyodide } = await import(pathToFileURL(require.resolve("pyodide/pyodide.mjs")));
const [script, ...mounts] = process.argv.slice(2);
const python = await loadPyodide();
for (const mount of mounts) {
  const [name, folder] = mount.split(/=(.*)/s);
  python.mountNodeFS(`/mnt/${name}`, folder);
}
// the folders are the host's: no compiled file may be left in them
python.runPython(`
import sys
sys.dont_write_bytecode = True
sys.path += ["/mnt/scripts", "/mnt/packages"]
`);
python.runPython(readFileSync(script, "utf-8"));
