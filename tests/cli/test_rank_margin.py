"""`clusterfund rank --margin`: the same ranking, and beside it how firmly it stands."""

from __future__ import annotations

import csv
import io

from cli.running import REPOSITORY, ran
from publish.output_schemas import faults
from support.building import BASE

RANK = ("rank", "2021", "--root", REPOSITORY)


def test_json_adds_the_analysis_and_changes_nothing() -> None:
    """With the flag every row has its analysis, and all else is as without it."""
    plain, more = (ran(*RANK, *flag, "--format", "json").json for flag in ((), ("--margin",)))
    assert faults("rank", more) == []
    assert more.pop("agreement") == "1.00"
    rows = [row.pop("analysis") for row in more["ranking"]]
    assert more == plain
    assert rows[0] == {
        "mean": "88.00",
        "median": "88.00",
        "trimmed_mean": "88.00",
        "range": ["87.50", "88.50"],
        "margin": "10.00",
        "flips": 0,
        "agreement": "1.80",
    }


def test_table_explains_itself() -> None:
    """The table comes after the ranking, one line a cluster, with what the columns mean."""
    plain, more = ran(*RANK).out, ran(*RANK, "--margin").out
    assert more.startswith(plain)
    lines = more.removeprefix(plain).splitlines()
    assert lines[1].split() == [
        *("集群", "平均", "中位数", "去掉高低", "少一位专家", "离扶持线", "关键分数", "专家相差")
    ]
    assert lines[3].split()[:2] == ["stainless-steel", "84.90"]
    assert "少一位专家：" in more
    assert lines[-1] == "两位专家对两个集群的先后看法相同的比例：1.00"


def test_csv_has_one_level() -> None:
    """A spreadsheet gets the range in two columns."""
    rows = list(csv.DictReader(io.StringIO(ran(*RANK, "--margin", "--format", "csv").out)))
    assert (rows[0]["lowest"], rows[0]["highest"], rows[0]["margin"]) == ("87.50", "88.50", "10.00")
    assert "analysis" not in rows[0]
    assert list(rows[0])[:2] == ["rank", "cluster"]


def test_a_round_without_a_line() -> None:
    """Where everybody is supported at any score, there is no line to be near to."""
    done = ran("rank", "2021", "--root", BASE, "--margin")
    assert done.code == 0
    assert "—" in done.out
