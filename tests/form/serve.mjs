// Answers about the core of the form. Argument: the core, built as an ES module. Every line of the
// input is [name, ...arguments], a line of the output its answer; bytes are written in base64.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const core = await import(pathToFileURL(process.argv[2]));
const place = (path, pointer) => `${path}:${pointer}`;
const text = (files) =>
  Object.fromEntries(Object.entries(files).map(([path, data]) => [path, coded(data)]));
const raw = (files) =>
  Object.fromEntries(Object.entries(files).map(([path, data]) => [path, bytes(data)]));

function coded(data) {
  return Buffer.from(data).toString("base64");
}

function bytes(data) {
  return new Uint8Array(Buffer.from(data, "base64"));
}

const asked = {
  codes: () => core.CODES,
  decoded: (data) => core.decoded(bytes(data)),
  exported: (documents) => text(core.exported({ ...documents, sealed: raw(documents.sealed) })),
  faults: core.faults,
  fen: (yuan) => core.money.fen(yuan),
  opened: (files) => {
    const { documents, ...rest } = core.opened(raw(files));
    return { documents: { ...documents, sealed: text(documents.sealed) }, ...rest };
  },
  pack: (files, folder) => coded(core.pack(raw(files), folder)),
  percentage: (rate) => core.money.percentage(core.money.fraction(rate)),
  plain: (amount) => core.money.plain(BigInt(amount)),
  pretty: (amount) => core.money.pretty(BigInt(amount)),
  read: (yaml, pointers = []) => {
    const { data, faults, comments, at } = core.read(yaml);
    return { data, faults, comments, at: pointers.map(at) };
  },
  region: core.uscc.region,
  schema: (kind) => core.schemas[kind],
  share_out: (total, limits, unit) =>
    core.money.shareOut(BigInt(total), limits.map(BigInt), BigInt(unit)),
  sift: (entries) => {
    const { kept, ...rest } = core.sift(entries);
    return { kept: Object.fromEntries(kept), ...rest };
  },
  sample: (files, call, programme) => {
    const texts = Object.entries(files).filter(([path]) => path.endsWith(".yaml"));
    const read = Object.fromEntries(texts.map(([path, yaml]) => [path, core.read(yaml)]));
    const round = core.read(call);
    const application = read["application.yaml"].data;
    const enterprises = Object.keys(read).filter((path) => path.startsWith("enterprises/"));
    const documents = { application, enterprises: enterprises.map((path) => read[path].data) };
    const line = (path, pointer) => `${path}:${(read[path] ?? round).at(pointer).line}`;
    return core.subsidy(documents, programme, line);
  },
  subsidy: (documents, programme) => core.subsidy(documents, programme, place),
  totals: core.totals,
  typed: core.typed,
  unpack: (data) => {
    const { files, ...rest } = core.unpack(bytes(data));
    return { files: text(files), ...rest };
  },
  uscc: core.uscc.fault,
  written: core.written,
};

function plainly(_, value) {
  return typeof value === "bigint" ? String(value) : value;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, ...given] = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(asked[name](...given), plainly)}\n`);
}
