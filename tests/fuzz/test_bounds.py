"""No document of 64 KiB costs more than a second or 200 MiB, and none gives a flood of findings."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from fuzz.heavy import HEAVY, SIZE

HEAVY_PY = Path(__file__).with_name("heavy.py")
SECONDS, KIBIBYTES, FINDINGS = 1.0, 200 * 1024, 200


@cache
def measured(name: str) -> tuple[float, int, int]:
    """Check a register with the document in a process of its own: CPU seconds, KiB, findings."""
    done = subprocess.run(
        [sys.executable, str(HEAVY_PY), name],
        check=True,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"]},
    )
    spent, peak, found = done.stdout.split()
    return float(spent), int(peak), int(found)


@pytest.mark.parametrize("name", [name for name in HEAVY if name != "clean"])
def test_heavy_documents_are_cheap(name: str) -> None:
    """The whole check, all rules, with one heavy document stays within the bounds."""
    spent, peak, found = measured(name)
    assert spent < SECONDS
    assert peak - measured("clean")[1] < KIBIBYTES
    assert 0 < found < FINDINGS


@pytest.mark.parametrize("name", [name for name in HEAVY if name != "clean"])
def test_heavy_documents_are_as_large_as_allowed(name: str) -> None:
    """Each document fills what a file may have, so that nothing costlier fits."""
    assert SIZE * 0.98 < len(HEAVY[name][1]()) <= SIZE
