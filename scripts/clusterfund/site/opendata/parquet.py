"""A table as Parquet: exact decimals, real dates, the same bytes for the same rows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.errors import CannotWriteError
from clusterfund.site.opendata.formats import json_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.site.opendata.fields import Kind, Row, Table

TYPES: Mapping[Kind, str] = {
    "text": "VARCHAR",
    "count": "INTEGER",
    "decimal": "DECIMAL(18,2)",
    "date": "DATE",
    "flag": "BOOLEAN",
}
ALONE: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,  # several would order the row groups by chance
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
"""Nothing is fetched, and nothing happens at the same time."""


def parquets_of(filled: Sequence[tuple[Table, Sequence[Row]]]) -> dict[str, bytes]:
    """Write tables as files by name. Errors: CannotWriteError, no room for a temporary file."""
    import duckdb  # noqa: PLC0415 -- only rendering needs it, and it is slow to load

    with (
        tempfile.TemporaryDirectory() as folder,
        duckdb.connect(":memory:", config=ALONE) as connection,
    ):
        return {
            f"{table.name}.parquet": _written(connection, table, rows, folder)
            for table, rows in filled
        }


def _written(connection: Any, table: Table, rows: Sequence[Row], folder: str) -> bytes:
    """Write a table, which is read as JSON: values one by one would take twice the time."""
    from duckdb import Error  # noqa: PLC0415 -- as above

    source, target = (Path(folder, f"{table.name}.{form}") for form in ("json", "parquet"))
    columns = {each.name: TYPES[each.kind] for each in table.fields}
    try:
        source.write_bytes(json_of(rows))
        read = connection.read_json(str(source), columns=columns, format="array")
        read.write_parquet(str(target), compression="zstd")
        return target.read_bytes()
    except (Error, OSError) as error:
        raise CannotWriteError(str(target), str(error)) from None
