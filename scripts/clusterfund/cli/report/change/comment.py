"""A difference as a comment, in which no value is more than text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.report.change.sections import MEMBER_HEAD, closing, sections
from clusterfund.cli.report.inert import cell, code, inert
from clusterfund.cli.report.room import fitting, rest, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.cli.report.change.sections import Section
    from clusterfund.gate.changes import Difference

MARKER = "<!-- clusterfund:diff -->"
"""The first line of the comment, by which it is found again."""
ROOM = {"sections": 58_000, "title": 2_000, "lines": 6_000, "members": 8_000, "details": 12_000}
"""Bytes that each part may take, so that the whole stays below the 65,536 that forges allow."""


def comment(difference: Difference) -> str:
    """Write a clean difference as a comment of at most 60,000 bytes of UTF-8."""
    found = ["\n\n".join(_section(each)) for each in sections(difference)]
    kept = fitting(found, ROOM["sections"])
    versions = f"{code(difference.base[:12])} → {code(difference.head[:12])}"
    parts = [f"{MARKER}\n## 这次改动", versions, *kept]
    if len(kept) < len(found):
        parts.append(f"还有 {len(found) - len(kept)} 个部分，这里没有列出。")
    return "\n\n".join([*parts, inert(closing(difference))])


def _section(section: Section) -> Iterator[str]:
    yield f"### {inert(section.title)}"
    lines = [f"- {inert(line)}" for line in section.lines]
    kept = fitting(lines, ROOM["lines"])
    if kept:
        yield "\n".join(kept)
    yield from rest(len(lines) - len(kept))
    yield from _members(section)
    yield from _details(section)


def _members(section: Section) -> Iterator[str]:
    rows = [row(tuple(map(cell, each))) for each in section.members]
    if rows:
        kept = fitting(rows, ROOM["members"])
        yield "\n".join([row(MEMBER_HEAD), "|---|---|---|---|", *kept])
        yield from rest(len(rows) - len(kept))


def _details(section: Section) -> Iterator[str]:
    """Yield what differs file by file, folded; the blank lines let Markdown begin and end."""
    found = list(_bullets(section))
    if found:
        kept = fitting(found, ROOM["details"])
        yield f"<details>\n<summary>改动的内容：{len(section.details)} 个文件</summary>"
        yield "\n".join(kept)
        yield from rest(len(found) - len(kept))
        yield "</details>"


def _bullets(section: Section) -> Iterator[str]:
    for title, lines in section.details:
        yield f"- {inert(title)}"
        yield from (f"  - {inert(line)}" for line in lines)
