"""All open data of a round: its files, and what the pages say of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from clusterfund import jsontext
from clusterfund.site.opendata.formats import csv_of, json_of
from clusterfund.site.opendata.package import package
from clusterfund.site.opendata.parquet import parquets_of
from clusterfund.site.opendata.quality import report
from clusterfund.site.opendata.tables import TABLES
from clusterfund.site.opendata.workbook import workbook_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLE = "示例数据：企业、金额和决定都是虚构的。"
APOSTROPHES = (
    "CSV 里以 = + - @、制表符、回车等开头的文字，以及以 ' 开头的文字，前面加了一个 '，"
    "免得表格软件当成公式；去掉这个 ' 就是原文。JSON 和 Parquet 是原文。"
)
WORDS = (
    "数据由登记册生成，只含公开的内容。金额以元为单位，保留两位小数；日期写作 年-月-日。",
    "空值表示没有、不适用或没有公布。",
    APOSTROPHES,
)
"""What every description of the data says."""

QUALITY = "quality.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """What pages say of a round's open data: bytes of each file by name, the quality report."""

    sizes: Mapping[str, int]
    quality: Mapping[str, Any]


def offer(named: str, files: Mapping[str, bytes]) -> Offer:
    """Tell what a round's files offer, whatever else is among them."""
    folder = f"data/{named}/"
    mine = {
        path.removeprefix(folder): data for path, data in files.items() if path.startswith(folder)
    }
    return Offer({name: len(data) for name, data in mine.items()}, orjson.loads(mine[QUALITY]))


def release(data: Mapping[str, Any]) -> dict[str, bytes]:
    """Write all open data of a round from its public dataset, by path below `docs/`."""
    round_ = data["round"]
    words = (SAMPLE, *WORDS) if round_["sample"] else WORDS
    filled = [(table, table.rows(data)) for table in TABLES]
    files = parquets_of(filled)
    for table, rows in filled:
        files[f"{table.name}.csv"] = csv_of(table, rows)
        files[f"{table.name}.json"] = json_of(rows)
    files[f"{round_['id']}.xlsx"] = workbook_of(round_, filled, words)
    quality = report(data, filled, files)
    described = package(round_, filled, files, words)
    files["datapackage.json"] = jsontext.written(described)
    files[QUALITY] = jsontext.written(quality)
    return {f"data/{round_['id']}/{name}": content for name, content in files.items()}
