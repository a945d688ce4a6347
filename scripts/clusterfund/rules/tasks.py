"""Guide 四（二）: what is to be done next, by whom and until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from clusterfund.money import pretty
from clusterfund.rules.clocks import evening, notice_last, notice_over, open_objections, waits_for
from clusterfund.rules.conflicts import detected
from clusterfund.rules.deadlines import due_day
from clusterfund.rules.outstanding import outstanding
from clusterfund.rules.panels import drawn
from clusterfund.rules.sealing import opener, sealed_digests
from clusterfund.rules.sheets import sheets
from clusterfund.rules.states import SETTLED, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.records import Register
    from clusterfund.rules.clocks import Evening

ROLES = {"operator": "受理单位", "bureau": "主管部门", "lead": "牵头单位", "reviewer": "评审专家"}
SIMPLE = {
    State.RECEIVED: ("review", "operator", "受理、退回补正或不予受理"),
    State.ACCEPTED: ("review", "operator", "完成评审和排序优选"),
    State.RETURNED: ("mend", "lead", "补正以后请受理单位重新收件"),
    State.SUPPORTED: ("file", "operator", "报主管部门备案"),
    State.FILED: ("notice", "bureau", "公示"),
    State.ADJUSTED: ("correct", "bureau", "更正公示"),
    State.APPROVED: ("completion", "lead", "完工并申请验收"),
    State.RECTIFYING: ("mend", "lead", "整改，请受理单位确认整改完成"),
    State.RECTIFIED: ("acceptance", "operator", "整改后重新验收"),
    State.COMPLETED: ("evaluate", "bureau", "绩效评价"),
}
"""States that wait for one thing, and for whom; a review keeps its id to its end."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done: `who` is a role or a reviewer's id, `id` tells it from the others.

    `due` is its last day and None where the guide sets none; `days_left` are working days,
    negative when late, None where they cannot be counted. It is `late` from the day after, be
    that a working day or not.
    """

    id: str
    who: str
    what: str
    cluster: str
    due: date | None = None
    days_left: int | None = None
    late: bool = False

    @property
    def role(self) -> str:
        """Whom it waits for, in Chinese; a reviewer by the id."""
        return ROLES.get(self.who, self.who)


def tasks(register: Register, on: date) -> list[Task]:
    """List what is to be done at the end of the day `on`, the most urgent first."""
    now = evening(register, on)
    listed = [task for slug, state in now.states.items() for task in _tasks(slug, state, now)]
    settled = [slug for slug, state in now.states.items() if state in SETTLED]
    listed += _owed(outstanding(settled, now.register, on))
    found = [
        replace(task, days_left=now.days_left(task.due), late=on > task.due) if task.due else task
        for task in listed
    ]
    return sorted(found, key=lambda each: (each.due or date.max, each.cluster, each.id, each.who))


def _tasks(slug: str, state: State, now: Evening) -> Iterator[Task]:
    due = due_day(slug, state, now)
    if state in SIMPLE:
        name, who, what = SIMPLE[state]
        yield Task(name, who, what, slug, due)
    if state is State.RECTIFYING and due and now.on > due:
        what = "整改期满没有整改：作出验收不通过的决定，收回服务券，按五（二）处理"
        yield Task("lapsed", "operator", what, slug)
    if state is State.ACCEPTED:
        yield from _sheets(slug, now, due)
    if state in {State.NOTICED, State.OBJECTED} and not notice_over(slug, now):
        last = notice_last(slug, now)
        yield Task("objections", "bureau", "公示期内接收书面异议", slug, last)
    elif state is State.NOTICED:
        waits = waits_for(now)
        yield Task("approve", "bureau", f"批准（{waits}）" if waits else "批准", slug)
    for number, day in open_objections(slug, now) if state is State.OBJECTED else ():
        yield Task(f"ruling-{number}", "bureau", f"处理异议（第 {number} 号）", slug, day)


def _owed(owed: Mapping[str, Mapping[str, int]]) -> Iterator[Task]:
    """Name what is still to be taken back after an acceptance (五)."""
    for slug, rows in owed.items():
        what = f"收回 {len(rows)} 家企业超过核定的服务券，还有 {pretty(sum(rows.values()))}"
        yield Task("recover", "operator", what, slug)


def _sheets(slug: str, now: Evening, due: date | None) -> Iterator[Task]:
    """Name the reviewers who owe something, and say how many sheets nobody owes.

    Who has an interest in the cluster owes nothing; that is what drawing again is for.
    """
    register, panel = now.register, drawn(slug, now.acts)
    done = {each.reviewer for each in register.reviews.get(slug, ())}
    owing = set(panel or ()) - done - detected(slug, register).keys()
    promised: set[str] = set()
    asked, what = owing, "提交评分表"
    opened = register.round.sealed and opener(slug, register) is not None
    if register.round.sealed:
        promised = {each.reviewer for each in sealed_digests(slug, register)} - done
        asked, what = owing - promised, "提交评分表的指纹"
    if opened:  # whoever gave no digest in time can judge no more
        owing, asked, what = promised, promised, "公开密封的评分表"
    for name in sorted(asked):
        yield Task("sheet", name, what, slug, due)
    missing = register.round.min_reviewers - len(sheets(slug, register).counted)
    missing -= len(owing | promised)
    if missing > 0 and panel is not None and not opened:
        yield Task("draw", "operator", f"还缺 {missing} 份评分，需要补抽专家", slug, due)
    elif missing > 0:
        yield Task("sheets", "reviewer", f"还缺 {missing} 份评分", slug, due)
