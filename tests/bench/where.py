"""Profile a cold check and tell which of the program's rooms its time goes to.

    python tests/bench/where.py [--clusters 200]

What a library or a built-in takes counts for the room that called it. Writes `build/where.json`.
"""

from __future__ import annotations

import argparse
import pstats
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bounds import judged
from corpus import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    Function = tuple[str, int, str]

ROOMS = {
    "读取 YAML": r"register/(everyday|strictyaml|syntax|scalars|text|shelf)\.py",
    "隐私检查": r"register/personal\w*\.py",
    "结构检查（JSON Schema）": r"register/(schema|explain|fields)\.py",
    "读取文件": r"register/(tree|objects|folders|layout|names)\.py|checking/reads\.py",
    "变成记录": r"register/|records/|uscc\.py|money\.py|workdays\.py",
    "规则": r"rules/",
    "安排和缓存": r"checking/|cli/",
}
OTHER = "其他（启动、内存管理）"
PASSES = 12
"""How often time is handed up from library to library until some room takes it."""


def main() -> int:
    """Profile, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--clusters", type=int, default=200)
    clusters = parser.parse_args().clusters
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        root, out = Path(name, "register"), Path(name, "profile")
        build(root, clusters)
        words = ["-m", "cProfile", "-o", str(out), "-m", "clusterfund", "check", "--jobs", "1"]
        environment = {"CLUSTERFUND_CACHE": "", "PATH": "/usr/bin:/bin"}
        subprocess.run(
            [sys.executable, *words], cwd=root, env=environment, check=True, capture_output=True
        )
        spent = _spent(pstats.Stats(str(out)))
    whole = sum(spent.values())
    shares = [[room, 100 * seconds / whole] for room, seconds in spent.most_common()]
    for room, share in shares:
        print(f"{share:5.1f} %  {room}")  # noqa: T201 -- printing is what it is for
    return judged("where", [], {}, (), shares=shares, clusters=clusters)


def _spent(stats: pstats.Stats) -> Counter[str]:
    """Give seconds by room, each function's own time only."""
    table: dict[Function, Any] = vars(stats)["stats"]
    spent: Counter[str] = Counter()
    left = Counter({function: row[2] for function, row in table.items()})
    for _ in range(PASSES):
        handed: Counter[Function] = Counter()
        for function, seconds in left.items():
            room = _room(function)
            if room:
                spent[room] += seconds
                continue
            shares = list(_callers(table[function][4]))
            for caller, share in shares:
                handed[caller] += seconds * share
            if not shares:
                spent[OTHER] += seconds
        left = handed
    spent[OTHER] += sum(left.values())
    return spent


def _room(function: Function) -> str | None:
    _, inside, path = function[0].rpartition("/clusterfund/")
    return next((room for room, here in ROOMS.items() if inside and re.match(here, path)), None)


def _callers(callers: dict[Function, tuple[int, int, float, float]]) -> Iterator[Any]:
    """Share a function among its callers, by the time it took for each, or by its calls."""
    by = 3 if any(row[3] for row in callers.values()) else 1
    whole = sum(row[by] for row in callers.values())
    for caller, row in callers.items():
        yield caller, row[by] / whole


if __name__ == "__main__":
    sys.exit(main())
