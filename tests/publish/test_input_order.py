"""A thousand orders of the same files: one digest of everything that is computed from them."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY
from clusterfund import jsontext
from clusterfund.publish import shapes
from clusterfund.publish.dataset import dataset
from clusterfund.publish.verify import Subject, verify
from clusterfund.register import objects
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active
from publish.odd_registers import odd
from publish.tampered import PUBLISHED, WAIVED, Overlay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Register

ORDERS = 1000


def small() -> dict[str, bytes]:
    """Read a small decided round."""
    tree = DiskTree(odd("approved"))
    return {path: tree.read(path, entry.size) for path, entry in tree.entries.items()}


def mixed(values: Mapping[str, Any], chance: random.Random) -> dict[str, Any]:
    """Give the same mapping in another order."""
    rows = [*values.items()]
    chance.shuffle(rows)
    return dict(rows)


def stirred(register: Register, chance: random.Random) -> Register:
    """Give the same register with the records that have no order of their own in another one."""
    applications = {
        slug: replace(each, enterprises=(*chance.sample(each.enterprises, len(each.enterprises)),))
        for slug, each in register.applications.items()
    }
    reviews = {
        slug: (*chance.sample(sheets, len(sheets)),)
        for slug, sheets in mixed(register.reviews, chance).items()
    }
    watchlists = (*chance.sample(register.watchlists, len(register.watchlists)),)
    return replace(
        register,
        applications=applications,
        reviews=reviews,
        watchlists=watchlists,
        files=mixed(register.files, chance),
        roster=replace(register.roster, people=mixed(register.roster.people, chance)),
        catalogue=replace(register.catalogue, products=mixed(register.catalogue.products, chance)),
    )


def digest(files: Mapping[str, bytes], chance: random.Random, data: bytes) -> str:
    """Read the files in their order and digest dataset, ranking and verification."""
    tree = Overlay(files)
    reading = read_round(tree, "2021")
    register = stirred(reading.sound, chance)
    reading = replace(reading, register=register)
    checks = [*verify(Subject(tree, reading, WAIVED, PUBLISHED, data))]
    shown = (
        dataset(register),
        shapes.ranking(register, rank(register, chance.sample(active(register), 2))),
        shapes.verification("2021", None, checks),
    )
    return hashlib.sha256(b"".join(map(jsontext.written, shown))).hexdigest()


@pytest.mark.untraced
def test_a_thousand_orders_have_one_digest(remembered: None) -> None:
    """However the files come and the records lie, every byte that is computed is the same."""
    del remembered
    files, chance = small(), random.Random(5)  # noqa: S311 -- no secret
    data = jsontext.written(dataset(read_round(Overlay(files), "2021").sound))
    wanted = digest(files, random.Random(0), data)  # noqa: S311
    orders = {tuple(mixed(files, chance)) for _ in range(ORDERS)}
    assert len(orders) == ORDERS
    found = {digest({path: files[path] for path in order}, chance, data) for order in orders}
    assert found == {wanted}


def test_a_thousand_listings_are_one_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    """However a folder or a git tree is listed, the files come in one order."""
    chance = random.Random(6)  # noqa: S311 -- no secret
    root = odd("approved")
    wanted = [*DiskTree(root).entries]
    rows = [f"100644 blob {'0' * 40} 1\t{path}" for path in wanted]
    walk = DiskTree._walk  # noqa: SLF001 -- where the disk's own order comes in
    monkeypatch.setattr(
        DiskTree, "_walk", lambda *known: chance.sample(found := walk(*known), len(found))
    )
    repository: Any = type("Repository", (), {"prefix": ""})()
    for _ in range(ORDERS // 10):
        assert [*DiskTree(root).entries] == wanted
    for _ in range(ORDERS):
        listing = "\0".join(chance.sample(rows, len(rows)))
        assert [*objects.GitTree(repository, listing).entries] == wanted


def test_the_sample_too() -> None:
    """The shipped round, read backwards, publishes the same bytes."""
    tree = DiskTree(REPOSITORY)
    files = {path: tree.read(path, entry.size) for path, entry in tree.entries.items()}
    backwards = Overlay(dict(reversed([*files.items()])))
    once, again = (dataset(read_round(each, "2021").sound) for each in (tree, backwards))
    assert jsontext.written(once) == jsontext.written(again)
