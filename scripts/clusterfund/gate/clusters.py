"""What a change does to one cluster: its members, its subsidy, its forms, its reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.gate.changes import ClusterChange, Fate, Member, Share
from clusterfund.gate.papers import name_of, paper
from clusterfund.register.personal import masked
from clusterfund.register.tree import TOP, printable
from clusterfund.rules.handed_in import application_digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.pair import Pair
    from clusterfund.gate.papers import File
    from clusterfund.rules.figures import ClusterFigure

    Findings = tuple[Sequence[Finding], Sequence[Finding]]

REVIEWS = frozenset({"review", "digest"})


def cluster_change(
    pair: Pair, slug: str, files: Sequence[File], findings: Findings
) -> ClusterChange | None:
    """Tell what differs about a cluster; None where nothing does.

    `findings` are those that the change introduces and those that it mends.
    """
    before, after = pair.figures(slug)
    members = tuple(_members(pair, slug, before, after))
    amounts = tuple(each.amount if each else None for each in (before, after))
    titles = tuple(state[slug].label if slug in state else "" for state in pair.states)
    fate = pair.fate(f"applications/{slug}/")
    moved = amounts[0] != amounts[1] or titles[0] != titles[1] or members
    if not (moved or files or any(findings)):
        return None
    form = f"{TOP}/{pair.folder}/applications/{slug}/application.yaml"
    papers = [(file, paper(pair.trees, file, pair.words)) for file in files]
    introduced, fixed = findings
    return ClusterChange(
        masked(printable(slug)),
        name_of(pair.trees, form, "application", masked(printable(slug))),
        fate,
        (titles[0], titles[1]),
        amounts[0],
        amounts[1],
        members,
        tuple(each for file, each in papers if not _of_review(file)),
        tuple(each for file, each in papers if _of_review(file)),
        tuple(_outdated(pair, slug)),
        tuple(introduced),
        tuple(fixed) if fate is not Fate.REMOVED else (),
    )


def _of_review(file: File) -> bool:
    return file.path.split("/")[2] == "reviews"


def _members(
    pair: Pair, slug: str, before: ClusterFigure | None, after: ClusterFigure | None
) -> Iterator[Member]:
    """Yield those that joined or left, and those whose subsidy moves, by their codes."""
    old, new = pair.below(f"applications/{slug}/enterprises/")
    shares = _shares(before), _shares(after)
    for path in sorted(old | new):
        uscc = path.rpartition("/")[2].removesuffix(".yaml")
        fate = Fate.ADDED if path not in old else Fate.CHANGED if path in new else Fate.REMOVED
        one, other = (each.get(uscc) for each in shares)
        if fate is not Fate.CHANGED or (before and after and one != other):
            name = name_of(pair.trees, path, "enterprise", "")
            yield Member(masked(printable(uscc)), name, fate, one, other)


def _shares(figure: ClusterFigure | None) -> dict[str, Share]:
    found = figure.enterprises if figure else ()
    return {each.uscc: Share(each.amount, each.binding, each.amount < each.limit) for each in found}


def _outdated(pair: Pair, slug: str) -> Iterator[str]:
    """Name the reviewers whose sheets judged other files than those of the application now."""
    register = pair.registers[1]
    if register is None:
        return
    now = application_digest(slug, register)
    for sheet in register.reviews.get(slug, ()):
        if sheet.judged and not sheet.conflict and sheet.judged != now:
            yield masked(sheet.reviewer)
