"""DuckDB, shut off: no network, no extensions, and after loading no files either."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from duckdb import DuckDBPyConnection

OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "allow_community_extensions": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
PATTERN = re.compile(r"([*?\[])")


def opened(path: Path | None = None) -> DuckDBPyConnection:
    """Open a database in memory or in a new file."""
    import duckdb  # noqa: PLC0415 -- only this command needs it

    connection = duckdb.connect(str(path or ":memory:"), config=OFFLINE)
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def locked(connection: DuckDBPyConnection) -> None:
    """Let queries read what was loaded and nothing else, and let none of them change that."""
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def literal(paths: Iterable[Path]) -> list[str]:
    """Write paths so that the engine takes no character of them for a pattern."""
    return [PATTERN.sub(r"[\1]", str(path)) for path in paths]
