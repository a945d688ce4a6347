"""Values that only reading brings out are found; what text and data both show is told once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clusterfund.register.personal import in_text, in_values, scan
from clusterfund.register.strictyaml import parse
from register.personal_data import WRITTEN, Written, fields, shows

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.records import Source

MOBILE = "13800138000"


def read(text: str) -> Source:
    """Read a sound document."""
    source, findings = parse("a.yaml", text.encode())
    assert source is not None, findings
    return source


def places(findings: list[Finding]) -> list[tuple[str, int, int, str]]:
    """Give the code, line, column and pointer of each finding."""
    return [(each.code, each.line, each.column, each.pointer) for each in findings]


def escaped(text: str) -> str:
    """Write a double-quoted scalar with nothing but escapes."""
    return '"' + "".join(f"\\U{ord(char):08X}" for char in text) + '"'


def escaped_key(text: str) -> str:
    """Write the same with short escapes: YAML takes no key of over 1,024 characters."""
    short = (f"\\u{ord(char):04X}" if char <= "\uffff" else f"\\U{ord(char):08X}" for char in text)
    return '"' + "".join(short) + '"'


@settings(deadline=None, max_examples=300)
@given(WRITTEN)
def test_escapes_hide_nothing(written: Written) -> None:
    """A value or a key in escapes is found where it begins, and not shown by its pointer."""
    text = f"# 注\na:\n  - b: {escaped(written.text)}\n{escaped_key(written.text)}: c\n"
    findings = scan("a.yaml", text, read(text))
    assert in_text("a.yaml", text) == []
    assert [each[:3] for each in places(findings)] == [(written.code, 3, 8), (written.code, 4, 1)]
    assert findings[0].pointer == "/a/0/b"
    assert not any(shows(fields(each), written) for each in findings)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: 13800138000\n", ("D002", 1, 4, "/a")),
        ("a: [x, '13800138000']\n", ("D002", 1, 8, "/a/1")),
        ("13800138000: x\n", ("D002", 1, 1, "/（已隐去）")),
        ("~13800138000/x: y\n", ("D002", 1, 1, "/~0（已隐去）~1x")),
        ("a: >\n  手机138\n  0013\n  8000。\n", ("D002", 1, 4, "/a")),
        ("a: |\n  手机\n  13800138000\n", ("D002", 1, 4, "/a")),
        ("a:\n  - b: zhang@\n      example.com\n", ("D004", 2, 8, "/a/0/b")),
    ],
)
def test_where_a_value_is(text: str, wanted: tuple[str, int, int, str]) -> None:
    """A finding in a value has the place and pointer of the value, one in a key the key's."""
    assert places(in_values("a.yaml", read(text))) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('a: "\\\\13800138000"\n', [(1, 7)]),
        ("a: 138\n  - 0013\n  - 8000\n", [(1, 4)]),
        ("- 138\n- 0013\n- 8000\n", []),
        ('a: "\\x3113800138000"\n', []),
        ('a: "\\x313800138000"\n', [(1, 4)]),
        ('b: "\\u4e00"\na: >\n  手机\n  13800138000\n', [(4, 3)]),
        ('b: "\\x313800138000"\na: 13800138000\n', [(2, 4), (1, 4)]),
        ('b: 13800138000\na: "\\x313800138000"\n', [(1, 4), (2, 4)]),
        ('b: 13800138000 # 13800138000\na: "\\x313800138000"\n', [(1, 4), (1, 18), (2, 4)]),
        ('{a: 13800138000, b: "\\x313800138000"}\n', [(1, 5), (1, 21)]),
        ('a: "13800\\\n  138000"\n', [(1, 4)]),
        ('a: "138\\\n  0013\\\n  8000"\n', [(1, 4)]),
    ],
)
def test_told_once(text: str, wanted: list[tuple[int, int]]) -> None:
    """What the text shows is told at its place there, and the rest at the value's."""
    findings = scan("a.yaml", text, read(text))
    assert [(each.line, each.column) for each in findings] == wanted


def test_without_data_there_is_the_text() -> None:
    """A file that cannot be read as YAML is searched as a text."""
    assert places(scan("a.yaml", f"[{MOBILE}\n", None)) == [("D002", 1, 2, "")]


@given(st.booleans())
def test_addresses_in_values_may_be_exempt(email: bool) -> None:  # noqa: FBT001 -- drawn
    """Without `email` only the number is found, in text and values alike."""
    text = f'a: "\\x7ahang@example.com"\nb: {MOBILE}\n'
    codes = {each.code for each in scan("a.yaml", text, read(text), email=email)}
    assert codes == ({"D002", "D004"} if email else {"D002"})
    values = {each.code for each in in_values("a.yaml", read(text), email=email)}
    assert values == codes


SCALARS = st.one_of(
    st.text("1380 -.\n#>一三:'", max_size=24),
    WRITTEN.map(lambda written: written.text),
    st.builds("说明 {}，{}".format, WRITTEN.map(lambda written: written.text), st.just("请回电")),
)
DATA = st.dictionaries(st.sampled_from("abcd"), st.lists(SCALARS, max_size=3), min_size=1)


@settings(deadline=None, max_examples=600)
@given(DATA, st.integers(20, 100), st.sampled_from([None, "'", "|", ">"]))
def test_scanning_misses_nothing_of_the_values(data: Any, width: int, style: str | None) -> None:
    """Whatever the style, what is found in values alone is found in text and values together."""
    text = yaml.safe_dump(data, allow_unicode=True, width=width, default_style=style)
    source, _ = parse("a.yaml", text.encode())
    assume(source is not None)
    assert source is not None
    in_data = Counter(each.code for each in in_values("a.yaml", source))
    assert in_data <= Counter(each.code for each in scan("a.yaml", text, source))
