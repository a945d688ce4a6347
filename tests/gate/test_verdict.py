"""A change judged from git objects: what no case can show, and what may never raise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.errors import UnknownRevisionError
from clusterfund.findings import Place, Severity
from clusterfund.gate.ratchet import compared
from clusterfund.gate.report import Report
from clusterfund.gate.sides import read_side
from clusterfund.gate.verdict import judge_change
from clusterfund.register import history
from clusterfund.register.codes import TOO_LARGE
from clusterfund.register.objects import Repository
from clusterfund.register.tree import DiskTree
from clusterfund.register.tree_codes import MISSING_FILE
from register.trees import committed, git
from support.building import build
from support.changing import change_text, proposed

if TYPE_CHECKING:
    from pathlib import Path

LEAD, MAINTAINER = 90000101, 90000000
GOAL = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}
CODE = {"write": {"./scripts/x.py": "x = 1\n"}}


def codes(root: Path, account: int | None = LEAD) -> set[str]:
    """Judge the change between the tags `base` and `head`; give the codes it introduces."""
    report = judge_change(Repository(root, "base"), "base", "head", account)
    return {each.code for each in report.findings}


@pytest.mark.parametrize(
    "text",
    [
        "maintainers: []\n",
        "maintainers: [{account: {id: 90000000}}]\n",
        "maintainers:\n  - account: &a {id: 90000000, name: x}\n",
        "x" * 70_000,
        "",
    ],
)
def test_broken_maintainers_are_nobody(text: str, tmp_path: Path) -> None:
    """A list of maintainers that is empty, broken or too large lets nobody change code."""
    root = proposed(tmp_path, {"changes": [CODE]})
    assert codes(root, MAINTAINER) == set()
    git(root, "checkout", "-q", "--force", "base")
    (root / ".github/maintainers.yaml").write_text(text, "utf-8")
    committed(root)
    git(root, "tag", "-f", "base")
    git(root, "rm", "-q", "-r", "--ignore-unmatch", "scripts")
    (root / "scripts").mkdir(exist_ok=True)
    (root / "scripts/x.py").write_text("x = 1\n", "utf-8")
    committed(root)
    git(root, "tag", "-f", "head")
    assert codes(root, MAINTAINER) == {"O003"}


def test_missing_maintainers_are_nobody(tmp_path: Path) -> None:
    """Without the file on base nobody changes code, not even by adding it."""
    root = proposed(tmp_path, {"before": [], "changes": [CODE]})
    git(root, "checkout", "-q", "--force", "base")
    git(root, "rm", "-q", ".github/maintainers.yaml")
    bare = committed(root)
    git(root, "tag", "-f", "base")
    git(root, "checkout", "-q", "head", "--", ".github", "scripts")
    committed(root)
    git(root, "tag", "-f", "head")
    assert git(root, "rev-parse", "base") == bare
    assert codes(root, MAINTAINER) == {"O003"}


def test_long_histories_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that brings more objects than anybody reads is refused before they are read."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    assert codes(root) == set()
    monkeypatch.setattr(history, "MOST_OBJECTS", 2)
    assert codes(root) == {"T008"}


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("plan.md", "13800138000", {"D002"}),
        ("plan.yaml", '"\\x313800138000"\n', {"D002"}),
        ("../../call/round.yaml", "office@example.com", set()),
        ("../../../../notes.md", "13800138000", set()),
    ],
)
def test_earlier_commits_are_read(path: str, text: str, found: set[str], tmp_path: Path) -> None:
    """Personal data in a commit on the way is found, escaped too; offices' addresses are not."""
    root = proposed(tmp_path, {"changes": []})
    folder = root / "submissions/2021/applications/alpha"
    before = (folder / path).read_bytes() if (folder / path).exists() else b""
    (folder / path).write_text(text, "utf-8")
    committed(root)
    (folder / path).write_bytes(before)
    git(root, "add", "-A")
    committed(root)
    git(root, "tag", "-f", "head")
    report = judge_change(Repository(root, "base"), "base", "head", LEAD)
    private = [each for each in report.findings if each.code.startswith("D")]
    assert {each.code for each in private} == found
    assert all("在提交历史的旧版本里" in each.message for each in private)
    assert all("13800138000" not in str(each) for each in report.findings)


def test_merge_leaves_what_main_did(tmp_path: Path) -> None:
    """Where main went on, only what the merge would change is judged."""
    meanwhile = [{"set": {"beta/e1#/established_on": "2021-09-01"}}]
    root = proposed(tmp_path, {"meanwhile": meanwhile, "changes": [GOAL]})
    report = judge_change(Repository(root, "base"), "base", "head", LEAD)
    assert report.judged is not None
    assert (report.findings, report.files) == ((), 1)
    assert {each.path.split("/")[3] for each in report.judged.existing} == {"beta"}


