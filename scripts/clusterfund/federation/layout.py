"""The columns of Parquet files: which a file has, and which it would need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.federation.engine import literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from clusterfund.federation.tables import Table

QUERY = (
    "SELECT file_name, name, COALESCE(duckdb_type, ''), COALESCE(num_children, 0) "
    "FROM parquet_schema($1) ORDER BY file_name, column_id"
)


def misfits(
    connection: DuckDBPyConnection, table: Table, files: Sequence[Path]
) -> Iterator[tuple[Path, set[str], str]]:
    """Yield for every file the columns of the table that it has, and why it cannot be read."""
    for path, columns in _read(connection, files):
        if columns is None:
            yield path, set(), "不是完好的 Parquet 文件。"
            continue
        known = {column.name for column in table.columns}
        yield path, columns.keys() & known, _wrong(table, columns)


def _wrong(table: Table, columns: Mapping[str, str]) -> str:
    missing = [each.name for each in table.columns if each.needed and each.name not in columns]
    if missing:
        return f"缺少列 {'、'.join(missing)}。"
    for column in table.columns:
        found = columns.get(column.name)
        if found is not None and not column.fits(found):
            return f"列 {column.name} 的类型是 {found}，应为 {column.kind}。"
    return ""


def _read(
    connection: DuckDBPyConnection, files: Sequence[Path]
) -> Iterator[tuple[Path, dict[str, str] | None]]:
    """Yield the columns of every file with their types, or None where it has none to read.

    All are read at once; only where that fails is each read alone.
    """
    import duckdb  # noqa: PLC0415 -- only this command needs it

    if not files:
        return
    try:
        rows = connection.execute(QUERY, [literal(files)]).fetchall()
    except duckdb.Error:
        if len(files) == 1:
            yield files[0], None
        else:
            for path in files:
                yield from _read(connection, [path])
        return
    found: dict[str, list[tuple[str, str, int]]] = {}
    for file, name, kind, children in rows:
        found.setdefault(file, []).append((name, kind, children))
    for path in files:
        yield path, _top(found[str(path)])


def _top(rows: Sequence[tuple[str, str, int]]) -> dict[str, str]:
    """Give the outermost columns of a file's tree, which is listed root first, depth first."""
    columns, place = {}, 1
    while place < len(rows):
        name, kind, below = rows[place]
        columns[name] = kind
        place += 1
        while below and place < len(rows):
            below += rows[place][2] - 1
            place += 1
    return columns
