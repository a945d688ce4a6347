"""Measured figures with their bounds: printed, and kept in build/ for the page that shows them."""

# ruff: noqa: T201 -- printing is what this is for

from __future__ import annotations

import json
import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BUILD = Path(__file__).resolve().parents[2] / "build"


class Figure(NamedTuple):
    """A measured figure and its bound; `said` is its name on the page, in Chinese."""

    name: str
    value: float
    bound: float
    unit: str
    command: str
    at_least: bool
    said: str = ""

    @property
    def kept(self) -> bool:
        """Tell whether the bound holds."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound


class Curve(NamedTuple):
    """How a cost grows with a size: `[size, cost]`, sizes ascending; words are for the page."""

    said: str
    across: str
    unit: str
    points: Sequence[tuple[int, float]]


def judged(
    name: str,
    figures: Sequence[Figure],
    runs: Mapping[str, Any],
    packages: Sequence[str],
    curves: Sequence[Curve] = (),
    **facts: Any,
) -> int:
    """Print the figures, write them with the runs to `build/NAME.json`, and give the exit code.

    `facts` are further measured values that have no bound.
    """
    print()
    for each in figures:
        sign = ">=" if each.at_least else "<="
        verdict = "ok" if each.kept else "MISSED"
        print(f"{verdict:7}{each.name}: {each.value:.2f} {each.unit}, bound {sign} {each.bound:g}")
    found = {
        "machine": f"Python {platform.python_version()}, {os.cpu_count()} cores",
        "versions": {package: version(package) for package in packages},
        "runs": runs,
        "figures": [{**each._asdict(), "kept": each.kept} for each in figures],
        "curves": [each._asdict() for each in curves],
        **facts,
    }
    BUILD.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    (BUILD / f"{name}.json").write_text(text, "utf-8")
    return 0 if all(each.kept for each in figures) else 1
