"""Whole processes, measured: interleaved round by round, so that a busy machine slows all alike."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path


MOMENT = "2021-09-01T00:00:00+08:00"
GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "clusterfund",
    "GIT_AUTHOR_EMAIL": "clusterfund@example.invalid",
    "GIT_AUTHOR_DATE": MOMENT,
    "GIT_COMMITTER_NAME": "clusterfund",
    "GIT_COMMITTER_EMAIL": "clusterfund@example.invalid",
    "GIT_COMMITTER_DATE": MOMENT,
}


class FailedRunError(Exception):
    """A measured command did not do its work, so that its time means nothing."""

    def __init__(self, words: Sequence[str], output: str) -> None:
        super().__init__(f"{' '.join(words[:4])}: {output[:2000]}")


class Command(NamedTuple):
    """A process to measure: its words, where it runs, how many enterprise files it judges.

    `settings` are variables of its environment; `prepare` makes ready for it, unmeasured.
    """

    words: Sequence[str]
    folder: Path
    files: int = 0
    settings: Mapping[str, str] = {}
    prepare: Callable[[], None] | None = None


class Run(NamedTuple):
    """What one process used, its own processes with it, and its largest memory in MB.

    Seconds of CPU and of wall clock.
    """

    cpu: float
    wall: float
    memory: float


def measure(commands: Mapping[str, Command], rounds: int) -> dict[str, Run]:
    """Run every command once a round; give the medians of each."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(once(command))
    return {name: Run(*map(median, zip(*found, strict=True))) for name, found in runs.items()}


def once(command: Command) -> Run:
    """Run one process to its end. Errors: FailedRunError where it fails or finds anything."""
    if command.prepare:
        command.prepare()
    run, text = ran(command)
    if command.words[1:2] == ["check"] and json.loads(text)["findings"]:
        raise FailedRunError(command.words, text)
    return run


def ran(command: Command) -> tuple[Run, str]:
    """Run one process to its end; give what it used and wrote. Errors: FailedRunError."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.words,
            cwd=command.folder,
            env={**os.environ, **command.settings},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if process.returncode:
        raise FailedRunError(command.words, text)
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024), text


def git(folder: Path, *words: str, data: Iterable[bytes] = ()) -> None:
    """Let git do something in a folder, by nobody's settings and at one moment."""
    program = shutil.which("git") or "git"
    with subprocess.Popen(
        [program, *words], cwd=folder, env={**os.environ, **GIT}, stdin=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.writelines(data)
        process.stdin.close()
        assert process.wait() == 0, words
