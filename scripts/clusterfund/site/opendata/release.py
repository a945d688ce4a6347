"""All open data of a round: its files, and what the pages say of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.site.opendata.formats import csv_of, json_of
from clusterfund.site.opendata.package import package
from clusterfund.site.opendata.parquet import parquet_of
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


@dataclass(frozen=True, slots=True)
class Release:
    """A round's open data: files by their path below `docs/`, and the quality report."""

    round: str
    files: Mapping[str, bytes]
    quality: Mapping[str, Any]

    @property
    def sizes(self) -> dict[str, int]:
        """How many bytes each file has, by its name in the round's folder."""
        return {path.rpartition("/")[2]: len(data) for path, data in self.files.items()}


def release(data: Mapping[str, Any]) -> Release:
    """Write all open data of a round from its public dataset."""
    round_ = data["round"]
    words = (SAMPLE, *WORDS) if round_["sample"] else WORDS
    filled = [(table, table.rows(data)) for table in TABLES]
    files: dict[str, bytes] = {}
    for table, rows in filled:
        files[f"{table.name}.csv"] = csv_of(table, rows)
        files[f"{table.name}.json"] = json_of(rows)
        files[f"{table.name}.parquet"] = parquet_of(table, rows)
    files[f"{round_['id']}.xlsx"] = workbook_of(round_, filled, words)
    quality = report(data, filled, files)
    described = package(round_, filled, files, words)
    files["datapackage.json"] = jsontext.written(described).encode()
    files["quality.json"] = jsontext.written(quality).encode()
    named = {f"data/{round_['id']}/{name}": content for name, content in files.items()}
    return Release(round_["id"], named, quality)
