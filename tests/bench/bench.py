"""Measure `clusterfund check` against check-jsonschema, and how soon `clusterfund --help` is up.

Only enterprise files are counted as work, though our time also covers every application, plan and
commitment and the rules across them. Figures go to `build/bench.json` as well. Exit code 1 where a
bound is missed.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from bounds import Curve, Figure, judged
from corpus import ENTERPRISES, ROUND, build
from running import Command, measure, once

from clusterfund.register import schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from running import Run

MIDDLE, SMALL = 4, 16
"""How much smaller the smaller registers are."""
START_UPS = 20
BIN = Path(sys.executable).parent
CLUSTERFUND, CHECK_JSONSCHEMA = str(BIN / "clusterfund"), str(BIN / "check-jsonschema")
PACKAGES = ("check-jsonschema", "jsonschema", "ruamel.yaml", "jsonschema-rs", "PyYAML", "click")
RIVAL, COLD, TWO, WARM, SOME, FEW = (
    "check-jsonschema",
    "check, cold",
    "check, cold, 2 processes",
    "check, warm",
    "check, cold, N/4",
    "check, cold, N/16",
)


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clusters", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        commands = _prepare(Path(name), options.clusters)
        _print_versions()
        start_ups = measure(_start_ups(Path(name)), START_UPS)
        once(commands[WARM])  # fills what is kept
        checks = measure(commands, options.runs)
    _print_checks(commands, checks)
    _print_start_ups(start_ups)
    figures = list(_figures(commands, checks, start_ups))
    rows = {name: {"files": commands[name].files, **run._asdict()} for name, run in checks.items()}
    sizes = sorted((commands[name].files, checks[name].cpu) for name in (FEW, SOME, COLD))
    curve = Curve("整体检查（不用缓存，一个进程）", "企业文件数", "秒（处理器时间）", sizes)
    return judged("bench", figures, rows, PACKAGES, [curve])


def _prepare(folder: Path, clusters: int) -> dict[str, Command]:
    """Build the registers, whole and smaller; give the commands that check them."""
    whole, middle, small = folder / "whole", folder / "middle", folder / "small"
    paths = build(whole, clusters)
    some = len(build(middle, max(1, clusters // MIDDLE)))
    few = len(build(small, max(1, clusters // SMALL)))
    equal = folder / "enterprise.schema.json"
    equal.write_text(json.dumps(schema.load("enterprise"), ensure_ascii=False), "utf-8")
    inside = whole / ROUND / "applications"  # short relative paths: 16,000 fit one argument list
    names = [str(path.relative_to(inside)) for path in paths]
    size = sum(path.stat().st_size for path in paths) / len(paths)
    print(f"corpus: {clusters} clusters x {ENTERPRISES} enterprise files, mean {size:,.0f} bytes")
    rival = [CHECK_JSONSCHEMA, "--schemafile", str(equal), "--no-cache", *names]
    ours = [CLUSTERFUND, "check", "--format", "json", "--jobs"]
    many = len(paths)
    cold = {"CLUSTERFUND_CACHE": ""}
    warm = {"CLUSTERFUND_CACHE": str(folder / "kept"), "XDG_STATE_HOME": str(folder / "state")}
    return {
        RIVAL: Command(rival, inside, many),
        COLD: Command([*ours, "1"], whole, many, cold),
        TWO: Command([*ours, "2"], whole, many, cold),
        WARM: Command([*ours, "2"], whole, many, warm),
        SOME: Command([*ours, "1"], middle, some, cold),
        FEW: Command([*ours, "1"], small, few, cold),
    }


def _start_ups(folder: Path) -> dict[str, Command]:
    return {
        "python -c pass": Command([sys.executable, "-c", "pass"], folder),
        "clusterfund --help": Command([CLUSTERFUND, "--help"], folder),
        "check-jsonschema --version": Command([CHECK_JSONSCHEMA, "--version"], folder),
    }


def _figures(
    commands: Mapping[str, Command], runs: Mapping[str, Run], start_ups: Mapping[str, Run]
) -> list[Figure]:
    """Give every figure that has a bound; a ratio is the lower of those by CPU and by clock."""
    rival, cold, warm = runs[RIVAL], runs[COLD], runs[WARM]
    each = cold.cpu / commands[COLD].files / (runs[FEW].cpu / commands[FEW].files)
    most = max(runs[name].memory for name in (COLD, TWO, WARM))
    start = start_ups["clusterfund --help"].cpu * 1e3
    peer = "check-jsonschema's files per second, times"
    check = "clusterfund check --jobs 1"
    return [
        Figure(
            *(f"cold check: {peer}", _ratio(rival, cold), 12, "x", check, True),
            "不用缓存的检查：每秒文件数是 check-jsonschema 的几倍",
        ),
        Figure(
            *(f"warm check: {peer}", _ratio(rival, warm), 80, "x", "clusterfund check", True),
            "没有改动时的检查：每秒文件数是 check-jsonschema 的几倍",
        ),
        Figure(
            *("cold check: one process's time over two's", cold.wall / runs[TWO].wall, 1.7, "x"),
            *("clusterfund check --jobs 2", True, "两个进程比一个进程快几倍"),
        ),
        Figure(
            *("cold check: time per file at N over N/16", each, 1.1, "x", check, False),
            "每个文件的用时：全部文件时是十六分之一文件时的几倍",
        ),
        Figure(
            *("memory of the largest process", most, 400, "MB", "clusterfund check", False),
            "检查时最大的一个进程占的内存",
        ),
        Figure(
            *("start-up: CPU of --help", start, 150, "ms", "clusterfund --help", False),
            "命令启动的用时",
        ),
    ]


def _ratio(rival: Run, ours: Run) -> float:
    return min(rival.cpu / ours.cpu, rival.wall / ours.wall)


def _print_versions() -> None:
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.platform()}")
    print(", ".join(f"{package} {version(package)}" for package in PACKAGES))


def _print_checks(commands: Mapping[str, Command], runs: Mapping[str, Run]) -> None:
    print(f"\n{'':26}{'files':>7}{'CPU s':>8}{'wall s':>8}{'files/s':>9}{'us/file':>9}{'MB':>6}")
    for name, run in runs.items():
        files = commands[name].files
        print(
            f"{name:26}{files:7,}{run.cpu:8.2f}{run.wall:8.2f}{files / run.cpu:9,.0f}"
            f"{run.cpu / files * 1e6:9.0f}{run.memory:6.0f}"
        )
    print("files/s and us/file are of CPU, of all processes")


def _print_start_ups(runs: Mapping[str, Run]) -> None:
    ours = runs["clusterfund --help"].cpu
    print(f"\n{'start-up':28}{'CPU ms':>8}{'wall ms':>9}{'--help is':>11}")
    for name, run in runs.items():
        print(f"{name:28}{run.cpu * 1e3:8.0f}{run.wall * 1e3:9.0f}{ours / run.cpu:10.2f}x")


if __name__ == "__main__":
    sys.exit(main())
