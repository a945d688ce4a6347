"""Charts as geometry: which bar stands where. The templates draw them as SVG, beside a table.

Widths are hundredths of a per cent of the whole, heights are tenths of the height of a letter, so a
chart grows with its page and its type. All numbers are integers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 10_000
"""The width of the whole: hundredths of a per cent."""
LINE, BAR, GAP = 18, 8, 8
"""A line of text, a bar, and what is left free below a row."""
BESIDE = 5_600
"""The width of the longest bar where its text stands beside it."""
LONGEST = {"single": 12, "beside": 20, "stacked": 12}
"""Letters of a name for which there is room beside a row's text on a phone; the table has all."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its series, what is written for it, what it measures, and where it stands."""

    kind: str
    text: str
    value: int
    start: int = 0
    width: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """What bars stand for: a name, a text at its right, and the cells of its line in the table."""

    name: str
    bars: tuple[Bar, ...]
    cells: tuple[str, ...]
    text: str = ""
    top: int = 0

    def label(self, layout: str) -> str:
        """Give the name as it is drawn."""
        most = LONGEST[layout]
        return self.name if len(self.name) <= most else self.name[: most - 1] + "…"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its id, title, description, rows, height, and the heads of its table."""

    id: str
    title: str
    said: str
    rows: tuple[Row, ...]
    heads: tuple[str, ...]
    height: int = 0
    layout: str = "single"


def single(chart: Chart) -> Chart:
    """Lay out one bar a row, below its name and figure."""
    most = max((bar.value for row in chart.rows for bar in row.bars), default=0)
    step = LINE + BAR + GAP
    rows = tuple(
        replace(row, top=place * step, bars=_below(row.bars, most, place * step + LINE))
        for place, row in enumerate(chart.rows)
    )
    return replace(chart, rows=rows, height=step * len(rows))


def _below(bars: Sequence[Bar], most: int, top: int) -> tuple[Bar, ...]:
    return tuple(replace(bar, width=share(bar.value, most, WIDTH), top=top) for bar in bars)


def beside(chart: Chart) -> Chart:
    """Lay out several bars a row, one below the other, each with its text beside it."""
    most = max((bar.value for row in chart.rows for bar in row.bars), default=0)
    rows, top = [], 0
    for row in chart.rows:
        bars = [
            replace(bar, width=share(bar.value, most, BESIDE), top=top + LINE * (place + 1))
            for place, bar in enumerate(row.bars)
        ]
        rows.append(replace(row, top=top, bars=tuple(bars)))
        top += LINE * (len(bars) + 1) + GAP
    return replace(chart, rows=tuple(rows), height=top, layout="beside")


def stacked(chart: Chart) -> Chart:
    """Lay out the parts of a row in one bar, which they fill, with their texts two a line below.

    The last part ends where all ends, whatever was rounded off before.
    """
    rows, top = [], 0
    for row in chart.rows:
        bars = fill(row.bars, top + LINE)
        rows.append(replace(row, top=top, bars=bars))
        top += LINE + (BAR + 2 + LINE * ((len(bars) + 1) // 2) if bars else 0) + GAP
    return replace(chart, rows=tuple(rows), height=top, layout="stacked")


def fill(bars: Sequence[Bar], top: int) -> tuple[Bar, ...]:
    """Put bars one after the other so that together they fill the whole."""
    whole, seen, placed = sum(bar.value for bar in bars), 0, []
    for bar in bars:
        start = share(seen, whole, WIDTH)
        seen += bar.value
        width = share(seen, whole, WIDTH) - start
        placed.append(replace(bar, start=start, width=width, top=top))
    return tuple(placed)


def share(value: int, whole: int, width: int) -> int:
    """Give `value` of `whole` as a width, rounded down; nothing of nothing has none."""
    return width * value // whole if whole else 0
