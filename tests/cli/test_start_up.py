"""What is imported when: a help page needs little, and a clean check no slow validator."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

CODE = """\
import sys
from clusterfund.cli.chinese import run
from clusterfund.cli.main import clusterfund
code = run(clusterfund, sys.argv[1:])
print(code, *sorted(name for name in sys.modules if "." not in name))
"""
HEAVY = {"yaml", "jsonschema", "jsonschema_rs", "git", "mkdocs", "jinja2"}


def imported(*arguments: str) -> tuple[int, set[str]]:
    """Run a command in a fresh interpreter; give its code and the packages it imported."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    code, *names = done.stdout.splitlines()[-1].split()
    return int(code), set(names)


@pytest.mark.parametrize("arguments", [["--help"], ["nothing"], ["--nothing"]], ids=" ".join)
def test_the_group_imports_no_library(arguments: list[str]) -> None:
    """The first help page and faults of usage need neither YAML nor any other library."""
    _, names = imported(*arguments)
    assert "click" in names
    assert names & {*HEAVY, "chinese_calendar", "stdnum"} == set()


def test_a_clean_check_imports_no_slow_library(tmp_path: Path) -> None:
    """Checking a clean register needs neither git, nor the explaining validator, nor templates."""
    code, names = imported("check", "--root", str(build(tmp_path)))
    assert code == 0
    assert "jsonschema_rs" in names
    assert names & {"git", "jsonschema", "mkdocs", "jinja2"} == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ["rank", "2021"],
        ["status", "2021", "--on", "2021-09-16"],
        ["explain", "2021", "motorcycle"],
    ],
    ids=" ".join,
)
def test_computing_imports_no_slow_library(arguments: list[str]) -> None:
    """Computing the sample needs no slow library either."""
    code, names = imported(*arguments)
    assert code == 0
    assert names & {"git", "jsonschema", "mkdocs", "jinja2"} == set()


def test_a_fault_imports_the_explaining_validator(tmp_path: Path) -> None:
    """Only where a document is not as its form does the explaining validator come in."""
    root = build(tmp_path, [{"drop": ["alpha/e1#/name"]}])
    code, names = imported("check", "--root", str(root))
    assert code == 1
    assert "jsonschema" in names
