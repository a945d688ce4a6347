"""Strict YAML: one pass over libyaml's events gives values and positions, or findings.

Only `true` and `false` are booleans, only `0|-?[1-9][0-9]{0,14}` is an integer; every other
scalar is a string. Anchors, aliases, tags, directives, second documents and duplicate keys are
findings, never interpreted.
"""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any, cast

import yaml

from clusterfund.findings import Place
from clusterfund.records import Source
from clusterfund.register import codes, syntax
from clusterfund.register.everyday import everyday
from clusterfund.register.reader import MAX_EVENTS, Reader, UnreadableError
from clusterfund.register.sparing import sparing
from clusterfund.register.text import FORBIDDEN, MAX_BYTES, decode, forbidden

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.findings import Finding

DIRECTIVE = re.compile(r"(?: *+(?:#[^\n]*+)?+\n)*+%")


def fastest_parser() -> Callable[[Any], Any]:
    """Give libyaml's parser, or PyYAML's own slower one, which gives the same events."""
    try:
        cyaml: Any = importlib.import_module("yaml.cyaml")
    except ImportError:
        return yaml.SafeLoader
    return cast("Callable[[Any], Any]", cyaml.CParser)


Parser = fastest_parser()


def parse(
    path: str, data: bytes, limit: int = MAX_BYTES, parser: Callable[[Any], Any] = Parser
) -> tuple[Source | None, list[Finding]]:
    """Read one YAML document. The source is None where there are findings."""
    text = decode(path, data, limit)
    if not isinstance(text, str):
        return None, [text]
    if FORBIDDEN.search(text):
        return None, forbidden(path, text)
    if parser is Parser:
        known = everyday(text)
        if known is not None:
            return Source(path, *known), []
    directive = DIRECTIVE.match(text)
    if directive:
        line = directive[0].count("\n") + 1
        return None, [codes.TAG.finding(Place(path, line), "文件开头有 YAML 指令", found="%")]
    reader = Reader(path, parser(data).get_event)
    value, marks = _read(reader, text)
    if value is None and not reader.findings:
        return None, [codes.EMPTY.finding(Place(path), "文件里没有内容", wanted="填好的表格")]
    findings = list(sparing(reader.findings))
    return (None if findings else Source(path, value, marks)), findings


def _read(reader: Reader, text: str) -> tuple[Any, Any]:
    """Run the reader; a fault that stops it becomes its last finding."""
    try:
        return reader.document()
    except UnreadableError:
        pass
    except StopIteration:
        place = Place(reader.path)
        wanted = f"不超过 {MAX_EVENTS // 2} 个值"
        reader.findings.append(codes.TOO_LARGE.finding(place, "文件里的值太多", wanted=wanted))
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # impossible escapes raise others
        reader.findings.append(syntax.fault(reader.path, text, error))
    return None, 0
