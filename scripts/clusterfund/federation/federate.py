"""Sources in, one database out; then answers from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.federation.engine import locked, reason, working
from clusterfund.federation.errors import BrokenQueryError, NothingLeftError, NotOneQueryError
from clusterfund.federation.integrity import overlapping, unsound
from clusterfund.federation.loading import forget, load, prepare
from clusterfund.federation.queries import QUERIES
from clusterfund.federation.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from duckdb import DuckDBPyConnection

    from clusterfund.federation.package import Fault, Package


@dataclass(frozen=True, slots=True)
class Source:
    """What one source gave."""

    source: str
    sha256: str
    rounds: tuple[tuple[str, str], ...]
    """City and round, in order."""
    rows: dict[str, int]
    """Rows of every table."""


@dataclass(frozen=True, slots=True)
class Free:
    """The answer to the user's own query."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


class Federation:
    """Published tables of many sources in one database, of which nothing can change.

    `faults` are of sources that were skipped; where any were and `skip` is not set, nothing may
    be asked. Errors: NothingLeftError where all were skipped.
    """

    def __init__(
        self, connection: DuckDBPyConnection, packages: Sequence[Package], *, skip: bool
    ) -> None:
        self._connection = connection
        self.faults = [fault for each in packages for fault in each.faults]
        self._sound = [each for each in packages if each.tables and not each.faults]
        if not self.faults or skip:
            with working():
                self._load()
        if skip and self.faults and not self._sound:
            raise NothingLeftError(len({fault.source for fault in self.faults}))

    def _load(self) -> None:
        """Load what is sound; a source with a fault found on the way is loaded no further."""
        if not self._sound:
            return
        prepare(self._connection, self._sound)
        bad: set[str] = set()
        for table in TABLES:
            files = {
                path: each.source
                for each in self._sound
                if each.source not in bad
                for path in each.tables.get(table.name, ())
            }
            found = list(load(self._connection, table, files))
            self._refuse(found, bad)
        for looked_at in (unsound, overlapping):  # a broken source must not accuse a sound one
            self._refuse(list(looked_at(self._connection, self._sound)), bad)
        for query in QUERIES.values():
            self._connection.execute(f"CREATE VIEW {query.name} AS {query.sql}")
        locked(self._connection)

    def _refuse(self, found: Sequence[Fault], bad: set[str]) -> None:
        self.faults += found
        new = {fault.source for fault in found} - bad
        bad |= new
        forget(
            self._connection,
            [number for number, each in enumerate(self._sound) if each.source in new],
        )

    def sources(self) -> Iterator[Source]:
        """Yield what every source that was not skipped gave, in order."""
        run = self._connection.execute
        counts = {
            table.name: dict(
                run(f"SELECT source, COUNT(*) FROM {table.name} GROUP BY source").fetchall()  # noqa: S608 -- names of ours only
            )
            for table in TABLES
        }
        rounds: dict[int, list[tuple[str, str]]] = {}
        for number, city, name in run(
            "SELECT DISTINCT source, city, round FROM clusters ORDER BY ALL"
        ).fetchall():
            rounds.setdefault(number, []).append((city, name))
        for number, source, sha256 in run(
            "SELECT id, source, sha256 FROM sources ORDER BY id"
        ).fetchall():
            rows = {name: each.get(number, 0) for name, each in counts.items()}
            yield Source(source, sha256, tuple(rounds.get(number, ())), rows)

    def answer(self, name: str) -> list[dict[str, Any]]:
        """Answer a named question."""
        query = QUERIES[name]
        with working():
            done = self._connection.execute(query.sql)
            return query.rows([column[0] for column in done.description], done.fetchall())

    def ask(self, text: str) -> Free:
        """Answer the user's own query. Errors: BrokenQueryError, NotOneQueryError."""
        import duckdb  # noqa: PLC0415 -- only this command needs it

        run = self._connection.execute
        try:
            statements = self._connection.extract_statements(text)
            if [each.type for each in statements] != [duckdb.StatementType.SELECT]:
                raise NotOneQueryError
            run("BEGIN TRANSACTION READ ONLY")
            try:
                done = run(statements[0])
                columns = tuple(column[0] for column in done.description)
                rows = tuple(tuple(map(_said, row)) for row in done.fetchall())
            finally:
                run("ROLLBACK")
        except duckdb.Error as error:
            raise BrokenQueryError(reason(error)) from None
        return Free(columns, rows)


def _said(value: Any) -> Any:
    """Give a value of the user's own query as JSON has it; whatever it has not is text."""
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)
