"""Measure `clusterfund check` against check-jsonschema, and how soon `clusterfund --help` is up.

All runs are whole processes, interleaved round by round, so that a busy machine slows both sides
alike. Only enterprise files are counted as work, though our time also covers every application,
plan and commitment and the rules across them. Exit code 1 where a bound is missed.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from corpus import ENTERPRISES, ROUND, build

from clusterfund.register import schema

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MIN_RATIO = 8.0
MAX_HELP_MS = 150.0
START_UPS = 20
BIN = Path(sys.executable).parent
CLUSTERFUND, CHECK_JSONSCHEMA = str(BIN / "clusterfund"), str(BIN / "check-jsonschema")
PACKAGES = ("check-jsonschema", "jsonschema", "ruamel.yaml", "jsonschema-rs", "PyYAML", "click")


class FailedRunError(Exception):
    """A measured command did not do its work, so that its time means nothing."""

    def __init__(self, words: Sequence[str], output: str) -> None:
        super().__init__(f"{' '.join(words[:4])}: {output[:2000]}")


class Command(NamedTuple):
    """A process to measure: its words, where it runs, and how many enterprise files it judges."""

    words: Sequence[str]
    folder: Path
    files: int = 0


class Run(NamedTuple):
    """What one process used: seconds of CPU and of wall clock, and its largest memory in MB."""

    cpu: float
    wall: float
    memory: float


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clusters", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        commands = _prepare(Path(name), options.clusters)
        _print_versions()
        start_ups = _measure(_start_ups(Path(name)), START_UPS)
        checks = _measure(commands, options.runs)
    ratio = _print_checks(commands, checks)
    help_ms = _print_start_ups(start_ups)
    print()
    kept = [
        _verdict("files per second against check-jsonschema", ratio, MIN_RATIO, at_least=True),
        _verdict("clusterfund --help, ms of CPU", help_ms, MAX_HELP_MS, at_least=False),
    ]
    return 0 if all(kept) else 1


def _prepare(folder: Path, clusters: int) -> dict[str, Command]:
    """Build the registers, whole and a quarter; give the commands that check them."""
    whole, quarter = folder / "whole", folder / "quarter"
    paths = build(whole, clusters)
    few = len(build(quarter, max(1, clusters // 4)))
    equal = folder / "enterprise.schema.json"
    equal.write_text(json.dumps(schema.load("enterprise"), ensure_ascii=False), "utf-8")
    inside = whole / ROUND / "applications"  # short relative paths: 16,000 fit one argument list
    names = [str(path.relative_to(inside)) for path in paths]
    size = sum(path.stat().st_size for path in paths) / len(paths)
    print(f"corpus: {clusters} clusters x {ENTERPRISES} enterprise files, mean {size:,.0f} bytes")
    rival = [CHECK_JSONSCHEMA, "--schemafile", str(equal), "--no-cache", *names]
    ours = [CLUSTERFUND, "check", "--format", "json"]
    return {
        "check-jsonschema": Command(rival, inside, len(paths)),
        "clusterfund check": Command(ours, whole, len(paths)),
        "clusterfund check, N/4": Command(ours, quarter, few),
    }


def _start_ups(folder: Path) -> dict[str, Command]:
    return {
        "python -c pass": Command([sys.executable, "-c", "pass"], folder),
        "clusterfund --help": Command([CLUSTERFUND, "--help"], folder),
        "check-jsonschema --version": Command([CHECK_JSONSCHEMA, "--version"], folder),
    }


def _measure(commands: Mapping[str, Command], rounds: int) -> dict[str, Run]:
    """Run every command once a round; give the medians of each."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(_run(command))
    return {name: Run(*map(median, zip(*found, strict=True))) for name, found in runs.items()}


def _run(command: Command) -> Run:
    """Run one process to its end. Errors: FailedRunError where it fails or finds anything."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.words, cwd=command.folder, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if process.returncode or (command.words[1:2] == ["check"] and json.loads(text)["findings"]):
        raise FailedRunError(command.words, text)
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def _print_versions() -> None:
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.platform()}")
    print(", ".join(f"{package} {version(package)}" for package in PACKAGES))


def _print_checks(commands: Mapping[str, Command], runs: Mapping[str, Run]) -> float:
    """Print the table of checks; give the lower of the ratios by CPU and by wall clock."""
    print(f"\n{'':24}{'files':>7}{'CPU s':>8}{'wall s':>8}{'files/s':>9}{'us/file':>9}{'MB':>6}")
    for name, run in runs.items():
        files = commands[name].files
        print(
            f"{name:24}{files:7,}{run.cpu:8.2f}{run.wall:8.2f}{files / run.cpu:9,.0f}"
            f"{run.cpu / files * 1e6:9.0f}{run.memory:6.0f}"
        )
    rival, ours = runs["check-jsonschema"], runs["clusterfund check"]
    by_cpu, by_wall = rival.cpu / ours.cpu, rival.wall / ours.wall
    print(f"ratio by CPU {by_cpu:.1f}, by wall clock {by_wall:.1f}; files/s and us/file are of CPU")
    return min(by_cpu, by_wall)


def _print_start_ups(runs: Mapping[str, Run]) -> float:
    """Print the start-up times; give that of `--help` in milliseconds of CPU."""
    ours = runs["clusterfund --help"].cpu
    print(f"\n{'start-up':28}{'CPU ms':>8}{'wall ms':>9}{'--help is':>11}")
    for name, run in runs.items():
        print(f"{name:28}{run.cpu * 1e3:8.0f}{run.wall * 1e3:9.0f}{ours / run.cpu:10.2f}x")
    return ours * 1e3


def _verdict(name: str, value: float, bound: float, *, at_least: bool) -> bool:
    kept = value >= bound if at_least else value < bound
    sign = ">=" if at_least else "<"
    print(f"{'ok' if kept else 'MISSED':7}{name}: {value:.1f}, bound {sign} {bound:g}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
