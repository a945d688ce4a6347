"""`--format github`: what the runner reads is what was meant, whatever the values hold."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from cli.report.reports import ATTACKS, USUAL, any_report, change, finding
from clusterfund.cli.report import render
from clusterfund.cli.report.safe import clean
from clusterfund.findings import Severity

if TYPE_CHECKING:
    from clusterfund.gate.report import Report

LEGACY = re.compile(r"##\[.*?\]|##\[")


@dataclass(frozen=True, slots=True)
class Command:
    """One command as the runner understands it."""

    name: str
    properties: dict[str, str]
    data: str


def unescaped(text: str, *, prop: bool) -> str:
    """Undo the escapes in the runner's order: the percent sign last."""
    marks = {"%0D": "\r", "%0A": "\n", **({"%3A": ":", "%2C": ","} if prop else {}), "%25": "%"}
    for mark, char in marks.items():
        text = text.replace(mark, char)
    return text


def commands(log: str) -> list[Command]:
    """Read a log as the runner does; any end of line that Unicode knows ends a line."""
    found = []
    for line in log.splitlines():
        assert not LEGACY.search(line)
        head, mark, data = line.lstrip().removeprefix("::").partition("::")
        if line.lstrip().startswith("::") and mark:
            name, _, rest = head.partition(" ")
            pairs = (pair.split("=", 1) for pair in rest.split(",") if "=" in pair)
            properties = {key: unescaped(value, prop=True) for key, value in pairs}
            found.append(Command(name, properties, unescaped(data, prop=False)))
    return found


def agree(report: Report) -> None:
    """Fail unless each command is ours, of at most ten a kind, and tells its finding unaltered."""
    read = commands(render(report, "github"))
    assert all(count <= 10 for count in Counter(each.name for each in read).values())
    own = {(clean(each.path), str(each.line), clean(each.message)) for each in report.findings}
    for each in read:
        assert each.name in {"error", "warning", "notice"}
        if each.properties.keys() == {"title"}:
            assert each.properties["title"] == "没有全部列出"
            assert each is read[-1]
            continue
        assert each.properties.keys() == {"file", "line", "col", "title"}
        message = each.properties["title"].split(" ", 2)[2]
        assert (each.properties["file"], each.properties["line"], message) in own


@settings(deadline=None)
@given(any_report)
def test_only_our_commands_are_read(report: Report) -> None:
    """Whatever the values, the runner reads our annotations and nothing else."""
    agree(report)


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_each_attack_is_only_text(attack: str) -> None:
    """Every known attack, in every value of a finding, arrives as the text that it is."""
    agree(change((finding(path=f"a{attack}", message=f"a{attack}", found=attack),)))
    agree(change((finding(path=attack, message=attack, found=attack),)))


@settings(deadline=None)
@given(any_report)
def test_text_and_json_in_a_log_are_no_commands(report: Report) -> None:
    """The other formats may be printed into a build's log too."""
    for style in ("text", "json", "sarif", "markdown"):
        assert commands(render(report, style)) == []


def test_usual_change() -> None:
    """Errors come first, then refusals as warnings, then warnings as notices, then the outcome."""
    lines = render(USUAL, "github").splitlines()
    assert [each.name for each in commands("\n".join(lines))] == ["error", "warning", "notice"]
    assert lines[0] == (
        "::error file=submissions/2021/applications/alpha/application.yaml,line=9,col=3,"
        "title=错误 S002 多了字段 note"
        "::现在：note%0A应为：不少于 10 家%0A依据：二%0A改法：请再联合本地企业加入。"
    )
    assert lines[-1].startswith("还不能合并。下一步：")


def test_the_rest_is_counted_once() -> None:
    """Of 25 errors and 12 warnings ten and nine are annotated; the last notice counts 18 more."""
    errors = [finding("S002", Severity.ERROR, line=each) for each in range(1, 26)]
    warnings = [finding("P043", Severity.WARNING, line=each) for each in range(1, 13)]
    read = commands(render(change((*errors, *warnings)), "github"))
    assert Counter(each.name for each in read) == {"error": 10, "notice": 10}
    assert [each.properties["line"] for each in read[:10]] == [str(each) for each in range(1, 11)]
    assert read[-1].data == "还有 18 处，见检查结果的全文。"
