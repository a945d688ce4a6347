"""What fits into a comment: chunks are kept whole, and what is left out is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.report import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BETWEEN = 4
"""The most bytes that stand around a chunk: two blank lines."""


def fitting(chunks: Iterable[str], room: int) -> list[str]:
    """Keep chunks from the first on, whole, while they fit into `room` bytes."""
    kept = []
    for chunk in chunks:
        room -= len(chunk.encode()) + BETWEEN
        if room < 0:
            break
        kept.append(chunk)
    return kept


def row(cells: Sequence[str]) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(cells)} |"


def rest(count: int) -> Iterator[str]:
    """Yield how many are not shown."""
    if count:
        yield f"{sentence.more(count)}，这里没有列出。"
