"""The findings of a tree: what was kept of an earlier check, and what must be judged anew."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.checking.kept import from_rows, rows
from clusterfund.checking.reads import Recorded, key
from clusterfund.checking.shards import WHOLE, Shard
from clusterfund.register.folders import folders
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.names import tree_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from clusterfund.checking.documents import Documents
    from clusterfund.checking.rounds import Frame
    from clusterfund.checking.store import Store
    from clusterfund.findings import Finding
    from clusterfund.register.tree import Entry, Tree

PROOFS = (".yaml.sig", ".yaml.tsr")
TOOLS = ("ssh-keygen", "openssl")


def silent(_done: int, _of: int) -> None:
    """Tell nobody how far the check is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to check: where results are kept, on how many processes, which share, and who is told.

    `tell` hears how many clusters of how many are judged.
    """

    store: Store | None = None
    jobs: int = 1
    shard: Shard = WHOLE
    tell: Callable[[int, int], None] = silent


class Run:
    """One check of one tree."""

    def __init__(self, tree: Tree, plan: Plan) -> None:
        self.tree = tree
        self.recorded = Recorded(tree)
        self.plan = plan
        self.folders = folders(tree)
        self.frames: dict[str, Frame] = {}
        self._documents: dict[str, Documents] = {}

    def documents(self, name: str) -> Documents | None:
        """Give the documents that are kept of a round; None where nothing is kept."""
        if self.plan.store is None:
            return None
        if name not in self._documents:
            from clusterfund.checking.documents import Documents  # noqa: PLC0415 -- rarely needed
            from clusterfund.checking.vault import Vault  # noqa: PLC0415 -- as above

            self._documents[name] = Documents(Vault(*self.plan.store.place), name)
        return self._documents[name]

    def round_key(self, name: str) -> str:
        """Name what the findings of a round follow from: its files, and what others say of it."""
        here = self.folders[name]
        parts = [here.frame, *here.clusters.values(), self.foreign(name)]
        return key("round", name, repr(self.plan.shard), *map(self.recorded.rows, parts))

    def foreign(self, name: str) -> list[Entry]:
        """List the files of other rounds that a round depends on: their ids, and exclusions."""
        return [
            entry
            for folder, each in self.folders.items()
            for entry in (each.frame if folder != name else ())
            if entry.path.endswith("/call/round.yaml") or EXCLUSION.fullmatch(entry.path)
        ]

    def read_all(self, name: str) -> None:
        """Learn the bytes of a round before anything is judged."""
        here = self.folders[name]
        for entries in (here.frame, *here.clusters.values(), self.foreign(name)):
            self.recorded.hash_files(entries)

    @property
    def finds(self) -> bool:
        """Tell whether there is anything that could be found."""
        return self.plan.store is not None and not self.plan.store.empty

    @property
    def keeps(self) -> bool:
        """Tell whether results can be kept: not if files changed while they were made."""
        return self.plan.store is not None and self.recorded.steady

    def get(self, name: str) -> Any:
        """Give what is kept under a key; None where there is nothing."""
        return self.plan.store.get(name) if self.plan.store else None

    def put(self, name: str, result: Any) -> None:
        """Keep a result if results are kept."""
        if self.plan.store and self.keeps:
            self.plan.store.put(name, result)

    @cached_property
    def identities(self) -> dict[str, str]:
        """The ids of all rounds, read once."""
        from clusterfund.register.load import identities  # noqa: PLC0415 -- reads YAML

        return identities(self.recorded)


def check_tree(tree: Tree, plan: Plan, wanted: Collection[str] | None = None) -> list[Finding]:
    """Judge a tree, or of its rounds only the wanted ones; findings come in no particular order.

    Errors: MissingRoundFileError, DuplicateRoundError, UnreadableFileError, MissingToolError,
    BrokenToolError.
    """
    run = Run(tree, plan)
    found = [each for each in tree_faults(tree) if plan.shard.has_path(each.path)]
    for name in run.folders if wanted is None else wanted:
        found += check_round(run, name)
    if plan.store is not None:
        plan.store.save()
    return found


def kept_findings(
    tree: Tree, store: Store | None, name: str, shas: Mapping[str, str]
) -> list[Finding] | None:
    """Give what an earlier check found in a round, proofs apart; None where that is not known.

    `shas` has the SHA-256 of files that were read already.
    """
    run = Run(tree, Plan(store))
    if not run.finds:
        return None
    run.recorded.note(shas)
    run.read_all(name)
    kept = run.get(run.round_key(name))
    return None if kept is None else from_rows(kept)


def check_round(run: Run, name: str) -> list[Finding]:
    """Judge one round, or this shard's share of it."""
    if run.finds:
        run.read_all(name)
        kept = run.get(run.round_key(name))
        if kept is not None:
            return from_rows(kept) + _proofs(run, name)
    from clusterfund.checking.rounds import judge_round  # noqa: PLC0415 -- all rules and libraries

    found = judge_round(run, name)
    run.put(run.round_key(name), rows(found))
    return found + _proofs(run, name)


def _proofs(run: Run, name: str) -> list[Finding]:
    """Verify signatures and time stamps; what tools said is kept under the tools' own digests."""
    frame = run.folders[name].frame
    if not run.plan.shard.has(name) or not any(each.path.endswith(PROOFS) for each in frame):
        return []
    paths = [shutil.which(tool) for tool in TOOLS]
    tools = [hashlib.sha256(Path(path).read_bytes()).hexdigest() if path else "" for path in paths]
    made_of = key("proofs", name, run.recorded.rows(frame), *tools)
    kept = run.get(made_of)
    if kept is not None:
        return from_rows(kept)
    from clusterfund.checking.rounds import proofs  # noqa: PLC0415 -- reads the acts

    found = proofs(run, name)
    run.put(made_of, rows(found))
    return found
