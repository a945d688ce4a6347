// The switch of 关怀版: large type and high contrast, kept for the next visit.
(() => {
  const button = document.querySelector(".cf-care");
  const root = document.documentElement;

  function show() {
    const on = root.dataset.cfCare === "on";
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? "退出关怀版" : "关怀版";
  }

  button.addEventListener("click", () => {
    const on = root.dataset.cfCare !== "on";
    if (on) {
      root.dataset.cfCare = "on";
    } else {
      delete root.dataset.cfCare;
    }
    __md_set("care", on);
    show();
  });
  button.hidden = false;
  show();
})();
