"""A difference for people at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.report.change.sections import MEMBER_HEAD, closing, sections
from clusterfund.cli.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.cli.report.change.sections import Section
    from clusterfund.gate.changes import Difference

INDENT = "  "


def plain(difference: Difference) -> str:
    """Write a clean difference; a blank line stands between sections."""
    parts = ["\n".join(_section(each)) + "\n" for each in sections(difference)]
    return "\n".join([*parts, closing(difference)])


def _section(section: Section) -> Iterator[str]:
    yield section.title
    yield from (f"{INDENT}{line}" for line in section.lines)
    if section.members:
        rows = table(MEMBER_HEAD, section.members, frozenset())
        yield from (f"{INDENT}{row}" for row in rows.split("\n"))
    for title, lines in section.details:
        yield f"{INDENT}{title}"
        yield from (f"{INDENT * 2}{line}" for line in lines)
