"""Findings are values with a place and one fix; faults are one Chinese sentence each."""

from __future__ import annotations

import hashlib
import inspect
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from clusterfund import errors, manifest
from clusterfund.errors import reviewing, tools
from clusterfund.findings import SHOWN_CHARACTERS, Code, Finding, Place, Severity, shown

if TYPE_CHECKING:
    from pathlib import Path

CODE = Code("X999", Severity.REFUSAL, "三（一）", "标题", "原因。", "请改正。")

FAULTS = (
    (errors.NoRegisterError("/srv/x"), ("/srv/x", "--root")),
    (errors.UnknownRoundError("2020", ["2021", "2022"]), ("2020", "2021、2022")),
    (errors.UnknownRoundError("2020", []), ("2020", "（没有）")),
    (errors.MissingRoundFileError("submissions/2021/call/round.yaml"), ("call/round.yaml",)),
    (errors.BrokenCallError("x.yaml:3 缺少字段", 2), ("2 处", "x.yaml:3", "clusterfund check")),
    (errors.DuplicateRoundError("2021", "submissions/a", "submissions/b"), ("2021", "/a", "/b")),
    (errors.UnknownClusterError("x", ["a", "b"]), ("x", "a、b")),
    (errors.UnknownClusterError("x", []), ("x", "（没有）")),
    (errors.UnknownEnterpriseError("914403001922038216", "a"), ("914403001922038216", "a")),
    (errors.UnknownRevisionError("abc", "why"), ("abc", "why")),
    (errors.NoCalendarError(2027), ("2027 年", "call/holidays/2027.yaml")),
    (errors.UnknownPathError("x/y"), ("x/y",)),
    (errors.UnreadableFileError("x/y", "Permission denied"), ("x/y", "Permission denied")),
    (errors.BrokenGuideError("docs/x.md", 7, "why"), ("docs/x.md", "第 7 行", "why")),
    (errors.CannotWriteError("x/y", "Permission denied"), ("x/y", "Permission denied")),
    (reviewing.UnknownReviewerError("x", ["a", "b"]), ("x", "a、b")),
    (reviewing.UnknownReviewerError("x", []), ("x", "（没有）")),
    (reviewing.NotUnderReviewError("x", "已收件"), ("x", "已收件")),
    (reviewing.NotDrawnError("x", "y", ["a", "b"]), ("x", "y", "a、b")),
    (reviewing.NotDrawnError("x", "y", []), ("x", "y", "（没有）")),
    (errors.FileInTheWayError("x/y"), ("x/y",)),
    (reviewing.UnsafePlaceError("x/y"), ("x/y", "--out")),
    (reviewing.SealedRoundError("2021"), ("2021", "--sealed")),
    (reviewing.UnsealedRoundError("2021"), ("2021",)),
    (reviewing.OpenedError("x", "0005-unseal"), ("x", "0005-unseal")),
    (errors.NoLetterError("x", "获批", ["不予受理"]), ("x", "获批", "不予受理")),
    (tools.MissingToolError("ssh-keygen"), ("ssh-keygen", "openssh-client")),
    (tools.MissingToolError("openssl"), ("openssl", "apt install openssl")),
    (tools.BrokenToolError("openssl", "为什么"), ("openssl", "为什么")),
    (tools.CannotSignError("x/y", "为什么"), ("x/y", "为什么")),
    (tools.NoTimestampError("https://x", "为什么"), ("https://x", "为什么")),
    (errors.FrozenRulesError("x/rules.yaml", 14), ("x/rules.yaml", "第 14 号")),
    (tools.BrokenProgramError("abc", "rank 2021", "why"), ("abc", "rank 2021", "why")),
    (errors.FrozenApplicationError("alpha", "已收件"), ("alpha", "已收件", "退回补正")),
    (errors.NotSubmittedError("why"), ("why", "和原来一样")),
)


@pytest.mark.parametrize(("fault", "parts"), FAULTS, ids=lambda each: type(each).__name__)
def test_faults_say_what_and_what_to_do(
    fault: errors.ClusterfundError, parts: tuple[str, ...]
) -> None:
    """Every fault is one line of Chinese that names the thing and ends with what to do."""
    text = str(fault)
    assert isinstance(fault, errors.ClusterfundError)
    assert all(part in text for part in parts)
    assert re.search("[\u4e00-\u9fff]", text)
    assert text.endswith("。")
    assert "\n" not in text


def test_every_fault_is_covered() -> None:
    """No fault class is missing from the table above."""
    rooms = (errors, reviewing, tools)
    classes = {each for room in rooms for _, each in inspect.getmembers(room, inspect.isclass)}
    assert classes - {errors.ClusterfundError} == {type(fault) for fault, _ in FAULTS}


def test_severities_are_ordered_and_named() -> None:
    """Errors come before refusals and warnings, each with its Chinese word."""
    assert [each.label for each in Severity] == ["错误", "不符合", "提醒"]


def test_finding_carries_its_code() -> None:
    """A finding has severity, clause and the general fix of its code, and a place."""
    place = Place("a.yaml", 3, 7, "/x")
    assert CODE.finding(place, "不对", found=True, wanted="false") == Finding(
        "X999",
        Severity.REFUSAL,
        "a.yaml",
        3,
        7,
        "/x",
        "不对",
        "true",
        "false",
        "三（一）",
        "请改正。",
    )


def test_better_fix_wins() -> None:
    """A fix for this very place replaces the general one; a bare place is the file's start."""
    finding = CODE.finding(Place("a.yaml"), "不对", fix="请写 1。")
    assert finding.fix == "请写 1。"
    assert (finding.line, finding.column, finding.pointer, finding.found) == (1, 1, "", "")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (True, "true"),
        (False, "false"),
        (1, "1"),
        (0, "0"),
        ("", ""),
        ("a\n b\t c", "a b c"),
        ("字" * SHOWN_CHARACTERS, "字" * SHOWN_CHARACTERS),
        ("字" * (SHOWN_CHARACTERS + 1), "字" * SHOWN_CHARACTERS + "…"),
        (None, "None"),
    ],
)
def test_values_are_shown_in_one_short_line(value: object, wanted: str) -> None:
    """A found value is one line as YAML writes it, and a long one is visibly cut."""
    assert shown(value) == wanted


def test_findings_are_ordered_by_place() -> None:
    """Path, line, column and code decide, so that the order of checks never shows."""
    places = [Place("b", 1), Place("a", 10, 1), Place("a", 9, 2), Place("a", 9, 1)]
    findings = [CODE.finding(place, "x") for place in places]
    ordered = sorted(findings, key=Finding.order)
    assert [(each.path, each.line, each.column) for each in ordered] == [
        ("a", 9, 1),
        ("a", 9, 2),
        ("a", 10, 1),
        ("b", 1, 1),
    ]


def test_manifest_is_what_sha256sum_prints(tmp_path: Path) -> None:
    """`sha256sum -c` accepts a manifest, whatever the order in which its files were given."""
    contents = {"b.yaml": b"b", "a/z.yaml": b"z", "a/ 名.yaml": b""}
    files = {}
    for name, data in contents.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
        files[name] = hashlib.sha256(data).hexdigest()
    text = manifest.text(files)
    tool = shutil.which("sha256sum")
    assert tool is not None
    subprocess.run([tool, "--strict", "-c"], cwd=tmp_path, input=text.encode(), check=True)
    assert manifest.digest(files) == hashlib.sha256(text.encode()).hexdigest()
    assert manifest.text(dict(reversed(files.items()))) == text
    assert manifest.text({}) == ""
