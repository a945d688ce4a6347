"""What reading may remember: documents that were found to be sound before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Source


class Remembered(NamedTuple):
    """The data of a document, and the marks of the whole and of its fields in their order."""

    data: Any
    marks: Sequence[int]


class Memory:
    """Documents by path and SHA-256. This one remembers nothing; `checking.documents` does."""

    def recall(self, _path: str, _sha: str) -> Remembered | None:
        """Give a document that had no finding; None where it has to be read."""
        return None

    def keep(self, path: str, sha: str, known: Remembered) -> None:
        """Remember a document that has no finding."""


NOTHING = Memory()


def remembered(source: Source) -> Remembered:
    """Give the data of a document, with the marks of a mapping and of its fields in their order."""
    if not isinstance(source.data, dict):
        return Remembered(source.data, [])
    mark, children, _ = source.marks
    fields = (each if isinstance(each, int) else each[0] for each in children.values())
    return Remembered(source.data, [mark, *fields])
