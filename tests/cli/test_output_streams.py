"""Output is UTF-8 wherever it goes, and who stops reading it sees no traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import REPOSITORY, process, ran
from pages.building import SKIPPED
from support.building import build

PROGRAM = [sys.executable, "-m", "clusterfund"]
PLAIN = {"PATH": os.environ["PATH"]}
LOCALES = {
    "C": {"LC_ALL": "C"},
    "POSIX": {"LC_ALL": "POSIX"},
    "none": {},
    "no UTF-8 mode": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ASCII asked for": {"PYTHONIOENCODING": "ascii"},
    "Latin 1 asked for": {"PYTHONIOENCODING": "latin-1"},
}


@pytest.mark.parametrize("name", LOCALES)
def test_chinese_is_utf_8(name: str) -> None:
    """Findings and faults are UTF-8 in every locale, and whatever else Python was told."""
    assert process("check", settings=LOCALES[name]).out == ran("check", "--root", REPOSITORY).out
    fault = process("rank", "1999", settings=LOCALES[name])
    assert (fault.code, fault.err[:5]) == (2, "无法完成：")


@pytest.mark.parametrize(
    "arguments",
    [
        ["subsidy", "2021", "--format", "json"],
        ["check"],
        ["--help"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lines", ["0", "1"])
def test_a_reader_may_stop(arguments: list[str], lines: str) -> None:
    """`| head -1` gets its line, and nothing is printed about the pipe."""
    writer = subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=REPOSITORY,
        env=PLAIN,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    if lines == "1":
        assert writer.stdout.readline() != b""
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait() in {0, 1, 2}


def test_a_reader_of_faults_may_stop(tmp_path: Path) -> None:
    """Who stops reading the faults does not make the program fail otherwise than by its code."""
    root = build(tmp_path, [{"write": {"alpha/e1": "a: [\n"}}])
    writer = subprocess.Popen(
        [*PROGRAM, "rank", "2021", "--root", str(root)],
        env=PLAIN,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stderr.close()
    assert writer.stdout.read() == b""
    writer.stdout.close()
    assert writer.wait() in {1, 2}


def test_output_may_be_closed() -> None:
    """With standard output closed the program still ends with its code."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m clusterfund check >&-'],
        cwd=REPOSITORY,
        env=PLAIN,
        check=False,
        capture_output=True,
        text=True,
    )
    assert "Traceback" not in done.stderr


def test_a_full_disk_is_told() -> None:
    """Where nothing can be written to standard output, there is no traceback."""
    with open("/dev/full", "wb") as full:  # noqa: PTH123 -- a device
        done = subprocess.run(
            [*PROGRAM, "check"],
            cwd=REPOSITORY,
            env=PLAIN,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("无法写出结果：")


def test_a_part_of_the_program_that_is_gone_is_named(tmp_path: Path) -> None:
    """Where the program itself is not whole, the file that it misses is named."""
    for folder in ("scripts", "schemas"):
        shutil.copytree(REPOSITORY / folder, tmp_path / folder, ignore=SKIPPED)
    missing = tmp_path / "schemas/enterprise.schema.json"
    missing.unlink()
    done = subprocess.run(
        [*PROGRAM, "check"],
        cwd=REPOSITORY,
        env={**PLAIN, "PYTHONPATH": str(tmp_path / "scripts"), "CLUSTERFUND_CACHE": ""},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"无法读写 {missing}：")
    assert done.stderr.count("\n") == 1


def test_findings_go_to_standard_output(tmp_path: Path) -> None:
    """What was asked for goes to standard output; why it was not done to standard error."""
    root = build(tmp_path, [{"write": {"alpha/e1": "a: [\n"}}])
    check, rank = process("check", "--root", root), process("rank", "2021", "--root", root)
    assert (check.code, check.err, check.out != "") == (1, "", True)
    assert (rank.code, rank.out, rank.err != "") == (1, "", True)


def test_the_installed_command_is_the_same() -> None:
    """`clusterfund` and `python -m clusterfund` are one program."""
    installed = Path(sys.executable).with_name("clusterfund")
    done = subprocess.run(
        [str(installed), "rank", "2021"], cwd=REPOSITORY, check=True, capture_output=True
    )
    assert done.stdout.decode() == process("rank", "2021").out
