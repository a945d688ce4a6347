"""Faults of the register or of tools: one sentence on standard error, code 2, no traceback."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, Ran, is_one_chinese_sentence, process, ran
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

ROUND = "submissions/2021/call/round.yaml"
COMPUTING = {
    "subsidy": ["subsidy", "2021"],
    "rank": ["rank", "2021"],
    "explain": ["explain", "2021", "alpha"],
    "status": ["status", "2021", "--on", "2021-09-15"],
    "act": ["act", "receive", "2021", "alpha", "--by", "operator-01", "--on", "2021-09-07"],
}
each_computing = pytest.mark.parametrize("name", COMPUTING)
OTHER_ROUND = {
    name: [each.replace("2021", "1999") if each == "2021" else each for each in arguments]
    for name, arguments in COMPUTING.items()
}


def stopped(done: Ran, wanted: str) -> None:
    """Claim that a run ended in one clear sentence."""
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err
    assert wanted in done.err


@each_computing
def test_unknown_round(name: str, tmp_path: Path) -> None:
    """A round that is not there is named, with those that are."""
    done = ran(*OTHER_ROUND[name], "--root", build(tmp_path))
    stopped(done, "没有批次 1999。登记册里的批次：2021。")


@pytest.mark.parametrize("name", ["subsidy", "status", "explain", "act"])
def test_unknown_cluster(name: str, tmp_path: Path) -> None:
    """A cluster that is not there is named, with those that are."""
    arguments = [each for each in COMPUTING[name] if each != "alpha"]
    place = arguments.index("2021") + 1
    arguments.insert(place, "gamma")
    done = ran(*arguments, "--root", build(tmp_path))
    stopped(done, "没有集群 gamma。这个批次的集群：alpha、beta。")


def test_unknown_enterprise(tmp_path: Path) -> None:
    """An enterprise that is not in the cluster is named."""
    code = "914407840000000511"
    done = ran("explain", "2021", "alpha", code, "--root", build(tmp_path))
    stopped(done, f"集群 alpha 里没有代码为 {code} 的企业。")


@pytest.mark.parametrize("document", ["round", "services", "roster"])
@pytest.mark.parametrize("name", [*COMPUTING, "check", "render"])
def test_missing_call_document(name: str, document: str, tmp_path: Path) -> None:
    """Without parameters, catalogue or roster nothing can be judged, and the file is named."""
    root = build(tmp_path, [{"remove": [f"call/{document}.yaml"]}])
    done = ran(*COMPUTING.get(name, [name]), "--root", root)
    stopped(done, f"缺少 submissions/2021/call/{document}.yaml")


@pytest.mark.parametrize("name", [*COMPUTING, "check", "render"])
def test_two_rounds_with_one_id(name: str, tmp_path: Path) -> None:
    """Two folders with one id are both named."""
    root = build(tmp_path)
    shutil.copytree(root / "submissions/2021", root / "submissions/2022")
    done = ran(*COMPUTING.get(name, [name]), "--root", root)
    stopped(done, "批次代号 2021 同时出现在 submissions/2021 和 submissions/2022。")


@each_computing
@pytest.mark.parametrize("text", ["id: [\n", "id: 2021\n", "", "\x00", "- 1\n"])
def test_broken_parameters(name: str, text: str, tmp_path: Path) -> None:
    """With broken parameters nothing is computed; the first fault is named with its line."""
    root = build(tmp_path, [{"write": {"call/round.yaml": text}}])
    done = ran(*COMPUTING[name], "--root", root)
    stopped(done, "批次参数有 ")
    assert f"第一处：{ROUND}:" in done.err


@pytest.mark.parametrize("name", [*COMPUTING, "check", "render"])
def test_no_register(name: str, tmp_path: Path) -> None:
    """Where there is no `submissions` folder, the place is named."""
    done = ran(*COMPUTING.get(name, [name]), "--root", tmp_path)
    stopped(done, f"在 {tmp_path} 没有找到 submissions 文件夹。")


def test_no_register_around(tmp_path: Path) -> None:
    """Without `--root` the register is looked for upwards from here, and not found."""
    stopped(process("check", cwd=tmp_path), f"在 {tmp_path} 没有找到 submissions 文件夹。")


@pytest.mark.parametrize("name", [*COMPUTING, "check", "render"])
def test_submissions_is_a_file(name: str, tmp_path: Path) -> None:
    """A file named `submissions` is no register."""
    (tmp_path / "submissions").write_text("", "utf-8")
    done = ran(*COMPUTING.get(name, [name]), "--root", tmp_path)
    stopped(done, "没有找到 submissions 文件夹。")


@pytest.mark.parametrize(
    "path", ["/etc", "nowhere", "../x", "docs", "submissions/2021/nothing", ""]
)
def test_paths_outside(path: str) -> None:
    """A path that holds nothing of the register is named."""
    done = ran("check", path, "--root", REPOSITORY)
    stopped(done, "不在登记册里。请给出 submissions 下存在的文件夹或文件。")


@pytest.mark.parametrize("name", [*COMPUTING, "check"])
def test_unreadable_file(name: str, tmp_path: Path) -> None:
    """A folder in place of a file of the call does not end in a traceback."""
    root = build(tmp_path, [{"remove": ["call/round.yaml"]}])
    (root / ROUND).mkdir()
    stopped(ran(*COMPUTING.get(name, [name]), "--root", root), f"缺少 {ROUND}")


def test_empty_register(tmp_path: Path) -> None:
    """A register without any round is clean, and has no round to compute."""
    (tmp_path / "submissions").mkdir()
    assert ran("check", "--root", tmp_path) == Ran(0, "检查了 0 个文件，没有发现问题。\n", "")
    stopped(ran("rank", "2021", "--root", tmp_path), "登记册里的批次：（没有）。")


@pytest.mark.parametrize("name", ["", ".", "..", "2021/", "../2021", "2021/call"])
def test_round_names_are_no_paths(name: str) -> None:
    """What is no name of a round folder is an unknown round, however it is written."""
    stopped(ran("rank", name, "--root", REPOSITORY), "没有批次 ")
