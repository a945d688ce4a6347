"""A decided round in memory, with one byte changed somewhere, and what verifying it names."""

from __future__ import annotations

import functools
import random
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from cli.running import REPOSITORY
from clusterfund import jsontext
from clusterfund.publish.dataset import dataset
from clusterfund.publish.past import NoHistory
from clusterfund.publish.verify import Subject, verify
from clusterfund.register.load import read_round
from clusterfund.register.tree import FILE, DiskTree, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PUBLISHED = "docs/data/2021.json"
WAIVED = NoHistory("按要求没有核对", waived=True)


class Overlay:
    """The files of a round with some replaced."""

    doubled: tuple[str, ...] = ()

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.entries = {path: Entry(path, len(data), FILE) for path, data in files.items()}

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`."""
        return self.files[path][: limit + 1]


@functools.cache
def sample() -> dict[str, bytes]:
    """Read the sample round; callers must not change it."""
    tree = DiskTree(REPOSITORY)
    return {path: tree.read(path, entry.size) for path, entry in tree.entries.items()}


@functools.cache
def published() -> bytes:
    """Give the dataset that the sample publishes."""
    return jsontext.written(dataset(read_round(Overlay(sample()), "2021").sound))


@functools.cache
def frozen() -> tuple[str, ...]:
    """Name what may not change: the acts, what they list, and the published dataset."""
    register = read_round(Overlay(sample()), "2021").sound
    acts = [act.source.path for act in register.acts]
    return (*sorted({*acts, *(path for act in register.acts for path in act.files)}), PUBLISHED)


class Tampering(NamedTuple):
    """One byte of a file made another."""

    path: str
    place: int
    byte: int


def tamperings(count: int, seed: int) -> Iterator[Tampering]:
    """Give random places, each byte of what is frozen as likely as any other."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    sizes = [len(contents(path)) for path in frozen()]
    for path in chance.choices(frozen(), sizes, k=count):
        data = contents(path)
        place = chance.randrange(len(data))
        yield Tampering(path, place, chance.choice([b for b in range(256) if b != data[place]]))


def contents(path: str) -> bytes:
    """Give what a frozen file holds."""
    return published() if path == PUBLISHED else sample()[path]


@functools.cache
def unchanged() -> Subject:
    """Give the sample as read, against what it publishes."""
    return subject(sample(), published())


def subject(files: Mapping[str, bytes], data: bytes | None) -> Subject:
    """Give a round of these files against these published bytes."""
    tree = Overlay(files)
    return Subject(tree, read_round(tree, "2021"), WAIVED, PUBLISHED, data)


def named(tampering: Tampering) -> set[str]:
    """Name the files and acts that verifying complains of."""
    data = bytearray(contents(tampering.path))
    data[tampering.place] = tampering.byte
    if tampering.path == PUBLISHED:
        changed = replace(unchanged(), data=bytes(data))
        vars(changed)["errors"] = unchanged().errors  # the files are the same: judged once
    else:
        changed = subject({**sample(), tampering.path: bytes(data)}, published())
    found = [each for check in verify(changed) for each in check.differences]
    return {name for each in found for name in (each.file, each.act)}
