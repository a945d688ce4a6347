"""`clusterfund status`: states, deadlines and next steps on any day."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from cli.running import REPOSITORY, Ran, process, ran
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = ("--root", REPOSITORY)
TABLE = """\
示例批次，2021-09-16
集群   状态    起始        期限        剩余工作日  说明
alpha  公示中  2021-09-14  2021-09-18           2  公示期内可以书面提出异议
beta   公示中  2021-09-14  2021-09-18           2  公示期内可以书面提出异议

待办
谁        集群   做什么                最后一天    剩余工作日
主管部门  alpha  公示期内接收书面异议  2021-09-18           2
主管部门  beta   公示期内接收书面异议  2021-09-18           2
"""


def test_status_table(tmp_path: Path) -> None:
    """The status of the base during its notice reads as this."""
    root = build(tmp_path, [{"run": "approve"}])
    assert ran("status", "2021", "--on", "2021-09-16", "--root", root) == Ran(0, TABLE, "")


def test_status_of_one_cluster(tmp_path: Path) -> None:
    """With a cluster only that one is listed."""
    root = build(tmp_path, [{"run": "approve"}])
    day = ("--on", "2021-09-16", "--root", root)
    whole = ran("status", "2021", *day, "--format", "json").json
    one = ran("status", "2021", "beta", *day, "--format", "json").json
    assert one == {**whole, "clusters": [whole["clusters"][1]], "tasks": [whole["tasks"][1]]}
    assert ran("status", "2021", "beta", *day).out.count("\n") == 7


@pytest.mark.parametrize(
    ("day", "states"),
    [
        ("2021-09-05", {"draft"}),
        ("2021-09-06", {"draft", "received"}),
        ("2021-09-16", {"draft", "reserve", "rejected", "withdrawn", "noticed"}),
        ("2021-09-23", {"accepted", "reserve", "rejected", "withdrawn", "approved"}),
    ],
)
def test_status_by_day(day: str, states: set[str]) -> None:
    """The sample stands elsewhere on each day; only acts up to that day count."""
    shape = ran("status", "2021", "--on", day, *SAMPLE, "--format", "json").json
    assert (shape["round"], shape["on"]) == ("2021", day)
    assert {each["state"] for each in shape["clusters"]} == states


def test_late_deadlines_are_negative() -> None:
    """Working days beyond a deadline are counted below nothing, and said to be late."""
    done = ran("status", "2021", "microphone", "--on", "2021-09-30", *SAMPLE, "--format", "json")
    [row] = done.json["clusters"]
    assert (row["due"], row["days_left"]) == ("2021-09-27", -3)
    assert "超期" in row["note"]


def test_today_is_the_default() -> None:
    """Without `--on` the day is today's in China, wherever the machine stands."""
    china = ZoneInfo("Asia/Shanghai")
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        before = datetime.now(china).date()
        done = process("status", "2021", "--format", "json", settings={"TZ": zone})
        after = datetime.now(china).date()
        assert done.json["on"] in {str(before), str(after)}


@pytest.mark.parametrize("day", ["0001-01-01", "1949-10-01", "9999-12-31"])
def test_far_days(day: str) -> None:
    """A day for which no official calendar exists is no traceback; what is known is told."""
    done = ran("status", "2021", "--on", day, *SAMPLE, "--format", "json")
    assert done.code == 0
    assert len(done.json["clusters"]) == 7


def test_no_clusters(tmp_path: Path) -> None:
    """A round without applications has a head and no rows."""
    gone = [{"remove": ["./submissions/2021/applications", "./submissions/2021/reviews"]}]
    root = build(tmp_path, gone)
    done = ran("status", "2021", "--on", "2021-09-16", "--root", root)
    assert (done.code, done.out.count("\n"), done.err) == (0, 2, "")


def test_broken_acts_are_told(tmp_path: Path) -> None:
    """A state is not told as if a broken act had never been made."""
    root = build(
        tmp_path, [{"run": "accept"}, {"write": {"acts/0003-accept-alpha.yaml": "a: [\n"}}]
    )
    done = ran("status", "2021", "--on", "2021-09-16", "--root", root)
    assert done.code == 1 or "0003-accept-alpha" in done.out + done.err
