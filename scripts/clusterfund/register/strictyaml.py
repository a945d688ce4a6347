"""Strict YAML: one pass over libyaml's events gives values and positions, or findings.

Only `true` and `false` are booleans, only `0|-?[1-9][0-9]{0,14}` is an integer; every other
scalar is a string. Anchors, aliases, tags, directives, second documents and duplicate keys are
findings, never interpreted.
"""

from __future__ import annotations

import importlib
import re
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

import yaml
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
from clusterfund.records import Source, pack
from clusterfund.register import codes, syntax
from clusterfund.register.scalars import plain
from clusterfund.register.sparing import MOST, sparing
from clusterfund.register.text import FORBIDDEN, MAX_BYTES, decode, forbidden, named

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.findings import Code, Finding

MAX_DEPTH = 20
MAX_KEY = 250
"""Characters of a field name; the longest that a schema allows are paths of 200."""
MAX_EVENTS = 400_000
"""Parser events of one document; the largest act of 4 MiB has fewer."""
DIRECTIVE = re.compile(r"(?: *+(?:#[^\n]*+)?+\n)*+%")


def fastest_parser() -> Callable[[Any], Any]:
    """Give libyaml's parser, or PyYAML's own slower one, which gives the same events."""
    try:
        cyaml: Any = importlib.import_module("yaml.cyaml")
    except ImportError:
        return yaml.SafeLoader
    return cast("Callable[[Any], Any]", cyaml.CParser)


Parser = fastest_parser()


def _below(pointer: str, key: str) -> str:
    return f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"


def _is_bare(event: Any) -> bool:
    """Tell a plain scalar without anchor and tag: what most values are."""
    return (
        type(event) is ScalarEvent
        and event.implicit[0]
        and event.anchor is None
        and event.tag is None
    )


class _UnreadableError(Exception):
    """Reading cannot go on; the finding that says why is already recorded."""


class _Reader:
    """Events to values and marks for one document; findings gather in `findings`."""

    def __init__(self, path: str, next_event: Callable[[], Any]) -> None:
        self.path = path
        self.next_event = islice(iter(next_event, None), MAX_EVENTS).__next__
        self.findings: list[Finding] = []

    def report(self, code: Code, mark: Any, message: str, found: object, pointer: str = "") -> None:
        place = Place(self.path, mark.line + 1, mark.column + 1, pointer)
        self.findings.append(code.finding(place, message, found=found))
        if len(self.findings) > MOST:
            raise _UnreadableError

    def document(self) -> tuple[Any, Any]:
        """Read the stream's only document; (None, 0) where it is empty."""
        self.next_event()
        if type(self.next_event()) is StreamEndEvent:
            return None, 0
        value = self.node(self.next_event(), "", 1)
        end = self.next_event()
        while type(end) is DocumentEndEvent:
            end = self.next_event()
        if type(end) is not StreamEndEvent:
            self.report(codes.SECOND_DOCUMENT, end.start_mark, "这里开始了第二份文档", "---")
        return value

    def node(self, event: Any, pointer: str, depth: int) -> tuple[Any, Any]:
        kind = type(event)
        start = event.start_mark
        mark = pack(start.line, start.column)
        if kind is AliasEvent:
            self.report(codes.ANCHOR, start, "这里用了别名", "*" + event.anchor, pointer)
            return "", mark
        if event.anchor is not None:
            self.report(codes.ANCHOR, start, "这里用了锚点", "&" + event.anchor, pointer)
        if event.tag is not None:
            self.report(codes.TAG, start, "这里用了标签", event.tag, pointer)
        if kind is ScalarEvent:
            return self.scalar(event, pointer), mark
        if depth > MAX_DEPTH:
            self.report(codes.TOO_DEEP, start, "嵌套超过 20 层", f"第 {depth} 层", pointer)
            raise _UnreadableError
        if kind is MappingStartEvent:
            return self.mapping(mark, pointer, depth)
        return self.sequence(mark, pointer, depth)

    def scalar(self, event: Any, pointer: str) -> str | int | bool:
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
                pointer,
            )
        return text

    def mapping(self, mark: int, pointer: str, depth: int) -> tuple[Any, Any]:
        values: dict[str, Any] = {}
        children: dict[str, Any] = {}
        keys: dict[str, int] = {}
        while type(event := self.next_event()) is not MappingEndEvent:
            start = event.start_mark
            if type(event) is not ScalarEvent:
                self.report(codes.NOT_A_KEY, start, "字段名不是一个词", "", pointer)
                raise _UnreadableError
            if not _is_bare(event):
                self.node(event, pointer, depth)
            key = event.value
            if len(key) > MAX_KEY:
                self.report(codes.NOT_A_KEY, start, "字段名太长", key, pointer)
                raise _UnreadableError
            if key in values:
                below = _below(pointer, key)
                self.report(codes.DUPLICATE_KEY, start, f"字段 {key} 写了两次", key, below)
            keys[key] = pack(start.line, start.column)
            child = self.next_event()
            if _is_bare(child):  # most values: no pointer needed
                values[key] = plain(child.value)
                children[key] = pack(child.start_mark.line, child.start_mark.column)
            else:
                values[key], children[key] = self.node(child, _below(pointer, key), depth + 1)
        return values, (mark, children, keys)

    def sequence(self, mark: int, pointer: str, depth: int) -> tuple[Any, Any]:
        values: list[Any] = []
        children: list[Any] = []
        while type(event := self.next_event()) is not SequenceEndEvent:
            value, child = self.node(event, f"{pointer}/{len(values)}", depth + 1)
            values.append(value)
            children.append(child)
        return values, (mark, children, None)


def parse(
    path: str, data: bytes, limit: int = MAX_BYTES, parser: Callable[[Any], Any] = Parser
) -> tuple[Source | None, list[Finding]]:
    """Read one YAML document. The source is None where there are findings."""
    text = decode(path, data, limit)
    if not isinstance(text, str):
        return None, [text]
    if FORBIDDEN.search(text):
        return None, forbidden(path, text)
    directive = DIRECTIVE.match(text)
    if directive:
        line = directive[0].count("\n") + 1
        return None, [codes.TAG.finding(Place(path, line), "文件开头有 YAML 指令", found="%")]
    reader = _Reader(path, parser(data).get_event)
    value, marks = _read(reader, text)
    if value is None and not reader.findings:
        return None, [codes.EMPTY.finding(Place(path), "文件里没有内容", wanted="填好的表格")]
    findings = list(sparing(reader.findings))
    return (None if findings else Source(path, value, marks)), findings


def _read(reader: _Reader, text: str) -> tuple[Any, Any]:
    """Run the reader; a fault that stops it becomes its last finding."""
    try:
        return reader.document()
    except _UnreadableError:
        pass
    except StopIteration:
        place = Place(reader.path)
        wanted = f"不超过 {MAX_EVENTS // 2} 个值"
        reader.findings.append(codes.TOO_LARGE.finding(place, "文件里的值太多", wanted=wanted))
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # impossible escapes raise others
        reader.findings.append(syntax.fault(reader.path, text, error))
    return None, 0
