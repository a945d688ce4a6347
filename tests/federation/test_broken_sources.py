"""A source that is not what it says of itself is named and refused; skipped, it is as if absent."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence
from clusterfund.federation.package import read
from federation.small import Cities, listed, rewritten
from publish.output_schemas import faults
from support.cities import describe

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def changed(table: str, text: str) -> Callable[[Path], object]:
    """Change a table by a query, with new digests."""
    return lambda descriptor: rewritten(descriptor, table, text)


def tampered(descriptor: Path) -> None:
    """Change an amount and leave the digests as they were."""
    text = "SELECT * REPLACE (CAST(amount + 1 AS DECIMAL(18, 2)) AS amount) FROM it"
    rewritten(descriptor, "enterprises", text, honest=False)


def cut(descriptor: Path) -> None:
    """Publish half a Parquet file, with its digest."""
    path = descriptor.parent / "purchases.parquet"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    describe(descriptor.parent)


def scrambled(descriptor: Path) -> None:
    """Publish a Parquet file whose pages are broken, with its digest."""
    path = descriptor.parent / "enterprises.parquet"
    data = bytearray(path.read_bytes())
    for place in range(100, len(data) // 2):
        data[place] ^= 0x5A
    path.write_bytes(data)
    describe(descriptor.parent)


def outside(descriptor: Path) -> None:
    """List a table that lies in another folder."""
    listed(descriptor, path="../2022/clusters.parquet")


def linked(descriptor: Path) -> None:
    """Put a link to a file elsewhere in the place of a table."""
    path = descriptor.parent / "clusters.parquet"
    elsewhere = descriptor.parents[4] / "elsewhere.parquet"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


def said(text: str) -> Callable[[Path], object]:
    """Write another descriptor."""
    return lambda descriptor: descriptor.write_text(text, "utf-8")


MONEY = "SELECT * REPLACE (CAST(amount AS {}) AS amount) FROM it"
BROKEN: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "tampered": (tampered, "enterprises.parquet", "指纹不同"),
    "missing table": (
        lambda path: (path.parent / "clusters.parquet").unlink(),
        "clusters.parquet",
        "没有这个文件",
    ),
    "no digest": (lambda path: listed(path, hash=None), "clusters.parquet", "没有写明 sha256"),
    "weak digest": (lambda path: listed(path, hash="d" * 32), "clusters.parquet", "没有写明"),
    "table not listed": (
        lambda path: listed(path, path="other.parquet"),
        "datapackage.json",
        "没有列出集群的表格",
    ),
    "outside": (outside, "../2022/clusters.parquet", "文件夹以外"),
    "link to the outside": (linked, "clusters.parquet", "文件夹以外"),
    "null byte": (lambda path: listed(path, path="\0/clusters.parquet"), "", "读不出来"),
    "no JSON": (said("{"), "datapackage.json", "不是数据包"),
    "no object": (said("[]"), "datapackage.json", "不是数据包"),
    "no list": (said('{"resources": {}}'), "datapackage.json", "不是数据包"),
    "odd resource": (said('{"resources": [1]}'), "datapackage.json", "不是数据包"),
    "odd path": (said('{"resources": [{"path": 1}]}'), "datapackage.json", "不是数据包"),
    "odd city": (said('{"resources": [], "city": 1}'), "datapackage.json", "不是数据包"),
    "no text": (lambda path: path.write_bytes(b"\xff"), "datapackage.json", "不是数据包"),
    "nested": (said("[" * 100_000), "datapackage.json", "不是数据包"),
    "huge": (said(" " * 20_000_001), "datapackage.json", "不是数据包"),
    "cut off": (cut, "purchases.parquet", "不是完好的 Parquet"),
    "scrambled": (scrambled, "enterprises.parquet", "不是完好的 Parquet"),
    "missing column": (
        changed("enterprises", "SELECT * EXCLUDE (uscc, amount) FROM it"),
        "enterprises.parquet",
        "缺少列 uscc、amount。",
    ),
    "missing column of purchases": (
        changed("purchases", "SELECT * EXCLUDE (vendor) FROM it"),
        "purchases.parquet",
        "缺少列 vendor。",
    ),
    "a column within another": (
        changed("clusters", "SELECT * EXCLUDE (name), {'name': name} AS names FROM it"),
        "clusters.parquet",
        "缺少列 name。",
    ),
    "inexact money": (
        changed("enterprises", MONEY.format("DOUBLE")),
        "enterprises.parquet",
        "列 amount 的类型是 DOUBLE，应为 DECIMAL(18,2)。",
    ),
    "money in tenths of fen": (
        changed("purchases", MONEY.format("DECIMAL(18, 3)")),
        "purchases.parquet",
        "类型是 DECIMAL(18,3)",
    ),
    "a number for a name": (
        changed("clusters", "SELECT * REPLACE (1 AS industry) FROM it"),
        "clusters.parquet",
        "列 industry 的类型是 INTEGER，应为 VARCHAR。",
    ),
    "too much money": (
        changed("purchases", "SELECT * REPLACE (CAST(9e30 AS DECIMAL(38, 2)) AS amount) FROM it"),
        "purchases.parquet",
        "金额太大",
    ),
    "negative money": (
        changed("enterprises", "SELECT * REPLACE (-amount AS amount) FROM it"),
        "enterprises.parquet",
        "个值是负数。",
    ),
    "empty code": (
        changed("enterprises", "SELECT * REPLACE ('' AS uscc) FROM it LIMIT 1"),
        "enterprises.parquet",
        "列 uscc 有 1 个值是空的。",
    ),
    "no city": (
        changed("clusters", "SELECT * EXCLUDE (city) FROM it"),
        "clusters.parquet",
        "列 city 有 5 个",
    ),
    "unknown award": (
        changed("clusters", "SELECT * REPLACE (CAST(NULL AS BOOLEAN) AS awarded) FROM it"),
        "clusters.parquet",
        "列 awarded 有 5 个",
    ),
    "twice the same cluster": (
        changed("clusters", "FROM it UNION ALL FROM it"),
        "clusters.parquet",
        "同一行出现两次：2021、1101、cluster-000。",
    ),
    "twice the same enterprise": (
        changed("enterprises", "FROM it UNION ALL FROM it"),
        "enterprises.parquet",
        "同一行出现两次：2021、1101、cluster-000、",
    ),
    "an enterprise of no cluster": (
        changed("enterprises", "SELECT * REPLACE ('nowhere' AS cluster) FROM it"),
        "enterprises.parquet",
        "有 75 行在 clusters.parquet 里没有",
    ),
    "a purchase of no enterprise": (
        changed("purchases", "SELECT * REPLACE ('nobody' AS uscc) FROM it LIMIT 7"),
        "purchases.parquet",
        "有 7 行在 enterprises.parquet 里没有",
    ),
    "another city's round": (
        changed("clusters", "SELECT * REPLACE ('1102' AS city) FROM it"),
        "enterprises.parquet",
        "没有对应的一行",
    ),
}
each_way = pytest.mark.parametrize("way", BROKEN)


@each_way
def test_a_broken_source_is_named_and_refused(copied: Cities, way: str) -> None:
    """Nothing is answered; the source, the file and what is wrong are named; exit code 1."""
    spoil, file, words = BROKEN[way]
    spoil(copied.descriptors[0])
    done = copied.federated()
    assert (done.code, done.out) == (1, "")
    *lines, last = done.err.splitlines()
    assert any(
        line.startswith(f"{copied.descriptors[0]}：{file}") and words in line for line in lines
    ), done.err
    assert "--skip-broken" in last
    assert "Traceback" not in done.err


@each_way
def test_a_skipped_source_is_as_if_absent(copied: Cities, way: str) -> None:
    """The answers are those of the others alone; what was skipped is listed, with its faults."""
    BROKEN[way][0](copied.descriptors[0])
    done = copied.federated("--skip-broken", "--format", "json")
    assert done.code == 0
    got = done.json
    assert {row["source"] for row in got.pop("skipped")} == {str(copied.descriptors[0])}
    assert faults("federate", done.json) == []
    shutil.rmtree(copied.descriptors[0].parent)
    wanted = copied.federated("--format", "json").json
    assert wanted.pop("skipped") == []
    assert got == wanted


def test_one_round_in_two_sources_is_refused(copied: Cities) -> None:
    """Of a city's round in two sources none is preferred: both are named, both are skipped."""
    copy, city = copied.folder / "copy", copied.descriptors[4].parents[2]
    shutil.copytree(city, copy)
    done = copied.federated("--query", "industries")
    assert done.code == 1
    assert done.err.splitlines()[:-1] == [
        f"{folder}/data/{year}/datapackage.json：clusters.parquet "
        f"城市 1102 的批次 {year} 在别的来源里也有，不知道哪一份是真的。"
        for folder in (city, copy)
        for year in (2021, 2022, 2023)
    ]
    got = copied.federated("--skip-broken", "--format", "json").json
    assert len(got.pop("skipped")) == 6
    for folder in (city, copy):
        shutil.rmtree(folder)
    assert got == {
        name: each
        for name, each in copied.federated("--format", "json").json.items()
        if name != "skipped"
    }


