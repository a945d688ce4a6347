"""What the commits of a change bring along the way: git keeps it even where the end has not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register import personal
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.register.tree import TOP, printable
from clusterfund.register.tree_codes import TOO_MANY_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clusterfund.findings import Finding
    from clusterfund.register.objects import GitTree, Repository

MOST_OBJECTS = 5000
FIX = "请把这几次提交合并成一次，只留最后的内容，再重新推送；已经公开的号码请提醒本人。"


def history_faults(
    repository: Repository, base: str, head: str, whole: Callable[[], GitTree]
) -> Iterator[Finding]:
    """Find personal data in versions that the commits bring but the end no longer holds.

    `whole` gives the end; it is asked only where there is something to tell.
    """
    brought = repository.new_blobs(base, head, MOST_OBJECTS)
    if brought is None:
        wanted = f"不超过 {MOST_OBJECTS} 个对象"
        yield TOO_MANY_FILES.finding(Place(TOP), "提交历史带来的内容太多", wanted=wanted)
        return
    above = len(repository.prefix)
    held: set[str] | None = None
    for blob, path, size in brought:
        here = path[above:]
        if size > MAX_ACT_BYTES or not here.startswith(f"{TOP}/"):
            continue
        found = _private(here, repository.read(blob, MAX_ACT_BYTES))
        if found and held is None:
            held = {entry.blob for entry in whole().everything.values()}
        for finding in found if held is not None and blob not in held else ():
            yield replace(finding, message=f"{finding.message}（在提交历史的旧版本里）", fix=FIX)


def _private(path: str, data: bytes) -> list[Finding]:
    name, email = printable(path), not path.endswith("/call/round.yaml")
    source = parse(name, data, MAX_ACT_BYTES)[0] if path.endswith(".yaml") else None
    return personal.scan(name, data.decode("utf-8", "replace"), source, email=email)
