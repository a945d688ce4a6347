"""The same questions asked of another engine, and of plain Python, for comparison."""

from __future__ import annotations

import os
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
from datafusion import SessionContext

from clusterfund.federation.queries import QUERIES, share
from support.cities import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

Rows = list[dict[str, Any]]


def gathered(descriptors: Iterable[Path], folder: Path) -> Path:
    """Link the tables of many sources into one folder a table, as other engines want them."""
    for name in TABLES:
        (folder / name).mkdir(parents=True)
    for number, path in enumerate(descriptors):
        for name in TABLES:
            os.link(path.parent / f"{name}.parquet", folder / name / f"{number:06d}.parquet")
    return folder


def datafusion(folder: Path, *, load: bool) -> SessionContext:
    """Open gathered tables in DataFusion, in memory where they are to be loaded."""
    files = SessionContext()
    for name in TABLES:
        files.register_parquet(name, str(folder / name))
    if not load:
        return files
    memory = SessionContext()
    for name in TABLES:
        memory.register_view(name, files.table(name).cache())
    return memory


def asked(context: SessionContext, name: str) -> Rows:
    """Ask DataFusion one of our questions, with our text."""
    query = QUERIES[name]
    rows = context.sql(query.sql).to_pylist()
    columns = list(rows[0]) if rows else []
    return query.rows(columns, [list(row.values()) for row in rows])


def tables(descriptors: Iterable[Path]) -> Mapping[str, Rows]:
    """Read every row of every table."""
    found: dict[str, Rows] = {name: [] for name in TABLES}
    with duckdb.connect() as connection:
        for path in descriptors:
            for name in TABLES:
                read = connection.read_parquet(str(path.parent / f"{name}.parquet"))
                found[name] += [
                    dict(zip(read.columns, row, strict=True)) for row in read.fetchall()
                ]
    return found


def reckoned(descriptors: Iterable[Path]) -> dict[str, Rows]:
    """Answer all questions in plain Python, one row after the other."""
    found = tables(descriptors)
    won = {_cluster(row): row for row in found["clusters"] if row["awarded"] and row["amount"] > 0}
    granted = [row for row in found["enterprises"] if _cluster(row) in won and row["amount"] > 0]
    return {
        "duplicates": _duplicates(granted),
        "providers": _providers(granted, found["purchases"]),
        "industries": _industries(granted, won),
        "concentration": _concentration(granted, won),
    }


def _cluster(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return row["round"], row["city"], row["cluster"]


def _duplicates(granted: Rows) -> Rows:
    of: dict[str, Rows] = defaultdict(list)
    for row in granted:
        of[row["uscc"]].append(row)
    answer = [
        {
            "uscc": uscc,
            "name": row["name"],
            "cities": len({each["city"] for each in rows}),
            "rounds": len({each["round"] for each in rows}),
            "total": sum(each["amount"] for each in rows),
            **{name: row[name] for name in ("round", "city", "cluster", "amount")},
        }
        for uscc, rows in of.items()
        for row in rows
        if len({(each["city"], each["round"]) for each in rows}) > 1
    ]
    answer.sort(key=lambda row: (-row["total"], row["uscc"], *_cluster(row)))
    return [{**row, "total": str(row["total"]), "amount": str(row["amount"])} for row in answer]


def _providers(granted: Rows, purchases: Rows) -> Rows:
    members = {(*_cluster(row), row["uscc"]) for row in granted}
    of: dict[str, Rows] = defaultdict(list)
    for row in purchases:
        if (*_cluster(row), row["uscc"]) in members:
            of[row["vendor"]].append(row)
    sums = {vendor: sum(row["amount"] for row in rows) for vendor, rows in of.items()}
    whole = sum(sums.values())
    return [
        {
            "vendor": vendor,
            "cities": len({row["city"] for row in of[vendor]}),
            "enterprises": len({row["uscc"] for row in of[vendor]}),
            "amount": str(amount),
            "share": _percent(amount, whole),
        }
        for vendor, amount in sorted(sums.items(), key=lambda each: (-each[1], each[0]))
    ]


def _industries(granted: Rows, won: Mapping[Any, dict[str, Any]]) -> Rows:
    of: dict[tuple[str, str], Rows] = defaultdict(list)
    for row in won.values():
        of[row["industry"], row["city"]].append(row)
    answer = [
        {
            "industry": industry,
            "city": city,
            "rounds": len({row["round"] for row in rows}),
            "clusters": len(rows),
            "enterprises": sum(
                won[_cluster(row)]["industry"] == industry and row["city"] == city
                for row in granted
            ),
            "amount": sum(row["amount"] for row in rows),
        }
        for (industry, city), rows in of.items()
    ]
    answer.sort(key=lambda row: (row["industry"], -row["amount"], row["city"]))
    return [{**row, "amount": str(row["amount"])} for row in answer]


def _concentration(granted: Rows, won: Mapping[Any, dict[str, Any]]) -> Rows:
    answer = []
    for kind, field, rows in (
        ("city", "city", won.values()),
        ("enterprise", "uscc", granted),
        ("industry", "industry", won.values()),
        ("lead", "lead", won.values()),
    ):
        sums: dict[str, Decimal] = defaultdict(Decimal)
        for row in rows:
            sums[row[field]] += row["amount"]
        ordered, whole = sorted(sums.values(), reverse=True), sum(sums.values())
        tops = {
            name: value
            for top in (1, 5, 10)
            for name, value in (
                (f"top_{top}", str(sum(ordered[:top]))),
                (f"share_{top}", _percent(sum(ordered[:top]), whole)),
            )
        }
        answer.append({"kind": kind, "members": len(sums), "total": str(whole), **tops})
    return answer


def _percent(part: Decimal | int, whole: Decimal | int) -> str:
    return share(int(part * 100), int(whole * 100))
