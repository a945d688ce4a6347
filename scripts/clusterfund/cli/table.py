"""Tables on a terminal: Chinese characters are two columns wide."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def width(text: str) -> int:
    """Give the columns that a text takes on a terminal."""
    return sum(1 + (unicodedata.east_asian_width(char) in "WFA") for char in text)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int]) -> str:
    """Lay out rows in columns two blanks apart; the columns in `right` end flush."""
    columns = [max(width(row[place]) for row in (head, *rows)) for place in range(len(head))]
    return "\n".join(
        "  ".join(
            " " * (columns[place] - width(cell)) + cell
            if place in right
            else cell + " " * (columns[place] - width(cell))
            for place, cell in enumerate(row)
        ).rstrip()
        for row in (head, *rows)
    )
