"""Guide 五: what acceptances decide, the reminders that follow, and what is to come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from support import documents
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

WHO = {"by": "operator-01", "cluster": "alpha"}
E1, E2 = "914407830000000197", "914407830000000272"
ISSUE = {
    "act": {
        **WHO,
        "kind": "issue",
        "on": "2021-10-08",
        "accounts": [[E1, "acc-1"], [E2, "acc-2"]],
        "valid_until": "2022-12-31",
    }
}
BUY = {
    "act": {
        **WHO,
        "kind": "redeem",
        "on": "2021-10-31",
        "rows": [["A-1", "2021-10-12", "acc-1", "use", "mes-cloud", "240000", "300000"]],
    }
}
RECTIFIED = {"act": {**WHO, "kind": "rectified", "on": "2022-08-01"}}


def complete(on: str = "2022-07-05", **said: Any) -> dict[str, Any]:
    """Accept what was planned, but for what is said."""
    return {"act": {**WHO, "kind": "complete", "on": on, "acceptance": said}}


def result(root: Path, number: int) -> dict[str, Any]:
    """Give the result of an act."""
    [path] = (root / "submissions/2021/acts").glob(f"{number:04d}-*.yaml")
    found: dict[str, Any] = documents.load(path.read_text("utf-8"))["result"]
    return found


@pytest.mark.parametrize(
    ("said", "outcome", "items"),
    [
        ({}, "pass", []),
        ({"completed_on": "2022-07-01"}, "pass", ["late"]),
        ({"completed_on": ""}, "rectify", ["unfinished"]),
        ({"materials": ["summary"]}, "rectify", ["materials"]),
        ({"actuals": {E1: {"purchases": []}}}, "rectify", ["enterprises"]),
        ({"targets": {"delivery-days": "12.6"}}, "rectify", ["targets"]),
        ({"targets": {"delivery-days": 12}}, "pass", []),
    ],
)
def test_first_acceptance(
    said: dict[str, Any], outcome: str, items: list[str], tmp_path: Path
) -> None:
    """Each shortcoming asks to mend and is named with its clause; lateness alone is only noted."""
    root = build(tmp_path, [{"run": "approve"}, complete(**said)])
    found = result(root, 9)
    assert found["outcome"] == outcome
    assert [row["item"] for row in found["reasons"]] == items
    assert ("rectify_by" in found) is (outcome == "rectify")
    assert all(row["clause"] for row in found["reasons"])


def test_a_second_failure_is_final(tmp_path: Path) -> None:
    """After mending, what is still short fails, and everything held is to come back."""
    short: dict[str, Any] = {"targets": {"standards": 0}}
    changes: list[dict[str, Any]] = [{"run": "approve"}, ISSUE, complete(**short), RECTIFIED]
    root = build(tmp_path, [*changes, complete("2022-09-01", **short)])
    found = result(root, 12)
    assert found["outcome"] == "fail"
    assert [row["item"] for row in found["reasons"]] == ["targets", "again"]
    assert found["recomputed"] == "0.00"
    rows = {row["uscc"]: row for row in found["accepted"]}
    assert rows[E1]["excess"] == rows[E1]["held"] == rows[E1]["approved"]


def test_the_excess_is_named_and_taken_whole(tmp_path: Path) -> None:
    """What was used and left beyond the acceptance is one recovery, and then nothing is owed."""
    root = build(tmp_path, [{"run": "approve"}, ISSUE, BUY, complete(share=50)])
    found = {row["uscc"]: row for row in result(root, 11)["accepted"]}
    kept = found[E1]
    assert (kept["approved"], kept["held"]) == ("300000.00", "300000.00")
    assert (kept["recomputed"], kept["excess"]) == ("200000.00", "100000.00")
    told = ran("status", "2021", "alpha", "--on", "2022-07-06", "--root", root)
    assert "收回 2 家企业超过核定的服务券，还有 200,000 元" in told.out
    wish = ("act", "recover", "2021", "alpha", "--by", "operator-01", "--on", "2022-07-06")
    done = ran(*wish, "--cause", "excess", "--reason", "超过核定。", "--root", root)
    assert done.code == 0, done.err
    assert [
        (row["account"], row["source"], row["amount"]) for row in result(root, 12)["taken"]
    ] == [
        ("acc-1", "left", "60000.00"),
        ("acc-1", "used", "40000.00"),
        ("acc-2", "left", "100000.00"),
    ]
    told = ran("status", "2021", "alpha", "--on", "2022-07-06", "--root", root)
    assert "超过核定" not in told.out


def test_the_clock_of_mending(tmp_path: Path) -> None:
    """To the last day the lead mends; from the day after the operator decides, and says so."""
    root = build(tmp_path, [{"run": "approve"}, complete("2022-08-31", targets={"standards": 0})])
    for day, left, what in (
        ("2023-02-28", 0, ["整改，请受理单位确认整改完成"]),
        (
            "2023-03-01",
            -1,
            ["整改，请受理单位确认整改完成", "整改期满没有整改：作出验收不通过的决定"],
        ),
    ):
        shape = ran("status", "2021", "alpha", "--on", day, "--root", root, "--format", "json").json
        [row] = shape["clusters"]
        assert (row["state"], row["due"], row["days_left"]) == ("rectifying", "2023-02-28", left)
        assert [task["what"].split("，收回")[0] for task in shape["tasks"]] == what
    shown = ran("status", "2021", "alpha", "--on", "2022-09-01", "--root", root, "--format", "ics")
    assert "DTSTART;VALUE=DATE:20230228" in shown.out


def test_waiting_for_acceptance(tmp_path: Path) -> None:
    """Before it, the lead is reminded of the day it promised; after mending, the operator."""
    root = build(tmp_path, [{"run": "approve"}])
    shape = ran("status", "2021", "alpha", "--on", "2022-07-01", "--root", root, "--format", "json")
    [task] = shape.json["tasks"]
    assert (task["who"], task["due"], task["late"]) == ("lead", "2022-06-30", True)
    root = build(tmp_path / "mended", [{"run": "approve"}, complete(completed_on=""), RECTIFIED])
    told = ran("status", "2021", "alpha", "--on", "2022-08-02", "--root", root)
    assert "整改完成，等待重新验收" in told.out
    assert "整改后重新验收" in told.out


def test_evaluation_of_a_round(tmp_path: Path) -> None:
    """Targets by group, grades and used vouchers, for each cluster and the accepted as a whole."""
    rectified = {"act": {**RECTIFIED["act"], "on": "2022-07-06"}}
    found = complete(targets={"delivery-days": 14})
    root = build(tmp_path, [{"run": "approve"}, ISSUE, BUY, found, rectified])
    shape = ran("evaluation", "2021", "--on", "2022-08-02", "--root", root, "--format", "json").json
    alpha, beta = shape["clusters"]
    assert (beta["percent"], beta["grade"], beta["targets"]) == (None, None, [])
    assert [row["percent"] for row in alpha["groups"]] == ["100.00", "80.00", "100.00"]
    assert (alpha["percent"], alpha["grade"]) == ("93.33", "excellent")
    assert shape["groups"] == alpha["groups"]
    used = {row["uscc"]: row["percent"] for row in alpha["enterprises"]}
    assert (used[E1], used[E2]) == ("80.00", "0.00")
    told = ran("evaluation", "2021", "alpha", "--on", "2022-08-02", "--root", root).out
    assert "平均交货期" in told
    assert "总完成率 93.33%（优）。" in told
    assert "没有验收" in ran("evaluation", "2021", "beta", "--on", "2022-08-02", "--root", root).out


def test_filling_in_the_file(tmp_path: Path) -> None:
    """The file lists everything planned; each blank is told, and filled in it is an acceptance."""
    root, out = build(tmp_path, [{"run": "approve"}]), tmp_path / "found.yaml"
    place = ("--root", root)
    assert ran("new", "acceptance", "2021", "alpha", "--out", out, *place).code == 0
    wish = ("act", "complete", "2021", "alpha", "--by", "operator-01", "--on", "2022-07-05")
    told = ran(*wish, "--actuals", out, *place)
    assert (told.code, told.out) == (1, "")
    assert told.err.count("还没有填") > 1
    text = out.read_text("utf-8").replace("completed_on:", "completed_on: 2022-06-30")
    text = text.replace("\n#  - ", "\n  - ").replace("amount:", "amount: 1000")
    text = text.replace("investment:\n", "investment: 0\n").replace("actual:", "actual: 10")
    out.write_text(text, "utf-8")
    done = ran(*wish, "--actuals", out, *place)
    assert done.code == 0, done.err
    found = result(root, 9)
    assert found["accepted"][0]["recomputed"] == "1600.00"
    assert [row["percent"] for row in found["achieved"]] == ["100.00", "100.00", "100.00"]
    out.write_text("completed_on: [\n", "utf-8")
    assert "读不懂" in ran(*wish, "--actuals", out, *place).err


def test_a_person_may_pass_what_was_to_fail(tmp_path: Path) -> None:
    """An override of the outcome brings back what each enterprise invested, computed again."""
    short: dict[str, Any] = {"targets": {"standards": 0}}
    last = complete("2022-09-01", **short)
    last["act"]["override"] = "标准已经报批。"
    root = build(tmp_path, [{"run": "approve"}, ISSUE, complete(**short), RECTIFIED, last])
    [path] = (root / "submissions/2021/acts").glob("0012-*.yaml")
    data = documents.load(path.read_text("utf-8"))
    data["result"]["outcome"] = "pass"
    documents.rewrite(path, data)
    told = ran("check", "--root", root, "--format", "json").json["findings"]
    wanted = ["accepted", "excess", "outcome", "recomputed"]
    assert sorted(row["pointer"].split("/")[2] for row in told) == wanted
    for row in data["result"]["accepted"]:
        row["recomputed"], row["excess"] = row["approved"], "0.00"
    data["result"] |= {"recomputed": "3000000.00", "excess": "0.00"}
    documents.rewrite(path, data)
    told = ran("check", "--root", root, "--format", "json").json["findings"]
    assert [(row["code"], row["severity"]) for row in told] == [("A006", "warning")]
