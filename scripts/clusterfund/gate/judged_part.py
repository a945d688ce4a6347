"""A round judged as if it had only some of its applications."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from clusterfund.records import Applications
from clusterfund.rules.applications import check_alone, check_application, check_rivals, terms_of
from clusterfund.rules.judge import check_together
from clusterfund.rules.replay import active

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.applicants import Side
    from clusterfund.records import Application, Register
    from clusterfund.register.load import Reading

ACTS = "acts"
"""A cluster of this name would be taken for the folder of acts where files are broken."""


def judged(
    reading: Reading, side: Side, changing: Sequence[str], within: Sequence[str], *, decided: bool
) -> tuple[Register, list[Finding]]:
    """Judge a round as if it had only the applications `within`.

    What is wrong with one of them by itself is told of those that are `changing`. `decided`: acts
    or sheets speak of some of them, and are judged too.
    """
    found = {slug: cluster for slug in changing if (cluster := side.read(slug))}
    register = with_applications(reading.sound, side, within)
    findings = [*reading.findings, *(one for each in found.values() for one in each.findings)]
    applications = [each.application for each in found.values() if each.application]
    terms = terms_of(register)
    findings += [one for each in applications for one in check_application(each, terms)]
    running = set(active(register))
    findings += [one for each in applications if each.slug in running for one in check_alone(each)]
    check = check_together if decided else check_rivals
    return register, [*findings, *check(register)]


def with_applications(register: Register, side: Side, within: Sequence[str]) -> Register:
    """Give a register with some applications, each read when it is asked for."""
    known = {slug: side.glance(slug) for slug in within}
    claims = {slug: each.claim for slug, each in known.items() if each.claim}

    def load(slug: str) -> Application:
        found = side.read(slug)
        return cast("Application", found and found.application)  # what has a claim can be read

    files = dict(row for each in known.values() for row in each.files.items())
    confusing = side.read(ACTS) if ACTS in within else None
    return replace(
        register,
        applications=Applications(claims, load),
        files={**register.files, **files},
        broken=register.broken | (confusing.broken if confusing else frozenset()),
    )


def named(register: Register, slugs: Collection[str]) -> set[str]:
    """Name the clusters that acts or score sheets may speak of.

    Any other is a draft, which no act and no sheet has to do with.
    """
    words = {word for act in register.acts for word in _words(act.source.data)}
    return (words | register.reviews.keys() | register.digests.keys() | {ACTS}) & set(slugs)


def _words(data: Any) -> Iterator[str]:
    """Give every text in a document, and the parts of those that are paths."""
    if isinstance(data, str):
        yield from data.split("/")
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from key.split("/")
            yield from _words(value)
    elif isinstance(data, list):
        for each in data:
            yield from _words(each)
