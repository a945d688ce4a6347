"""Whether a change may enter: two snapshots of git objects, judged by code it cannot touch."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place, Severity
from clusterfund.gate.difference import difference
from clusterfund.gate.effects import effects
from clusterfund.gate.masking import masked
from clusterfund.gate.narrow import narrow
from clusterfund.gate.ratchet import compared
from clusterfund.gate.report import Judged, Report
from clusterfund.gate.scene import wide
from clusterfund.register.history import history_faults
from clusterfund.register.names import irregular
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tree import EXECUTABLE, TOP
from clusterfund.register.tree_codes import TOO_MANY_FILES
from clusterfund.rules.handed_in import application_digest
from clusterfund.rules.ownership import NO_MERGE, check_ownership
from clusterfund.rules.proposal import Proposal
from clusterfund.rules.zones import Kind, zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.checking.indexed import Kept
    from clusterfund.findings import Finding
    from clusterfund.register.change import Changed
    from clusterfund.register.objects import GitTree, Repository

MAINTAINERS = ".github/maintainers.yaml"
MAX_CHANGED = 400
"""Paths of one change of data; a whole application with every file allowed has fewer."""


def judge_change(
    repository: Repository, base: str, head: str, account: int | None, kept: Kept | None = None
) -> Report:
    """Judge what merging commit `head` into commit `base` would change, brought by `account`.

    Roles, owners and maintainers are read from base. Where the histories have parted, the tree
    that the merge would leave is judged; where they conflict, that is the finding. With `kept`,
    what the change cannot move is not read again; without it, everything is.
    """
    base, head = repository.commit(base), repository.commit(head)
    merged = repository.merged(base, head)
    if merged is None:
        conflict = NO_MERGE.finding(Place(TOP), "这些改动与主线上的改动冲突")
        return Report([conflict], 0, Judged(base, head, account, (), (), (), (), ()))
    whole = cache(lambda: repository.tree(merged))
    scene = kept and narrow(repository, base, merged, kept)
    scene = scene or wide(repository.tree(base), whole())
    (before, after), changes, (one, other), standing = scene
    proposal = Proposal(
        account,
        changes,
        one.rounds,
        other.rounds,
        frozenset("/".join(path.split("/")[:4]) for path in before.entries),
        maintainers(before),
    )
    held = {each.after.blob for each in changes if each.after}
    introduced, fixed, existing = compared(
        [*one.findings, *standing],
        [
            *other.findings,
            *standing,
            *check_ownership(proposal),
            *_size(changes),
            *_outside(changes),
            *history_faults(repository, base, head, whole, held),
        ],
    )
    judged = Judged(
        base,
        head,
        account,
        tuple(zone.label for zone in proposal.zones),
        tuple(sorted({zone.kind.value for zone in proposal.zones})),
        masked(fixed),
        masked(existing),
        tuple(effects(proposal)),
        difference((base, head), (before, after), changes, (one, other)),
        tuple(_fingerprints(proposal, [*introduced, *existing])),
    )
    return Report(masked(introduced), len(changes), judged)


def _fingerprints(
    proposal: Proposal, findings: Sequence[Finding]
) -> Iterator[tuple[str, str, str]]:
    """Give the digest of each application that changes, as its receipt shows it.

    As for a receipt, there is none for an application with an error.
    """
    hurt = [each.path for each in findings if each.severity is Severity.ERROR]
    for zone in proposal.zones:
        register = proposal.head.get(zone.round)
        folder = f"{TOP}/{zone.round}/applications/{zone.name}/"
        if zone.kind is not Kind.APPLICATIONS or any(path.startswith(folder) for path in hurt):
            continue
        if register and zone.name in register.applications:
            yield zone.round, zone.name, application_digest(zone.name, register)


def _size(changes: Sequence[Changed]) -> Iterator[Finding]:
    data = [each for each in changes if zone_of(each.path).kind is not Kind.CODE]
    if len(data) > MAX_CHANGED:
        yield TOO_MANY_FILES.finding(
            Place(TOP),
            "一次改动的文件太多",
            found=f"{len(data)} 个",
            wanted=f"不超过 {MAX_CHANGED} 个",
        )


def _outside(changes: Sequence[Changed]) -> Iterator[Finding]:
    """Links beside the register count too: the site's builder would follow them."""
    for each in changes:
        if each.after and zone_of(each.path).kind is Kind.CODE and each.after.mode != EXECUTABLE:
            fault = irregular(each.after)
            if fault:
                yield fault


def maintainers(tree: GitTree) -> frozenset[int]:
    """Read the account ids of the maintainers; nobody where the file is missing or broken."""
    entry = tree.everything.get(f"{tree.prefix}{MAINTAINERS}")
    if entry is None or not entry.regular or entry.size > MAX_BYTES:
        return frozenset()
    source, _ = parse(MAINTAINERS, tree.read_blob(entry.blob, MAX_BYTES))
    if source is None or validate("maintainers", source):
        return frozenset()
    people: list[Any] = source.data["maintainers"]
    return frozenset(each["account"]["id"] for each in people)
