"""`--format text` and `json`: sections, colour only where asked, nothing that steers."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import click
from hypothesis import given, settings

from cli.report.reports import USUAL, any_report, change, finding
from clusterfund.cli.report import render, text
from clusterfund.cli.report.safe import clean
from clusterfund.findings import Severity
from publish.output_schemas import faults

if TYPE_CHECKING:
    from clusterfund.gate.report import Report

UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@settings(deadline=None)
@given(any_report)
def test_nothing_unseen_is_printed(report: Report) -> None:
    """No format lets a control, reading-direction or escape character through; all encode."""
    for style in ("text", "json", "github", "sarif", "markdown"):
        printed = render(report, style)
        assert not [c for c in printed if c != "\n" and unicodedata.category(c) in UNSEEN]
        assert printed.encode().decode() == printed


@settings(deadline=None)
@given(any_report)
def test_json_carries_values_exactly(report: Report) -> None:
    """What is escaped in JSON is read back as it was."""
    read = json.loads(render(report, "json"))
    assert [each["message"] for each in read["findings"]] == [
        each.message for each in report.findings
    ]
    assert ("change" in read) is (report.judged is not None)


@settings(deadline=None)
@given(any_report)
def test_colour_is_all_that_colour_adds(report: Report) -> None:
    """Without its colour the coloured text is the plain one, and values bring no colour."""
    coloured = render(report, "text", colour=True)
    assert click.unstyle(coloured) == render(report, "text")


def test_colour_where_asked() -> None:
    """An error's word is red; without colour there is no escape sequence at all."""
    assert click.style("错误", fg="red") in render(USUAL, "text", colour=True)
    assert "\x1b" not in render(USUAL, "text")


def test_usual_change() -> None:
    """The whole text of a usual change, which names no commit."""
    golden = Path(__file__).with_name("usual.txt").read_text("utf-8")
    assert render(USUAL, "text") + "\n" == golden


def test_usual_json_is_as_its_schema() -> None:
    """The JSON of a change validates, and gives amounts in yuan."""
    read = json.loads(render(USUAL, "json"))
    assert faults("check", read) == []
    amounts = [(each["before"], each["after"]) for each in read["change"]["effects"]]
    assert amounts == [("3000000.00", "2900000.50"), (None, "1.00")]


def test_findings_alone_are_cleaned() -> None:
    """Commands that print findings without a report print them harmless too."""
    printed = text([finding(found="\x1b[31m ::error::x")], 1)
    assert "现在：\\x1b[31m ::error::x\n" in printed


def test_clean_leaves_the_harmless() -> None:
    """Chinese, accents and signs stay; what cannot be seen is written out."""
    for value in ("名称（示例）é 1,000 元", "", "a:b", "# x"):
        assert clean(value) == value
    assert clean("\x1b[0m\u202e") == "\\x1b[0m\\u202e"
    assert clean("::error::x") == "：:error::x"
    assert clean("a ##[group]") == "a ＃＃[group]"


def test_outcomes() -> None:
    """Only an error keeps a change out; the sentence says what the rest means."""
    endings = {
        Severity.ERROR: "还不能合并。下一步：改好本次引入的 1 处错误，再提交一次，检查会重新进行。",
        Severity.REFUSAL: "可以合并。下一步：有 1 处不符合指南，可以先递交，受理以前请改好。",
        Severity.WARNING: "可以合并。下一步：请看一看 1 处提醒，不一定要改。",
    }
    for severity, ending in endings.items():
        report = change((finding(severity=severity),))
        assert render(report, "text").splitlines()[-1] == ending
    assert render(change(), "text").endswith("可以合并。下一步：没有要改的地方。")
