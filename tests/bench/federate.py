"""Measure a federation: the same tables and the same SQL, in DuckDB and in DataFusion.

    python tests/bench/federate.py [--cities 300] [--rounds 3] [--clusters 97] [--times 5]

Every engine works twice: over tables loaded into memory, and over the Parquet files as they are.
`duckdb checked` is what the command does: digests, columns and keys are checked as it loads. Each
run is a process of its own, interleaved round by round; the table has the medians. All must give
the same rows, and those that were planted. `clusterfund federate` itself is measured whole. Writes
`build/federation.json`. Exit code 1 where an answer differs or the command is too large.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import sys
import tempfile
import time
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.append(str(Path(__file__).parents[1]))

from bounds import Figure, judged
from running import Command, ran

from clusterfund.federation.engine import literal, opened
from clusterfund.federation.federate import Federation
from clusterfund.federation.package import read
from clusterfund.federation.queries import QUERIES
from federation.engines import asked, datafusion, gathered
from support.cities import NATIONAL, TABLES, Size, build

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from duckdb import DuckDBPyConnection

    Rows = list[dict[str, Any]]
    Answer = Callable[[str], Rows]

ENGINES = (
    "duckdb checked",
    "duckdb loaded",
    "duckdb files",
    "datafusion loaded",
    "datafusion files",
)
COMMAND = "clusterfund federate"
MAX_MB = 2_000.0


def main() -> int:
    """Measure, print, write; give the exit code."""
    given = _arguments()
    if given.engine:
        _measured(given.engine, given.folder)
        return 0
    size = Size(given.cities, given.rounds, given.clusters)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        descriptors = build(Path(folder, "cities"), size)
        made = time.perf_counter() - start
        gathered(descriptors, Path(folder, "tables"))
        runs = _interleaved(Path(folder), given.times)
        kept = _planted(Path(folder, "cities"), size)
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, "
        f"duckdb {version('duckdb')}, datafusion {version('datafusion')}\n"
        f"{size.cities} cities x {size.rounds} rounds, {size.rows:,} enterprise rows, "
        f"made in {made:.0f} s; medians of {given.times}"
    )
    figures = {name: _medians(found) for name, found in runs.items()}
    same = len({run["answers"] for name in ENGINES for run in runs[name]}) == 1
    _print(figures)
    told = {"same": same, "planted": kept, **asdict(size), "enterprises": size.rows}
    bound = Figure(
        *(f"memory of {COMMAND}", figures[COMMAND]["memory"], MAX_MB, "MB", COMMAND, False),
        f"合并 {size.cities} 个城市 {size.rounds} 个批次的数据占的内存",
    )
    failed = judged("federation", [bound], figures, ("duckdb", "datafusion"), **told)
    return int(not _verdict(same=same, kept=kept) or failed)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cities", "rounds", "clusters"):
        parser.add_argument(f"--{name}", type=int, default=getattr(Size(), name))
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--engine", choices=ENGINES, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _measured(engine: str, folder: Path) -> None:
    """Run one engine in this process; print its seconds and the digest of its answers."""
    start, used = time.perf_counter(), time.process_time()
    answer = _opened(engine, folder)
    seconds = {"load": time.perf_counter() - start}
    digest = hashlib.sha256()
    for name in QUERIES:
        start = time.perf_counter()
        rows = answer(name)
        seconds[name] = time.perf_counter() - start
        digest.update(json.dumps(rows, ensure_ascii=False).encode())
    seconds["CPU"] = time.process_time() - used  # of all threads
    print(json.dumps({"seconds": seconds, "answers": digest.hexdigest()}))


def _opened(engine: str, folder: Path) -> Answer:
    name, _, way = engine.partition(" ")
    if name == "datafusion":
        context = datafusion(folder / "tables", load=way == "loaded")
        return lambda query: asked(context, query)
    connection = opened()
    if way == "checked":
        packages = [read(path) for path in sorted(folder.glob("cities/*/data/*/datapackage.json"))]
        return Federation(connection, packages, skip=False).answer
    for table in TABLES:
        files = literal(sorted((folder / "tables" / table).iterdir()))
        found = connection.read_parquet(files)
        (found.create if way == "loaded" else found.create_view)(table)
    return lambda query: _rows(connection, query)


def _rows(connection: DuckDBPyConnection, name: str) -> Rows:
    query = QUERIES[name]
    done = connection.execute(query.sql)
    return query.rows([column[0] for column in done.description], done.fetchall())


def _interleaved(folder: Path, times: int) -> dict[str, list[dict[str, Any]]]:
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in (*ENGINES, COMMAND)}
    own = [sys.executable, __file__, "--folder", str(folder), "--engine"]
    whole = [sys.executable, "-m", "clusterfund", "federate", f"{folder}/cities/*"]
    for _ in range(times):
        for name in ENGINES:
            used, text = ran(Command([*own, name], folder))
            runs[name].append({**json.loads(text), "memory": used.memory})
        used, _ = ran(Command([*whole, "--format", "json"], folder))
        seconds = {"whole": used.wall, "CPU": used.cpu}
        runs[COMMAND].append({"seconds": seconds, "memory": used.memory})
    return runs


def _planted(cities: Path, size: Size) -> bool:
    """Tell whether the answers are those that were planted."""
    packages = [read(path) for path in sorted(cities.glob("*/data/*/datapackage.json"))]
    with opened() as connection:
        found = Federation(connection, packages, skip=False)
        repeated = found.answer("duplicates")
        national = [row for row in found.answer("providers") if row["vendor"] == NATIONAL]
    return (
        len(repeated) == size.repetitions
        and len({row["uscc"] for row in repeated}) == size.repeated
        and [row["amount"] for row in national] == [f"{size.national}.00"]
    )


def _medians(runs: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    seconds = {name: median(run["seconds"][name] for run in runs) for name in runs[0]["seconds"]}
    return {**seconds, "memory": median(run["memory"] for run in runs)}


def _print(figures: Mapping[str, Mapping[str, float]]) -> None:
    columns = ("load", *QUERIES)
    print(f"\n{'seconds':20}" + "".join(f"{name:>14}" for name in (*columns, "sum", "CPU", "MB")))
    for name in ENGINES:
        found = figures[name]
        spent = [found[column] for column in columns]
        cells = "".join(f"{each:14.2f}" for each in (*spent, sum(spent), found["CPU"]))
        print(f"{name:20}{cells}{found['memory']:14,.0f}")
    whole = figures[COMMAND]
    print(f"{COMMAND:20}{whole['whole']:84.2f}{whole['CPU']:14.2f}{whole['memory']:14,.0f}")


def _verdict(*, same: bool, kept: bool) -> bool:
    verdicts = {
        "both engines give the same rows, from memory and from files": same,
        "planted duplicates and the planted provider are found exactly": kept,
    }
    for text, good in verdicts.items():
        print(f"{'ok' if good else 'MISSED':7}{text}")
    return all(verdicts.values())


if __name__ == "__main__":
    sys.exit(main())
