"""Every breach of a form is explained at its line: what, found, wanted, one fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.register import codes
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from register.trees import ENTERPRISE, TOP, edited

if TYPE_CHECKING:
    from clusterfund.findings import Finding

pytestmark = pytest.mark.usefixtures("afresh")
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
        ("276", '"276"', "请去掉引号，写成 276。"),
        ("276", '"many"', codes.WRONG_TYPE.fix),
        ("industrial: true", 'industrial: "true"', "请去掉引号，写成 true。"),
        ("276", '""', "请在这里填写。"),
        ("private", "民营", codes.NOT_A_CHOICE.fix),
        ("2003-08-15", "2003/08/15", codes.WRONG_FORM.fix),
    ],
)
def test_fixes(old: str, new: str, fix: str) -> None:
    """Quotes that are missing or too many are named, so is a blank; else the code's own fix."""
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


def test_a_list_that_is_too_long_is_told_once() -> None:
    """Of a list with too many items nothing is said of those that occur twice."""
    path, roles = f"{TOP}call/roster.yaml", f"roles: [{', '.join(['reviewer'] * 21)}]"
    [found] = judged("roster", edited(path, "roles: [operator]", roles)[path])
    assert (found.code, found.pointer.rpartition("/")[2], found.found) == ("S007", "roles", "21 项")
