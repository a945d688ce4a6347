"""What an act rests on: the files that it lists, and the register as if only they were in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from clusterfund.rules.moves import MOVES
from clusterfund.rules.scores import cluster_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from clusterfund.records import Exclusion, Register
    from clusterfund.rules.moment import Moment

ROUND_DECISIONS = frozenset({"rank", "file", "notice"})


class Asked(Protocol):
    """What a person says of an act, before or after it is written; the rest is computed."""

    @property
    def kind(self) -> str:
        """The kind of act."""

    @property
    def on(self) -> date:
        """Its day."""

    @property
    def cluster(self) -> str | None:
        """Its cluster; None for an act of the whole round."""

    @property
    def seed(self) -> str:
        """What the draw of reviewers starts from."""

    @property
    def objection(self) -> int | None:
        """The number of the objection that a ruling answers."""

    @property
    def outcome(self) -> str:
        """What a ruling does: maintain, adjust or revoke."""

    @property
    def exclude(self) -> tuple[Exclusion, ...]:
        """The enterprises that a ruling no longer supports."""


def inputs_of(asked: Asked, moment: Moment) -> dict[str, str]:
    """List the files that an act rests on, with their SHA-256."""
    kind, cluster, on = asked.kind, asked.cluster, asked.on
    files = moment.register.files
    top = f"submissions/{moment.register.round.folder}/"
    call = [path for path in files if path.startswith(f"{top}call/") and "/roster." not in path]
    if kind == "receive":
        paths = _below(files, f"{top}applications/{cluster}/")
    elif kind in {"accept", "reject"}:
        paths = call + _below(files, f"{top}applications/{cluster}/")
    elif kind == "rank":
        paths = list(call)
        for slug in rankable(moment, on):
            paths += _below(files, f"{top}applications/{slug}/")
            paths += [each.source.path for each in moment.register.reviews[slug] if each.on <= on]
            paths += [each.source.path for each in moment.earlier if each.cluster == slug]
    else:
        paths = call + [act.source.path for act in moment.earlier if act.kind in ROUND_DECISIONS]
    return {path: files[path] for path in sorted(paths)}


def application_files(register: Register, cluster: str) -> dict[str, str]:
    """List an application's files with their SHA-256, as the act that receives it does."""
    folder = f"submissions/{register.round.folder}/applications/{cluster}/"
    return {path: register.files[path] for path in sorted(_below(register.files, folder))}


def _below(files: Iterable[str], prefix: str) -> list[str]:
    return [path for path in files if path.startswith(prefix)]


def rankable(moment: Moment, on: date) -> list[str]:
    """Name the accepted clusters that have enough sheets by `on`."""
    register = moment.register
    dated = replace(
        register,
        reviews={
            slug: tuple(review for review in reviews if review.on <= on)
            for slug, reviews in register.reviews.items()
        },
    )
    before = MOVES["rank"].before
    return [
        slug
        for slug, state in moment.states.items()
        if state in before and cluster_score(slug, dated) is not None
    ]


def restricted(register: Register, paths: Mapping[str, str]) -> Register:
    """Give the register as if only these files were in it."""
    applications = {
        slug: replace(
            application,
            enterprises=tuple(
                each for each in application.enterprises if each.source.path in paths
            ),
        )
        for slug, application in register.applications.items()
        if application.source.path in paths
    }
    reviews = {
        slug: tuple(review for review in found if review.source.path in paths)
        for slug, found in register.reviews.items()
    }
    acts = tuple(act for act in register.acts if act.source.path in paths)
    return replace(register, applications=applications, reviews=reviews, acts=acts)
