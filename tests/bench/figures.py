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
    """A measured figure and its bound."""

    name: str
    value: float
    bound: float
    unit: str
    command: str
    at_least: bool

    @property
    def kept(self) -> bool:
        """Tell whether the bound holds."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound


def judged(
    name: str, figures: Sequence[Figure], runs: Mapping[str, Any], packages: Sequence[str]
) -> int:
    """Print the figures, write them with the runs to `build/NAME.json`, and give the exit code."""
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
    }
    BUILD.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    (BUILD / f"{name}.json").write_text(text, "utf-8")
    return 0 if all(each.kept for each in figures) else 1
