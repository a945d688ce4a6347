"""The register as an act found it: the acts and states before, and what is looked up often."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.rules.across import Uses, uses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.records import Act, Register
    from clusterfund.rules.states import State


@dataclass(frozen=True, slots=True)
class Known:
    """What is looked up for every act, indexed once: files of each application, uses of codes."""

    below: Mapping[str, list[str]]
    uses: Uses


def known(register: Register) -> Known:
    """Index a register."""
    below: dict[str, list[str]] = defaultdict(list)
    for path in register.files:
        below[application_folder(path)].append(path)
    return Known(below, uses(register.applications.values()))


def application_folder(path: str) -> str:
    """Give the application's folder that a path lies in, or "" where it lies in none."""
    parts = path.split("/", 4)
    return "/".join(parts[:4]) + "/" if parts[2] == "applications" and parts[4:] else ""


@dataclass(frozen=True, slots=True)
class Moment:
    """The register as it stood just before an act: earlier acts and the states they led to."""

    register: Register
    earlier: Sequence[Act]
    states: Mapping[str, State]
    known: Known
