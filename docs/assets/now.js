// What runs today in Jiangmen, by the visitor's clock; the page carries the days, worked ones too.
// Without it the page says the same by dates, as of the last decision.
(() => {
  const DAY = 24 * 3600 * 1000;
  const CHINA = 8 * 3600 * 1000; // no summer time
  const LEADING = ["notice", "objection", "approve", "file", "accept", "issue", "use", "evaluate"];
  const BEFORE_A_RESULT = ["review", "receive"];
  const TAKES = ["open", "receive", "review"]; // nothing else waits for the public
  const WORDS = { done: "已完成", now: "进行中", ahead: "未开始" };
  const agenda = JSON.parse(document.getElementById("cf-agenda").textContent);
  const today = new Date(Date.now() + CHINA).toISOString().slice(0, 10);

  const runs = (first, done) => first <= today && (!done || today < done);
  const spans = (id) => agenda.phases.find((phase) => phase.id === id)?.spans ?? [];
  const running = (id) => spans(id).filter((span) => runs(span.first_day, span.done_on));
  const begun = (id) => spans(id).some((span) => span.first_day <= today);

  // the same as `stage` in publish/phases.py
  function stage() {
    const leads = LEADING.find((id) => running(id).length > 0);
    if (leads || begun("evaluate")) {
      return leads ?? "done";
    }
    return (
      BEFORE_A_RESULT.find((id) => running(id).length > 0) ?? (begun("review") ? "done" : "open")
    );
  }

  // working days after today, up to and with the last; null where a year is not known
  function left(last) {
    const worked = agenda.worked;
    const place = (day) => (Date.parse(day) - Date.parse(worked.first_day)) / DAY;
    if (place(last) >= worked.days.length) {
      return null;
    }
    const days = worked.days.slice(Math.max(0, place(today) + 1), place(last) + 1);
    return days.split("1").length - 1;
  }

  function said(last) {
    if (last < today) {
      return "期限已过";
    }
    if (last === today) {
      return "今天是最后一天";
    }
    const days = left(last);
    return days === null
      ? `今天以后还有 ${(Date.parse(last) - Date.parse(today)) / DAY} 天`
      : `今天以后还有 ${days} 个工作日`;
  }

  function showStep(step, leads) {
    const now = running(step.dataset.phase).reduce((sum, span) => sum + span.clusters.length, 0);
    const taken = step.dataset.phase === "apply" && TAKES.includes(leads);
    const past = begun(step.dataset.phase) ? "done" : "ahead";
    const state = now > 0 || taken ? "now" : past;
    step.dataset.state = state;
    step.querySelector("em").textContent = WORDS[state];
    step.querySelector("small")?.remove();
    if (now > 0) {
      const count = document.createElement("small");
      count.textContent = `${now} 个集群`;
      step.append(count);
    }
    if (step.dataset.phase === (leads === "open" ? "apply" : leads)) {
      step.setAttribute("aria-current", "step");
    } else {
      step.removeAttribute("aria-current");
    }
  }

  const leads = stage();
  const now = document.querySelector(`template[data-stage="${leads}"]`).content;
  document.querySelector(".cf-hero__now").replaceChildren(now.cloneNode(true));
  for (const step of document.querySelectorAll(".cf-course [data-phase]")) {
    showStep(step, leads);
  }
  for (const term of document.querySelectorAll(".cf-due li")) {
    const { first, last, done } = term.dataset;
    term.hidden = !runs(first, done);
    term.querySelector(".cf-left").textContent = said(last);
    term.querySelector(".cf-left").classList.toggle("cf-left--over", last < today);
  }
  const due = document.getElementById("due");
  if (due) {
    due.hidden = !document.querySelector(".cf-due li:not([hidden])");
  }
  const day = document.querySelector(".cf-today");
  day.textContent = `今天是 ${today}（北京时间），以上按今天计算。`;
  day.hidden = false;
  document.querySelector(".cf-as-of")?.remove();
})();
