"""The plan of 附录2 as plain data: its narrative, part by part, and the tables in it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, pretty
from clusterfund.publish.titles import GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application

TABLES = {"（二）重点任务": "tasks", "（三）转型目标": "targets"}
TABLES |= {"（四）实施计划": "milestones", "（五）投资预算": "projects"}
HEADING = re.compile(r"(#{1,6})\s+(.*)")


def sections(lines: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Part the narrative at its headings: level, title, text below."""
    level, title, below = 0, "", list[str]()
    for line in (*lines, "# "):
        match = HEADING.match(line)
        if match is None:
            below.append(line)
            continue
        text = "\n".join(below).strip()
        if title or text:
            yield {"level": level, "title": title, "text": text, "table": TABLES.get(title, "")}
        level, title, below = len(match[1]), match[2].strip(), []


def plan_form(application: Application) -> dict[str, Any]:
    """Give what the form of the plan shows."""
    plan, narrative = application.plan, application.narrative
    data = plan.source.data if plan else {}
    return {
        "narrative": list(sections(narrative.lines if narrative else ())),
        "tables": {
            "tasks": [
                [each["title"], each["owner"], "\n".join(each["actions"])] for each in data["tasks"]
            ],
            "milestones": [[written(each["on"]), each["title"]] for each in data["milestones"]],
            "targets": [
                [
                    each["title"],
                    GROUPS[each["group"]],
                    *(str(each[name]) for name in ("baseline", "goal", "unit")),
                ]
                for each in data["targets"]
            ],
            "projects": [
                [
                    *(each[name] for name in ("name", "owner", "content")),
                    f"{written(each['from'])}至{written(each['to'])}",
                    pretty(fen(each["amount"])),
                ]
                for each in data["projects"]
            ],
        },
    }


def written(day: date | str) -> str:
    """Write a day as forms do."""
    day = day if isinstance(day, date) else date.fromisoformat(day)
    return f"{day.year} 年 {day.month} 月 {day.day} 日"
