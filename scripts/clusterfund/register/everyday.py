"""The everyday part of YAML, read line by line: half the time of libyaml, and the same result.

Block mappings and lists, one plain, quoted or literal value a line. Whatever is not certainly read
alike by libyaml, be it only for being unusual, is left to it; tests compare the two.
"""

from __future__ import annotations

import re
from typing import Any

from clusterfund.records.source import COLUMN_BITS
from clusterfund.register.scalars import BOOLEANS, NUMERIC, plain

MAX_LINES = 200_000
"""A ranking of 1,000 clusters has 64,000."""
MAX_DEPTH = 15
MAX_KEY = 200
STEP = 2

_SAFE = "A-Za-z0-9\u3400-\u4dbf\u4e00-\u9fff_.,/%+()、。《》〔〕「」【】（），：；！？％“”‘’…—·\\-"
_BARE = f"[A-Za-z0-9\u3400-\u4dbf\u4e00-\u9fff《（](?:[{_SAFE} ]*[{_SAFE}])?|-[1-9][0-9]*"
_QUOTED = r'"([^"\\]*)"'
_SINGLE = "'([^']*)'"
_KEY = "[A-Za-z][A-Za-z0-9_./-]*"
LINE = re.compile(
    f"( *)(- )?(?:(?:({_KEY})|'({_KEY})'):(?: (?:({_BARE})|{_QUOTED}|{_SINGLE}|([|]-?)))?"
    f"|({_BARE})|{_QUOTED}|{_SINGLE})"
)


class _Level:
    """An open mapping or list: its column, what it holds, and their marks; a list has no keys."""

    __slots__ = ("children", "column", "keys", "marks", "values")

    def __init__(self, mark: int, column: int, *, is_list: bool) -> None:
        self.column = column
        self.values: Any = [] if is_list else {}
        self.children: Any = [] if is_list else {}
        self.keys: dict[str, int] | None = None if is_list else {}
        self.marks = (mark, self.children, self.keys)


class _UnusualError(Exception):
    """The document is none of the everyday ones."""


def everyday(text: str) -> tuple[Any, Any] | None:
    """Give the values and marks of a document as the reader of events does; None to ask that."""
    lines = text.split("\n")
    if lines.pop() or len(lines) > MAX_LINES:
        return None
    try:
        return _document(lines)
    except _UnusualError:
        return None


def _document(  # noqa: C901, PLR0912, PLR0915 -- the hot loop of every check
    lines: list[str],
) -> tuple[Any, Any]:
    stack: list[_Level] = []
    top: _Level | None = None
    waiting = ""
    number, count, match_line, of_words = 0, len(lines), LINE.fullmatch, BOOLEANS.get
    while number < count:
        line = lines[number]
        match = match_line(line)
        number += 1
        if match is None:
            if line and not line.lstrip(" ").startswith("#"):
                raise _UnusualError
            continue
        indent, dash, key, name, bare, quoted, single, literal, item, double, one = match.groups()
        width = STEP
        if key is None and name is not None:
            key, width = name, STEP + STEP
        column = len(indent)
        mark = (number - 1) << COLUMN_BITS | column
        if waiting or top is None:
            top = _opened(stack, waiting, mark, column, is_list=dash is not None)
            waiting = ""
        elif top.column != column:
            top = _closed(stack, column)
        keys = top.keys
        if (dash is None) is (keys is None):
            raise _UnusualError
        if dash:
            mark += STEP
            column += STEP
            if key is None:
                text = double if one is None else one
                top.values.append(text if item is None else plain(item))
                top.children.append(mark)
                continue
            top = _opened(stack, "", mark, column, is_list=False)
            keys = top.keys
        if key is None or keys is None or key in keys or len(key) > MAX_KEY:
            raise _UnusualError
        keys[key] = mark
        if bare is not None:
            top.values[key] = plain(bare) if bare[0] in NUMERIC else of_words(bare, bare)
        elif quoted is not None:
            top.values[key] = quoted
        elif single is not None:
            top.values[key] = single
        elif literal is None:
            waiting = key
            continue
        else:
            top.values[key], number = _literal(lines, number, " " * (column + STEP), literal)
        top.children[key] = mark + len(key) + width
    if waiting or not stack:
        raise _UnusualError
    return stack[0].values, stack[0].marks


def _opened(stack: list[_Level], key: str, mark: int, column: int, *, is_list: bool) -> _Level:
    """Begin a mapping or list: the document's, that of a key, or an item's of a list."""
    made = _Level(mark, column, is_list=is_list)
    if stack:
        above = stack[-1]
        if column <= above.column or len(stack) > MAX_DEPTH:
            raise _UnusualError
        if above.keys is None:
            above.values.append(made.values)
            above.children.append(made.marks)
        else:
            above.values[key] = made.values
            above.children[key] = made.marks
    stack.append(made)
    return made


def _closed(stack: list[_Level], column: int) -> _Level:
    """End what stands further right; a line begins where the mapping or list that it is in does."""
    while stack and stack[-1].column > column:
        stack.pop()
    if not stack or stack[-1].column != column:
        raise _UnusualError
    return stack[-1]


def _literal(lines: list[str], number: int, indent: str, head: str) -> tuple[str, int]:
    """Give the text of a literal block that begins in a line, and the line after it."""
    start, width = number, len(indent)
    found = []
    while number < len(lines) and (not lines[number] or lines[number].startswith(indent)):
        found.append(lines[number][width:])
        number += 1
    while found and not found[-1]:
        found.pop()
    if not found or not found[0] or found[0][0] == " " or not lines[start]:
        raise _UnusualError
    return "\n".join(found) + ("\n" if head == "|" else ""), number
