"""Small cities for tests: how many there are, and how one of their files is changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import duckdb

from cli.running import Ran, ran
from support.cities import Size, describe

if TYPE_CHECKING:
    from pathlib import Path

SMALL = Size(cities=4, rounds=3, clusters=5)


@dataclass(frozen=True, slots=True)
class Cities:
    """Made-up cities below a folder; one descriptor a city and round, in order."""

    folder: Path
    descriptors: tuple[Path, ...]

    def federated(self, *options: str | Path) -> Ran:
        """Run the command on all of them."""
        return ran("federate", *sorted(self.folder.iterdir()), *options)


def rewritten(descriptor: Path, table: str, text: str, *, honest: bool = True) -> None:
    """Write what a query makes of a table, called `it`, in its place.

    An honest city publishes new digests too.
    """
    path = descriptor.parent / f"{table}.parquet"
    with duckdb.connect() as connection:
        connection.read_parquet(str(path)).create("it")
        connection.sql(text).write_parquet(str(path))
    if honest:
        describe(descriptor.parent)


def listed(descriptor: Path, **changes: object) -> None:
    """Change what the descriptor says of its first resource; None takes a field away."""
    shape = json.loads(descriptor.read_text("utf-8"))
    changed = {**shape["resources"][0], **changes}
    shape["resources"][0] = {name: each for name, each in changed.items() if each is not None}
    descriptor.write_text(json.dumps(shape), "utf-8")