def test_old_git_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A git that cannot merge without a checkout is a fault of the tool, not of the change."""
    meanwhile = [{"set": {"beta/e1#/profile": "新的简介"}}]
    root = proposed(tmp_path, {"meanwhile": meanwhile, "changes": [GOAL]})
    repository = Repository(root, "base")
    monkeypatch.setattr("clusterfund.register.objects.MERGE", ("merge-tree", "--no-such-option"))
    with pytest.raises(UnknownRevisionError, match="需要 git 2"):
        judge_change(repository, "base", "head", LEAD)


def test_ratchet_counts_equal_findings() -> None:
    """Equal findings are counted: one more than before is introduced, one less is fixed."""
    one = MISSING_FILE.finding(Place("a", 3), "x")
    moved = MISSING_FILE.finding(Place("a", 9), "x")
    other = TOO_LARGE.finding(Place("a"), "x")
    assert compared([one], [moved]) == ([], [], [moved])
    assert compared([one], [one, moved]) == ([moved], [], [one])
    assert compared([one, moved], [moved]) == ([], [one], [moved])
    assert compared([one], [other]) == ([other], [one], [])


def test_strict_blocks_on_refusals() -> None:
    """A report blocks on errors; strictly also on refusals; never on warnings."""
    code = MISSING_FILE
    for severity, usual, strict in (
        (Severity.ERROR, True, True),
        (Severity.REFUSAL, False, True),
        (Severity.WARNING, False, False),
    ):
        made = type(code)(code.code, severity, code.clause, code.title, code.why, code.fix)
        report = Report([made.finding(Place("a"), "x")], 1)
        assert (report.blocked(), report.blocked(strict=True)) == (usual, strict)


def test_every_round_is_read_by_default(tmp_path: Path) -> None:
    """A side without a wish has every round."""
    side = read_side(DiskTree(build(tmp_path)))
    assert (list(side.rounds), side.findings) == (["2021"], [])


def test_a_bare_repository_is_judged(tmp_path: Path) -> None:
    """No work tree is needed: a bare clone gives the same text."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    bare = tmp_path / "bare.git"
    git(tmp_path, "clone", "-q", "--bare", str(root), str(bare))
    assert change_text(bare, LEAD) == change_text(root, LEAD)


@pytest.mark.parametrize(
    "words",
    [
        ("--base", "base"),
        ("--head", "head"),
        ("--account", "1"),
        ("--base", "base", "--head", "head", "--at", "head"),
        ("--base", "base", "--head", "head", "submissions"),
        ("--base", "base", "--head", "head", "--account", "lead"),
        ("--base", "base", "--head", "head", "--account", "-1"),
        ("--base", "base", "--head", "head", "--account", "１２"),
        ("--write", "json"),
        ("--write", "yaml=x"),
    ],
)
def test_half_a_question_is_a_usage_fault(words: tuple[str, ...], tmp_path: Path) -> None:
    """A base without a head, an account that is no number and the like are said in Chinese."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    done = ran("check", "--root", root, *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("用法有误：")


def test_copies_are_written(tmp_path: Path) -> None:
    """`--write` keeps what each format prints, byte for byte."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    who = ("--base", "base", "--head", "head", "--account", "90000101")
    copies = [f"{style}={tmp_path / style}" for style in ("json", "markdown", "sarif", "github")]
    words = [word for copy in copies for word in ("--write", copy)]
    assert ran("check", "--root", root, *who, *words).code == 0
    for copy in copies:
        style, _, path = copy.partition("=")
        printed = ran("check", "--root", root, *who, "--format", style).out
        assert (tmp_path / style).read_text("utf-8") + "\n" == printed, path
    assert json.loads((tmp_path / "json").read_text("utf-8"))["change"]["account"] == LEAD


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ([GOAL], 1),
        ([{"drop": ["alpha/application.yaml#/performance_goal"]}], 0),
        ([{"remove": ["./submissions/2021/applications/alpha"]}], 0),
        ([CODE], 0),
    ],
    ids=["sound", "with an error", "taken away", "of code"],
)
def test_fingerprint_of_what_is_judged(
    change: list[dict[str, object]], count: int, tmp_path: Path
) -> None:
    """An application that changes and has no error is judged with its receipt's fingerprint."""
    root = proposed(tmp_path, {"changes": change})
    judged = judge_change(Repository(root, "base"), "base", "head", LEAD).judged
    assert judged is not None
    assert len(judged.fingerprints) == count
    for round_id, cluster, digest in judged.fingerprints:
        done = ran("receipt", round_id, cluster, "--root", root, "--at", "head", "--format", "json")
        assert done.json["fingerprint"] == digest
