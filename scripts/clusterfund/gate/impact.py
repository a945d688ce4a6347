"""What a change of rules or parameters does to awards, past and present, in yuan."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clusterfund.errors.tools import BrokenProgramError
from clusterfund.gate.declared import newly_declared
from clusterfund.gate.elsewhere import written
from clusterfund.gate.masking import masked
from clusterfund.gate.shifts import Figures, shifts
from clusterfund.register.change import changed
from clusterfund.register.load import round_folders
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.declared import Declared
    from clusterfund.gate.elsewhere import Elsewhere
    from clusterfund.gate.shifts import Shift
    from clusterfund.register.change import Changed
    from clusterfund.register.objects import GitTree, Repository

    Trees = tuple[GitTree, GitTree]

CODE = ("scripts/", "schemas/")


@dataclass(frozen=True, slots=True)
class Impact:
    """What differs, round by round.

    `compared` are the rounds that both sides computed, none where no rule or parameter differs.
    `unread` are those that a side (`base` or `head`) cannot compute for their own files' sake.
    `missing` are declared moves that do not happen.
    """

    base: str
    head: str
    compared: tuple[str, ...]
    only_base: tuple[str, ...]
    only_head: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]
    shifts: tuple[Shift, ...]
    missing: tuple[Declared, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Tell whether something moves that is not declared, or does not that is."""
        silent = any(each.reason is None for each in self.shifts)
        worse = {name for name, side in self.unread if side == "head"}
        worse -= {name for name, side in self.unread if side == "base"}
        return bool(silent or worse or self.missing or self.findings)


def impact(
    repository: Repository,
    base: str,
    head: str,
    declared: tuple[Sequence[Declared], Sequence[Finding]] | None = None,
) -> Impact:
    """Compute each side by its own program and compare. Errors: BrokenProgramError."""
    names = repository.commit(base), repository.commit(head)
    trees = repository.tree(names[0]), repository.tree(names[1])
    changes = changed(*trees)
    moves, findings = declared or newly_declared(*trees)
    folders = [round_folders(each) for each in trees]
    both = [each for each in folders[0] if each in folders[1]]
    figures = _computed(names, trees, _touched(changes, both))
    found: list[Shift] = []
    for folder, (before, after) in figures.items():
        if before and after:
            found += shifts(folder, (before, after), trees, changes)
    told, missing = _matched(found, moves)
    return Impact(
        *names,
        tuple(folder for folder, sides in figures.items() if all(sides)),
        tuple(each for each in folders[0] if each not in both),
        tuple(each for each in folders[1] if each not in both),
        tuple(
            (folder, side)
            for folder, sides in figures.items()
            for side, found in zip(("base", "head"), sides, strict=True)
            if found is None
        ),
        told,
        missing,
        masked(findings),
    )


def _touched(changes: Iterable[Changed], rounds: Sequence[str]) -> list[str]:
    """Name the rounds whose rules or parameters differ: all, where the program does."""
    paths = [each.path for each in changes]
    if any(path.startswith(CODE) for path in paths):
        return list(rounds)
    return [
        each for each in rounds if any(path.startswith(f"{TOP}/{each}/call/") for path in paths)
    ]


def _computed(
    names: tuple[str, str], trees: Trees, rounds: Sequence[str]
) -> dict[str, tuple[Figures | None, Figures | None]]:
    if not rounds:
        return {}
    with ExitStack() as stack:
        before, after = (
            stack.enter_context(written(tree, name[:12]))
            for tree, name in zip(trees, names, strict=True)
        )
        return {each: (_figures(before, each), _figures(after, each)) for each in rounds}


def _figures(side: Elsewhere, folder: str) -> Figures | None:
    found = [side.computed(command, folder) for command in ("subsidy", "rank")]
    if None in found:
        return None
    try:
        return _read(*found)
    except (KeyError, TypeError):
        why = "输出的 JSON 不是约定的样子"
        raise BrokenProgramError(side.revision, f"subsidy {folder}", why) from None


def _read(subsidy: Any, rank: Any) -> Figures:
    return Figures(
        {
            row["cluster"]: (
                row["amount"],
                {each["uscc"]: each["amount"] for each in row["enterprises"]},
            )
            for row in subsidy["clusters"]
        },
        {row["cluster"]: (row["amount"], row["outcome"]) for row in rank["ranking"]},
    )


def _matched(
    shifts: Sequence[Shift], declared: Iterable[Declared]
) -> tuple[tuple[Shift, ...], tuple[Declared, ...]]:
    """Give each shift the reason of its declaration; then the declarations left over."""
    left = list(declared)
    told = []
    for shift in shifts:
        found = next((each for each in left if each == shift.declaration), None)
        if found:
            left.remove(found)
        told.append(replace(shift, reason=found.reason) if found else shift)
    return tuple(told), tuple(left)
