"""Every breach of a form is explained at its line: what, found, wanted, one fix."""

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

CHOICES = "state、private、foreign_invested 之一"
FORMS = {
    "date": "年-月-日，例如 2021-09-15",
    "money": "最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50",
    "uscc": "18 位代码（三证合一码），只用数字和大写字母",
    "division": "六位",
}


def judged(kind: str, text: bytes) -> list[Finding]:
    """Judge a document that is sound YAML."""
    source, findings = parse("a.yaml", text)
    assert findings == []
    assert source is not None
    return sorted(validate(kind, source), key=lambda finding: finding.order())


def enterprise(old: str, new: str) -> list[Finding]:
    """Judge a real enterprise with one text replaced."""
    return judged("enterprise", edited(ENTERPRISE, old, new)[ENTERPRISE])


# old, new, then code, line, column, pointer, found, wanted
ROWS = (
    ("industrial: true", "industrial: yes", ("S003", 4, 13, "/industrial", "yes", "true 或 false")),
    ("employees: 276", 'employees: "276"', ("S003", 9, 12, "/employees", "276", "整数")),
    ("employees: 276", "employees: []", ("S003", 9, 12, "/employees", "0 项", "整数")),
    ("employees: 276", "employees: {a: 1}", ("S003", 9, 12, "/employees", "1 个字段", "整数")),
    ("employees: 276", "employees:", ("S003", 9, 11, "/employees", "空白", "整数")),
    ('"440785"', "440785", ("S003", 11, 13, "/address/division", "440785", "文字")),
    ("恩城街道示例江洲东路100号", "true", ("S003", 12, 11, "/address/detail", "true", "文字")),
    ("130000", "false", ("S003", 41, 19, "/other_investment", "false", "整数或数字或文字")),
    ("ownership: private", "ownership: 民营", ("S005", 6, 12, "/ownership", "民营", CHOICES)),
    ("ownership: private", "ownership: []", ("S005", 6, 12, "/ownership", "0 项", CHOICES)),
    ("employees: 276", "employees: -1", ("S008", 9, 12, "/employees", "-1", "不小于 0")),
    ("276", "1000001", ("S008", 9, 12, "/employees", "1000001", "不大于 1000000")),
    ("134800", "-5", ("S008", 22, 13, "/purchases/0/amount", "-5", "不小于 0")),
)


@pytest.mark.parametrize(("old", "new", "wanted"), ROWS, ids=lambda each: repr(each)[:30])
def test_one_fault_one_finding(
    old: str, new: str, wanted: tuple[str, int, int, str, str, str]
) -> None:
    """One breach of a real enterprise's form is one finding, at its place, with its texts."""
    [each] = enterprise(old, new)
    found = (each.code, each.line, each.column, each.pointer, each.found, each.wanted)
    assert found == wanted
    assert "“" in each.message


@pytest.mark.parametrize(
    ("old", "new", "place", "form"),
    [
        ("2003-08-15", "2003/08/15", (5, 17, "/established_on"), "date"),
        ("2003-08-15", "2003-02-29", (5, 17, "/established_on"), "date"),
        ("2003-08-15", "2003年8月15日", (5, 17, "/established_on"), "date"),
        ("134800", "134,800", (22, 13, "/purchases/0/amount"), "money"),
        ("134800", "134800.123", (22, 13, "/purchases/0/amount"), "money"),
        ("134800", "13.48万", (22, 13, "/purchases/0/amount"), "money"),
        ("134800", "0134800", (22, 13, "/purchases/0/amount"), "money"),
        ("914407850000000194", "91440785000000019O", (3, 7, "/uscc"), "uscc"),
        ('"440785"', "恩平市", (11, 13, "/address/division"), "division"),
    ],
)
def test_wrong_forms(old: str, new: str, place: tuple[int, int, str], form: str) -> None:
    """A value of a wrong form is found as written, and the wanted text says the right form."""
    [each] = enterprise(old, new)
    assert (each.code, each.found, each.line, each.column, each.pointer) == ("S004", new, *place)
    assert FORMS[form] in each.wanted


@pytest.mark.parametrize(
    ("old", "new", "fix"),
    [
        ('"440785"', "440785", '请加英文双引号，写成 "440785"。'),
        ("恩城街道示例江洲东路100号", "true", '请加英文双引号，写成 "true"。'),
        ("恩城街道示例江洲东路100号", "false", '请加英文双引号，写成 "false"。'),
        ("恩城街道示例江洲东路100号", "[]", codes.WRONG_TYPE.fix),
        ("276", '"276"', codes.WRONG_TYPE.fix),
        ("private", "民营", codes.NOT_A_CHOICE.fix),
        ("2003-08-15", "2003/08/15", codes.WRONG_FORM.fix),
    ],
)
def test_fixes(old: str, new: str, fix: str) -> None:
    """Numbers and booleans where text belongs are told to be quoted; else the code's own fix."""
    assert [each.fix for each in enterprise(old, new)] == [fix]


def test_missing_fields() -> None:
    """A missing field is found at its mapping, with its title, meaning and what to add."""
    [each] = enterprise("established_on: 2003-08-15\n", "")
    assert (each.code, each.line, each.column, each.pointer) == ("S001", 2, 1, "/established_on")
    assert each.message == "缺少字段 established_on（成立时间）"
    assert (each.wanted, each.found) == ("营业执照上的成立日期。", "")
    assert each.fix == "请在这里补上 established_on: …。"
    [each] = enterprise('  division: "440785"\n', "")
    assert (each.code, each.line, each.column, each.pointer) == ("S001", 11, 3, "/address/division")


def test_unknown_fields() -> None:
    """An unknown field is found at its name, and the known names are listed."""
    [each] = enterprise("  credit_clean: true\n", "  credit_clean: true\n  credit-clean: true\n")
    place = ("S002", 18, 3, "/declarations/credit-clean")
    assert (each.code, each.line, each.column, each.pointer) == place
    assert each.found == "credit-clean"
    assert each.wanted == "字段 public_funds_in_order、credit_clean、no_major_incident"


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
            ("S006", 4, 28, "/days/0/name", "至少 1 个字"),
        ),
        ("holidays", "year: 2027\nsource: x\ndays: []\n", ("S007", 3, 7, "/days", "至少 1 项")),
        (
            "roster",
            "people:\n  - {id: a, account: {id: 1, name: a}, roles: [reviewer, reviewer],"
            " organisations: [x]}\n",
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
    neither = both.replace("    clause: 四（二）\n", "")
    [each] = judged("round", edited(ROUND, both, neither)[ROUND])
    assert each.pointer.startswith("/calendar/review_days")


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
