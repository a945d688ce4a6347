// The controls of a list: words, a choice for each column that is a filter, and the state they give.
(() => {
  function element(tag, properties, ...inside) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...inside);
    return made;
  }

  function button(text, act) {
    const made = element("button", { type: "button" }, text);
    made.addEventListener("click", act);
    return made;
  }

  /** Bring the form of a list to life; `update` is called after each change, `save` to download. */
  function enliven(form, columns, choices, { update, save }) {
    const state = { q: "", chosen: {}, sort: "", desc: false };
    const box = form.querySelector("input");
    const selects = [...form.querySelectorAll("select")];
    const [clear, download] = form.querySelectorAll("button");
    for (const each of selects) {
      const at = columns.findIndex((column) => column.key === each.name);
      each.append(...choices(at).map((text) => element("option", { value: text }, text)));
    }

    function take() {
      state.q = box.value;
      for (const each of selects) {
        state.chosen[each.name] = each.value;
      }
    }

    function reset() {
      Object.assign(state, { q: "", chosen: {}, sort: "", desc: false });
      form.reset();
      update();
    }

    clear.addEventListener("click", reset);
    download.addEventListener("click", save);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      take();
      update();
    });
    fill(columns, state, box, selects);
    take();
    form.hidden = false;
    return state;
  }

  /** Take the state from the address, as far as it names what there is. */
  function fill(columns, state, box, selects) {
    const query = new URLSearchParams(location.search);
    const known = columns.some((column) => column.key === query.get("sort"));
    state.sort = known ? query.get("sort") : "";
    state.desc = known && query.has("desc");
    box.value = query.get("q") ?? "";
    for (const each of selects) {
      const name = query.get(each.name) ?? "";
      each.value = [...each.options].some((option) => option.value === name) ? name : "";
    }
  }

  /** Whether anything is asked for at all. */
  function asked(state) {
    return Boolean(state.q.trim() || state.sort || Object.values(state.chosen).some(Boolean));
  }

  /** The address says what is shown, so that it can be shared. */
  function keep(state) {
    const said = { q: state.q.trim(), ...state.chosen, sort: state.sort };
    const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value));
    if (state.sort && state.desc) {
      query.set("desc", "1");
    }
    const text = query.size ? `?${query}` : "";
    history.replaceState(null, "", `${location.pathname}${text}${location.hash}`);
  }

  /** The next order of a column: up, down, then as it was. */
  function turn(state, key) {
    if (state.sort !== key) {
      Object.assign(state, { sort: key, desc: false });
    } else if (state.desc) {
      Object.assign(state, { sort: "", desc: false });
    } else {
      state.desc = true;
    }
  }

  globalThis.cfForm = { asked, button, element, enliven, keep, turn };
})();
