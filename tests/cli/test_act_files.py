"""`clusterfund act`: what is written is what was said, or nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import ran, snapshot
from support import documents
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

NEXT = ("--by", "operator-01", "--on", "2021-09-10")


def test_texts_are_written_as_given(tmp_path: Path) -> None:
    """Reason and document number stand in the act, whatever characters they have."""
    root = build(tmp_path, [{"run": "receive"}])
    reason = "只有 9 家：少于“十家”。# 不是注释\n第二段 - 'x' \"y\""
    number = "江工信〔2021〕1号: *示例*"
    done = ran(
        *("act", "reject", "2021", "alpha", *NEXT, "--root", root),
        *("--reason", reason, "--document", number),
    )
    assert done.code == 0, done.err
    act = documents.load((root / "submissions/2021/acts/0003-reject-alpha.yaml").read_text("utf-8"))
    assert (act["reason"], act["document"]) == (reason, number)
    assert ran("check", "--root", root).code == 0


@pytest.mark.parametrize("text", ["x" * 2001, "\x07", "\u202e", "\ufeff", "a\u2028b"])
def test_unfit_texts_are_refused(text: str, tmp_path: Path) -> None:
    """A reason that no document may hold is refused with a finding, and nothing is written."""
    root = build(tmp_path, [{"run": "receive"}])
    before = snapshot(root)
    reject = ("act", "reject", "2021", "alpha", *NEXT, "--root", root)
    done = ran(*reject, "--reason", text)
    assert (done.code, done.out) == (1, "")
    assert done.err.endswith("没有写出决定。\n")
    assert snapshot(root) == before


@pytest.mark.parametrize(
    "zone",
    [
        "applications/alpha/plan.yaml",
        "reviews/alpha/expert-01.yaml",
        "acts/0001-receive-alpha.yaml",
    ],
)
def test_no_act_on_a_broken_register(zone: str, tmp_path: Path) -> None:
    """While any file is broken no act is drafted, and the fault is told."""
    root = build(tmp_path, [{"run": "accept"}, {"write": {zone: "a: [\n"}}])
    before = snapshot(root)
    done = ran("act", "rank", "2021", *NEXT, "--root", root)
    assert (done.code, done.out) == (1, "")
    assert f"submissions/2021/{zone}:" in done.err
    assert snapshot(root) == before


def test_unwritable_place_changes_nothing(tmp_path: Path) -> None:
    """Where the act cannot be written it is said so, and nothing is changed."""
    root = build(tmp_path)
    wanted = ran("act", "receive", "2021", "alpha", *NEXT, "--dry-run", "--root", root)
    assert wanted.code == 0
    other = build(tmp_path / "other")
    (other / "submissions/2021/acts").write_text("", "utf-8")
    before = snapshot(other)
    done = ran("act", "receive", "2021", "alpha", *NEXT, "--root", other)
    assert done.code in {1, 2}
    assert (done.out, "Traceback" in done.err) == ("", False)
    assert done.err.endswith(("没有写出决定。\n", "请检查权限和磁盘空间。\n"))
    assert snapshot(other) == before
