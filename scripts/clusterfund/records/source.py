"""Where a record was read: the position of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COLUMN_BITS = 32


def pack(line: int, column: int) -> int:
    """Pack a zero-based position into one int."""
    return line << COLUMN_BITS | column


def unpack(mark: int) -> tuple[int, int]:
    """Give the one-based line and column of a packed position."""
    return (mark >> COLUMN_BITS) + 1, (mark & (1 << COLUMN_BITS) - 1) + 1


def _parts(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


class Later:
    """Marks that are made when one is asked for which is not known.

    `known` are those of a mapping and of its fields, in their order; it may be empty.
    """

    __slots__ = ("_data", "_known", "_made", "_make")

    def __init__(self, make: Callable[[], Any], data: Any, known: Sequence[int] = ()) -> None:
        self._make, self._data, self._known, self._made = make, data, known, None

    def __call__(self) -> Any:
        """Give all marks."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def __eq__(self, other: object) -> bool:
        """Compare all marks, made now."""
        return isinstance(other, Later) and self() == other()

    __hash__ = None  # type: ignore[assignment]

    def near(self, parts: Sequence[str]) -> Any:
        """Give the marks that `parts` lead through: of the fields alone where that is enough."""
        if not self._known or len(parts) > 1:
            return self()
        mark, *fields = self._known
        return mark, dict(zip(self._data, fields, strict=True)), None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record was read: its path, its plain data, and the position of every value.

    `marks` is a packed int for a scalar, and `(int, children, keys)` for a container, where
    `children` and `keys` mirror its mapping (or sequence) with marks. They may come `Later`.
    """

    path: str
    data: Any = field(repr=False)
    marks: Any = field(repr=False)
    _told: dict[str, tuple[int, int]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Positions that were asked for: those of a call are asked for with every enterprise."""

    def at(self, pointer: str) -> tuple[int, int]:
        """Give the one-based line and column of a JSON pointer, or of its nearest parent."""
        if pointer not in self._told:
            self._told[pointer] = self._find(pointer)
        return self._told[pointer]

    def _find(self, pointer: str) -> tuple[int, int]:
        parts = _parts(pointer)
        mark = self.marks.near(parts) if isinstance(self.marks, Later) else self.marks
        for part in parts:
            child = _child(mark, part)
            if child is None:
                break
            mark = child
        return unpack(mark if isinstance(mark, int) else mark[0])

    def key_at(self, pointer: str, key: str) -> tuple[int, int]:
        """Give the one-based line and column of `key` itself in the mapping at `pointer`."""
        mark = self.marks() if isinstance(self.marks, Later) else self.marks
        for part in _parts(pointer):
            mark = mark[1][int(part) if isinstance(mark[1], list) else part]
        return unpack(mark[2][key])


def _child(mark: Any, part: str) -> Any:
    """Go one step down; None where there is no such step."""
    if isinstance(mark, int):
        return None
    children = mark[1]
    if isinstance(children, dict):
        return children.get(part)
    return children[int(part)] if part.isdecimal() and int(part) < len(children) else None
