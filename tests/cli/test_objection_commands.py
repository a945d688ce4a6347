"""From an objection to the approval by commands alone, and what is refused on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import Ran, is_one_chinese_sentence, ran, snapshot
from support import documents
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

ONE = "914407830000000197"
OBJECT = ("--on", "2021-09-15", "--objector", "other", "--document", "登记〔2021〕1号")
WHY = ("--reason", "经核查作出决定。")


def does(root: Path, kind: str, *rest: str) -> Ran:
    """Let the bureau draft an act."""
    return ran("act", kind, "2021", *rest, "--by", "bureau-01", "--root", root)


def test_an_objection_that_adjusts(tmp_path: Path) -> None:
    """An objection, a ruling that adjusts, a corrected notice and the approval: five commands."""
    root = build(tmp_path, [{"run": "notice"}])
    assert does(root, "objection", "alpha", *OBJECT).code == 0
    assert " 错误 A015 " in does(root, "approve", "--on", "2021-09-22").err
    ruling = ("alpha", "--on", "2021-09-17", "--objection", "0008", "--outcome", "adjust", *WHY)
    excluded = ("--exclude", ONE, "列入经营异常名录。", "三（一）3")
    assert does(root, "ruling", *ruling, *excluded).code == 0
    shown = ran("explain", "2021", "alpha", ONE, "--root", root).out
    assert "三（一）3  异议处理决定（第 9 号）：列入经营异常名录，补贴为 0：0 元" in shown
    assert shown.startswith("开平市水暖卫浴  补贴合计 2,700,000 元\n")
    assert does(root, "notice", "--on", "2021-09-22").code == 0
    assert " 错误 A008 " in does(root, "approve", "--on", "2021-09-27").err
    assert does(root, "approve", "--on", "2021-09-28").code == 0
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")
    approval = (root / "submissions/2021/acts/0011-approve.yaml").read_text("utf-8")
    files = documents.load(approval)["inputs"]["files"]
    acts = [path.rpartition("/")[2] for path in files if "/acts/" in path]
    assert acts == [
        "0005-rank.yaml",
        "0006-file.yaml",
        "0007-notice.yaml",
        "0008-objection-alpha.yaml",
        "0009-ruling-alpha.yaml",
        "0010-notice.yaml",
    ]
    status = ran("status", "2021", "--root", root, "--format", "json").json
    assert [each["state"] for each in status["clusters"]] == ["approved", "approved"]


def test_an_objection_act_holds_no_more_than_it_must(tmp_path: Path) -> None:
    """The act has kind, day, desk, clause, cluster, file number and the kind of objector."""
    root = build(tmp_path, [{"run": "notice"}])
    does(root, "objection", "alpha", *OBJECT)
    path = root / "submissions/2021/acts/0008-objection-alpha.yaml"
    assert documents.load(path.read_text("utf-8")) == {
        "kind": "objection",
        "on": "2021-09-15",
        "by": "bureau-01",
        "clause": "四（二）",
        "cluster": "alpha",
        "document": "登记〔2021〕1号",
        "objector": "other",
    }


def test_what_a_ruling_rests_on(tmp_path: Path) -> None:
    """A ruling lists the call, its own application and what was decided about that cluster."""
    root = build(tmp_path, [{"run": "notice"}])
    for cluster in ("beta", "alpha", "alpha"):
        does(root, "objection", cluster, *OBJECT)
    for number, cluster in (("8", "beta"), ("9", "alpha"), ("10", "alpha")):
        said = ("--on", "2021-09-17", "--objection", number, "--outcome", "maintain", *WHY)
        assert does(root, "ruling", cluster, *said).code == 0
    path = root / "submissions/2021/acts/0013-ruling-alpha.yaml"
    files = documents.load(path.read_text("utf-8"))["inputs"]["files"]
    names = {each.removeprefix("submissions/2021/") for each in files}
    below = {
        file.relative_to(root / "submissions/2021").as_posix()
        for file in (root / "submissions/2021/applications/alpha").rglob("*")
        if file.is_file()
    }
    assert {each for each in names if each.startswith("applications/")} == below
    assert {each for each in names if each.startswith("acts/")} == {
        "acts/0005-rank.yaml",
        "acts/0007-notice.yaml",
        "acts/0009-objection-alpha.yaml",
        "acts/0010-objection-alpha.yaml",
        "acts/0012-ruling-alpha.yaml",
    }
    assert "call/round.yaml" in names
    assert "call/roster.yaml" not in names


@pytest.mark.parametrize(
    "rest",
    [
        ("--objection", "x"),
        ("--objection", "0"),
        ("--objection", "12345"),
        ("--outcome", "refuse"),
        ("--objector", "me"),
        ("--exclude", ONE, "理由"),
    ],
)
def test_usage_faults(rest: tuple[str, ...], tmp_path: Path) -> None:
    """A number that is none, an unknown choice, or half an exclusion is a usage fault."""
    root = build(tmp_path, [{"run": "notice"}])
    before = snapshot(root)
    done = does(root, "ruling", "alpha", *WHY, *rest)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(f"{done.err.splitlines()[0]}\n")
    assert snapshot(root) == before


def test_unknown_codes_are_told(tmp_path: Path) -> None:
    """An excluded code that is no credit code is told by the schema, and nothing is written."""
    root = build(tmp_path, [{"run": "notice"}])
    does(root, "objection", "alpha", *OBJECT)
    before = snapshot(root)
    said = ("--on", "2021-09-17", "--objection", "8", "--outcome", "adjust", *WHY)
    done = does(root, "ruling", "alpha", *said, "--exclude", "123", "理由。", "三（一）")
    assert done.code == 1
    assert " 错误 S" in done.err
    assert snapshot(root) == before
