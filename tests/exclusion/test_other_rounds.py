"""Exclusions of one round in another: matched, rested on, lifted, and never published."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from support import acting
from support.building import build, operate

if TYPE_CHECKING:
    from pathlib import Path

E1 = "914407830000000197"
BAN: dict[str, Any] = {
    "kind": "exclude",
    "on": "2021-08-02",
    "by": "bureau-01",
    "document": "示例〔2021〕7号",
    "reason": "转赠服务券。",
    "excluded": {
        "uscc": E1,
        "until": "2023-08-01",
        "appeal_until": "2021-09-02",
        "appeal_to": "书面向主管部门申诉。",
    },
}
LIFT: dict[str, Any] = {
    "kind": "exclude",
    "on": "2021-08-20",
    "by": "bureau-01",
    "lifts": 1,
    "document": "示例〔2021〕9号",
    "reason": "申诉成立。",
}


def two_rounds(tmp_path: Path, *acts: dict[str, Any]) -> Path:
    """Build the base, and an older round of the same people in which these acts were made."""
    root = build(tmp_path)
    for act in acts:
        operate(root, {"act": act})
    older = root / "submissions/2020"
    shutil.copytree(root / "submissions/2021/call", older / "call")
    path = older / "call/round.yaml"
    path.write_text(path.read_text("utf-8").replace('id: "2021"', 'id: "2020"', 1), "utf-8")
    if acts:
        shutil.move(root / "submissions/2021/acts", older / "acts")
    return root


def refused(root: Path) -> list[str]:
    """Give the codes that a check of the newer round finds."""
    shape = ran("check", root / "submissions/2021", "--root", root, "--format", "json").json
    return [each["code"] for each in shape["findings"]]


def test_older_rounds_count(tmp_path: Path) -> None:
    """An enterprise that an older round excluded gets nothing, and the rest is judged without."""
    root = two_rounds(tmp_path, BAN)
    assert refused(root) == ["P032"]
    shape = ran("subsidy", "2021", "alpha", "--root", root, "--format", "json").json
    amounts = {each["uscc"]: each["amount"] for each in shape["clusters"][0]["enterprises"]}
    assert amounts[E1] == "0.00"
    assert all(amount != "0.00" for code, amount in amounts.items() if code != E1)


def test_lifted_in_time(tmp_path: Path) -> None:
    """An exclusion that was lifted before the application keeps nobody out."""
    assert refused(two_rounds(tmp_path, BAN, LIFT)) == []


def test_without_exclusions_nothing_is_read(tmp_path: Path) -> None:
    """An older round without exclusions adds no file to a register."""
    register = read_round(DiskTree(two_rounds(tmp_path)), "2021").sound
    assert {path.split("/")[1] for path in register.files} == {"2021"}
    assert register.exclusions == {}


def test_decisions_rest_on_exclusions(tmp_path: Path) -> None:
    """What an older round excluded or readmitted is among the inputs of an acceptance."""
    root = two_rounds(tmp_path, BAN, LIFT)
    acting.act(
        root, {"kind": "receive", "on": "2021-09-07", "by": "operator-01", "cluster": "beta"}
    )
    acting.act(root, {"kind": "accept", "on": "2021-09-08", "by": "operator-01", "cluster": "beta"})
    act = read_round(DiskTree(root), "2021").sound.acts[-1]
    names = {f"submissions/2020/acts/{number:04d}-exclude.yaml" for number in (1, 2)}
    assert names <= act.files.keys()
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


@pytest.mark.parametrize("text", ["kind: exclude\n", "kind: [\n", "kind: exclude\non: gestern\n"])
def test_what_cannot_be_read_excludes_nobody(text: str, tmp_path: Path) -> None:
    """A broken exclusion is a finding of its own round and leaves the other one alone."""
    root = two_rounds(tmp_path, BAN)
    (root / "submissions/2020/acts/0001-exclude.yaml").write_text(text, "utf-8")
    assert refused(root) == []
    assert ran("check", "--root", root).code == 1


def test_nothing_of_it_is_published(tmp_path: Path) -> None:
    """Who, why, how long, by which document: no page and no data file says it."""
    root = build(tmp_path)
    later = {**BAN["excluded"], "appeal_until": "2021-11-08"}
    for changes in ({"run": "approve"}, {"act": {**BAN, "on": "2021-10-08", "excluded": later}}):
        operate(root, changes)
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")
    files = [path for path in (root / "docs").rglob("*.*") if path.suffix in {".md", ".json"}]
    assert len(files) > 1
    for path in files:
        text = path.read_text("utf-8")
        assert "示例〔2021〕7号" not in text
        assert "2023-08-01" not in text
        assert "书面向主管部门申诉" not in text
    [act] = [
        each
        for each in dataset(read_round(DiskTree(root), "2021").sound)["acts"]
        if each["kind"] == "exclude"
    ]
    assert act.keys() == {*("number", "title", "path", "sha256", "inputs"), "kind", "on", "clause"}
