"""Amounts and outcomes of clusters that two computations of one round do not share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clusterfund.gate.declared import NONE, Declared
from clusterfund.gate.papers import document, name_of
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clusterfund.register.change import Changed
    from clusterfund.register.objects import GitTree

    Trees = tuple[GitTree, GitTree]

SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Figures:
    """What one side computes for a round: yuan as its JSON has them.

    `subsidies` maps a cluster to its amount and those of its enterprises, `awards` to what the
    ranking gives it and its outcome.
    """

    subsidies: Mapping[str, tuple[str, Mapping[str, str]]]
    awards: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Shift:
    """An amount or outcome of a cluster that differs between the sides.

    `of` is `subsidy` (三（三）) or `award` (after the ranking). None: the side does not compute it.
    `enterprises` holds `(code, name, before, after)`. `decided`: a rank act on base ranked it.
    `other`: its application or score sheets differ too. `reason` is that of the declaration.
    """

    round: str
    cluster: str
    name: str
    of: str
    before: str | None
    after: str | None
    outcomes: tuple[str, str] = ("", "")
    enterprises: tuple[tuple[str, str, str | None, str | None], ...] = ()
    decided: bool = False
    other: bool = False
    reason: str | None = None

    @property
    def declaration(self) -> Declared:
        """What has to be declared for it."""
        before, after = (NONE if each is None else each for each in (self.before, self.after))
        return Declared(self.round, self.cluster, self.of, before, after, self.outcomes)


def shifts(
    folder: str, sides: tuple[Figures, Figures], trees: Trees, changes: Sequence[Changed]
) -> Iterator[Shift]:
    """Yield what differs by cluster; an application that came or went is no rule's doing."""
    before, after = sides
    decided = _decided(trees[0], folder)
    for slug in sorted(before.subsidies.keys() | after.subsidies.keys()):
        form = f"{TOP}/{folder}/applications/{slug}/application.yaml"
        if not all(form in tree.entries for tree in trees):
            continue
        own = tuple(f"{TOP}/{folder}/{zone}/{slug}/" for zone in ("applications", "reviews"))
        name = name_of(trees, form, "application", slug)
        for shift in (
            _subsidy(folder, slug, before, after, trees),
            _award(folder, slug, before, after),
        ):
            if shift:
                yield replace(
                    shift,
                    name=name,
                    decided=slug in decided,
                    other=any(each.path.startswith(own) for each in changes),
                )


def _subsidy(folder: str, slug: str, old: Figures, new: Figures, trees: Trees) -> Shift | None:
    before, after = old.subsidies.get(slug), new.subsidies.get(slug)
    if before == after:
        return None
    members = [side[1] if side else {} for side in (before, after)]
    place = f"{TOP}/{folder}/applications/{slug}/enterprises"
    moved = tuple(
        (
            uscc,
            name_of(trees, f"{place}/{uscc}.yaml", "enterprise", ""),
            members[0].get(uscc),
            members[1].get(uscc),
        )
        for uscc in sorted(members[0].keys() | members[1].keys())
        if members[0].get(uscc) != members[1].get(uscc)
    )
    amounts = before and before[0], after and after[0]
    return Shift(folder, slug, "", "subsidy", amounts[0], amounts[1], enterprises=moved)


def _award(folder: str, slug: str, old: Figures, new: Figures) -> Shift | None:
    """Compare what the ranking gives; None too where it just follows the subsidy."""
    before, after = old.awards.get(slug), new.awards.get(slug)
    if before == after or (_follows(slug, old) and _follows(slug, new)):
        return None
    amounts = before and before[0], after and after[0]
    outcomes = [side[1] if side else NONE for side in (before, after)]
    same = outcomes[0] == outcomes[1]
    told = ("", "") if same else (outcomes[0], outcomes[1])
    return Shift(folder, slug, "", "award", amounts[0], amounts[1], told)


def _follows(slug: str, figures: Figures) -> bool:
    amount = figures.subsidies[slug][0] if slug in figures.subsidies else None
    return figures.awards.get(slug) == (amount, SUPPORTED)


def _decided(tree: GitTree, folder: str) -> set[str]:
    """Name the clusters that rank acts ranked."""
    prefix = f"{TOP}/{folder}/acts/"
    acts = [
        document(tree, path, "act")
        for path in tree.entries
        if path.startswith(prefix) and path.endswith("-rank.yaml")
    ]
    rows = (row for act in acts if act for row in act.get("result", {}).get("ranking", []))
    return {row["cluster"] for row in rows}
