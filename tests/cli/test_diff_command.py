"""`clusterfund diff`: the change between two versions, as text, as a comment and as JSON."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from cli.differences import any_difference, crowded
from cli.report.reports import LONG, USUAL
from cli.report.test_markdown_comment import ALIVE, MARKUP, PARSER, leaves
from cli.running import REPOSITORY, is_one_chinese_sentence, ran
from clusterfund.cli import report
from clusterfund.cli.report import change
from clusterfund.cli.report.change.brief import MOST
from clusterfund.cli.report.safe import UNSEEN
from clusterfund.gate.changes import Difference, Fate
from publish.output_schemas import faults
from register.trees import committed, git
from support.building import build
from support.changing import proposed

if TYPE_CHECKING:
    from clusterfund.gate.report import Report

HERE = Path(__file__).parent
OURS = re.compile(
    r"<!-- clusterfund:diff -->|</?details>|<details>\n<summary>改动的内容：[0-9]+ 个文件</summary>"
)
USUAL_CHANGE = {
    "before": [
        {"set": {"alpha/e2#/established_on": "2021-09-01"}},
        {"set": {"reviews/alpha/expert-01.yaml#/judged": "a" * 64}},
    ],
    "changes": [
        {"set": {"alpha/e1#/purchases/0/amount": 80000}},
        {"set": {"alpha/e2#/established_on": "2001-09-01"}},
        {"set": {"alpha/e4#/profile": "电话13800138000。"}},
        {"remove": ["alpha/e3"]},
        {"set": {"call/round.yaml#/subsidy/enterprise_cap/value": 250000}},
        {"set": {"alpha/plan.yaml#/milestones/0/title": "首批企业上线"}},
        {"replace": {"alpha/plan.md": ["发展概况的说明。", "发展概况。\n\n又一段。"]}},
        {"write": {"reviews/alpha/expert-06.digest.yaml": "x"}},
        {"write": {"./scripts/x.py": "x = 1\n"}},
    ],
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a repository whose tags `base` and `head` are the sides of a usual change."""
    return proposed(tmp_path_factory.mktemp("diff"), USUAL_CHANGE)


@pytest.mark.parametrize(("style", "ending"), [("text", "txt"), ("markdown", "md")])
def test_a_usual_change_reads_as_this(style: str, ending: str, root: Path) -> None:
    """The whole text and the whole comment of a usual change."""
    done = ran("diff", "base", "head", "--root", root, "--format", style)
    assert (done.code, done.err) == (0, "")
    ids = {git(root, "rev-parse", name)[:12]: name for name in ("base", "head")}
    out = re.sub("|".join(ids), lambda match: ids[match[0]], done.out)
    golden = HERE / f"usual_diff.{ending}"
    assert out == golden.read_text("utf-8")


def test_json_is_as_its_schema(root: Path) -> None:
    """JSON names both commits in full and validates."""
    found = ran("diff", "base", "head", "--root", root, "--format", "json").json
    assert faults("diff", found) == []
    assert [found[side] for side in ("base", "head")] == [
        git(root, "rev-parse", side) for side in ("base", "head")
    ]


def test_equal_versions_say_so(root: Path) -> None:
    """Nothing changed is one sentence, and no fault."""
    done = ran("diff", "base", "base", "--root", root)
    assert (done.code, done.out) == (0, "两个版本完全相同。\n")


def test_a_change_beside_the_register_says_so(root: Path) -> None:
    """Where only code differs, it is counted, and what shows its effect is named."""
    git(root, "checkout", "-q", "--force", "--detach", "base")
    (root / "x.py").write_text("x", "utf-8")
    done = ran("diff", "base", committed(root), "--root", root)
    assert done.out == (
        "登记册没有变化；登记册以外有 1 个文件不同。规则改动的影响用 clusterfund impact 查看。\n"
    )


