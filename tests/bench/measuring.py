"""Whole processes, measured: seconds of CPU and of wall clock, and the largest memory in MB.

Rounds are interleaved, so that a busy machine slows every side alike, and medians are taken.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

BUILD = Path(__file__).resolve().parents[2] / "build"


class FailedRunError(Exception):
    """A measured command did not do its work, so that its time means nothing."""

    def __init__(self, words: Sequence[str], output: str) -> None:
        super().__init__(f"{' '.join(words[:4])}: {output[-2000:]}")


class Command(NamedTuple):
    """A process to measure: its words, where it runs, and what makes ready for it."""

    words: Sequence[str]
    folder: Path
    prepare: Callable[[], None] | None = None
    environment: Mapping[str, str] = {}


class Run(NamedTuple):
    """What one process used."""

    cpu: float
    wall: float
    memory: float


class Figure(NamedTuple):
    """One measured figure, the bound it is held to, and which way."""

    name: str
    value: float
    unit: str = ""
    most: float | None = None
    least: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the bound holds."""
        return (self.most is None or self.value <= self.most) and (
            self.least is None or self.value >= self.least
        )

    def told(self) -> str:
        """Say it in a line."""
        bound = "" if self.most is None else f", at most {self.most:g}"
        bound += "" if self.least is None else f", at least {self.least:g}"
        return f"{'ok  ' if self.kept else 'MISS'} {self.name}: {self.value:.3g} {self.unit}{bound}"


def measured(commands: Mapping[str, Command], rounds: int) -> dict[str, Run]:
    """Run every command once a round; give the medians of each. Errors: FailedRunError."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(ran(command))
    return {name: Run(*map(median, zip(*found, strict=True))) for name, found in runs.items()}


def ran(command: Command) -> Run:
    """Run one process to its end, its children included. Errors: FailedRunError."""
    if command.prepare:
        command.prepare()
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.words,
            cwd=command.folder,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | command.environment,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if process.returncode:
        raise FailedRunError(command.words, text)
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def kept(name: str, figures: Sequence[Figure], **more: Any) -> int:
    """Print the figures, keep them for the page about speed, and give the exit code."""
    for each in figures:
        print(each.told())  # noqa: T201 -- this is what a benchmark is for
    BUILD.mkdir(exist_ok=True)
    data = {"figures": [each._asdict() | {"kept": each.kept} for each in figures], **more}
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    (BUILD / f"bench-{name}.json").write_text(text, "utf-8")
    return int(not all(each.kept for each in figures))
