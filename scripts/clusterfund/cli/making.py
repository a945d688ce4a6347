"""The files of every round for the site: made anew where anything changed, on all cores.

What a round's files follow from is named by a key; under it the store keeps their digests. They are
taken as they lie in docs/ only while each has the bytes that were written then.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.checking.cores import cores
from clusterfund.checking.pool import over
from clusterfund.checking.reads import key
from clusterfund.checking.run import Plan, Run, silent
from clusterfund.checking.store import open_store
from clusterfund.files import read_file
from clusterfund.findings import Finding, Severity
from clusterfund.register.objects import apart
from clusterfund.site.environment import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from clusterfund.register.tree import Tree

MOST_AT_ONCE = 8
"""Processes: each holds a whole round in memory."""
WORKBOOK = "apply/application-{}.xlsx"
"""The empty workbook of a round, for whoever cannot run a command."""


class Made(NamedTuple):
    """A round: its id, its errors, its files by path below docs/, and PDFs that are new."""

    named: str
    errors: Sequence[Finding] = ()
    files: Mapping[str, bytes] = {}
    papers: Mapping[str, bytes] = {}


class Maker(NamedTuple):
    """Makes the files of a round; with `pdf`, PDFs that a notice lacks, too."""

    tree: Tree
    docs: Path
    programme: Mapping[str, Any]
    pdf: bool
    fonts: Path | None

    def __call__(self, folder: str) -> Made:
        """Read, judge and compute one round. Errors: BrokenGuideError, those of reading."""
        from clusterfund.cli.papers import missing, papers_below  # noqa: PLC0415 -- rules, pages
        from clusterfund.office.workbook.template import template  # noqa: PLC0415
        from clusterfund.publish.dataset import dataset  # noqa: PLC0415
        from clusterfund.register.load import read_round  # noqa: PLC0415
        from clusterfund.rules.judge import judge  # noqa: PLC0415
        from clusterfund.site import round_pages  # noqa: PLC0415

        reading = read_round(self.tree, folder)
        found = [*reading.findings, *(judge(reading.register) if reading.register else ())]
        errors = [each for each in found if each.severity is Severity.ERROR]
        if errors:
            return Made(folder, errors)
        data = dataset(reading.sound)
        named = data["round"]["id"]
        papers = papers_below(self.docs, [data])
        new = missing([data], papers, self.fonts) if self.pdf else {}
        guide = guide_of(self.docs, named)
        files = round_pages.files(self.programme, data, guide, {**papers, **new})
        files[WORKBOOK.format(named)] = template(reading.sound)
        return Made(named, (), files, new)

    def apart(self) -> Maker:
        """Give the same for another process: git objects are read through a process of its own."""
        return self._replace(tree=apart(self.tree))


def guide_of(docs: Path, named: str) -> bytes | None:
    """Read the template of a round's guide, if anybody has written one.

    Errors: UnreadableFileError.
    """
    path = docs / f"guide/{named}.md.j2"
    return read_file(path) if path.is_file() else None


def make_all(maker: Maker, root: Path) -> list[Made]:
    """Give every round's files, in the order of the rounds' folders."""
    store = open_store(root)
    run = Run(maker.tree, Plan(store))
    beside = _beside(maker)
    keys = {folder: _key(run, folder, beside) for folder in run.folders} if store else {}
    kept = {folder: _kept(run.get(name), maker.docs) for folder, name in keys.items()}
    wanted = [folder for folder in run.folders if not kept.get(folder)]
    jobs = min(cores(), MOST_AT_ONCE, len(wanted))
    made = dict(zip(wanted, over(wanted, maker, jobs, silent), strict=True))
    for folder, each in made.items():
        if store and not each.errors and not each.papers:
            sums = {path: hashlib.sha256(data).hexdigest() for path, data in each.files.items()}
            run.put(keys[folder], {"named": each.named, "files": sums})
    if store:
        store.save()
    return [kept.get(folder) or made[folder] for folder in run.folders]


def _beside(maker: Maker) -> list[str]:
    """Name what every round's files follow from beside the register, read once."""
    guides = sorted((maker.docs / "guide").glob("*.md.j2"))
    papers = sorted((maker.docs / "notices").glob("*/*.pdf"))
    named = [str(maker.pdf)]
    for path in (*sorted(TEMPLATES.iterdir()), *guides, *papers):
        named += [str(path), hashlib.sha256(read_file(path)).hexdigest()]
    return named


def _key(run: Run, folder: str, beside: Sequence[str]) -> str:
    """Name all that a round's files follow from."""
    run.read_all(folder)
    return key("site", run.round_key(folder), *beside)


def _kept(result: Any, docs: Path) -> Made | None:
    """Give what was made before, if every file of it still lies in docs/ as it was."""
    if result is None:
        return None
    files = {}
    for path, sha in result["files"].items():
        try:
            data = (docs / path).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data).hexdigest() != sha:
            return None
        files[path] = data
    return Made(result["named"], (), files)
