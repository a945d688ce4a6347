"""Published tables loaded into one database; whatever cannot be read exactly is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.federation.engine import literal
from clusterfund.federation.layout import misfits
from clusterfund.federation.package import Fault
from clusterfund.federation.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from clusterfund.federation.package import Package
    from clusterfund.federation.tables import Column, Table


def prepare(connection: DuckDBPyConnection, packages: Sequence[Package]) -> None:
    """Make the tables, and a list of which file is of which source, numbered in order."""
    connection.execute(
        "CREATE TABLE sources (id INTEGER, source VARCHAR, sha256 VARCHAR, city VARCHAR)"
    )
    rows = [(number, each.source, each.sha256, each.city) for number, each in enumerate(packages)]
    connection.execute(
        "INSERT INTO sources SELECT UNNEST($1), UNNEST($2), UNNEST($3), UNNEST($4)", _columns(rows)
    )
    files = [
        (number, str(path))
        for number, each in enumerate(packages)
        for paths in each.tables.values()
        for path in paths
    ]
    connection.execute("CREATE TEMP TABLE files (source INTEGER, path VARCHAR)")
    connection.execute("INSERT INTO files SELECT UNNEST($1), UNNEST($2)", _columns(files))
    for table in TABLES:
        columns = ", ".join(f'"{column.name}" {column.kind}' for column in table.columns)
        connection.execute(f"CREATE TABLE {table.name} (source INTEGER, {columns})")


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]


def load(
    connection: DuckDBPyConnection, table: Table, files: Mapping[Path, str]
) -> Iterator[Fault]:
    """Load one table of all sources (`{file: source}`); yield what is wrong with any file.

    A file with a fault is not loaded. All files are read in one go; only where that fails is
    each read alone, so that the bad one can be named.
    """
    import duckdb  # noqa: PLC0415 -- only this command needs it

    have: set[str] = set()
    sound: list[Path] = []
    for path, names, message in misfits(connection, table, list(files)):
        if message:
            yield Fault(files[path], path.name, message)
        else:
            have |= names
            sound.append(path)
    statement = _insert(table, have)
    try:
        if sound:
            connection.execute(statement, [literal(sound)])
    except duckdb.Error:
        for path in sound:
            try:
                connection.execute(statement, [literal([path])])
            except duckdb.Error:
                yield Fault(files[path], path.name, "不是完好的 Parquet 文件，或金额太大。")


def _insert(table: Table, have: set[str]) -> str:
    """Write the statement that copies the columns that any file has; others stay empty."""
    columns = [column for column in table.columns if column.name in have | {"city"}]
    into = ", ".join(f'"{column.name}"' for column in columns)
    values = ", ".join(_value(column, have) for column in columns)
    return (
        f"INSERT INTO {table.name} (source, {into}) SELECT files.source, {values} "  # noqa: S608 -- names of ours only
        "FROM read_parquet($1, union_by_name = true, hive_partitioning = false, "
        "filename = 'file read') AS found JOIN files ON files.path = found.\"file read\" "
        "JOIN sources ON sources.id = files.source"
    )


def _value(column: Column, have: set[str]) -> str:
    if column.name != "city":
        return f'CAST(found."{column.name}" AS {column.kind})'
    return "COALESCE(found.city, sources.city)" if "city" in have else "sources.city"


def forget(connection: DuckDBPyConnection, numbers: Sequence[int]) -> None:
    """Delete everything that came from some sources."""
    for name, column in (("sources", "id"), *((table.name, "source") for table in TABLES)):
        connection.execute(
            f"DELETE FROM {name} WHERE LIST_CONTAINS($1, {column})",  # noqa: S608 -- names of ours only
            [list(numbers)],
        )
