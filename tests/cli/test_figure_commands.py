"""`subsidy`, `rank` and `explain`: tables, JSON and CSV say the same."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, Ran, ran
from clusterfund.cli.table import width
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = ("--root", REPOSITORY)
RANK = """\
名次  集群    得分  评分  去掉  回避  同分依据  结果            补贴
   1  alpha  85.00     5     2     0            拟支持  3,000,000 元
   2  beta   80.00     5     2     0            拟支持  3,000,000 元
"""
RANK_CSV = """\
rank,cluster,score,counted,dropped,conflicts,tie_break,outcome,amount
1,alpha,85.00,5,2,0,,supported,3000000.00
2,beta,80.00,5,2,0,,supported,3000000.00
"""
BROKEN = [{"write": {"beta/e1": "name: [\n"}}]


def rows(done: Ran) -> list[dict[str, str]]:
    """Read printed CSV."""
    assert (done.code, done.err) == (0, "")
    return list(csv.DictReader(io.StringIO(done.out)))


def test_rank_table(tmp_path: Path) -> None:
    """The ranking of the base reads as this."""
    assert ran("rank", "2021", "--root", build(tmp_path)) == Ran(0, RANK, "")


def test_rank_csv(tmp_path: Path) -> None:
    """The ranking of the base as CSV reads as this."""
    done = ran("rank", "2021", "--root", build(tmp_path), "--format", "csv")
    assert done == Ran(0, RANK_CSV, "")


def test_rank_csv_is_its_json() -> None:
    """CSV and JSON of a ranking have the same rows."""
    wanted = ran("rank", "2021", *SAMPLE, "--format", "json").json["ranking"]
    texts = [{key: str(value or "") or str(value) for key, value in row.items()} for row in wanted]
    for text in texts:
        text["tie_break"] = text["tie_break"].replace("None", "")
    assert rows(ran("rank", "2021", *SAMPLE, "--format", "csv")) == texts


def test_nothing_to_rank(tmp_path: Path) -> None:
    """Without enough sheets the ranking is empty in every format, and that is no fault."""
    root = build(tmp_path, [{"remove": ["./submissions/2021/reviews"]}])
    table = ran("rank", "2021", "--root", root)
    assert (table.code, table.out.count("\n"), table.err) == (0, 1, "")
    assert ran("rank", "2021", "--root", root, "--format", "json").json["ranking"] == []
    assert rows(ran("rank", "2021", "--root", root, "--format", "csv")) == []


def test_subsidy_csv_is_its_json() -> None:
    """CSV and JSON of the subsidy have the same rows; steps are in JSON only."""
    shape = ran("subsidy", "2021", *SAMPLE, "--format", "json").json
    wanted = [
        (
            cluster["cluster"],
            each["uscc"],
            each["amount"],
            each["binding"],
            json.dumps(each["eligible"]),
        )
        for cluster in shape["clusters"]
        for each in cluster["enterprises"]
    ]
    names = ("cluster", "uscc", "amount", "binding", "eligible")
    found = rows(ran("subsidy", "2021", *SAMPLE, "--format", "csv"))
    assert [tuple(row[name] for name in names) for row in found] == wanted
    assert "steps" not in found[0]
    assert all(row["name"].endswith("（示例）") for row in found)


def test_csv_booleans_are_those_of_json() -> None:
    """What is `true` in JSON is `true` in CSV."""
    found = {row["eligible"] for row in rows(ran("subsidy", "2021", *SAMPLE, "--format", "csv"))}
    assert found == {"true", "false"}


def test_subsidy_table_adds_up() -> None:
    """The table names each cluster, and its last line adds them up."""
    shape = ran("subsidy", "2021", *SAMPLE, "--format", "json").json
    out = ran("subsidy", "2021", *SAMPLE).out
    total = sum(int(each["amount"].removesuffix(".00")) for each in shape["clusters"])
    assert out.endswith(f"\n共 5 个集群，补贴合计 {total:,} 元。\n")
    assert "stainless-steel  5,000,000 元（已按集群上限核减）\n" in out
    assert "water-heating  4,159,000 元\n" in out


def test_subsidy_of_one_cluster() -> None:
    """With a cluster only that one is computed, even one that was rejected or withdrawn."""
    whole = ran("subsidy", "2021", *SAMPLE, "--format", "json").json["clusters"]
    for slug in ("motorcycle", "papermaking", "printing"):
        one = ran("subsidy", "2021", slug, *SAMPLE, "--format", "json").json["clusters"]
        assert [each["cluster"] for each in one] == [slug]
        assert (one[0] in whole) is (slug == "motorcycle")


def test_no_applications(tmp_path: Path) -> None:
    """A round without applications is computed to nothing, in every format."""
    gone = [{"remove": ["./submissions/2021/applications", "./submissions/2021/reviews"]}]
    root = build(tmp_path, gone)
    assert ran("subsidy", "2021", "--root", root) == Ran(0, "共 0 个集群，补贴合计 0 元。\n", "")
    shape = ran("subsidy", "2021", "--root", root, "--format", "json").json
    assert shape == {"round": "2021", "clusters": []}
    for name in ("subsidy", "rank"):
        done = ran(name, "2021", "--root", root, "--format", "csv")
        assert (done.code, rows(done)) == (0, [])


@pytest.mark.parametrize("style", ["table", "json", "csv"])
@pytest.mark.parametrize("name", ["subsidy", "rank"])
def test_broken_files_stop_a_computation(name: str, style: str, tmp_path: Path) -> None:
    """With a broken file nothing is computed: its findings are told, and the code is 1."""
    done = ran(name, "2021", "--root", build(tmp_path, BROKEN), "--format", style)
    assert (done.code, done.out) == (1, "")
    assert " 错误 Y" in done.err
    assert done.err.endswith("以上文件改好以后才能计算。\n")


def test_broken_files_of_others_do_not_stop_one(tmp_path: Path) -> None:
    """A broken file of one cluster does not keep another from being computed alone."""
    root = build(tmp_path, BROKEN)
    assert ran("subsidy", "2021", "alpha", "--root", root).code == 0
    assert ran("explain", "2021", "alpha", "--root", root).code == 0
    assert ran("subsidy", "2021", "beta", "--root", root).code == 1
    assert ran("explain", "2021", "beta", "--root", root).code == 1


def test_sheets_with_errors_stop_the_ranking(tmp_path: Path) -> None:
    """Points above the maximum keep the ranking from being computed."""
    points = {"set": {"reviews/alpha/expert-01.yaml#/scores/tasks/points": 61}}
    done = ran("rank", "2021", "--root", build(tmp_path, [points]))
    assert (done.code, done.out) == (1, "")
    assert " 错误 R003 " in done.err


def test_tables_are_aligned() -> None:
    """Every amount of the ranking ends in the same column, Chinese being two wide."""
    lines = ran("rank", "2021", *SAMPLE).out.splitlines()
    assert len({width(line) for line in lines}) == 1
