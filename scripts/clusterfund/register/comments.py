"""The comments of a YAML text, each with its place; `#` within a value is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from yaml.events import ScalarEvent

from clusterfund.register.strictyaml import Parser

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS_ALONE = re.compile(r"[ ?-]*")
"""What may stand before a comment that belongs to what follows."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; lines and columns count from 1.

    `alone` is true where no value stands before it on its line, then `column` is where the line
    begins, which may be a dash; `apart` is true where the line above is empty.
    """

    line: int
    column: int
    text: str
    alone: bool
    apart: bool


def comments(text: str) -> list[Comment]:
    """Find the comments of a text that the strict reader has read."""
    lines = text.split("\n")
    found = []
    for number, line in enumerate(_without_values(text)):
        column = line.find("#")
        if column >= 0:
            alone = MARKS_ALONE.fullmatch(line[:column]) is not None
            apart = number > 0 and not lines[number - 1].strip()
            words = lines[number][column:].rstrip()
            begins = len(line) - len(line.lstrip(" ")) if alone else column
            found.append(Comment(number + 1, begins + 1, words, alone, apart))
    return found


def _without_values(text: str) -> list[str]:
    """Give the lines with every value's characters crossed out."""
    lines = text.split("\n")
    for (first, start), (last, end) in _spans(text):
        for number in range(first, last + 1):
            line = lines[number]
            left = start if number == first else 0
            right = end if number == last else len(line)
            lines[number] = line[:left] + "x" * (right - left) + line[right:]
    return lines


def _spans(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give where each value begins and ends. A block's first line may hold a comment: not of it."""
    parser = Parser(text.encode())
    while (event := parser.get_event()) is not None:
        if isinstance(event, ScalarEvent):
            start: Any = event.start_mark  # typed as if there might be none
            end: Any = event.end_mark
            block = event.style in {"|", ">"}
            first = (start.line + 1, 0) if block else (start.line, start.column)
            yield first, (end.line, end.column)
