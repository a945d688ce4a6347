"""The files of every round for the site: made anew where anything changed, on all cores."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund import manifest
from clusterfund.checking.cores import cores
from clusterfund.checking.pool import over
from clusterfund.checking.run import Plan, Run, silent
from clusterfund.checking.store import open_store
from clusterfund.cli.keeping import Keeper, Made, errors_of
from clusterfund.files import read_file
from clusterfund.register.objects import apart
from clusterfund.site import feeds, pages
from clusterfund.site.environment import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from clusterfund.register.tree import Tree
    from clusterfund.site.pages import Site

MOST_AT_ONCE = 8
"""Processes: each holds a whole round in memory."""
WORKBOOK = "apply/application-{}.xlsx"
"""The empty workbook of a round, for whoever cannot run a command."""


class Fresh(NamedTuple):
    """A round that was made, the applications that its acts speak of, and what a check keeps."""

    made: Made
    spoken_of: Sequence[str] = ()
    checked: Mapping[str, Any] = {}
    shas: Mapping[str, str] = {}


class Maker(NamedTuple):
    """Makes the files of a round; with `pdf`, PDFs that a notice lacks, too."""

    tree: Tree
    docs: Path
    programme: Mapping[str, Any]
    pdf: bool
    fonts: Path | None
    run: Run | None = None

    def __call__(self, folder: str) -> Fresh:
        """Read, judge and compute one round. Errors: BrokenGuideError, those of reading."""
        from clusterfund.checking.whole import by_itself, read_and_judge  # noqa: PLC0415 -- rules
        from clusterfund.cli.papers import missing, papers_below  # noqa: PLC0415 -- pages
        from clusterfund.office.workbook.template import template  # noqa: PLC0415
        from clusterfund.publish.dataset import dataset  # noqa: PLC0415
        from clusterfund.publish.drafts import spoken_of  # noqa: PLC0415
        from clusterfund.site import round_pages  # noqa: PLC0415
        from clusterfund.site.brief import brief  # noqa: PLC0415
        from clusterfund.site.opendata.release import offer  # noqa: PLC0415

        run = by_itself(self.run or Run(self.tree, Plan()), self.tree)
        whole = read_and_judge(run, folder)
        errors = errors_of(whole.findings)
        if errors or whole.register is None:
            return Fresh(Made(folder, errors))
        data = dataset(whole.register)
        named = data["round"]["id"]
        papers = papers_below(self.docs, [data])
        new = missing([data], papers, self.fonts) if self.pdf else {}
        guide = guide_of(self.docs, named)
        files = round_pages.files(self.programme, data, guide, {**papers, **new})
        files[WORKBOOK.format(named)] = template(whole.register)
        made = Made(named, (), manifest.sums(files), files, new, brief(data), offer(named, files))
        return Fresh(made, sorted(spoken_of(whole.register.acts)), whole.kept, whole.files)

    def apart(self) -> Maker:
        """Give the same for another process: git objects are read through a process of its own."""
        return self._replace(tree=apart(self.tree))


def guide_of(docs: Path, named: str) -> bytes | None:
    """Read the template of a round's guide, if anybody has written one.

    Errors: UnreadableFileError.
    """
    path = docs / f"guide/{named}.md.j2"
    return read_file(path) if path.is_file() else None


class Making:
    """One render: `rounds` in the order of their folders, and pieces about all of them."""

    def __init__(self, maker: Maker, root: Path) -> None:
        self.store = open_store(root)
        self.run = Run(maker.tree, Plan(self.store))
        self.keeper = Keeper(self.run, maker.docs, _beside(maker))
        self.rounds = self._rounds(maker)

    def _rounds(self, maker: Maker) -> list[Made]:
        found = {folder: self._kept(folder) for folder in self.run.folders}
        wanted = [folder for folder, made in found.items() if not made]
        if not wanted:
            return [each for each in found.values() if each]
        from clusterfund.checking.whole import by_itself  # noqa: PLC0415 -- all rules

        jobs = min(cores(), MOST_AT_ONCE, len(wanted))
        plain = maker._replace(run=by_itself(self.run, maker.tree))
        for folder, fresh in zip(wanted, over(wanted, plain, jobs, silent), strict=True):
            self._keep(folder, fresh)
            found[folder] = fresh.made
        return [each for each in found.values() if each]

    def _kept(self, folder: str) -> Made | None:
        if not self.store:
            return None
        self.run.read_all(folder)
        return self.keeper.whole(folder) or self.keeper.settled(folder)

    def _keep(self, folder: str, fresh: Fresh) -> None:
        self.run.recorded.note(fresh.shas)
        for name, result in fresh.checked.items():
            self.run.put(name, result)
        if self.store and fresh.made.sums and not fresh.made.papers:
            self.keeper.keep(folder, fresh.made, fresh.spoken_of)

    def overall(self, site: Site) -> list[Made]:
        """Give the pages about all rounds, and the feeds."""
        offers = [each.offer for each in self.rounds]
        told = [[dict(each.sizes), dict(each.quality)] for each in offers]
        made_of = [site.rounds, told, site.archived, site.programme]
        uncounted = [{**data, "totals": {}} for data in site.rounds]
        return [
            self.keeper.piece("pages", made_of, lambda: pages.pages(site, offers)),
            self.keeper.piece("feeds", uncounted, lambda: feeds.files(uncounted)),
        ]

    def done(self) -> None:
        """Keep what was made."""
        if self.store:
            self.store.save()


def _beside(maker: Maker) -> list[str]:
    """Name what every round's files follow from beside the register, read once."""
    guides = sorted((maker.docs / "guide").glob("*.md.j2"))
    papers = sorted((maker.docs / "notices").glob("*/*.pdf"))
    named = [str(maker.pdf)]
    for path in (*sorted(TEMPLATES.iterdir()), *guides, *papers):
        named += [str(path), hashlib.sha256(read_file(path)).hexdigest()]
    return named
