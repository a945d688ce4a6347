"""`clusterfund fmt`: order and style; what a decision rests on is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, ran, snapshot
from support.building import build, place

if TYPE_CHECKING:
    from pathlib import Path

MESSY = "signed_on: '2021-09-05'  # 当天\n# 同意\npromises: true\n"
TIDY = (
    "# yaml-language-server: $schema=../../../../schemas/commitment.schema.json\n"
    "# 同意\npromises: true\nsigned_on: 2021-09-05  # 当天\n"
)
MESS = {"write": {"alpha/commitment.yaml": MESSY}}
NAME = "submissions/2021/applications/alpha/commitment.yaml"


def tidied(root: Path, *paths: str) -> None:
    """Tidy a register to begin with."""
    assert ran("fmt", "--root", root, *(str(root / path) for path in paths)).code == 0


def test_writes_order_and_style(tmp_path: Path) -> None:
    """What is out of order is written anew; the next run has nothing to do."""
    root = build(tmp_path)
    tidied(root)
    (root / NAME).write_text(MESSY, "utf-8")
    before = snapshot(root)
    done = ran("fmt", "--root", root)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == f"已整理 {NAME}"
    assert done.out.splitlines()[1].endswith("个文件，已整理 1 个。")
    assert snapshot(root) == {**before, NAME: TIDY.encode()}
    again = ran("fmt", "--root", root)
    assert again.out.endswith("个文件，都已经整齐。\n")
    assert ran("fmt", "--check", "--root", root).code == 0


def test_check_changes_nothing(tmp_path: Path) -> None:
    """With --check the files are listed, the exit code is 1, and no byte changes."""
    root = build(tmp_path)
    tidied(root)
    (root / NAME).write_text(MESSY, "utf-8")
    before = snapshot(root)
    done = ran("fmt", "--check", "--root", root)
    assert done.code == 1
    assert done.out.splitlines()[0] == f"要整理 {NAME}"
    assert snapshot(root) == before


def test_only_what_was_asked_for(tmp_path: Path) -> None:
    """A path limits the run to its folder or file."""
    root = build(tmp_path, [MESS])
    beta = str(root / "submissions/2021/applications/beta")
    assert NAME not in ran("fmt", "--root", root, beta).out
    assert (root / NAME).read_text("utf-8") == MESSY
    assert f"已整理 {NAME}" in ran("fmt", "--root", root, str(root / NAME)).out


def test_unreadable_file_stops_all(tmp_path: Path) -> None:
    """One file that cannot be read is told with its finding, and no other is changed."""
    root = build(tmp_path, [MESS, {"write": {"beta/commitment.yaml": "a: [\n"}}])
    before = snapshot(root)
    done = ran("fmt", "--root", root)
    assert (done.code, done.out) == (1, "")
    assert "beta/commitment.yaml:2:1 错误 Y004" in done.err
    assert done.err.endswith("有文件读不懂，没有改动任何文件。\n")
    assert snapshot(root) == before


@pytest.mark.parametrize("path", ["", "submissions/2021/applications/alpha"])
def test_what_a_decision_rests_on_is_left_alone(path: str, tmp_path: Path) -> None:
    """Files of a received application keep their bytes, with a note that says why."""
    root = build(tmp_path, [MESS, {"run": "receive"}])
    done = ran("fmt", "--root", root, *filter(None, [path and str(root / path)]))
    assert done.code == 0
    assert f"没有整理 {NAME}：它是决定的依据，不能再改。\n" in done.err
    assert (root / NAME).read_text("utf-8") == MESSY


def test_named_itself_it_is_changed_with_a_warning(tmp_path: Path) -> None:
    """Who names the very file gets it changed, and is told what that means."""
    root = build(tmp_path, [MESS, {"run": "receive"}])
    done = ran("fmt", "--root", root, str(root / NAME))
    assert done.code == 0
    assert done.err == f"请注意 {NAME}：它可能是决定的依据，改动以后会核对不上。\n"
    assert (root / NAME).read_text("utf-8") == TIDY


def test_a_return_opens_the_files_again(tmp_path: Path) -> None:
    """After a return the application may change, and is tidied."""
    back = {
        "kind": "return",
        "on": "2021-09-08",
        "by": "operator-01",
        "cluster": "alpha",
        "reason": "缺一页。",
    }
    valid = MESSY + "completion_date: 2022-08-31\nsigned_by_role: 法定代表人\n"
    whole = {"write": {"alpha/commitment.yaml": valid}}
    root = build(tmp_path, [whole, {"run": "receive"}, {"act": back}])
    assert f"已整理 {NAME}\n" in ran("fmt", "--root", root).out


def test_broken_call_leaves_all_alone(tmp_path: Path) -> None:
    """Where the round cannot be read, nothing tells which files may change."""
    change = {"set": {"call/round.yaml#/sample": "?"}}
    root = build(tmp_path, [MESS, {"run": "receive"}, change])
    done = ran("fmt", "--root", root)
    assert done.code == 0
    assert f"没有整理 {NAME}：批次参数有错误，看不出它是不是决定的依据。\n" in done.err
    assert (root / NAME).read_text("utf-8") == MESSY


@pytest.mark.parametrize("short", ["acts/0001-receive-alpha.yaml", "alpha/plan.md"])
def test_no_document_to_tidy(short: str, tmp_path: Path) -> None:
    """Acts and texts are never touched, and the user is told so."""
    root = build(tmp_path, [{"run": "receive"}])
    before = snapshot(root)
    done = ran("fmt", "--root", root, str(place(root, short)))
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("这里没有可以整理的文件")
    assert snapshot(root) == before


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A link in the register is no document and stays what it is."""
    root = build(tmp_path, [{"remove": ["alpha/commitment.yaml"]}])
    (tmp_path / "outside.yaml").write_text(MESSY, "utf-8")
    (root / NAME).symlink_to(tmp_path / "outside.yaml")
    assert ran("fmt", "--root", root).code == 0
    assert (tmp_path / "outside.yaml").read_text("utf-8") == MESSY


def test_path_outside(tmp_path: Path) -> None:
    """A path that holds nothing of the register is a fault of usage."""
    root = build(tmp_path)
    done = ran("fmt", "--root", root, str(tmp_path / "x"))
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)


def test_sample_applications_are_tidy() -> None:
    """The applications and score sheets of the sample round are as `fmt` writes them."""
    folders = [REPOSITORY / "submissions/2021" / each for each in ("applications", "reviews")]
    done = ran("fmt", "--check", "--root", REPOSITORY, *folders)
    assert (done.code, done.err) == (0, "")
