"""DuckDB, shut off: no network, no extensions, and after loading no files either."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from clusterfund.federation.errors import BrokenEngineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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

    with working():
        connection = duckdb.connect(str(path or ":memory:"), config=OFFLINE)
        connection.execute("SET TimeZone = 'UTC'")
    return connection


def reason(error: Exception) -> str:
    """Give the first line of what the engine says."""
    return str(error).split("\n", 1)[0].rstrip(".")


@contextmanager
def working() -> Iterator[None]:
    """Tell of an engine that cannot go on. Errors: BrokenEngineError."""
    import duckdb  # noqa: PLC0415 -- only this command needs it

    try:
        yield
    except duckdb.Error as error:
        raise BrokenEngineError(reason(error)) from None


def locked(connection: DuckDBPyConnection) -> None:
    """Let queries read what was loaded and nothing else, and let none of them change that."""
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def literal(paths: Iterable[Path]) -> list[str]:
    """Write paths so that the engine takes no character of them for a pattern."""
    return [PATTERN.sub(r"[\1]", str(path)) for path in paths]
