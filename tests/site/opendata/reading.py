"""Datasets to write open data from: the sample's, those of odd registers, and a second round's."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.site.opendata.release import offer, release
from clusterfund.site.opendata.tables import TABLES
from publish.odd_registers import odd

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.site.opendata.fields import Row, Table

REPOSITORY = Path(__file__).parents[3]
HOSTILE = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+49 30",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\ufeff=1",
    "\u3000\u200b@x",
    "＝1＋1",
    "＋1",
    "－1",
    "＠x",
    "'=1",
    "'",
)
"""How texts begin that some spreadsheet program could take for a formula."""


@cache
def _read(name: str) -> dict[str, Any]:
    root = odd(name) if name else REPOSITORY
    return dataset(read_round(DiskTree(root), "2021").sound)


def data_of(name: str = "") -> dict[str, Any]:
    """Give the dataset of an odd register, or the sample's; callers may change it."""
    return copy.deepcopy(_read(name))


@cache
def released(name: str = "") -> dict[str, bytes]:
    """Give the open data of a register; callers must not change it."""
    return release(data_of(name))


def file_of(files: Mapping[str, bytes], name: str) -> bytes:
    """Give a file by its name in the round's folder."""
    return next(data for path, data in files.items() if path.endswith(f"/{name}"))


def quality_of(name: str = "") -> dict[str, Any]:
    """Give the quality report of a register."""
    return dict(offer("2021", released(name)).quality)


def rows_of(data: dict[str, Any]) -> dict[str, list[Row]]:
    """Give every table's rows."""
    return {table.name: table.rows(data) for table in TABLES}


def table_of(name: str) -> Table:
    """Give a table by its name."""
    return next(table for table in TABLES if table.name == name)


def second() -> dict[str, Any]:
    """Give a round of another year: fen, great sums, other divisions, hostile names, no portal."""
    data = data_of("vouchers")
    data["round"] |= {"id": "2031-2", "title": "2031年第二批资金", "sample": False}
    data["round"].pop("portal", None)
    data["round"]["city"]["divisions"] = [{"code": "990101", "name": "=别的区"}]
    data["totals"] |= {"budget": None}
    rename(data)
    return data


def rename(data: dict[str, Any]) -> None:
    """Put hostile words into every text that an applicant or a clerk writes."""
    words = list(HOSTILE)
    for cluster in data["clusters"]:
        for name in ("name", "industry", "lead", "reason"):
            words.append(words.pop(0))
            cluster[name] = words[-1]
        for each in cluster.get("enterprises", ()):
            words.append(words.pop(0))
            each |= {"name": words[-1], "address": {"division": "990101"}}
    for act in data["acts"]:
        words.append(words.pop(0))
        act |= {"reason": words[-1], "document": words[-2]}
    for notice in data["notices"]:
        words.append(words.pop(0))
        notice["document"] = words[-1]
        for row in notice["rows"]:
            row |= {"name": words[-2], "lead": words[-3]}
