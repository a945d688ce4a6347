"""`clusterfund check`: what it prints, for which paths, and how it ends."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from cli.running import REPOSITORY, Ran, process, ran
from support.building import build, place

TEN = [{"remove": ["alpha/e10"]}, {"balance": ["alpha"]}]
SHORT = """\
submissions/2021/applications/alpha/application.yaml:3:3 不符合 P011 本地企业家数不够
  现在：9 家
  应为：不少于 10 家
  依据：二
  改法：请再联合本地企业加入，每家填写一份企业信息表。

检查了 41 个文件：错误 0 处，不符合 1 处，提醒 0 处。
"""
BAD = {
    "no text": b"\xff\xfe\x00",
    "half a character": "名称".encode()[:-1],
    "nothing": b"",
    "zero bytes": bytes(300),
    "another encoding": "name: 名称\n".encode("gb18030"),
    "a mark of order": b"\xef\xbb\xbfname: x\n",
    "no end of line": b"a: [1, {b: '",
    "an alias": b"a: &x 1\nb: *x\n",
    "a tag": b"a: !!python/object:os.system x\n",
    "a very long line": b"a: " + b"x" * 60_000,
    "too many bytes": b"#" * 70_000,
    "depth": b"[" * 3000,
}
DOCUMENTS = [
    "alpha/e1",
    "alpha/plan.md",
    "alpha/application.yaml",
    "alpha/plan.yaml",
    "alpha/commitment.yaml",
    "reviews/alpha/expert-01.yaml",
    "call/round.yaml",
    "call/services.yaml",
    "call/roster.yaml",
    "call/watchlists/abnormal-operation.yaml",
    "acts/0001-receive-alpha.yaml",
]


def test_clean_register(tmp_path: Path) -> None:
    """A register without faults is one line of text, or an empty list, and code 0."""
    root = build(tmp_path)
    assert ran("check", "--root", root) == Ran(0, "检查了 42 个文件，没有发现问题。\n", "")
    done = ran("check", "--root", root, "--format", "json")
    assert done == Ran(0, '{\n  "findings": [],\n  "files": 42\n}\n', "")
    assert ran("check", "--root", root, "--strict").code == 0


def test_refusal(tmp_path: Path) -> None:
    """A refusal is printed whole and fails only where `--strict` is asked for."""
    root = build(tmp_path, TEN)
    assert ran("check", "--root", root) == Ran(0, SHORT, "")
    assert ran("check", "--root", root, "--strict") == Ran(1, SHORT, "")


def test_json_of_a_refusal(tmp_path: Path) -> None:
    """The same finding as JSON, field by field."""
    done = ran("check", "--root", build(tmp_path, TEN), "--format", "json")
    assert done.json == {
        "findings": [
            {
                "code": "P011",
                "severity": "refusal",
                "path": "submissions/2021/applications/alpha/application.yaml",
                "line": 3,
                "column": 3,
                "pointer": done.json["findings"][0]["pointer"],
                "message": "本地企业家数不够",
                "found": "9 家",
                "wanted": "不少于 10 家",
                "clause": "二",
                "fix": "请再联合本地企业加入，每家填写一份企业信息表。",
            }
        ],
        "files": 41,
    }


def test_warnings_never_fail(tmp_path: Path) -> None:
    """A warning is shown, and the code is 0 even with `--strict`."""
    root = build(tmp_path, [{"set": {"reviews/alpha/expert-01.yaml#/conflict": "declared"}}])
    done = ran("check", "--root", root, "--strict")
    assert done.code == 0
    assert done.out.endswith("错误 0 处，不符合 0 处，提醒 1 处。\n")


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        *((kind, document) for kind in BAD for document in DOCUMENTS[:2]),
        *((kind, document) for kind in ("no text", "nothing") for document in DOCUMENTS[2:]),
    ],
)
def test_bad_bytes_are_findings(kind: str, document: str, tmp_path: Path) -> None:
    """Whatever the bytes of a file are, they are findings at that file; in YAML, errors."""
    root = build(tmp_path, [{"bytes": {document: BAD[kind].hex()}}])
    done = ran("check", "--root", root, "--format", "json")
    assert done.err == ""
    assert done.code == 1 or document == "alpha/plan.md"
    path = place(root, document).relative_to(root).as_posix()
    assert path in {each["path"] for each in done.json["findings"]}


def test_first_twenty_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    """Of 30 faults in one file the first 20 are shown, in order, and 30 are counted."""
    lines = "".join(f"extra{number:02d}: 1\n" for number in range(30))
    root = build(tmp_path)
    path = place(root, "alpha/commitment.yaml")
    path.write_text(path.read_text("utf-8") + lines, "utf-8")
    done = ran("check", "--root", root)
    assert done.code == 1
    shown = re.findall(r"^\S+commitment\.yaml:([0-9]+):1 错误", done.out, re.MULTILINE)
    assert shown == [str(line) for line in range(6, 26)]
    assert "commitment.yaml\n  还有 10 处，改好以上各处后再检查。\n" in done.out
    assert "错误 30 处" in done.out
    assert len(ran("check", "--root", root, "--format", "json").json["findings"]) == 30


@pytest.mark.parametrize(
    ("path", "files", "findings"),
    [
        ("submissions", 41, 1),
        ("submissions/", 41, 1),
        ("submissions/2021", 41, 1),
        ("submissions/2021/applications/alpha", 13, 1),
        ("submissions/2021/applications/alpha/application.yaml", 1, 1),
        ("submissions/2021/applications/alpha/plan.md", 1, 0),
        ("submissions/2021/applications/beta", 14, 0),
        ("submissions/2021/../2021/reviews", 10, 0),
    ],
)
def test_paths_choose_what_is_shown(
    path: str, files: int, findings: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a path, from the root or whole, only its files are counted and their findings shown."""
    root = build(tmp_path, TEN)
    monkeypatch.chdir(root)
    for written in (path, str(root / path)):
        shape = ran("check", written, "--format", "json").json
        assert (shape["files"], len(shape["findings"])) == (files, findings)


