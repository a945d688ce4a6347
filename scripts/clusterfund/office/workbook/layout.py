"""Which sheet holds what: the guide's tables, each a block of a sheet."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from clusterfund.office.workbook.fields import Field, fields, plainly
from clusterfund.publish.outline import ASKED
from clusterfund.rules.narrative import WANTED

HELP, COVER, ENTERPRISES, PURCHASES = "填写说明", "封面与表一", "表二", "购买计划"
TASKS, MILESTONES, TARGETS, PROJECTS = "重点任务", "实施计划节点", "转型目标", "重点建设项目表"
NARRATIVE, COMMITMENT, LISTS = "方案正文", "责任承诺函", "选项"
NOT_READ = frozenset({HELP, LISTS})
"""Sheets that hold nothing to import."""

LABEL, VALUE, NOTE = "栏目", "填写内容", "说明"
"""The headers of a form: a label and a cell in each row."""
OWNER = Field(("enterprise",), "企业", "请从下拉列表中选表二的一家企业。", "enterprise")
"""The column by which a purchase names its enterprise."""

PLANNED, TOTAL = "计划购买合计（自动计算）", "项目投入合计（自动计算）"
ALL_TOTAL, ALL_REQUESTED, ALL_PROJECTS = (
    "各企业项目投入之和（自动计算）",
    "各企业申请补贴之和（自动计算）",
    "重点建设项目投资额之和（自动计算）",
)
TITLE_KEY, LEAD_IN_KEY = "title", "lead-in"


@dataclass(frozen=True, slots=True)
class Block:
    """A table (a row each) or a form (a cell each) on a sheet.

    `kind` is the document's, `below` the list in it that the rows are, `computed` the titles of
    cells that the spreadsheet sums up for people. `rows` is how many are drawn to be filled in.
    """

    sheet: str
    kind: str
    fields: tuple[Field, ...]
    below: str = ""
    computed: tuple[str, ...] = ()
    rows: int = 0

    @property
    def form(self) -> bool:
        """Tell a form from a table."""
        return not self.rows


def _narrative() -> tuple[Field, ...]:
    title = Field((TITLE_KEY,), "方案标题", "实施方案的标题，一行。", "line", required=False)
    lead_in = Field((LEAD_IN_KEY,), "标题下的话", "可以不填。", "text", required=False)
    sections = (
        Field((name,), name, _asked(name), "text", required=lowest) for name, _, lowest in WANTED
    )
    return (title, lead_in, *sections)


def _asked(title: str) -> str:
    return plainly(ASKED.get(title, "可以不填，各小节的内容写在下面。"))


@functools.cache
def blocks() -> tuple[Block, ...]:
    """Give all blocks in the order of their sheets."""
    sums = (ALL_TOTAL, ALL_REQUESTED, ALL_PROJECTS)
    providers = fields("application", "service_providers")
    purchases = (OWNER, *fields("enterprise", "purchases"))
    return (
        Block(COVER, "application", fields("application"), computed=sums),
        Block(COVER, "application", providers, "service_providers", rows=8),
        Block(ENTERPRISES, "enterprise", fields("enterprise"), computed=(PLANNED, TOTAL), rows=30),
        Block(PURCHASES, "enterprise", purchases, "purchases", rows=150),
        Block(TASKS, "plan", fields("plan", "tasks"), "tasks", rows=12),
        Block(MILESTONES, "plan", fields("plan", "milestones"), "milestones", rows=15),
        Block(TARGETS, "plan", fields("plan", "targets"), "targets", rows=24),
        Block(PROJECTS, "plan", fields("plan", "projects"), "projects", rows=30),
        Block(NARRATIVE, "narrative", _narrative()),
        Block(COMMITMENT, "commitment", fields("commitment")),
    )


@functools.cache
def sheets() -> tuple[str, ...]:
    """Give the names of all sheets in their order."""
    return (HELP, *dict.fromkeys(block.sheet for block in blocks()), LISTS)