def test_unknown_revisions(root: Path) -> None:
    """A revision that git does not know is one sentence on either side."""
    for sides in (("nope", "head"), ("base", "nope"), ("base", "--help=x")):
        done = ran("diff", *sides, "--root", root)
        assert (done.code, done.out) == (2, "")
    done = ran("diff", "base", "nope", "--root", root)
    assert is_one_chinese_sentence(done.err)


def test_a_folder_without_git(tmp_path: Path) -> None:
    """Without a repository the fault says so."""
    done = ran("diff", "a", "b", "--root", build(tmp_path))
    assert (done.code, is_one_chinese_sentence(done.err)) == (2, True)


def test_the_sample_shows_its_own_history(root: Path) -> None:
    """The register of this repository differs from itself in nothing."""
    del root
    done = ran("diff", "HEAD", "HEAD", "--root", REPOSITORY)
    assert done.out == "两个版本完全相同。\n"


@settings(deadline=None)
@given(any_difference)
def test_values_stay_text_in_the_comment(difference: Difference) -> None:
    """A parser finds no markup but ours, and no bare text that a forge would make alive."""
    tokens = list(leaves(PARSER.parse(change.render(difference, "markdown"))))
    assert {token.type for token in tokens} & MARKUP == set()
    for token in tokens:
        if token.type == "html_block":
            assert OURS.fullmatch(token.content.strip())
        if token.type == "text":
            assert not ALIVE.search(token.content)
    folds = [token.content.strip() for token in tokens if token.type == "html_block"]
    assert folds.count("</details>") == sum("<summary>" in each for each in folds)


@settings(deadline=None)
@given(any_difference)
def test_no_text_steers_a_terminal_or_a_log(difference: Difference) -> None:
    """Text and JSON hold no character that steers, and no line that a build log runs."""
    for style in ("text", "json"):
        out = change.render(difference, style)
        assert {unicodedata.category(char) for char in out if char != "\n"} & UNSEEN == set()
        assert "##[" not in out
        assert not re.search(r"^\s*::", out, re.MULTILINE)


@settings(deadline=None)
@given(any_difference)
def test_the_check_keeps_values_text(difference: Difference) -> None:
    """What the check's comment shows of a difference is text, and at most twenty lines."""
    comment = report.render(with_difference(difference), "markdown")
    tokens = list(leaves(PARSER.parse(comment)))
    assert {token.type for token in tokens} & MARKUP == set()
    assert not any(ALIVE.search(token.content) for token in tokens if token.type == "text")
    below = comment.partition("### 改动的内容\n\n")[2].partition("\n\n")[0]
    assert len(below.splitlines()) <= MOST


@pytest.mark.parametrize("value", [*LONG, "x"])
@pytest.mark.parametrize("count", [1, 40, 300])
def test_a_comment_is_never_too_long(value: str, count: int) -> None:
    """Both comments stay within 60,000 bytes, and what is left out is counted."""
    difference = crowded(value, count)
    comment = change.render(difference, "markdown")
    assert len(comment.encode()) <= 60_000
    assert comment.startswith("<!-- clusterfund:diff -->\n## ")
    assert "还有" in comment or count < 300
    assert "还有" not in comment or (value, count) != ("x", 1)
    kept = report.render(with_difference(difference), "markdown")
    assert len(kept.encode()) <= 60_000


def with_difference(difference: Difference) -> Report:
    """Give a usual report with this difference."""
    assert USUAL.judged
    return replace(USUAL, judged=replace(USUAL.judged, difference=difference))


def test_a_new_application_is_one_line_in_the_check() -> None:
    """The check's comment tells an application that comes in one line, not by its members."""
    one = crowded("x", 3).rounds[0]
    cluster = replace(one.clusters[0], fate=Fate.ADDED, members=one.clusters[0].members)
    difference = Difference("a" * 40, "b" * 40, (replace(one, papers=(), clusters=(cluster,)),), 0)
    comment = report.render(with_difference(difference), "markdown")
    assert "### 改动的内容\n\n- x（x）：新的申报，1 个文件\n\n" in comment
