// Drafts in this browser's own storage. What is sealed is not kept: it may be large, and is at hand.

const PREFIX = "clusterfund-form-";
const SEALED = "加密的附件不在草稿里：请下载压缩包，下次打开它接着填。";

/** @param {string} round */
export function drafts(round) {
  const key = PREFIX + round;
  return {
    /**
     * Keep a draft; give the sentence to show.
     * @param {any} draft
     * @param {Date} now
     */
    save(draft, now) {
      try {
        const { sealed, ...kept } = draft.documents;
        localStorage.setItem(key, JSON.stringify({ ...draft, documents: { ...kept, sealed: {} } }));
        const clock = [now.getHours(), now.getMinutes()]
          .map((part) => String(part).padStart(2, "0"))
          .join(":");
        return `草稿已存在这个浏览器里（${clock}）。${Object.keys(sealed).length ? SEALED : ""}`;
      } catch {
        return "草稿存不下了：浏览器的存储已满或被关闭。请马上下载，存在自己的电脑里，不要关闭这一页。";
      }
    },
    /** Give the kept draft, or null. */
    load() {
      try {
        const draft = JSON.parse(localStorage.getItem(key) ?? "null");
        return draft?.documents?.application ? draft : null;
      } catch {
        return null;
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // a browser without storage keeps no draft
      }
    },
  };
}
