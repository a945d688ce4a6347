"""Where a record was read: the position of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

COLUMN_BITS = 16


def pack(line: int, column: int) -> int:
    """Pack a zero-based position into one int."""
    return line << COLUMN_BITS | column


def _unpack(mark: int) -> tuple[int, int]:
    return (mark >> COLUMN_BITS) + 1, (mark & (1 << COLUMN_BITS) - 1) + 1


def _parts(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record was read: its path, its plain data, and the position of every value.

    `marks` is a packed int for a scalar, and `(int, children, keys)` for a container, where
    `children` and `keys` mirror its mapping (or sequence) with marks.
    """

    path: str
    data: Any = field(repr=False)
    marks: Any = field(repr=False)

    def at(self, pointer: str) -> tuple[int, int]:
        """Give the one-based line and column of a JSON pointer, or of its nearest parent."""
        mark, position = self.marks, self.marks if isinstance(self.marks, int) else self.marks[0]
        for part in _parts(pointer):
            if isinstance(mark, int) or (isinstance(mark[1], dict) and part not in mark[1]):
                break
            mark = mark[1][int(part) if isinstance(mark[1], list) else part]
            position = mark if isinstance(mark, int) else mark[0]
        return _unpack(position)

    def key_at(self, pointer: str, key: str) -> tuple[int, int]:
        """Give the one-based line and column of `key` itself in the mapping at `pointer`."""
        mark = self.marks
        for part in _parts(pointer):
            mark = mark[1][int(part) if isinstance(mark[1], list) else part]
        return _unpack(mark[2][key])
