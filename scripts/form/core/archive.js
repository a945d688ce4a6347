// Zip archives of one application: which files belong to it, and none by a trick.

import { strToU8, unzipSync, zipSync } from "fflate";
import { MAX_BYTES } from "./characters.js";
import { ENTERPRISE, KINDS, NARRATIVE } from "./folder.js";

const MAX_SEALED = 4 * 1024 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;
const MAX_FILES = 500;
const SEALED = /^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/;
const LITTER = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/;
const TRICKS = /^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u;
// the oldest day that a zip can say, in local time, which is what zips hold
const OLDEST = new Date(1980, 0, 1);

/**
 * A file that cannot be taken over: Chinese, with one fix.
 * @typedef {{path: string, message: string, fix: string}} ArchiveFault
 */

/**
 * Pack files, in the order of their paths and without a clock: the same files give the same bytes.
 * @param {Record<string, string | Uint8Array>} files
 * @param {string} [folder] a folder around them
 * @returns {Uint8Array}
 */
export function pack(files, folder = "") {
  const prefix = folder && `${folder}/`;
  const entries = Object.keys(files)
    .sort()
    .map((path) => {
      const content = files[path];
      return [prefix + path, typeof content === "string" ? strToU8(content) : content];
    });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: OLDEST, os: 3 });
}

/**
 * Take the files of an application out of a zip. With any fault there are no files.
 * @param {Uint8Array} data
 * @returns {{files: Record<string, Uint8Array>, folder: string, faults: ArchiveFault[]}}
 */
export function unpack(data) {
  /** @type {{name: string, size: number}[]} */
  const entries = [];
  let content;
  try {
    unzipSync(data, {
      filter: ({ name, originalSize }) => void entries.push({ name, size: originalSize }),
    });
    const { kept, folder, faults } = sift(entries);
    if (faults.length) {
      return { files: {}, folder, faults };
    }
    content = unzipSync(data, { filter: ({ name }) => kept.has(name) });
    const files = Object.fromEntries([...kept].map(([name, path]) => [path, content[name]]));
    return { files, folder, faults: [] };
  } catch {
    const fix = "请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。";
    return {
      files: {},
      folder: "",
      faults: [{ path: "", message: "这不是一个完好的 zip 文件", fix }],
    };
  }
}

/**
 * Tell which of many files are those of an application: from a zip, or from a chosen folder.
 *
 * They may lie in a folder of any name; `kept` maps each name to its path in the application.
 * What operating systems leave behind is left out without a word.
 * @param {{name: string, size: number}[]} entries
 * @returns {{kept: Map<string, string>, folder: string, faults: ArchiveFault[]}}
 */
export function sift(entries) {
  const files = entries.filter(({ name }) => !name.endsWith("/") && !LITTER.test(name));
  const tricky = files.filter(({ name }) => TRICKS.test(name) || name.includes("__proto__"));
  const faults = tricky.map(({ name }) =>
    refused(name, "文件名里有不允许的路径", "请把文件直接放在申报文件夹里，重新压缩。"),
  );
  if (faults.length) {
    return { kept: new Map(), folder: "", faults };
  }
  const folder = around(files.map(({ name }) => name));
  const kept = new Map();
  for (const { name, size } of files) {
    const path = name.slice(folder.length);
    const problem = name.startsWith(folder) ? wrong(path, size) : FOREIGN;
    if (problem) {
      faults.push(refused(name, ...problem));
    } else if ([...kept.values()].includes(path)) {
      faults.push(refused(name, "同一个文件有两份", "请只保留一份。"));
    } else {
      kept.set(name, path);
    }
  }
  return { kept, folder: folder.replace(/\/$/, ""), faults: [...faults, ...inTotal(files)] };
}

const FOREIGN = ["这个文件不属于申报材料", "请从文件夹里拿走它，再打开一次。"];

/**
 * Give the folder around the application's own file, or else around all files.
 * @param {string[]} names
 */
function around(names) {
  const main = names.find(
    (name) => name === KINDS.application || name.endsWith(`/${KINDS.application}`),
  );
  const one = main ?? names.find((name) => /(?:^|\/)(?:plan|commitment)\.yaml$/.test(name));
  if (one !== undefined) {
    return one.slice(0, one.lastIndexOf("/") + 1);
  }
  const nested = names.find((name) => /(?:^|\/)enterprises\/[^/]+$/.test(name));
  return nested === undefined ? "" : nested.replace(/enterprises\/[^/]+$/, "");
}

/**
 * @param {string} path
 * @param {number} size
 */
function wrong(path, size) {
  const document =
    Object.values(KINDS).includes(path) || path === NARRATIVE || ENTERPRISE.test(path);
  if (!document && !SEALED.test(path)) {
    return FOREIGN;
  }
  const limit = document ? MAX_BYTES : MAX_SEALED;
  return size > limit
    ? [`文件太大：不能超过 ${limit} 字节`, "请精简内容；扫描件先用 clusterfund seal 加密。"]
    : null;
}

/** @param {{name: string, size: number}[]} files */
function inTotal(files) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length === 0) {
    return [
      refused("", "里面没有申报材料", "请选择有 application.yaml 的文件夹或压缩它得到的 zip。"),
    ];
  }
  return files.length > MAX_FILES || total > MAX_TOTAL
    ? [
        refused(
          "",
          "文件太多或太大",
          `请只放一份申报的材料：不超过 ${MAX_FILES} 个文件、${MAX_TOTAL / 1024 / 1024} MB。`,
        ),
      ]
    : [];
}

/**
 * @param {string} path
 * @param {string} message
 * @param {string} fix
 */
function refused(path, message, fix) {
  return { path, message, fix };
}
