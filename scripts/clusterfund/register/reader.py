"""One pass over a YAML parser's events: values and positions, or findings."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from clusterfund.findings import Place
from clusterfund.records.source import COLUMN_BITS
from clusterfund.register import codes
from clusterfund.register.scalars import BOOLEANS, NUMERIC, plain
from clusterfund.register.sparing import MOST
from clusterfund.register.text import FORBIDDEN, named

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.findings import Code, Finding

MAX_DEPTH = 20
MAX_KEY = 250
"""Characters of a field name; the longest that a schema allows are paths of 200."""
MAX_EVENTS = 800_000
"""Parser events of one document; a ranking of 1,000 clusters has 163,000.

Nothing of 16 MiB takes more than 1.2 s and 200 MB until it ends here.
"""
Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place in a document as the way down to it; a JSON pointer is made only where one is told."""


def _pointer(where: Where) -> str:
    parts: list[str] = []
    while where is not None:
        where, step = where
        parts.append(str(step).replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{part}" for part in reversed(parts))


class UnreadableError(Exception):
    """Reading cannot go on; the finding that says why is already recorded."""


class Reader:
    """Events to values and marks for one document; findings gather in `findings`."""

    def __init__(self, path: str, next_event: Callable[[], Any]) -> None:
        self.path = path
        self.next_event = islice(iter(next_event, None), MAX_EVENTS).__next__
        self.findings: list[Finding] = []

    def report(
        self, code: Code, mark: Any, message: str, found: object, where: Where = None
    ) -> None:
        """Record a finding; UnreadableError where there are more than anybody reads."""
        place = Place(self.path, mark.line + 1, mark.column + 1, _pointer(where))
        self.findings.append(code.finding(place, message, found=found))
        if len(self.findings) > MOST:
            raise UnreadableError

    def document(self) -> tuple[Any, Any]:
        """Read the stream's only document; (None, 0) where it is empty."""
        self.next_event()
        if type(self.next_event()) is StreamEndEvent:
            return None, 0
        value = self.node(self.next_event(), None, 1)
        end = self.next_event()
        while type(end) is DocumentEndEvent:
            end = self.next_event()
        if type(end) is not StreamEndEvent:
            self.report(codes.SECOND_DOCUMENT, end.start_mark, "这里开始了第二份文档", "---")
        return value

    def node(self, event: Any, where: Where, depth: int) -> tuple[Any, Any]:
        """Read a value that begins with `event`, whatever it is."""
        kind = type(event)
        start = event.start_mark
        mark = start.line << COLUMN_BITS | start.column
        if kind is AliasEvent:
            self.report(codes.ANCHOR, start, "这里用了别名", "*" + event.anchor, where)
            return "", mark
        if event.anchor is not None:
            self.report(codes.ANCHOR, start, "这里用了锚点", "&" + event.anchor, where)
        if event.tag is not None:
            self.report(codes.TAG, start, "这里用了标签", event.tag, where)
        if kind is ScalarEvent:
            return self.scalar(event, where), mark
        if depth > MAX_DEPTH:
            self.report(codes.TOO_DEEP, start, "嵌套超过 20 层", f"第 {depth} 层", where)
            raise UnreadableError
        if kind is MappingStartEvent:
            return self.mapping(mark, where, depth)
        return self.sequence(mark, where, depth)

    def scalar(self, event: Any, where: Where) -> str | int | bool:
        """Type a scalar: only what stands without quotes can be more than text."""
        text: str = event.value
        if event.implicit[0]:
            return plain(text)
        hidden = FORBIDDEN.search(text)
        if hidden:  # an escape such as "\u202e" hides one from the text check
            self.report(
                codes.FORBIDDEN_CHARACTER,
                event.start_mark,
                "引号里有一个不允许的字符",
                named(hidden[0]),
                where,
            )
        return text

    def mapping(self, mark: int, where: Where, depth: int) -> tuple[Any, Any]:
        """Read a mapping: the hot loop of the whole check, so that bare values are read in it."""
        values: dict[str, Any] = {}
        children: dict[str, Any] = {}
        keys: dict[str, int] = {}
        next_event, of_words = self.next_event, BOOLEANS.get
        while type(event := next_event()) is not MappingEndEvent:
            start = event.start_mark
            if type(event) is not ScalarEvent:
                self.report(codes.NOT_A_KEY, start, "字段名不是一个词", "", where)
                raise UnreadableError
            if not event.implicit[0] or event.anchor is not None or event.tag is not None:
                self.node(event, where, depth)
            key = event.value
            if len(key) > MAX_KEY:
                self.report(codes.NOT_A_KEY, start, "字段名太长", key, where)
                raise UnreadableError
            if key in values:
                self.report(codes.DUPLICATE_KEY, start, f"字段 {key} 写了两次", key, (where, key))
            keys[key] = start.line << COLUMN_BITS | start.column
            child = next_event()
            if (
                type(child) is ScalarEvent
                and child.implicit[0]
                and child.anchor is None
                and child.tag is None
            ):
                text = child.value
                values[key] = plain(text) if text[:1] in NUMERIC else of_words(text, text)
                at: Any = child.start_mark
                children[key] = at.line << COLUMN_BITS | at.column
            else:
                values[key], children[key] = self.node(child, (where, key), depth + 1)
        return values, (mark, children, keys)

    def sequence(self, mark: int, where: Where, depth: int) -> tuple[Any, Any]:
        """Read a list."""
        values: list[Any] = []
        children: list[Any] = []
        while type(event := self.next_event()) is not SequenceEndEvent:
            value, child = self.node(event, (where, len(values)), depth + 1)
            values.append(value)
            children.append(child)
        return values, (mark, children, None)
