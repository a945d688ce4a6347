"""One application's folder, judged by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.checking.documents import Learned
from clusterfund.checking.kept import from_rows, rows
from clusterfund.checking.reads import Recorded, documents
from clusterfund.findings import Finding
from clusterfund.records.applications import Claim, claim
from clusterfund.register.load import read_cluster
from clusterfund.register.memory import NOTHING
from clusterfund.register.objects import apart
from clusterfund.rules.applications import check_alone, check_application

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.records import Register
    from clusterfund.register.load import Cluster
    from clusterfund.register.tree import Entry, Tree


class Folder(NamedTuple):
    """An application's folder: its round, its name, and the files in it."""

    round: str
    slug: str
    entries: Sequence[Entry]


class Judged(NamedTuple):
    """What is wrong with an application whatever the others are, and what is asked of it.

    `alone` counts only while the cluster is in the running. `claim` is None where there is no
    form that can be read. `files` maps each document to its SHA-256; `lines` are the documents as
    they are kept, where that is asked for.
    """

    findings: Sequence[Finding]
    alone: Sequence[Finding]
    claim: Claim | None
    files: Mapping[str, str]
    lines: Mapping[str, bytes] = {}


class Judge(NamedTuple):
    """Judges applications by the terms of their round; None where these are not sound."""

    tree: Tree
    terms: Register | None
    learns: bool = False

    def __call__(self, folder: Folder) -> Judged:
        """Read one application, and judge it if it can be."""
        learned = Learned()
        found = read_cluster(self.tree, *folder, learned if self.learns else NOTHING)
        return self.judged(found)._replace(lines=learned.lines())

    def judged(self, found: Cluster) -> Judged:
        """Judge an application that was read, if it can be."""
        application = found.application
        findings, alone = list(found.findings), list[Finding]()
        if application and self.terms:
            findings += check_application(application, self.terms)
            alone += check_alone(application)
        claimed = claim(application) if application else None
        return Judged(findings, alone, claimed, found.files)

    def apart(self) -> Judge:
        """Give the same for another process: git objects are read through a process of its own."""
        return Judge(apart(self.tree), self.terms, self.learns)


def glance(tree: Tree, folder: Folder) -> Judged:
    """Learn what others must know of an application that another shard judges.

    Only its form is read; the code of an enterprise is its file's name, or the file is broken.
    """
    recorded, files = Recorded(tree), {}
    for entry, limit in documents(folder.entries):
        recorded.read(entry.path, limit)
        files[entry.path] = recorded.shas[entry.path]
    form = f"submissions/{folder.round}/applications/{folder.slug}/application.yaml"
    entries = [entry for entry in folder.entries if entry.path == form]
    application = read_cluster(recorded, folder.round, folder.slug, entries).application
    if application is None:
        return Judged((), (), None, files)
    forms = (path for path in files if "/enterprises/" in path)
    names = {path.rpartition("/")[2].removesuffix(".yaml") for path in forms}
    return Judged((), (), Claim(form, frozenset({application.lead.uscc, *names})), files)


def packed(judged: Judged) -> dict[str, Any]:
    """Write a result as JSON data."""
    known = judged.claim
    return {
        "findings": rows(judged.findings),
        "alone": rows(judged.alone),
        "form": known and known.form,
        "codes": sorted(known.codes) if known else [],
        "files": dict(judged.files),
    }


def unpacked(kept: dict[str, Any]) -> Judged:
    """Read a result that was written before."""
    form, codes = kept["form"], frozenset(kept["codes"])
    return Judged(
        from_rows(kept["findings"]),
        from_rows(kept["alone"]),
        None if form is None else Claim(form, codes),
        kept["files"],
    )
