"""A difference in a few lines, for the comment that a check keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.report.change.sections import CLUSTERS, JOINED, sections
from clusterfund.gate.changes import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.cli.report.change.sections import Section
    from clusterfund.gate.changes import Difference

MOST = 20
"""Lines that the comment shows."""


def brief(difference: Difference) -> list[str]:
    """Say who joined or left and what moved; amounts of subsidy have a table of their own."""
    return [line for each in sections(difference) for line in _section(each)]


def _section(section: Section) -> Iterator[str]:
    whole = [line for line in section.lines if line.startswith(tuple(CLUSTERS.values()))]
    yield from (f"{section.title}：{line}" for line in whole)
    for fate, name, *_ in () if whole else section.members:
        if fate != JOINED[Fate.CHANGED]:
            yield f"{section.title} {fate}：{name}"
    for title, lines in section.details:
        for line in lines or [""]:
            yield f"{title}：{line}" if line else title
