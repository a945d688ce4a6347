"""A bar on a terminal, nothing in a pipe; what is printed does not depend on processes."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.checking import rounds
from clusterfund.cli.progress import told
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A stream that says that somebody looks at it."""

    def isatty(self) -> bool:
        """Say yes."""
        return True


def test_a_terminal_sees_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the bar grows from nothing to all, on the error stream."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with told() as tell:
        tell(1, 4)
        tell(4, 4)
    assert "正在检查" in screen.getvalue()
    assert "100%" in screen.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_nobody_sees_nothing(stream: io.StringIO | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a pipe, or where there is no error stream, nothing is written."""
    monkeypatch.setattr(sys, "stderr", stream)
    with told() as tell:
        tell(1, 1)
    assert stream is None or stream.getvalue() == ""


@pytest.mark.parametrize("jobs", [2, 5])
def test_the_number_of_processes_is_not_seen(
    jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same bytes are printed for any number of processes."""
    monkeypatch.setattr(rounds, "FEW_FILES", 0)
    root = build(tmp_path, [{"remove": ["alpha/e10"]}, {"balance": ["alpha"]}])
    words = ("check", "--root", root, "--format", "json")
    one = ran(*words, "--jobs", "1")
    assert "P011" in one.out
    assert ran(*words, "--jobs", str(jobs)) == one


@pytest.mark.parametrize("jobs", ["0", "65", "x"])
def test_no_number_of_processes(jobs: str) -> None:
    """None, too many, or no number is a usage fault."""
    assert ran("check", "--jobs", jobs).code == 2
