"""One round as far as a change of some of its applications can move it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clusterfund.checking.indexed import Ground, connected, known, table_of
from clusterfund.checking.reads import key
from clusterfund.checking.table import short
from clusterfund.gate.applicants import Side
from clusterfund.gate.judged_part import judged, named
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
from clusterfund.rules.judge import check_call
from clusterfund.rules.moves import active

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from clusterfund.checking.indexed import Kept
    from clusterfund.checking.table import Table
    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.forest import Forest
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

    def numbers(slug: str) -> set[int]:
        sides = (before, after) if slug in slugs else (before,)
        claims = [side.glance(slug).claim for side in sides]
        return {short(code) for each in claims if each for code in each.codes}

    start = slugs | named(register, before.slugs | after.slugs)
    within = sorted(connected(start, numbers, table.users))
    beside = [slug for slug in within if slug not in slugs]
    made = [judged(reading, side, sorted(slugs), within) for side in (before, after)]
    return Part(
        (
            [*frame, *foreign, *before.entries(within)],
            [*frame, *foreign, *after.entries(within)],
        ),
        (made[0][0], made[1][0]),
        (made[0][1], made[1][1]),
        list(_standing(table, made[0][0], beside, set(within))),
    )


def _standing(
    table: Table, register: Register, beside: Sequence[str], within: Collection[str]
) -> Iterator[Finding]:
    """Tell what is wrong with applications that do not change."""
    running = set(active(register))
    for slug in beside:
        found = known(table, slug)
        yield from found.always
        yield from found.alone if slug in running else ()
    for slug in table.findings:
        if slug not in within:
            for findings in known(table, slug):
                yield from findings


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
    rows = (
        f"{each.path}\0{each.mode}\0{each.size}\0{each.blob}\0"
        for each in tree.entries.values()
        if (each.path.startswith(call) and each.path != roster) or EXCLUSION.fullmatch(each.path)
    )
    return key("index", name, *rows)
