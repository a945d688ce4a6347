"""Personal data (family D): found in raw text and in read values, and never echoed.

A finding says what there is, of how many characters, and where. `masked` keeps the findings of
other rules from showing it.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import defaultdict
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.findings import Place
from clusterfund.register.personal_codes import BANK_CARD, CODES, EMAIL, MOBILE, RESIDENT_ID
from clusterfund.register.personal_cut import cut
from clusterfund.register.personal_patterns import Hit, hits, suspicious, veiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.findings import Finding
    from clusterfund.records import Source

__all__ = ["CODES", "in_text", "in_values", "masked", "scan"]

MASK = "（已隐去）"
NOUNS = {
    RESIDENT_ID: "居民身份证号码",
    MOBILE: "手机号码",
    BANK_CARD: "银行卡号",
    EMAIL: "邮箱地址",
}
POINTER_ESCAPE = re.compile("~[01]")
END = (sys.maxsize, 0)


class _Placed(NamedTuple):
    """A hit with its one-based line and column, and its JSON pointer where it has one."""

    place: tuple[int, int]
    pointer: str
    hit: Hit


def scan(path: str, text: str, source: Source | None, *, email: bool = True) -> list[Finding]:
    """Find personal data in a file: in its text, and in values that only reading brings out.

    `source` is the file's data if it is YAML that could be read. The text pass sees through folded
    lines, so that most values need no pass of their own.
    """
    found = list(_in_text(text, email=email))
    if source is not None and veiled(text):
        seen = defaultdict(list)
        for each in found:
            seen[each.hit.value].append(each.place)
        found += _in_values(source, seen, email=email)
    return [_finding(path, each) for each in found]


def in_text(path: str, text: str, *, email: bool = True) -> list[Finding]:
    """Find personal data in a text, comments and all."""
    return [_finding(path, each) for each in _in_text(text, email=email)]


def in_values(path: str, source: Source, *, email: bool = True) -> list[Finding]:
    """Find personal data in the keys and values of YAML data, at the place of each."""
    return [_finding(path, each) for each in _in_values(source, {}, email=email)]


def masked(text: str) -> str:
    """Hide personal data in a string for output, also where it was cut or its space collapsed.

    Of an address that was cut before its @ there is no telling.
    """
    if not suspicious(text) and "…" not in text:
        return text
    spans = set(cut(text))
    for variant in {text, POINTER_ESCAPE.sub("~~", text)}:
        spans |= {hit[:2] for wide in (False, True) for hit in hits(variant, wide=wide)}
    pieces, end = [], 0
    for start, stop in sorted(spans):
        if start >= end:
            pieces += [text[end:start], MASK]
        end = max(end, stop)
    return "".join([*pieces, text[end:]])


def _apart(text: str, *, email: bool) -> Iterator[Hit]:
    """Give the hits in their order; of those that overlap, the first and longest."""
    end = 0
    for hit in sorted(hits(text, email=email), key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= end:
            yield hit
            end = hit.end


def _in_text(text: str, *, email: bool) -> Iterator[_Placed]:
    line, begin, last = 1, 0, 0
    for hit in _apart(text, email=email):
        line += text.count("\n", last, hit.start)
        begin = max(begin, text.rfind("\n", last, hit.start) + 1)
        last = hit.start
        yield _Placed((line, hit.start - begin + 1), "", hit)


def _in_values(
    source: Source, seen: Mapping[str, list[tuple[int, int]]], *, email: bool
) -> Iterator[_Placed]:
    """Find what is in keys and values, but not what is `seen` in the text of the same one."""
    if not any(hits(_flat(source.data), email=email)):
        return
    scalars = list(_scalars(source.data, ""))
    for scalar, following in zip_longest(scalars, scalars[1:]):
        for hit in _apart(scalar.text, email=email):
            here = scalar.place(source)
            after = following.place(source) if following else END
            places = seen.get(hit.value, [])
            index = bisect_left(places, here)
            if index == len(places) or places[index] >= after:
                yield _Placed(here, scalar.pointer, hit)


def _flat(data: Any) -> str:
    """Join all keys and values by a character that no number goes across."""
    texts: list[str] = []
    waiting = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            texts += node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
        else:
            texts.append(str(node))
    return "\0".join(texts)


class _Scalar(NamedTuple):
    """A value, or a key of the mapping `above`."""

    text: str
    pointer: str
    above: str | None = None

    def place(self, source: Source) -> tuple[int, int]:
        if self.above is None:
            return source.at(self.pointer)
        return source.key_at(self.above, self.text)


def _scalars(node: Any, pointer: str) -> Iterator[_Scalar]:
    """Give the keys and values in the order of the document."""
    if isinstance(node, dict):
        for key, child in node.items():
            below = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            yield _Scalar(key, below, pointer)
            yield from _scalars(child, below)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _scalars(child, f"{pointer}/{index}")
    else:
        yield _Scalar(str(node), pointer)


def _finding(path: str, each: _Placed) -> Finding:
    noun = NOUNS[each.hit.code]
    place = Place(path, *each.place, masked(each.pointer))
    unit = "个地址" if each.hit.code is EMAIL else "位号码"
    count = 1 if each.hit.code is EMAIL else len(each.hit.value)
    return each.hit.code.finding(
        place, f"这里有一个{noun}", found=f"{count} {unit}（不显示）", wanted="没有个人信息"
    )
