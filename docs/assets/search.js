// The search page: looks for what was typed, as it stands, in files that only this page loads.
(() => {
  const MOST = 50;
  const AROUND = 40;
  const CODE = /^[0-9a-z]{6,18}$/;
  const box = document.getElementById("cf-words");
  const list = document.getElementById("cf-results");
  const said = document.getElementById("cf-found");
  const advice = said.textContent;
  const loaded = new Set();
  let waiting = 0;

  /** Full-width and half-width, large and small letters are the same. */
  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  /** One row's worth for the words, 0 where a word is missing: headings count more than text. */
  function worth([title, heading, , text], words) {
    const head = plain(heading);
    const rest = plain(`${title} ${text}`);
    let sum = 0;
    for (const word of words) {
      const inHead = head.includes(word);
      if (!(inHead || rest.includes(word))) {
        return 0;
      }
      const whole = head.split(/[^\p{L}\p{N}]+/u).includes(word);
      sum += (head === word ? 100 : 0) + (whole ? 40 : 0) + (inHead ? 20 : 0);
      sum += Math.min(9, rest.split(word).length - 1) + 1;
    }
    return sum;
  }

  /** Text with what was found marked; never read as HTML. */
  function marked(text, words) {
    const line = document.createDocumentFragment();
    const low = [...text].map((letter) => plain(letter));
    const letters = [...text];
    let from = 0;
    let kept = "";
    while (from < letters.length) {
      const end = endOf(low, from, words);
      if (end > from) {
        const mark = document.createElement("mark");
        mark.textContent = letters.slice(from, end).join("");
        line.append(kept, mark);
        kept = "";
        from = end;
      } else {
        kept += letters[from];
        from += 1;
      }
    }
    line.append(kept);
    return line;
  }

  function endOf(low, from, words) {
    for (const word of words) {
      let end = from;
      let seen = "";
      while (end < low.length && seen.length < word.length) {
        seen += low[end];
        end += 1;
      }
      if (seen === word) {
        return end;
      }
    }
    return from;
  }

  function excerpt(text, words) {
    const low = plain(text);
    const hits = words.map((word) => low.indexOf(word)).filter((at) => at >= 0);
    const from = Math.max(0, Math.min(...(hits.length ? hits : [0])) - AROUND);
    const cut = text.slice(from, from + 3 * AROUND);
    return `${from > 0 ? "…" : ""}${cut}${from + cut.length < text.length ? "…" : ""}`;
  }

  function item([title, heading, place, text], words) {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = `../${place}`;
    link.append(marked(heading || title, words));
    const where = document.createElement("span");
    where.className = "cf-note";
    where.textContent = heading && heading !== title ? title : "";
    const piece = document.createElement("p");
    piece.append(marked(excerpt(text, words), words));
    row.append(link, " ", where, piece);
    return row;
  }

  function show() {
    const words = plain(box.value).split(/\s+/).filter(Boolean).slice(0, 8);
    if (words.length === 0) {
      list.replaceChildren();
      list.ariaBusy = "false";
      said.textContent = advice;
      return;
    }
    load(list.dataset.files);
    if (words.some((word) => CODE.test(word))) {
      load(list.dataset.codes);
    }
    const whole = matches(words);
    const parts = whole.length > 0 ? words : words.flatMap(pairs);
    const found = whole.length > 0 ? whole : matches(parts);
    list.replaceChildren(...found.slice(0, MOST).map(({ row }) => item(row, parts)));
    said.textContent = sentence(found.length, whole.length > 0 ? [] : parts);
    list.ariaBusy = String(waiting > 0);
  }

  /** The rows that have all the words, the best first; of several in one place only the best. */
  function matches(words) {
    const best = new Map();
    for (const row of globalThis.cfSearch ?? []) {
      const value = worth(row, words);
      if (value > 0 && value > (best.get(row[2])?.value ?? 0)) {
        best.set(row[2], { row, value });
      }
    }
    return [...best.values()].sort((one, other) => other.value - one.value);
  }

  /** 补贴标准 is written nowhere as it stands, 补贴 and 标准 are: cut Chinese into pairs. */
  function pairs(word) {
    if (!/^\p{Script=Han}{3,}$/u.test(word)) {
      return [word];
    }
    const letters = [...word];
    const starts = letters.map((_, at) => at).filter((at) => at % 2 === 0);
    return starts.map((at) =>
      letters
        .slice(Math.min(at, letters.length - 2))
        .slice(0, 2)
        .join(""),
    );
  }

  function sentence(count, parts) {
    if (waiting > 0) {
      return "正在查找……";
    }
    if (count === 0) {
      return "没有找到。换一个短一点的词，或者检查有没有错别字。";
    }
    const cut = parts.length > 0 ? `没有连在一起的，同时有“${parts.join("”“")}”的` : "";
    const most = count > MOST ? `，先列出最相关的 ${MOST} 处` : "";
    return `${cut}找到 ${count} 处${most}。`;
  }

  /** Load files once, by script elements: a page opened from a folder may not fetch. */
  function load(names) {
    for (const name of names.split(" ").filter(Boolean)) {
      if (!loaded.has(name)) {
        loaded.add(name);
        waiting += 1;
        const script = document.createElement("script");
        script.src = name;
        script.onload = arrived;
        script.onerror = arrived;
        document.head.append(script);
      }
    }
  }

  /** A file of a large round names the next one. */
  function arrived() {
    waiting -= 1;
    load((globalThis.cfFurther ?? []).splice(0).join(" "));
    show();
  }

  box.value = new URLSearchParams(location.search).get("q") ?? box.value;
  box.addEventListener("input", show);
  box.addEventListener("focus", () => load(list.dataset.files), { once: true });
  show();
})();