def test_paths_are_those_of_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path is read from where one stands."""
    root = build(tmp_path, TEN)
    monkeypatch.chdir(root / "submissions/2021/applications")
    assert ran("check", "alpha", "--format", "json").json["files"] == 13
    assert ran("check", "alpha", "beta/plan.md", "--format", "json").json["files"] == 14
    assert ran("check", ".", "--format", "json").json["files"] == 27


def test_a_fault_elsewhere_does_not_fail_a_path(tmp_path: Path) -> None:
    """Who checks one folder is not failed by another."""
    root = build(tmp_path, [{"write": {"beta/plan.yaml": "a: [\n"}}])
    top = root / "submissions/2021/applications"
    assert ran("check", top / "alpha", "--root", root).code == 0
    assert ran("check", top / "beta", "--root", root).code == 1


@pytest.mark.parametrize("name", [b"\xff.yaml", b"a\nb.yaml", "名称.yaml".encode(), b"a b.yaml"])
def test_odd_file_names_are_findings(name: bytes, tmp_path: Path) -> None:
    """A file name of any bytes is one finding on one line, as text and as JSON."""
    root = build(tmp_path)
    Path(os.fsdecode(bytes(root / "submissions/2021") + b"/" + name)).write_bytes(b"")
    done = process("check", "--root", root)
    assert done.code == 1
    assert done.out.endswith("检查了 43 个文件：错误 1 处，不符合 0 处，提醒 0 处。\n")
    assert (
        len(json.loads(process("check", "--root", root, "--format", "json").out)["findings"]) == 1
    )


def test_the_sample_is_without_errors() -> None:
    """The sample of the repository has refusals to show, and no error."""
    assert ran("check", "--root", REPOSITORY).code == 0
    assert ran("check", "--root", REPOSITORY, "--strict").code == 1
