"""The table of a round's applications, kept by content: made once, then brought up to date."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from clusterfund.checking.cluster import Judge
from clusterfund.checking.kept import from_rows, rows
from clusterfund.checking.pool import over
from clusterfund.checking.rounds import FEW_FILES
from clusterfund.checking.run import silent
from clusterfund.checking.table import Table, short, unpacked
from clusterfund.records import Applications
from clusterfund.register.forest import parsed
from clusterfund.register.load import read_cluster
from clusterfund.rules.applications import check_rivals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clusterfund.checking.cluster import Folder, Judged
    from clusterfund.checking.vault import Vault
    from clusterfund.findings import Finding
    from clusterfund.records import Application, Register
    from clusterfund.register.tree import Tree

MANY = 200
"""Applications that changed since the table was made, above which it is made anew."""


class Kept(NamedTuple):
    """Where tables are kept, if they are, and on how many processes one is made."""

    vault: Vault | None = None
    jobs: int = 1


class Known(NamedTuple):
    """What a table tells of an application: its findings as in `Judged`, and those of rivals."""

    always: list[Finding]
    alone: list[Finding]
    rivals: list[Finding]


class Ground(NamedTuple):
    """What the applications of a round are judged on.

    `register` has none of them, `terms` is its `terms_of`, `name` says what both follow from.
    """

    name: str
    register: Register
    terms: Register


class Applicants(NamedTuple):
    """The applications of a round in one git tree: `raw` is the folder as git keeps it.

    `folder` gives one that is there; `every` gives the whole tree and all of them.
    """

    raw: bytes
    id_bytes: int
    folder: Callable[[str], tuple[Tree, Folder] | None]
    every: Callable[[], tuple[Tree, list[Folder]]]


def table_of(ground: Ground, applicants: Applicants, kept: Kept) -> Table:
    """Give the table of a round."""
    data = kept.vault.get(ground.name) if kept.vault else None
    table = unpacked(data) if data is not None else None
    if table and table.raw == applicants.raw:
        return table
    moved = _moved(table, applicants) if table else set()
    if table and len(moved) <= MANY:
        _bring_up(table, ground, applicants, moved)
    else:
        table = _made(ground, applicants, kept.jobs)
    if kept.vault:
        kept.vault.put(ground.name, table.packed())
    return table


def known(table: Table, slug: str) -> Known:
    """Give what is wrong with an application."""
    return Known(*map(from_rows, table.findings.get(slug) or ((), (), ())))


def connected(
    start: Iterable[str],
    numbers: Callable[[str], Iterable[int]],
    users: Callable[[Iterable[int]], set[str]],
) -> set[str]:
    """Name the clusters that codes lead to, from some to their rivals, and on to theirs."""
    seen = set(start)
    waiting = sorted(seen)
    while waiting:
        more = users(numbers(waiting.pop())) - seen
        seen |= more
        waiting += sorted(more)
    return seen


def _moved(table: Table, applicants: Applicants) -> set[str]:
    old, new = (set(parsed(raw, applicants.id_bytes)) for raw in (table.raw, applicants.raw))
    return {name.decode("utf-8", "surrogateescape") for _, name, _ in old ^ new}


def _made(ground: Ground, applicants: Applicants, jobs: int) -> Table:
    """Judge every application."""
    tree, folders = applicants.every()
    files = sum(len(each.entries) for each in folders)
    judge = Judge(tree, ground.terms)
    made = over(folders, judge, jobs if files > FEW_FILES else 1, silent)
    known = dict(zip((each.slug for each in folders), made, strict=True))
    rivals = _rivals(ground, known, {each.slug: (tree, each) for each in folders})
    table = Table(applicants.raw)
    table.fill((slug, _codes(each), _rows(each, rivals[slug])) for slug, each in known.items())
    return table


def _bring_up(table: Table, ground: Ground, applicants: Applicants, moved: set[str]) -> None:
    """Judge anew what changed since, and whoever shares a code with that, before or now."""
    known: dict[str, Judged] = {}
    places: dict[str, tuple[Tree, Folder]] = {}

    def numbers(slug: str) -> set[int]:
        place = applicants.folder(slug)
        if place is not None:
            places[slug] = place
            known[slug] = Judge(place[0], ground.terms)(place[1])
        now = _codes(known[slug]) if slug in known else ()
        return table.numbers(slug) | {short(code) for code in now}

    touched = connected(moved, numbers, table.users)
    rivals = _rivals(ground, known, places)
    for slug in sorted(touched):
        table.drop(slug)
    for slug, judged in sorted(known.items()):
        table.put(slug, _codes(judged), _rows(judged, rivals[slug]))
    table.raw = applicants.raw


def _codes(judged: Judged) -> frozenset[str]:
    return judged.claim.codes if judged.claim else frozenset()


def _rows(judged: Judged, rivals: Iterable[Finding]) -> list[Any]:
    """Write what is wrong: always, while in the running, and beside those in the running."""
    found = [rows(each) for each in (judged.findings, judged.alone, rivals)]
    return found if any(found) else []


def _rivals(
    ground: Ground, known: Mapping[str, Judged], places: Mapping[str, tuple[Tree, Folder]]
) -> Mapping[str, list[Finding]]:
    """Judge applications against each other; give what is found by cluster."""

    def load(slug: str) -> Application:
        tree, folder = places[slug]
        return cast("Application", read_cluster(tree, *folder).application)  # it has a claim

    claims = {slug: each.claim for slug, each in known.items() if each.claim}
    found: dict[str, list[Finding]] = defaultdict(list)
    register = replace(ground.register, applications=Applications(claims, load))
    for each in check_rivals(register):
        found[each.path.split("/")[3]].append(each)
    return found
