"""A document in its canonical form, with every comment of its writer kept at what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from clusterfund.records import unpack
from clusterfund.register.canonical import NOTHING, Note, written
from clusterfund.register.comments import comments
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Source
    from clusterfund.register.canonical import Path
    from clusterfund.register.comments import Comment

MODELINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=.*")


def tidy(kind: str, path: str, data: bytes) -> tuple[bytes | None, list[Finding]]:
    """Give a document's canonical bytes, or the findings that keep it from being read."""
    source, findings = parse(path, data)
    if source is None:
        return None, findings
    if not isinstance(source.data, dict):
        return None, validate(kind, source)
    notes = _Placing(source).place(comments(data.decode()))
    result = written(kind, source.data, notes)
    if len(result) > MAX_BYTES:
        return None, [too_large(path, MAX_BYTES)]
    return result, []


@dataclass(frozen=True, slots=True)
class _Part:
    """A key of a map or an item of a list: where it stands, and whether anything is in it."""

    line: int
    column: int
    path: Path
    is_item: bool
    has_parts: bool

    @property
    def edge(self) -> int:
        """The column where its line begins: the dash of an item stands two before it."""
        return self.column - 2 if self.is_item else self.column


def _parts(data: Any, marks: Any, path: Path = ()) -> Iterator[_Part]:
    """Give all parts in the order of the text."""
    if not isinstance(data, dict | list):
        return
    _, children, keys = marks
    rows = data.items() if isinstance(data, dict) else enumerate(data)
    for name, value in rows:
        below = children[name]
        mark = below if keys is None else keys[name]
        line, column = unpack(mark if isinstance(mark, int) else mark[0])
        here = (*path, name)
        has_parts = isinstance(value, dict | list) and bool(value)
        yield _Part(line, column, here, keys is None, has_parts)
        yield from _parts(value, below, here)


@dataclass
class _Placing:
    """Comments to the notes of what they are about."""

    source: Source
    notes: dict[Path, Note] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parts = list(_parts(self.source.data, self.source.marks))
        self.at = {part.path: part for part in self.parts}
        self.starts = [(part.line, part.column) for part in self.parts]
        self.on_line: dict[int, list[_Part]] = defaultdict(list)
        for part in self.parts:
            self.on_line[part.line].append(part)

    def place(self, found: list[Comment]) -> dict[Path, Note]:
        """Place all comments."""
        kept = [each for each in found if not (each.alone and MODELINE.fullmatch(each.text))]
        for each in self._without_head(kept):
            place = bisect_right(self.starts, (each.line, each.column))
            before = self.parts[place - 1] if place else None
            after = self.parts[place] if place < len(self.parts) else None
            if before and not each.alone:
                self._beside(each, before)
            elif after and (before is None or each.column <= after.edge):
                self._add(after.path, each)
            else:
                self._add(self._around(before, each.column), each, below=True)
        return self.notes

    def _without_head(self, kept: list[Comment]) -> list[Comment]:
        """Give the file what stands above its first field, down to the last empty line there."""
        first = self.starts[0] if self.starts else (1, 1)
        leading = [each for each in kept if (each.line, each.column) < first]
        if leading and leading[-1].line < first[0] - 1:
            count = len(leading)
        else:
            count = max((place for place, each in enumerate(leading) if each.apart), default=0)
        for place, each in enumerate(leading[:count]):
            self._add((), replace(each, apart=each.apart and place > 0))
        rest = kept[count:]
        if count < len(leading):
            rest[0] = replace(rest[0], apart=False)
        return rest

    def _add(self, path: Path, comment: Comment, *, below: bool = False) -> None:
        note = self.notes.get(path, NOTHING)
        lines = ("", comment.text) if comment.apart else (comment.text,)
        self.notes[path] = (
            replace(note, below=note.below + lines)
            if below
            else replace(note, above=note.above + lines)
        )

    def _beside(self, comment: Comment, before: _Part) -> None:
        """Put a comment behind the first key on its line, or the nearest part before it."""
        line = self.on_line[comment.line]
        keys = (part for part in line if not (part.is_item and part.has_parts))
        path = next((part for part in keys if part.column < comment.column), before).path
        note = self.notes.get(path, NOTHING)
        if note.beside:
            self._add(path, replace(comment, apart=False))
        else:
            self.notes[path] = replace(note, beside=comment.text)

    def _around(self, before: _Part | None, column: int) -> Path:
        """Find the innermost map or list around a part whose own parts begin by a column."""
        path = before.path if before else ()
        while len(path) > 1 and self.at[path].edge > column:
            path = path[:-1]
        return path[:-1]
