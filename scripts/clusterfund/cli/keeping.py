"""What is known of the files of a render before, and whether they still lie in docs/ as they were.

A round's files follow from its files in the register, from ids and exclusions of others, and from
what lies beside. While only drafts change, all but two of them follow from less: see `settled`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from clusterfund import manifest
from clusterfund.checking.reads import key
from clusterfund.findings import Finding, Severity
from clusterfund.site.opendata.release import Offer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from clusterfund.checking.run import Run

Kept = dict[str, Any]


class Made(NamedTuple):
    """A round: its id, its errors, and its files by path below docs/.

    `sums` has the SHA-256 of every file, `files` those that may have to be written, `papers` the
    PDFs that are new. `brief` and `offer` are what other pages tell of it.
    """

    named: str
    errors: Sequence[Finding] = ()
    sums: Mapping[str, str] = {}
    files: Mapping[str, bytes] = {}
    papers: Mapping[str, bytes] = {}
    brief: Mapping[str, Any] = {}
    offer: Offer = Offer({}, {})


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """Give what keeps a round from being rendered."""
    return [each for each in findings if each.severity is Severity.ERROR]


class Keeper:
    """Finds what was made before; `beside` names what every round follows from elsewhere."""

    def __init__(self, run: Run, docs: Path, beside: Sequence[str]) -> None:
        self.run = run
        self.docs = docs
        self.beside = beside

    def whole(self, folder: str) -> Made | None:
        """Give a round of which nothing has changed."""
        kept = self.run.get(self._whole_key(folder))
        settled = kept and self.run.get(kept["settled"])
        if not settled:
            return None
        return self._told(settled, {**settled["files"], **kept["counted"]}, kept["count"])

    def settled(self, folder: str) -> Made | None:
        """Give a round of which only drafts have changed, if it has no errors."""
        from clusterfund.checking.rounds import judge_round  # noqa: PLC0415 -- all rules
        from clusterfund.checking.still import still_sound  # noqa: PLC0415 -- as above
        from clusterfund.publish.drafts import counted  # noqa: PLC0415 -- as above
        from clusterfund.site.recounting import recounted  # noqa: PLC0415 -- pages

        spoken_of = self.run.get(self._spoken_key(folder))
        made_of = "" if spoken_of is None else self._settled_key(folder, spoken_of)
        settled = self.run.get(made_of)
        if not settled:
            return None
        if not still_sound(self.run, folder, spoken_of):
            errors = errors_of(judge_round(self.run, folder))
            if errors:
                return Made(folder, errors)
        before = self._read(settled["counted"])
        count = counted(self.run.recorded.shas, folder)
        files = before and recounted(before, settled["count"], count)
        told = files and self._told(settled, settled["files"], count)
        if not files or not told:
            return None
        made = told._replace(files=files, sums={**told.sums, **manifest.sums(files)})
        self._keep_whole(folder, made_of, settled, made)
        return made

    def keep(self, folder: str, made: Made, spoken_of: Sequence[str]) -> None:
        """Keep what was made of a round; `spoken_of` names the applications that acts speak of."""
        from clusterfund.site import round_pages, shell  # noqa: PLC0415 -- pages

        last = {round_pages.dataset_path(made.named), f"verify/{made.named}{shell.SUFFIX}"}
        self.run.put(self._spoken_key(folder), spoken_of)
        settled = {
            "named": made.named,
            "files": {path: sha for path, sha in made.sums.items() if path not in last},
            "counted": dict.fromkeys(last, ""),
            "count": dict.fromkeys(round_pages.COUNT),
            "brief": made.brief,
            "offer": [dict(made.offer.sizes), dict(made.offer.quality)],
        }
        self._keep_whole(folder, self._settled_key(folder, spoken_of), settled, made)

    def _keep_whole(self, folder: str, made_of: str, settled: Kept, made: Made) -> None:
        """Keep a round under both keys; the last count stands with what does not depend on it."""
        counted = {path: made.sums[path] for path in settled["counted"]}
        count = {name: made.brief["totals"][name] for name in settled["count"]}
        self.run.put(made_of, {**settled, "counted": counted, "count": count})
        result = {"settled": made_of, "counted": counted, "count": count}
        self.run.put(self._whole_key(folder), result)

    def piece(self, name: str, made_of: Any, make: Callable[[], dict[str, bytes]]) -> Made:
        """Give files that follow from plain data: as they lie in docs/, or made anew."""
        about = hashlib.sha256(orjson.dumps(made_of)).hexdigest()
        made_of = key(name, about, *self.beside)
        kept = self.run.get(made_of)
        if kept and self._lie_there(kept):
            return Made(name, sums=kept)
        files = make()
        sums = manifest.sums(files)
        self.run.put(made_of, sums)
        return Made(name, sums=sums, files=files)

    def _told(self, settled: Kept, sums: dict[str, str], count: Kept) -> Made | None:
        if not self._lie_there(sums):
            return None
        told = settled["brief"]
        told["totals"] = {**told["totals"], **count}
        return Made(settled["named"], sums=sums, brief=told, offer=Offer(*settled["offer"]))

    def _whole_key(self, folder: str) -> str:
        """Name all that a round's files follow from."""
        return key("site", self.run.round_key(folder), *self.beside)

    def _spoken_key(self, folder: str) -> str:
        return key("spoken of", folder, self.run.recorded.rows(self.run.folders[folder].frame))

    def _settled_key(self, folder: str, spoken_of: Iterable[str]) -> str:
        """Name what they follow from but for the count: no application that no act speaks of."""
        here = self.run.folders[folder]
        told = [here.clusters[slug] for slug in spoken_of if slug in here.clusters]
        parts = [here.frame, *told, self.run.foreign(folder)]
        return key("settled", folder, *map(self.run.recorded.rows, parts), *self.beside)

    def _read(self, sums: Mapping[str, str]) -> dict[str, bytes] | None:
        files = {path: self._file(path, sha) for path, sha in sums.items()}
        there = {path: data for path, data in files.items() if data is not None}
        return there if len(there) == len(files) else None

    def _lie_there(self, sums: Mapping[str, str]) -> bool:
        return all(self._file(path, sha) is not None for path, sha in sums.items())

    def _file(self, path: str, sha: str) -> bytes | None:
        """Read a file that has not changed since it was made."""
        try:
            data = (self.docs / path).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == sha else None
