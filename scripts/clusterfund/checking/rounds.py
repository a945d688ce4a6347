"""One round, judged: each application by itself, on all cores, and then what needs several."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clusterfund.checking.cluster import Folder, Judge, Judged, glance, packed, unpacked
from clusterfund.checking.pool import over
from clusterfund.checking.reads import key
from clusterfund.errors import UnreadableFileError
from clusterfund.records import Applications
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.load import read_cluster, read_frame, refuse_twins, refuse_unknown
from clusterfund.register.memory import NOTHING
from clusterfund.register.proofs import proof_findings
from clusterfund.rules.applications import terms_of
from clusterfund.rules.judge import check_call, check_together
from clusterfund.rules.replay import active

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.checking.run import Run
    from clusterfund.findings import Finding
    from clusterfund.records import Application, Register
    from clusterfund.register.load import Reading

FEW_FILES = 1_500
"""Files below which one process is done before others have begun."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A round without its applications: what was read, what is wrong with its call, and its terms.

    `terms` is None where the call is broken: then applications are read, but not judged.
    """

    reading: Reading
    faults: Sequence[Finding]
    terms: Register | None


def judge_round(run: Run, name: str) -> list[Finding]:
    """Judge this shard's share of a round, proofs apart."""
    refuse_unknown(run.tree, name)
    refuse_twins(run.identities, name)
    frame = frame_of(run, name)
    every = {slug: Folder(name, slug, row) for slug, row in run.folders[name].clusters.items()}
    mine = [each for slug, each in every.items() if run.plan.shard.has(f"{name}/{slug}")]
    judged = _judged(run, frame, mine)
    known = run.documents(name)
    if known and known.empty:  # later changes are learnt by whoever reads: most need no check
        known.save()
    found = [finding for each in judged.values() for finding in each.findings]
    wide = run.plan.shard.has(name)
    if wide:
        found += [*frame.reading.findings, *frame.faults]
    if frame.terms is not None and frame.reading.register is not None:
        own = _with(run, frame.reading.register, every, judged)
        found += [finding for slug in active(own) for finding in judged[slug].alone]
        if wide:
            others = {
                slug: glance(run.recorded, every[slug]) for slug in every if slug not in judged
            }
            both = {slug: judged.get(slug) or others[slug] for slug in every}
            found += check_together(_with(run, frame.reading.register, every, both))
    return found


def proofs(run: Run, name: str) -> list[Finding]:
    """Verify the signatures and time stamps of a round's acts."""
    register = frame_of(run, name).reading.register
    return proof_findings(run.recorded, register) if register else []


def frame_of(run: Run, name: str) -> Frame:
    """Read a round without its applications, once."""
    if name not in run.frames:
        memory = run.documents(name) or NOTHING
        reading = read_frame(run.recorded, name, run.folders[name].frame, memory)
        register = reading.register
        faults = check_call(register) if register else []
        terms = terms_of(register) if register and not faults else None
        run.frames[name] = Frame(reading, faults, terms)
    return run.frames[name]


def terms_key(run: Run, name: str) -> str:
    """Name what the terms follow from: the call without the roster, and every exclusion."""
    here = run.folders[name].frame
    call = [each for each in here if each.path.split("/")[2] == "call"]
    terms = [each for each in call if not each.path.endswith("/call/roster.yaml")]
    terms += [each for each in (*here, *run.foreign(name)) if EXCLUSION.fullmatch(each.path)]
    return key("terms", name, str(run.frames[name].terms is None), run.recorded.rows(terms))


def _judged(run: Run, frame: Frame, folders: Sequence[Folder]) -> dict[str, Judged]:
    """Judge applications by slug, those anew of which nothing is kept."""
    terms = terms_key(run, frame.reading.folder)
    kept: dict[str, Any] = {}
    for each in folders:
        kept[each.slug] = run.get(cluster_key(run, terms, each)) if run.finds else None
    missing = [each for each in folders if kept[each.slug] is None]
    files = sum(len(each.entries) for each in missing)
    jobs = run.plan.jobs if files > FEW_FILES else 1
    known = run.documents(frame.reading.folder)
    judge = Judge(run.tree, frame.terms, learns=bool(known and known.empty))
    made = over(missing, judge, jobs, run.plan.tell)
    for folder, judged in zip(missing, made, strict=True):
        run.recorded.note(judged.files)
        if known:
            known.add(judged.lines)
        if run.keeps:
            run.put(cluster_key(run, terms, folder), packed(judged))
    anew = dict(zip((each.slug for each in missing), made, strict=True))
    return {slug: anew.get(slug) or unpacked(result) for slug, result in kept.items()}


def cluster_key(run: Run, terms: str, folder: Folder) -> str:
    """Name what the findings of an application follow from."""
    return key("cluster", terms, folder.slug, run.recorded.rows(folder.entries))


def _with(
    run: Run, register: Register, folders: Mapping[str, Folder], known: Mapping[str, Judged]
) -> Register:
    """Give the register with these applications, none of which is read before it is asked for."""

    def load(slug: str) -> Application:
        memory = run.documents(folders[slug].round) or NOTHING
        found = read_cluster(run.recorded, *folders[slug], memory).application
        if found is None:
            raise UnreadableFileError(claims[slug].form, "检查的时候文件在变化")
        return found

    claims = {slug: each.claim for slug, each in known.items() if each.claim}
    files = {path: sha for each in known.values() for path, sha in each.files.items()}
    return replace(
        register, applications=Applications(claims, load), files={**register.files, **files}
    )
