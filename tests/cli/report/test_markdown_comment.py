"""`--format markdown`: one comment, in which no value is more than text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from cli.report.reports import LONG, TOLD, USUAL, any_report, change, crowded, finding
from clusterfund.cli.report import render
from clusterfund.cli.report.inert import LONGEST, cell, code, inert
from clusterfund.cli.report.safe import clean
from clusterfund.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from clusterfund.gate.report import Report

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
OURS = re.compile(r"<!-- clusterfund:check -->|</?details>|<details>\n<summary>[^<&]*</summary>")
MARKUP = {"link_open", "image", "html_inline", "em_open", "strong_open", "s_open"}
ALIVE = re.compile(r"[@#:$<>&|`\\\[\]*_~]|www\.|[0-9a-f]{7}", re.ASCII | re.IGNORECASE)
"""What a forge makes something of in plain text, and what Markdown would have taken for markup."""


def leaves(tokens: list[Token]) -> Iterator[Token]:
    """Yield the tokens of a page with those inside."""
    for token in tokens:
        yield token
        yield from leaves(token.children or [])


@settings(deadline=None)
@given(any_report)
def test_values_stay_text(report: Report) -> None:
    """A parser finds no markup but ours, and no bare text that a forge would make alive."""
    tokens = list(leaves(PARSER.parse(render(report, "markdown"))))
    assert {token.type for token in tokens} & MARKUP == set()
    for token in tokens:
        if token.type == "html_block":
            assert OURS.fullmatch(token.content.strip())
        if token.type == "text":
            assert not ALIVE.search(token.content)
    folds = [token.content.strip() for token in tokens if token.type == "html_block"]
    assert sum(each == "</details>" for each in folds) == sum("<summary>" in each for each in folds)


@settings(deadline=None)
@given(any_report)
def test_tables_keep_their_columns(report: Report) -> None:
    """Each row of the one table has five cells, and there is a row for what is shown."""
    tokens = PARSER.parse(render(report, "markdown"))
    cells: list[int] = []
    for token in tokens:
        if token.type == "tr_open":
            cells.append(0)
        if token.type in {"td_open", "th_open"}:
            cells[-1] += 1
    assert set(cells) <= {5}
    assert bool(cells) is bool(report.judged and report.judged.effects)


@pytest.mark.parametrize("value", [*LONG, "x"])
@pytest.mark.parametrize("count", [1, 40, 300])
def test_a_comment_is_never_too_long(value: str, count: int) -> None:
    """A comment has at most 60,000 bytes, begins with its marker and ends with its summary."""
    comment = render(crowded(value, count), "markdown")
    assert len(comment.encode()) <= 60_000
    assert comment.startswith("<!-- clusterfund:check -->\n## ")
    assert comment.splitlines()[-1].startswith("检查了 2 个文件：")
    assert comment.count("<details>") == comment.count("</details>") == 1


@settings(deadline=None)
@given(any_report)
def test_values_read_as_they_are(report: Report) -> None:
    """What is shown of a value is that value, whatever escapes it took."""
    for each in report.findings:
        value = clean(each.message)[:LONGEST]
        for written in (inert(value), code(value)):
            inline = PARSER.parseInline(f"值 {written} 完")[0].children or []
            shown = "".join(token.content for token in inline)
            assert shown.split() == f"值 {value} 完".split()
        assert "|" not in cell(value)


def test_usual_change() -> None:
    """The whole comment of a usual change."""
    golden = Path(__file__).with_name("usual.md").read_text("utf-8")
    assert USUAL.judged
    told = replace(USUAL, judged=replace(USUAL.judged, difference=TOLD))
    assert render(told, "markdown") + "\n" == golden


@pytest.mark.parametrize("count", [1, 2000])
def test_the_most_severe_are_kept(count: int) -> None:
    """Where not all findings fit, an error at the very end is kept, and the rest is counted."""
    refusals = [finding(path=f"a/{each}.yaml") for each in range(count)]
    last = finding("S002", Severity.ERROR, path="z.yaml")
    comment = render(change((*refusals, last)), "markdown")
    assert "#### `z.yaml`" in comment
    shown = comment.count("\n#### ")
    rest = count + 1 - shown
    assert (f"还有 {rest} 处，这里没有列出。" in comment) is (rest > 0)
    assert (rest > 0) is (count == 2000)


def test_fingerprint_where_nothing_blocks() -> None:
    """A change that may enter shows the fingerprint of its application; one that may not, none."""
    line = f"申报 2021 alpha 的指纹：`{'c' * 64}`"
    assert line in render(change((finding(),)), "markdown").splitlines()
    assert "指纹" not in render(USUAL, "markdown")