def test_where_all_are_broken_nothing_is_answered(copied: Cities) -> None:
    """With every source skipped there is nothing to answer from: a fault, exit code 2."""
    for descriptor in copied.descriptors:
        descriptor.write_text("{}")
    done = copied.federated("--skip-broken")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert "12 个来源" in done.err


def test_another_file_that_is_absent_is_no_fault(copied: Cities) -> None:
    """Whoever fetched the Parquet files alone can read them; what is here must be as listed."""
    descriptor = copied.descriptors[0]
    (descriptor.parent / "notes.parquet").write_text("x")
    describe(descriptor.parent)
    wanted = copied.federated("--format", "json").json
    assert (descriptor.parent / "notes.parquet").write_text("y")
    assert copied.federated().code == 1
    (descriptor.parent / "notes.parquet").unlink()
    assert copied.federated("--format", "json").json == wanted


def test_no_purchases_are_no_fault(copied: Cities) -> None:
    """Cities may publish no purchases; the summary says how many do not."""
    for descriptor in copied.descriptors[:2]:
        (descriptor.parent / "purchases.parquet").unlink()
        describe(descriptor.parent)
    done = copied.federated("--query", "providers")
    assert done.code == 0
    assert "其中 2 个来源没有计划购买的数据。" in done.out.splitlines()[0]


