"""Measure `subsidy`, `rank` and `verify` on whole rounds against one cold check of the same round.

Each round is finished, with every act from receipt to approval, its published dataset, and a git
history. The three run as they do after a check, with what it kept; all files are read and hashed.
Figures go to `build/computing.json`. Exit code 1 where a bound is missed.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bounds import Curve, Figure, judged
from finished import build_rounds
from running import Command, Run, git, measure, once

from clusterfund import jsontext
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree

if TYPE_CHECKING:
    from collections.abc import Mapping

CLUSTERFUND = str(Path(sys.executable).parent / "clusterfund")
ROUND = "r000"
THREE: Mapping[str, tuple[str, ...]] = {
    "subsidy": ("subsidy", ROUND, "--format", "json"),
    "rank": ("rank", ROUND, "--format", "json"),
    "verify": ("verify", ROUND),
}
SAID = {"subsidy": "算补贴", "rank": "排名", "verify": "复核"}
CHECK = "check, cold"
NO_CACHE = {"CLUSTERFUND_CACHE": ""}
PACKAGES = ("orjson", "jsonschema-rs", "PyYAML", "click")


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clusters", type=int, nargs=3, default=(250, 1000, 2000))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    _, middle, _ = options.clusters
    apart = multiprocessing.get_context("spawn")  # or a command's memory would count this one's
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name, apart.Pool(1) as pool:
        commands: dict[str, Command] = {}
        for clusters in options.clusters:
            kept = pool.apply(_prepared, (Path(name), clusters))
            commands |= {
                f"{word} {clusters}": Command((CLUSTERFUND, *words), kept.folder, 0, kept.settings)
                for word, words in THREE.items()
            }
            once(kept)
        here = commands[f"verify {middle}"].folder
        commands[CHECK] = Command((CLUSTERFUND, "check", "--format", "json"), here, 0, NO_CACHE)
        for word, words in THREE.items():
            commands[f"{word} {middle}, no cache"] = Command(
                (CLUSTERFUND, *words), here, 0, NO_CACHE
            )
        runs = measure(commands, options.runs)
    for each, run in runs.items():
        print(f"{each:>24}: {run.wall:6.2f} s, {run.cpu:6.2f} s of CPU, {run.memory:4.0f} MB")
    print(f"without a cache: {_together(runs, middle, ', no cache'):.2f} of a cold check")
    rows = {each: run._asdict() for each, run in runs.items()}
    curves = [
        Curve(
            f"{SAID[word]}（检查过以后）",
            "集群数",
            "秒（处理器时间）",
            [(size, runs[f"{word} {size}"].cpu) for size in options.clusters],
        )
        for word in THREE
    ]
    return judged("computing", _figures(runs, options.clusters), rows, PACKAGES, curves)


def _figures(runs: Mapping[str, Run], sizes: tuple[int, int, int]) -> list[Figure]:
    """Give every figure that has a bound; a ratio is the higher of those by CPU and by clock."""
    small, middle, large = sizes
    together = f"subsidy, rank and verify of {middle:,} clusters, of a cold check's time"
    return [
        Figure(
            *(together, _together(runs, middle), 1, "x", "clusterfund verify", False),
            f"{middle:,} 个集群算补贴、排名、复核合起来，是一次不用缓存的检查的几倍",
        ),
        *(
            Figure(
                f"{word}: time per cluster at {size:,}, of that at {small:,}",
                runs[f"{word} {size}"].cpu / size / (runs[f"{word} {small}"].cpu / small),
                *(1.15, "x", f"clusterfund {word}", False),
                f"{SAID[word]}：每个集群的用时，{size:,} 个集群时是 {small:,} 个时的几倍",
            )
            for word in THREE
            for size in (middle, large)
        ),
    ]


def _together(runs: Mapping[str, Run], clusters: int, more: str = "") -> float:
    """Measure the three together by one cold check."""
    mine = [runs[f"{word} {clusters}{more}"] for word in THREE]
    check = runs[CHECK]
    return max(
        sum(each.cpu for each in mine) / check.cpu, sum(each.wall for each in mine) / check.wall
    )


def _prepared(folder: Path, clusters: int) -> Command:
    """Build a round with its dataset and history; give the check that is before everything."""
    root = folder / str(clusters)
    build_rounds(root, 1, clusters)
    data = root / "docs/data" / f"{ROUND}.json"
    data.parent.mkdir(parents=True)
    data.write_bytes(jsontext.written(dataset(read_round(DiskTree(root), ROUND).sound)))
    for words in (("init", "-q"), ("add", "submissions"), ("commit", "-q", "-m", "a round")):
        git(root, *words)
    settings = {
        "CLUSTERFUND_CACHE": str(folder / f"kept-{clusters}"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    return Command((CLUSTERFUND, "check", "--format", "json"), root, 0, settings)


if __name__ == "__main__":
    sys.exit(main())
