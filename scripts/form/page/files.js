// Opening a folder or zip, and giving a zip to keep. Files are read and made in the browser.

import { exported, openedBy, pack, schemas, sift, unpack } from "../core/index.js";
import { completed, empty } from "./documents.js";
import { reader } from "./reader.js";

const ABSENT = "读取文件的程序没有加载成功。请检查网络，或者重新打开这一页，再试一次。";

/**
 * What was opened; `problems` are sentences, and nothing is taken over where `documents` is null.
 * @typedef {{documents: any, slug: string, problems: string[]}} Opened
 */

/**
 * @param {File} file
 * @returns {Promise<Opened>}
 */
export async function zip(file) {
  const { files, folder, faults } = unpack(new Uint8Array(await file.arrayBuffer()));
  return taken(files, folder || file.name.replace(/\.zip$/i, ""), faults);
}

/**
 * @param {File[]} list of a chosen folder
 * @returns {Promise<Opened>}
 */
export async function folder(list) {
  const named = list.map((file) => ({
    name: file.webkitRelativePath || file.name,
    size: file.size,
    file,
  }));
  const { kept, folder: around, faults } = sift(named);
  const files = {};
  if (!faults.length) {
    for (const { name, file } of named.filter((each) => kept.has(each.name))) {
      files[kept.get(name)] = new Uint8Array(await file.arrayBuffer());
    }
  }
  return taken(files, around, faults);
}

/**
 * @param {Record<string, Uint8Array>} files
 * @param {string} around
 * @param {{path: string, message: string, fix: string}[]} refused
 * @returns {Promise<Opened>}
 */
async function taken(files, around, refused) {
  if (refused.length) {
    return { documents: null, slug: "", problems: refused.map(sentence) };
  }
  const read = await reader();
  if (!read) {
    return { documents: null, slug: "", problems: [ABSENT] };
  }
  const { documents, lost, faults } = openedBy(files, read);
  if (faults.length) {
    return { documents: null, slug: "", problems: faults.map(sentence) };
  }
  const start = empty();
  for (const kind of ["application", "plan", "commitment"]) {
    documents[kind] = completed(documents[kind] ?? start[kind], schemas[kind]);
  }
  for (const each of documents.enterprises) {
    completed(each, schemas.enterprise);
  }
  const problems = Object.entries(lost).map(
    ([path, count]) => `${path} 里有 ${count} 处注释，表单不能保留。`,
  );
  return { documents, slug: around.split("/").pop() ?? "", problems };
}

function sentence({ path, line, message, fix }) {
  return `${path}${line ? ` 第 ${line} 行` : ""}${path ? "：" : ""}${message}。${fix}`;
}

/**
 * Give a zip of the application to the person, as a download.
 * @param {any} documents
 * @param {string} slug
 */
export function download(documents, slug) {
  const bytes = pack(exported(documents), slug);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
  link.download = `${slug}.zip`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
