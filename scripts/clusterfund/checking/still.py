"""Whether a sound round still is, where only applications changed of which no act speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.checking.cluster import Folder, Judge, packed, unpacked
from clusterfund.checking.rounds import Frame, cluster_key, terms_key
from clusterfund.checking.whole import by_itself
from clusterfund.findings import Severity
from clusterfund.records import Applications
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.load import read_frame
from clusterfund.rules.across import sharing
from clusterfund.rules.applications import terms_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from clusterfund.checking.cluster import Judged
    from clusterfund.checking.run import Run


def still_sound(run: Run, name: str, spoken_of: Collection[str]) -> bool:
    """Tell whether a round certainly has no error; acts, and all that they speak of, had none.

    What acts and score sheets say stands where they name nothing that may have changed. Such an
    application is judged by itself; where it shares a code with another, everything has to be
    looked at, and the answer is False as it is where there is an error.
    """
    here = run.folders[name]
    sheets = f"submissions/{name}/reviews/"
    reviewed = {each.path.split("/")[3] for each in here.frame if each.path.startswith(sheets)}
    if not reviewed <= {*spoken_of}:
        return False
    judged = _judged(run, name)
    drafts = judged.keys() - {*spoken_of}
    found = (each for slug in drafts for each in (*judged[slug].findings, *judged[slug].alone))
    claims = {slug: each.claim for slug, each in judged.items() if each.claim}
    shared = sharing(Applications(claims, claims.__getitem__))  # type: ignore[arg-type]  # unread
    return drafts.isdisjoint(shared) and all(each.severity is not Severity.ERROR for each in found)


def _judged(run: Run, name: str) -> dict[str, Judged]:
    """Judge applications by the round's call, those anew of which nothing is kept."""
    own, here = by_itself(run, run.tree), run.folders[name]
    call = f"submissions/{name}/call/"
    said = [e for e in here.frame if e.path.startswith(call) or EXCLUSION.fullmatch(e.path)]
    reading = read_frame(own.recorded, name, said)
    terms = terms_of(reading.sound)
    own.frames[name] = Frame(reading, (), terms)
    named, judge = terms_key(own, name), Judge(own.recorded, terms)
    found = {}
    for slug, rows in here.clusters.items():
        folder = Folder(name, slug, rows)
        made_of = cluster_key(own, named, folder)
        kept = run.get(made_of)
        found[slug] = unpacked(kept) if kept else judge(folder)
        if not kept:
            run.recorded.note(found[slug].files)
            run.put(made_of, packed(found[slug]))
    return found
