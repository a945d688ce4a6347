"""What the commits of a change bring along the way: git keeps it even where the end has not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.errors import UnknownRevisionError
from clusterfund.findings import Place
from clusterfund.register import personal
from clusterfund.register.forest import Forest, StrangeTreeError
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.register.tree import SUBMODULE, TOP, printable
from clusterfund.register.tree_codes import TOO_MANY_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.register.objects import GitTree, Repository

MOST_OBJECTS = 5000
FIX = "请把这几次提交合并成一次，只留最后的内容，再重新推送；已经公开的号码请提醒本人。"


def history_faults(
    repository: Repository,
    base: str,
    head: str,
    whole: Callable[[], GitTree],
    known: Collection[str] = (),
) -> Iterator[Finding]:
    """Find personal data in versions that the commits bring but the end no longer holds.

    `whole` gives the end; it is asked only where there may be something to tell. `known` are ids
    of blobs that it holds.
    """
    if quiet(repository, base, head, known):
        return
    brought = repository.new_blobs(base, head, MOST_OBJECTS)
    if brought is None:
        wanted = f"不超过 {MOST_OBJECTS} 个对象"
        yield TOO_MANY_FILES.finding(Place(TOP), "提交历史带来的内容太多", wanted=wanted)
        return
    above = len(repository.prefix)
    held = {entry.blob for entry in whole().everything.values()}
    for blob, path, size in brought:
        here = path[above:]
        if blob in held or size > MAX_ACT_BYTES or not here.startswith(f"{TOP}/"):
            continue
        for finding in _private(here, repository.read(blob, MAX_ACT_BYTES)):
            yield replace(finding, message=f"{finding.message}（在提交历史的旧版本里）", fix=FIX)


def quiet(repository: Repository, base: str, head: str, known: Collection[str]) -> bool:
    """Tell whether commits surely bring nothing to tell, from what each changes.

    What a commit has that all its parents lack is all that it can bring; git, asked for what is
    reachable from `head` alone, would have to look at every tree of `base`.
    """
    words = ("rev-list", "--parents", f"--max-count={MOST_OBJECTS + 1}", head, f"^{base}")
    commits = [row.split() for row in repository.run(head, *words).splitlines()]
    forest, brought = Forest(repository), set[tuple[str, str]]()
    try:
        for name, *parents in commits:
            brought |= _news(forest, name, parents)
            if len(commits) + forest.read + len(brought) > MOST_OBJECTS:
                return False
    except (StrangeTreeError, UnknownRevisionError):  # the full listing says what is wrong
        return False
    above = len(repository.prefix)
    for blob, path in brought:
        size = repository.size(blob)
        here = path[above:]
        if size < 0 or (
            blob not in known
            and size <= MAX_ACT_BYTES
            and here.startswith(f"{TOP}/")
            and _private(here, repository.read(blob, MAX_ACT_BYTES))
        ):
            return False
    return True


def _news(forest: Forest, name: str, parents: Sequence[str]) -> set[tuple[str, str]]:
    """Give id and path of each file that a commit has and no parent of it has there."""
    tree = forest.root(name)
    before = [forest.root(each) for each in parents]
    sides = [
        {
            (after.id, path)
            for path, _, after in forest.differing(each, tree)
            if after and after.mode != SUBMODULE
        }
        for each in (*before, *([] if before else [None]))
    ]
    return set.intersection(*sides)


def _private(path: str, data: bytes) -> list[Finding]:
    name, email = printable(path), not path.endswith("/call/round.yaml")
    source = parse(name, data, MAX_ACT_BYTES)[0] if path.endswith(".yaml") else None
    return personal.scan(name, data.decode("utf-8", "replace"), source, email=email)
