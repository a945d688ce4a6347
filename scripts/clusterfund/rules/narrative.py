"""附录2 as text: `plan.md` has every heading, and something below it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Narrative, Register

HEADINGS = (
    ("一", "产业集群发展现状", ("发展概况", "主要特征")),
    ("二", "产业集群分析", ("存在问题", "原因分析")),
    (
        "三",
        "产业集群数字化转型方案",
        ("总体路径", "重点任务", "转型目标", "实施计划", "投资预算", "实施保障"),
    ),
)
NUMERALS = "一二三四五六"
HEADING = re.compile(r"(#{1,6})\s+")
HINT = "[//]: # ("
"""How a line begins that Markdown shows to nobody, such as the hints of a new plan.md."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the applicant's text: its line number, its level, and whether text follows."""

    line: int
    level: int
    filled: bool


def _wanted() -> Iterator[tuple[str, str, bool]]:
    """Give the title, the whole heading, and whether it is a lowest one, in order."""
    for numeral, name, parts in HEADINGS:
        yield f"{numeral}、{name}", f"## {numeral}、{name}", False
        for part_numeral, part in zip(NUMERALS, parts, strict=False):
            title = f"（{part_numeral}）{part}"
            yield title, f"### {title}", True


WANTED = tuple(_wanted())
TITLES = frozenset(title for title, _, _ in WANTED)


def named_section(section: str) -> str:
    """Give a section of 附录2 with its heading: `三（一）` is `三（一）总体路径`."""
    for numeral, name, parts in HEADINGS:
        if section == numeral:
            return f"{numeral}、{name}"
        for part_numeral, part in zip(NUMERALS, parts, strict=False):
            if section == f"{numeral}（{part_numeral}）":
                return f"{section}{part}"
    return section


def sections(narrative: Narrative) -> dict[str, Section]:
    """Find the headings of 附录2; text below the applicant's own sub-headings counts as theirs."""
    found: dict[str, Section] = {}
    current, empty = "", False
    for number, line in enumerate(narrative.lines, 1):
        match = HEADING.match(line)
        if match is None:
            if empty and line.strip() and not line.startswith(HINT):
                found[current] = replace(found[current], filled=True)
                empty = False
            continue
        level, title = len(match[1]), line[match.end() :].rstrip().rstrip("#").rstrip()
        if title in TITLES:
            current = title
            section = found.setdefault(title, Section(number, level, filled=False))
            empty = not section.filled
        elif current and level <= found[current].level:
            current, empty = "", False
    return found


@rule(
    "P060",
    clause="附录2",
    title="实施方案各章节齐全",
    why="实施方案按附录2 的标题写，评审标准对应到章节，缺一节就无法评分。",
    fix="请在 plan.md 中补上这个标题和内容，标题文字照抄。",
)
def all_headings(application: Application, _register: Register) -> Iterator[Fault]:
    """`plan.md` has every heading of 附录2."""
    if application.narrative:
        found = sections(application.narrative)
        for title, heading, _ in WANTED:
            if title not in found:
                yield Fault(
                    application.narrative.source, "", "实施方案缺少一个标题", "没有找到", heading
                )


@rule(
    "P061",
    clause="附录2",
    title="实施方案各章节有内容",
    why="标题下面要有文字，只有标题的章节无法评审。",
    fix="请在这个标题下面写出内容。",
)
def no_empty_section(application: Application, _register: Register) -> Iterator[Fault]:
    """Every lowest heading of 附录2 has text below it."""
    if application.narrative:
        found = sections(application.narrative)
        for title, _, lowest in WANTED:
            if lowest and title in found and not found[title].filled:
                yield Fault(
                    application.narrative.source,
                    f"/{found[title].line - 1}",
                    "这一节没有内容",
                    "空白",
                    f"“{title}”下面至少一段文字",
                )


APPLICATION_RULES = (all_headings, no_empty_section)
