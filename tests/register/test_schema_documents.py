"""Lengths, counts, names and combinations: what a form says about more than one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.register import codes
from clusterfund.register.explain import CODE_OF_KEYWORD
from clusterfund.register.schema import load, validate
from clusterfund.register.strictyaml import parse
from register.trees import ENTERPRISE, TOP, edited, sample

if TYPE_CHECKING:
    from clusterfund.findings import Finding

ROUND = f"{TOP}call/round.yaml"
REVIEW = f"{TOP}reviews/microphone/expert-01.yaml"
HOLIDAYS = "year: 2027\nsource: x\ndays:\n  - {on: 2027-01-01, name: 元旦, working: false}\n"

ROSTER = """people:
  - {id: a, account: {id: 1, name: a}, roles: [reviewer, reviewer], organisations: [x]}
"""


def judged(kind: str, text: bytes) -> list[Finding]:
    """Judge a document that is sound YAML."""
    source, findings = parse("a.yaml", text)
    assert findings == []
    assert source is not None
    return sorted(validate(kind, source), key=lambda finding: finding.order())


def enterprise(old: str, new: str) -> list[Finding]:
    """Judge a real enterprise with one text replaced."""
    return judged("enterprise", edited(ENTERPRISE, old, new)[ENTERPRISE])


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        (
            "holidays",
            HOLIDAYS.replace("name: 元旦", "name: " + "元" * 101),
            ("S006", 4, 28, "/days/0/name", "最多 100 个字"),
        ),
        (
            "holidays",
            HOLIDAYS.replace("元旦", '""'),
            ("S006", 4, 28, "/days/0/name", "一行文字，首尾不留空格，最多 100 个字。"),
        ),
        ("holidays", "year: 2027\nsource: x\ndays: []\n", ("S007", 3, 7, "/days", "至少 1 项")),
        (
            "roster",
            ROSTER,
            ("S007", 2, 47, "/people/0/roles", "各项不同"),
        ),
        ("holidays", "x\n", ("S003", 1, 1, "", "字段组")),
        ("holidays", "[]\n", ("S003", 1, 1, "", "字段组")),
    ],
)
def test_lengths_and_counts(kind: str, text: str, wanted: tuple[str, int, int, str, str]) -> None:
    """Lengths, counts, repetitions and whole documents of a wrong kind are explained alike."""
    [each] = judged(kind, text.encode())
    assert (each.code, each.line, each.column, each.pointer, each.wanted) == wanted
    assert ("重复" in each.message) == (each.wanted == "各项不同")


def test_too_many_items() -> None:
    """A list with more items than its maximum says how many there are."""
    row = "  - {product: a, description: b, amount: 1}\n"
    [each] = enterprise("other_investment", row * 44 + "other_investment")
    assert (each.code, each.pointer) == ("S007", "/purchases")
    assert (each.found, each.wanted) == ("51 项", "最多 50 项")


def test_every_fault_of_a_document_is_found() -> None:
    """Several faults are several findings, one for each place, in one go."""
    text = b"promises: 1\ncompletion_date: 2021-13-01\nsigned: x\nsigned_by_role: 7\n"
    found = [(each.code, each.line, each.pointer) for each in judged("commitment", text)]
    assert found == [
        ("S001", 1, "/signed_on"),
        ("S003", 1, "/promises"),
        ("S004", 2, "/completion_date"),
        ("S002", 3, "/signed"),
        ("S003", 4, "/signed_by_role"),
    ]


def test_all_missing_fields_are_named() -> None:
    """An empty mapping misses every required field, each with its title."""
    findings = judged("commitment", b"{}\n")
    names = load("commitment")["required"]
    assert {each.pointer for each in findings} == {f"/{name}" for name in names}
    assert all(each.code == "S001" for each in findings)
    assert "缺少字段 signed_on（签署日期）" in {each.message for each in findings}


def test_field_names_have_a_form() -> None:
    """A free field name of a wrong form is found at the name, not at its value."""
    [each] = judged("review", edited(REVIEW, "  status:", "  Status_1:")[REVIEW])
    assert (each.code, each.line, each.column, each.found) == ("S004", 6, 3, "Status_1")
    assert each.wanted == "批次参数中的标准代号。"
    assert each.message == "这个字段名的写法不对"


def test_every_wrong_field_name_is_found() -> None:
    """Two wrong names in one mapping are two findings, each with a pointer of its own."""
    text = sample()[REVIEW].decode()
    text = text.replace("  status:", "  Status/1:").replace("  path:", "  P~:")
    findings = judged("review", text.encode())
    assert [(each.code, each.line, each.pointer) for each in findings] == [
        ("S004", 6, "/scores/Status~11"),
        ("S004", 9, "/scores/P~0"),
    ]


def test_fields_that_exclude_each_other() -> None:
    """A parameter must say either its clause or that it is the programme's own."""
    both = "    value: 5\n    clause: 四（二）\n    note: 收到"
    more = both.replace("    note", "    basis: programme\n    note")
    [each] = judged("round", edited(ROUND, both, more)[ROUND])
    assert (each.code, each.pointer) == ("S009", "/calendar/review_days")
    assert each.wanted == "clause、basis 中写一个，只写一个"
    neither = both.replace("    clause: 四（二）\n", "")
    [each] = judged("round", edited(ROUND, both, neither)[ROUND])
    assert (each.code, each.pointer) == ("S009", "/calendar/review_days")


def test_a_name_of_tilde_and_slash_is_escaped() -> None:
    """An unknown field with a slash or a tilde gives a correct JSON pointer."""
    [each] = judged("commitment", b'"a/~": 1\n' + _commitment())
    assert (each.code, each.line, each.column, each.pointer) == ("S002", 1, 1, "/a~1~0")


def _commitment() -> bytes:
    return sample()[f"{TOP}applications/microphone/commitment.yaml"]


def test_every_keyword_has_a_code() -> None:
    """Every keyword that a schema uses to refuse something has a code with help of its own."""
    assert set(CODE_OF_KEYWORD.values()) <= set(codes.CODES)
    used = {code.code for code in CODE_OF_KEYWORD.values()} | {"S009"}
    assert used == {code.code for code in codes.CODES if code.code.startswith("S")}
