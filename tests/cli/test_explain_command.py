"""`clusterfund explain`: each yuan, clause by clause, to the line of a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cli.running import REPOSITORY, ran
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = ("--root", REPOSITORY)
ONE = "914407830000000197"
EXPLAIN = """\
开平市水暖卫浴  补贴合计 3,000,000 元

示例甲一厂有限公司（示例）  914407830000000197  补贴 300,000 元
"""


def test_explain_text(tmp_path: Path) -> None:
    """Every step has its clause, text, amount and place; the last one is the amount."""
    root = build(tmp_path)
    done = ran("explain", "2021", "alpha", ONE, "--root", root)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(EXPLAIN)
    shape = ran("explain", "2021", "alpha", ONE, "--root", root, "--format", "json").json
    lines = done.out.removeprefix(EXPLAIN).splitlines()
    steps = shape["enterprises"][0]["steps"]
    assert [line.strip() for line in lines[1::2]] == [each["at"] for each in steps]
    assert [line.split("  ")[1] for line in lines[:-1:2]] == [each["clause"] for each in steps]
    assert steps[-1]["amount"] == shape["enterprises"][0]["amount"] == "300000.00"


def test_explained_places_hold_the_figures() -> None:
    """Each step of the sample points to a line that is in the file."""
    shape = ran("explain", "2021", "motorcycle", *SAMPLE, "--format", "json").json
    for each in shape["enterprises"]:
        for step in each["steps"]:
            path, line = step["at"].rsplit(":", 1)
            assert (REPOSITORY / path).read_text("utf-8").splitlines()[int(line) - 1].strip()


def test_explain_of_one_enterprise_keeps_the_cluster() -> None:
    """With a code only that enterprise is told; the cluster's amount stays the whole one."""
    whole = ran("explain", "2021", "water-heating", *SAMPLE, "--format", "json").json
    one = ran("explain", "2021", "water-heating", ONE, *SAMPLE, "--format", "json").json
    assert one == {**whole, "enterprises": [whole["enterprises"][0]]}


def test_awarded_amounts_are_explained(tmp_path: Path) -> None:
    """After the award, `explain` leads to the amount awarded, whoever is accepted later."""
    acts: list[dict[str, Any]] = [
        {"kind": "receive", "on": "2021-09-07", "by": "operator-01", "cluster": "beta"},
        {"kind": "accept", "on": "2021-09-08", "by": "operator-01", "cluster": "beta"},
        {"kind": "rank", "on": "2021-09-10", "by": "operator-01"},
        {"kind": "file", "on": "2021-09-13", "by": "operator-01"},
        {"kind": "notice", "on": "2021-09-14", "by": "bureau-01"},
        {"kind": "approve", "on": "2021-09-22", "by": "bureau-01"},
        {"kind": "receive", "on": "2021-09-23", "by": "operator-01", "cluster": "alpha"},
        {"kind": "accept", "on": "2021-09-23", "by": "operator-01", "cluster": "alpha"},
    ]
    budget = {"set": {"call/round.yaml#/subsidy/budget/value": 4000000}}
    root = build(tmp_path, [budget, *({"act": each} for each in acts)])
    beta = ran("explain", "2021", "beta", "--root", root, "--format", "json").json
    alpha = ran("explain", "2021", "alpha", "--root", root, "--format", "json").json
    assert (beta["amount"], alpha["amount"]) == ("3000000.00", "1000000.00")


def test_json_is_readable_chinese() -> None:
    """JSON is indented and keeps Chinese letters, so that people can read it too."""
    done = ran("explain", "2021", "motorcycle", *SAMPLE, "--format", "json")
    assert "\\u" not in done.out
    assert json.dumps(done.json, ensure_ascii=False, indent=2) + "\n" == done.out
