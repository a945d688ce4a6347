"""`clusterfund new rules`: a round names the version of the rules, once and for all decisions."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from cli.running import is_one_chinese_sentence, ran
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.program import rules_digest
from clusterfund.register.tree import DiskTree
from support.acting import act
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

PATH = "submissions/2021/call/rules.yaml"
RANK = {"kind": "rank", "on": "2021-09-10", "by": "operator-01"}


def test_the_file_names_version_and_digest(tmp_path: Path) -> None:
    """The file is written once, is sound, and says version and digest of the program of now."""
    root = build(tmp_path)
    done = ran("new", "rules", "2021", "--root", root)
    assert (done.code, done.out) == (0, f"已写好 {PATH}。请核对后提交。\n")
    rules = read_round(DiskTree(root), "2021").sound.rules
    assert rules is not None
    assert (rules.version, rules.digest) == (version("clusterfund"), rules_digest())
    assert ran("check", "--root", root).code == 0
    again = ran("new", "rules", "2021", "--root", root)
    assert (again.code, again.out) == (0, f"{PATH} 已经是这一版规则，没有改动。\n")


def test_a_ranking_rests_on_it(tmp_path: Path) -> None:
    """A rank act lists the file, and after it no other version can be named."""
    root = build(tmp_path, [{"run": "accept"}])
    (root / PATH).write_text(f"version: x\ndigest: {'a' * 64}\n", "utf-8")
    act(root, RANK)
    register = read_round(DiskTree(root), "2021").sound
    assert register.acts[-1].files[PATH] == register.files[PATH]
    before = (root / PATH).read_bytes()
    done = ran("new", "rules", "2021", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert "第 5 号决定" in done.err
    assert (root / PATH).read_bytes() == before


def test_the_same_version_can_be_written_again(tmp_path: Path) -> None:
    """A file that got lost after the ranking is restored by the same program."""
    root = build(tmp_path, [{"run": "accept"}])
    ran("new", "rules", "2021", "--root", root)
    before = (root / PATH).read_bytes()
    act(root, RANK)
    (root / PATH).unlink()
    assert ran("new", "rules", "2021", "--root", root).code == 0
    assert (root / PATH).read_bytes() == before


def test_the_public_sees_it(tmp_path: Path) -> None:
    """The dataset has version and digest, null without; the page of the round prints both."""
    root = build(tmp_path)
    assert dataset(read_round(DiskTree(root), "2021").sound)["rules"] is None
    ran("render", "--root", root)
    assert "规则指纹" not in (root / "docs/verify/2021.page").read_text("utf-8")
    ran("new", "rules", "2021", "--root", root)
    named = {"version": version("clusterfund"), "digest": rules_digest()}
    assert dataset(read_round(DiskTree(root), "2021").sound)["rules"] == named
    assert ran("render", "--root", root).code == 0
    page = (root / "docs/verify/2021.page").read_text("utf-8")
    assert f"本批次按程序 {named['version']} 版的规则作出决定" in page
    assert named["digest"] in page


def test_an_unknown_kind_of_file_is_said(tmp_path: Path) -> None:
    """`new` without a kind, or with an unknown one, says which there are."""
    done = ran("new", "x", "--root", tmp_path)
    assert done.code == 2
    assert "没有命令 x。可用的命令：" in done.err
    assert ran("new").code == 2
