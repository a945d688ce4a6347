"""Guide 四（二）: what is to be done next, by whom and until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from clusterfund.rules.clocks import evening, notice_last, notice_over, open_objections, waits_for
from clusterfund.rules.deadlines import due_day
from clusterfund.rules.panels import drawn
from clusterfund.rules.sheets import sheets
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register
    from clusterfund.rules.clocks import Evening

ROLES = {"operator": "受理单位", "bureau": "主管部门", "lead": "牵头单位", "reviewer": "评审专家"}
SIMPLE = {
    State.RECEIVED: ("operator", "受理、退回补正或不予受理"),
    State.ACCEPTED: ("operator", "完成评审和排序优选"),
    State.RETURNED: ("lead", "补正以后请受理单位重新收件"),
    State.SUPPORTED: ("operator", "报主管部门备案"),
    State.FILED: ("bureau", "公示"),
    State.ADJUSTED: ("bureau", "更正公示"),
}
"""States that wait for one thing, and for whom."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done: `who` is a role or a reviewer's id, `id` tells it from the others.

    `due` is its last day and None where the guide sets none; `days_left` are working days,
    negative when late, None where they cannot be counted.
    """

    id: str
    who: str
    what: str
    cluster: str
    due: date | None = None
    days_left: int | None = None

    @property
    def late(self) -> bool:
        """Tell whether its last day is over."""
        return self.days_left is not None and self.days_left < 0

    @property
    def role(self) -> str:
        """Whom it waits for, in Chinese; a reviewer by the id."""
        return ROLES.get(self.who, self.who)


def tasks(register: Register, on: date) -> list[Task]:
    """List what is to be done at the end of the day `on`, the most urgent first."""
    now = evening(register, on)
    found = [
        replace(task, days_left=now.days_left(task.due) if task.due else None)
        for slug, state in now.states.items()
        for task in _tasks(slug, state, now)
    ]
    return sorted(found, key=lambda each: (each.due or date.max, each.cluster, each.id, each.who))


def _tasks(slug: str, state: State, now: Evening) -> Iterator[Task]:
    due = due_day(slug, state, now)
    if state in SIMPLE:
        who, what = SIMPLE[state]
        yield Task(state.value, who, what, slug, due)
    if state is State.ACCEPTED:
        yield from _sheets(slug, now, due)
    if state is State.NOTICED:
        yield _noticed(slug, now)
    for number, day in open_objections(slug, now) if state is State.OBJECTED else ():
        yield Task(f"objection-{number}", "bureau", f"处理异议（第 {number} 号）", slug, day)


def _sheets(slug: str, now: Evening, due: date | None) -> Iterator[Task]:
    """Name the drawn reviewers who have not judged; without a draw, how many are missing."""
    register = replace(now.register, acts=tuple(now.acts))
    counted = [each for each in sheets(slug, register).counted if each.on <= now.on]
    done = {each.reviewer for each in counted}
    panel = drawn(slug, register.acts)
    for name in () if panel is None else sorted(set(panel) - done):
        yield Task("sheet", name, "提交评分", slug, due)
    missing = register.round.min_reviewers - len(counted)
    if panel is None and missing > 0:
        yield Task("sheets", "reviewer", f"还缺 {missing} 份评分", slug, due)


def _noticed(slug: str, now: Evening) -> Task:
    if not notice_over(slug, now):
        return Task("notice", "bureau", "公示期内接收书面异议", slug, notice_last(slug, now))
    waits = waits_for(now)
    return Task("approve", "bureau", f"批准（{waits}）" if waits else "批准", slug)
