"""What only git history can tell: acts were never touched, and older acts on their older files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.errors import ClusterfundError
from clusterfund.findings import Severity
from clusterfund.publish.checks import Difference, difference, ended
from clusterfund.register.load import read_round
from clusterfund.register.timeline import blob_of
from clusterfund.register.tree import TOP
from clusterfund.rules.acts import check_acts
from clusterfund.rules.moment import superseded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.publish.checks import Check
    from clusterfund.records import Act, Register
    from clusterfund.register.objects import Repository
    from clusterfund.register.timeline import Timeline
    from clusterfund.register.tree import Tree

TITLES = {
    "history": "决定只增加、不修改、不删除",
    "returned": "退回补正以前的决定，从当时的文件重算",
}
DID = {"M": "被修改过", "D": "被删除过", "T": "被换成别的种类的文件"}
ONLY_ADDED = "只增加，不修改，不删除"
SHORT = 12
"""Characters of a commit's id that people read."""


@dataclass(frozen=True, slots=True)
class History:
    """The repository's memory of the round's acts."""

    repository: Repository
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class NoHistory:
    """Why there is none; `waived` says that it was left out on purpose."""

    why: str
    waived: bool = False


def untouched(tree: Tree, register: Register, history: History | NoHistory) -> Check:
    """Name every commit that changed or deleted an act or what lies beside it."""
    prefix = f"{TOP}/{register.round.folder}/acts/"
    paths = [path for path in tree.entries if path.startswith(prefix)]
    title = TITLES["history"]
    if isinstance(history, NoHistory):
        return ended("history", title, 0, note=history.why, waived=history.waived)
    new = [path for path in paths if path not in history.timeline.brought]
    found = (*_touched(history.timeline), *_not_as_brought(tree, history))
    note = f"有 {len(new)} 个文件还没有提交，例如 {new[0]}" if new else ""
    return ended("history", title, len(paths) - len(new), found, note)


def _touched(timeline: Timeline) -> Iterator[Difference]:
    for event in timeline.touched:
        did = DID.get(event.status, "变过")
        message = f"在提交 {event.commit[:SHORT]}（{event.on}）里{did}"
        yield Difference(event.path, message, _act(event.path), wanted=ONLY_ADDED)


def _not_as_brought(tree: Tree, history: History) -> Iterator[Difference]:
    """Compare each file with what the first commit brought: the disk may hold something else."""
    deleted = {event.path for event in history.timeline.touched if event.status == "D"}
    for path, event in history.timeline.brought.items():
        entry, since = tree.entries.get(path), f"提交 {event.commit[:SHORT]}（{event.on}）"
        if entry is None and path not in deleted:
            yield Difference(path, f"{since}加入的文件不见了", _act(path), wanted=ONLY_ADDED)
        elif entry and entry.regular and blob_of(tree, path, event.blob) != event.blob:
            yield Difference(path, f"与{since}加入时的内容不同", _act(path), wanted=ONLY_ADDED)


def _act(path: str) -> str:
    """Give the act that a file of `acts/` is, or lies beside."""
    return path.removesuffix(".sig").removesuffix(".tsr")


def returned(register: Register, history: History | NoHistory) -> Check:
    """Judge each act before a return on the files of the commit that brought it."""
    older, title = superseded(register), TITLES["returned"]
    if isinstance(history, NoHistory):
        note = _open([act.source.path for act in older], history.why)
        return ended("returned", title, 0, note=note, waived=history.waived)
    found: list[Difference] = []
    unknown = []
    for act in older:
        event = history.timeline.brought.get(act.source.path)
        then = _findings(act, history.repository, event.commit) if event else None
        if event is None or then is None:
            unknown.append(act.source.path)
        else:
            more = f"（按提交 {event.commit[:SHORT]} 的文件重算）"
            found += [difference(each, more) for each in then]
    note = _open(unknown, "加入它的提交里没有当时的文件")
    return ended("returned", title, len(older) - len(unknown), found, note)


def _open(paths: list[str], why: str) -> str:
    return f"{len(paths)} 份没有核对，例如 {paths[0]}：{why}" if paths else ""


def _findings(act: Act, repository: Repository, commit: str) -> list[Finding] | None:
    """Judge an act on a commit's files; None where they are not those that it rests on."""
    folder = act.source.path.split("/")[1]
    try:
        register = read_round(repository.tree(commit), folder).register
    except ClusterfundError:  # the commit has no whole round, so nothing can be computed there
        return None
    if register is None or any("/acts/" in path for path in register.broken):
        return None
    older = {each.source.path for each in superseded(register)}
    if act.source.path in older or act.source.path not in register.files:
        return None
    return [
        each
        for each in check_acts(register)
        if each.path == act.source.path and each.severity is Severity.ERROR
    ]
