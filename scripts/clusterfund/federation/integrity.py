"""What loaded tables say that cannot be: found by source, before anything is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clusterfund.federation.package import Fault
from clusterfund.federation.tables import MONEY, TABLES, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from duckdb import DuckDBPyConnection

    from clusterfund.federation.package import Package

CLUSTER = ("round", "city", "cluster")
ENTERPRISE = (*CLUSTER, "uscc")


class Check(NamedTuple):
    """A query for the number of a source and what to show, the table it is about, the message."""

    sql: str
    table: str
    message: str


OVERLAP = Check(
    "SELECT source, city, round FROM (SELECT DISTINCT source, city, round FROM clusters) "
    "QUALIFY COUNT(*) OVER (PARTITION BY city, round) > 1 ORDER BY ALL",
    "clusters",
    "城市 {} 的批次 {} 在别的来源里也有，不知道哪一份是真的。",
)


def unsound(connection: DuckDBPyConnection, packages: Sequence[Package]) -> Iterator[Fault]:
    """Yield what a source's loaded rows say that cannot be, each source looked at alone."""
    checks = (
        *_odd_values(),
        _repeated("clusters", CLUSTER),
        _repeated("enterprises", ENTERPRISE),
        _orphans("enterprises", "clusters", CLUSTER),
        _orphans("purchases", "enterprises", ENTERPRISE),
    )
    for check in checks:
        yield from _found(connection, packages, check)


def overlapping(connection: DuckDBPyConnection, packages: Sequence[Package]) -> Iterator[Fault]:
    """Yield which sources have the same round of the same city; none of them is preferred."""
    yield from _found(connection, packages, OVERLAP)


def _found(
    connection: DuckDBPyConnection, packages: Sequence[Package], check: Check
) -> Iterator[Fault]:
    for number, *words in connection.execute(check.sql).fetchall():
        message = check.message.format(*words)
        yield Fault(packages[number].source, f"{check.table}.parquet", message)


def _odd_values() -> Iterator[Check]:
    """Count empty texts and flags, and negative money; money is empty before a public notice."""
    for table in TABLES:
        for column in table.columns:
            if not column.needed and column.name != "city":
                continue
            name = f'"{column.name}"'
            if column.kind == MONEY:
                wrong, word = f"{name} < 0", "负数"
            else:
                wrong = f"{name} IS NULL" + (f" OR {name} = ''" if column.kind == TEXT else "")
                word = "空的"
            yield Check(
                f"SELECT source, COUNT(*) FROM {table.name} WHERE {wrong} "  # noqa: S608 -- names of ours only
                "GROUP BY source ORDER BY source",
                table.name,
                f"列 {column.name} 有 {{}} 个值是{word}。",
            )


def _repeated(table: str, key: Sequence[str]) -> Check:
    columns = ", ".join(key)
    return Check(
        f"SELECT source, {columns} FROM {table} GROUP BY source, {columns} "  # noqa: S608 -- names of ours only
        "HAVING COUNT(*) > 1 QUALIFY ROW_NUMBER() OVER "
        f"(PARTITION BY source ORDER BY {columns}) = 1 ORDER BY source",
        table,
        f"同一行出现两次：{'、'.join('{}' for _ in key)}。",
    )


def _orphans(table: str, above: str, key: Sequence[str]) -> Check:
    same = " AND ".join(f"above.{column} = below.{column}" for column in ("source", *key))
    return Check(
        f"SELECT below.source, COUNT(*) FROM {table} AS below ANTI JOIN {above} AS above "  # noqa: S608 -- names of ours only
        f"ON {same} GROUP BY ALL ORDER BY ALL",
        table,
        f"有 {{}} 行在 {above}.parquet 里没有对应的一行。",
    )
