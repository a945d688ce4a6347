"""One round as far as a change of some of its applications can move it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, cast

from clusterfund.checking.indexed import Ground, connected, known, table_of
from clusterfund.checking.kept import from_rows, rows
from clusterfund.checking.reads import key
from clusterfund.checking.table import short
from clusterfund.gate.applicants import Side
from clusterfund.gate.judged_part import judged, named, with_applications
from clusterfund.register.folders import folders
from clusterfund.register.forest import FOLDER, Item, PartTree, leaf
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.load import (
    identities,
    read_frame,
    refuse_twins,
    refuse_unknown,
)
from clusterfund.register.tree import TOP
from clusterfund.rules.applications import terms_of
from clusterfund.rules.judge import check_call, check_together
from clusterfund.rules.replay import active

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from clusterfund.checking.indexed import Kept
    from clusterfund.checking.table import Table
    from clusterfund.findings import Finding
    from clusterfund.records import Application, Register
    from clusterfund.register.forest import Forest
    from clusterfund.register.load import Reading
    from clusterfund.register.objects import GitTree, Repository
    from clusterfund.register.tree import Entry


class Sources(NamedTuple):
    """Where a change is read from: the register's tree before and after, and all of before."""

    repository: Repository
    forest: Forest
    tops: tuple[str, str]
    whole: Callable[[], GitTree]


class Part(NamedTuple):
    """A round's part: its files on both sides, both registers, what is wrong there and elsewhere.

    `findings` are of what is in the part, `standing` of what is not.
    """

    entries: tuple[list[Entry], list[Entry]]
    registers: tuple[Register, Register]
    findings: tuple[list[Finding], list[Finding]]
    standing: list[Finding]


def part_of(
    sources: Sources, name: str, slugs: set[str], foreign: Sequence[Entry], kept: Kept
) -> Part | None:
    """Read what changes of the applications `slugs` can move; None where the call is broken.

    Errors: StrangeTreeError, MissingRoundFileError, DuplicateRoundError.
    """
    frame = _frame(sources, name)
    tree = PartTree(sources.repository, [*frame, *foreign])
    refuse_unknown(tree, name)
    refuse_twins(identities(tree), name)
    reading = read_frame(tree, name, folders(tree)[name].frame)
    register = reading.register
    if register is None or check_call(register):
        return None
    ground = Ground(_key(tree, name), register, terms_of(register))
    before = Side(sources, name, sources.tops[0])
    after = Side(sources, name, sources.tops[1], before)
    table = table_of(ground, before.applicants(sources.whole), kept)

    spoken = named(register, before.slugs | after.slugs)
    codes = table.numbers_of_all() if spoken else {}

    def numbers(slug: str) -> set[int]:
        if slug not in slugs:
            return codes.get(slug, set()) if spoken else table.numbers(slug)
        claims = [side.glance(slug).claim for side in (before, after)]
        return {short(code) for each in claims if each for code in each.codes}

    own, apart = (connected(start, numbers, table.users) for start in (slugs, spoken))
    decided = not own.isdisjoint(apart)
    within = sorted(own | apart if decided else own)
    made = [
        judged(reading, side, sorted(slugs), within, decided=decided) for side in (before, after)
    ]
    standing = list(_standing(table, register, apart | own, slugs))
    if not decided:
        standing += _together(tree, reading, before, sorted(apart), kept)
    return Part(
        (
            [*frame, *foreign, *before.entries(within)],
            [*frame, *foreign, *after.entries(within)],
        ),
        (made[0][0], made[1][0]),
        (made[0][1], made[1][1]),
        standing,
    )


def _standing(
    table: Table, register: Register, linked: Collection[str], slugs: Collection[str]
) -> Iterator[Finding]:
    """Tell what is wrong with applications that do not change.

    Rivals of those that are `linked` to acts or to what changes are judged elsewhere.
    """
    every = dict.fromkeys(table.findings, cast("Application", None))
    running = set(active(replace(register, applications=every)))
    for slug in table.findings:
        found = known(table, slug)
        if slug not in slugs:
            yield from found.always
            yield from found.alone if slug in running else ()
            yield from found.rivals if slug not in linked else ()


def _together(
    tree: PartTree, reading: Reading, side: Side, slugs: Sequence[str], kept: Kept
) -> list[Finding]:
    """Judge acts and sheets, and the applications that they speak of beside each other.

    What is found follows from the files of `tree` and from these applications.
    """
    name = key("together", reading.folder)
    follows = key("together", *map(_row, tree.entries.values()), *side.marks(slugs))
    data = kept.vault.get(name) if kept.vault else None
    found = json.loads(data) if data else None
    if not found or found[0] != follows:
        made = check_together(with_applications(reading.sound, side, slugs))
        found = [follows, rows(made)]
        if kept.vault:
            kept.vault.put(name, json.dumps(found).encode())
    return from_rows(found[1])


def _frame(sources: Sources, name: str) -> list[Entry]:
    """List a round's files but its applications; they are the same on both sides."""
    forest = sources.forest
    found: list[Entry] = []
    folder = forest.folder(sources.tops[0], name)
    for item in map(Item._make, forest.items(folder) if folder else ()):
        inner = item.name.decode("utf-8", "surrogateescape")
        path = f"{sources.repository.prefix}{TOP}/{name}/{inner}"
        if item.mode != FOLDER:
            found.append(forest.entry(path, leaf(item)))
        elif inner != "applications":
            found += forest.entries(item.id.hex(), f"{path}/")
    return found


def _key(tree: PartTree, name: str) -> str:
    """Name what an application's findings follow from beside its files: not from the roster."""
    call, roster = f"{TOP}/{name}/call/", f"{TOP}/{name}/call/roster.yaml"
    found = (
        _row(each)
        for each in tree.entries.values()
        if (each.path.startswith(call) and each.path != roster) or EXCLUSION.fullmatch(each.path)
    )
    return key("index", name, *found)


def _row(entry: Entry) -> str:
    return f"{entry.path}\0{entry.mode}\0{entry.blob}\0"
