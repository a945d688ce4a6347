"""`clusterfund receipt`: the same files give the same receipt, and anybody recomputes it alone."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, ran
from publish.output_schemas import faults
from register.trees import committed, git
from support import documents
from support.building import build, place

RULES = {
    "write": {"call/rules.yaml": f"version: 2026.11.0\ndigest: {'0' * 64}\n"},
}
FOLDER = "submissions/2021/applications/alpha"
OFF = "+08:00"


def made(root: Path, *more: str) -> dict[str, Any]:
    """Give the JSON of alpha's receipt, which its schema allows."""
    done = ran("receipt", "2021", "alpha", "--root", root, "--format", "json", *more)
    assert (done.code, done.err) == (0, "")
    assert faults("receipt", done.json) == []
    found: dict[str, Any] = done.json
    return found


def test_files_and_fingerprint(tmp_path: Path) -> None:
    """The files are those of the folder; the fingerprint is the SHA-256 of their manifest."""
    root = build(tmp_path)
    found = made(root)
    files = sorted(path for path in (root / FOLDER).rglob("*") if path.is_file())
    rows = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in files
    ]
    assert [f"{each['sha256']}  {each['path']}\n" for each in found["files"]] == sorted(
        rows, key=lambda row: row[66:]
    )
    assert found["fingerprint"] == hashlib.sha256("".join(rows).encode()).hexdigest()
    assert (found["commit"], found["time"], found["rules_version"]) == (None, None, None)
    figures = ran("subsidy", "2021", "alpha", "--root", root, "--format", "json").json
    assert found["amount"] == figures["clusters"][0]["amount"]


def test_same_as_the_act_that_receives_it() -> None:
    """The fingerprint is the total digest in the act that receives the application."""
    act = REPOSITORY / "submissions/2021/acts/0003-receive-motorcycle.yaml"
    wanted = documents.load(act.read_text("utf-8"))["inputs"]["digest"]
    done = ran("receipt", "2021", "motorcycle", "--root", REPOSITORY, "--format", "json")
    assert done.json["fingerprint"] == wanted


def test_commit_and_its_time(tmp_path: Path) -> None:
    """Of a revision the receipt names the commit and the commit's time, in China."""
    root = build(tmp_path, [RULES])
    commit = committed(root)
    found = made(root, "--at", "HEAD")
    assert (found["commit"], found["time"]) == (commit, f"2021-09-06T08:00:00{OFF}")
    assert (found["rules_version"], found["rules_digest"]) == ("2026.11.0", "0" * 64)
    place(root, "alpha/plan.md").write_text("别的", "utf-8")
    assert made(root, "--at", commit) == found
    text = ran("receipt", "2021", "alpha", "--root", root, "--at", "HEAD").out
    assert f"提交：{commit}\n提交时间：2021-09-06T08:00:00{OFF}\n" in text
    assert f"规则版本：2026.11.0  {'0' * 64}\n" in text


def test_refusals_and_warnings_are_counted(tmp_path: Path) -> None:
    """What is not as the guide wants is counted by code; without it the receipt says so."""
    root = build(tmp_path)
    assert made(root)["findings"] == []
    assert "没有错误。也没有不符合和提醒。\n" in ran("receipt", "2021", "alpha", "--root", root).out
    place(root, "alpha/e10").unlink()
    found = {each["code"]: each for each in made(root)["findings"]}
    assert (found["P011"]["severity"], found["P011"]["count"]) == ("refusal", 1)
    text = ran("receipt", "2021", "alpha", "--root", root).out
    assert "  不符合 P011 本地企业达到最少家数：1 处\n" in text


@pytest.mark.parametrize("style", ["text", "json"])
def test_written_to_a_file(style: str, tmp_path: Path) -> None:
    """With --out the file holds the very bytes that are printed otherwise."""
    root = build(tmp_path)
    out = tmp_path / "receipt"
    words = ("receipt", "2021", "alpha", "--root", root, "--format", style)
    done = ran(*words, "--out", out)
    assert done.code == 0
    assert done.out.startswith("收条已写入 ")
    assert made(root)["fingerprint"] in done.out
    assert out.read_bytes() == ran(*words).out.encode()


def test_no_receipt_with_errors(tmp_path: Path) -> None:
    """An application with an error gets its findings instead, and no file is written."""
    root = build(tmp_path, [{"write": {"alpha/application.yaml": "a: [\n"}}])
    out = tmp_path / "receipt"
    done = ran("receipt", "2021", "alpha", "--root", root, "--out", out)
    assert (done.code, done.out) == (1, "")
    assert "application.yaml:2:1 错误 Y004" in done.err
    assert done.err.endswith("有错误，没有写收条。请改好以后再试。\n")
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["2021", "gamma"], "没有集群 gamma"),
        (["2099", "alpha"], "没有批次 2099"),
        (["2021", "alpha", "--at", "nowhere"], "无法读取版本 nowhere"),
    ],
)
def test_unknown_names(words: list[str], told: str, tmp_path: Path) -> None:
    """What is not there is named in one sentence."""
    root = build(tmp_path)
    committed(root)
    done = ran("receipt", *words, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert is_one_chinese_sentence(done.err)


@pytest.mark.parametrize("at", [(), ("--at", "HEAD")], ids=["disk", "commit"])
def test_the_commands_recompute_it(at: tuple[str, ...], tmp_path: Path) -> None:
    """Typed as they stand, the commands write the same receipt and end with its fingerprint."""
    assert shutil.which("sha256sum"), "这项测试需要 sha256sum，请安装 GNU coreutils。"
    root = build(tmp_path)
    committed(root)
    found = made(root, *at)
    words: tuple[str | Path, ...] = ("receipt", "2021", "alpha", "--root", root, *at)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    last = ""
    for command in found["commands"]:
        done = subprocess.run(
            ["sh", "-c", command],  # noqa: S607 -- as the applicant types it
            cwd=root,
            env={"PATH": path, "LC_ALL": "C.UTF-8"},
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, (command, done.stderr)
        last = done.stdout
    assert (root / "receipt.txt").read_text("utf-8") == ran(*words).out
    assert last.split()[0] == found["fingerprint"]
    assert git(root, "status", "--porcelain").count("\n") <= 1