def test_a_city_may_stand_in_the_descriptor(copied: Cities) -> None:
    """Tables without a column of cities have the city that their descriptor names."""
    wanted = copied.federated("--format", "json").json
    for number, city in ((0, '"1101"'), (3, '{"code": "1102", "name": "示例市"}')):
        descriptor = copied.descriptors[number]
        for table in ("clusters", "enterprises", "purchases"):
            rewritten(descriptor, table, "SELECT * EXCLUDE (city) FROM it")
        text = descriptor.read_text("utf-8")
        descriptor.write_text(text.replace("{", f'{{"city": {city},', 1), "utf-8")
    got = copied.federated("--format", "json").json
    assert got.pop("sources") != wanted.pop("sources")
    assert got == wanted


def test_optional_columns_may_be_absent(copied: Cities) -> None:
    """Columns that no question needs may be absent in some files, or in all."""
    wanted = copied.federated("--format", "json").json
    for descriptor in copied.descriptors[:5]:
        rewritten(descriptor, "clusters", "SELECT * EXCLUDE (lead_uscc, state) FROM it")
    for descriptor in copied.descriptors:
        rewritten(descriptor, "enterprises", 'SELECT * EXCLUDE ("limit", division) FROM it')
    got = copied.federated("--format", "json").json
    assert got.pop("sources") != wanted.pop("sources")
    assert got == wanted


def test_no_city_publishes_purchases(copied: Cities) -> None:
    """Where no source has purchases, providers have no rows and the rest is as before."""
    wanted = copied.federated("--format", "json").json
    for descriptor in copied.descriptors:
        (descriptor.parent / "purchases.parquet").unlink()
        describe(descriptor.parent)
    got = copied.federated("--format", "json").json
    assert got["providers"] == []
    for name in ("duplicates", "industries", "concentration"):
        assert got[name] == wanted[name]


def test_a_descriptor_that_goes_away_is_named(tmp_path: Path) -> None:
    """A descriptor that was found and can no longer be read is a fault of its source."""
    (fault,) = read(tmp_path / "datapackage.json").faults
    assert fault.file == "datapackage.json"
    assert fault.message.startswith("读不出来：")
