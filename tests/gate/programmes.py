"""Small repositories that hold a program and a register, as the real one does."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from register.trees import committed, git
from support.building import build, operate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REPOSITORY = Path(__file__).parents[2]
LIMITS = "scripts/clusterfund/rules/limits.py"
CAP = "        register.round.enterprise_cap,\n"
LOWER = {LIMITS: (CAP, "        register.round.enterprise_cap - 22_000_000,\n")}
"""A rule that takes 220,000 yuan off the cap: 280,000 where the guide says 500,000."""
COMMENT = {LIMITS: ("def limits(", "# a comment\ndef limits(")}
BROKEN = {LIMITS: ("def limits(", "deff limits(")}


def programme(folder: Path, before: Iterable[Mapping[str, Any]] = ()) -> Path:
    """Make a repository with the program of now and a small register, tagged `base`."""
    root = build(folder, before)
    skipped = shutil.ignore_patterns("__pycache__", "*.egg-info", "site")
    shutil.copytree(REPOSITORY / "scripts", root / "scripts", ignore=skipped)
    shutil.copytree(REPOSITORY / "schemas", root / "schemas")
    committed(root)
    git(root, "tag", "base")
    return root


def proposal(
    root: Path,
    code: Mapping[str, tuple[str, str]] | None = None,
    changes: Iterable[Mapping[str, Any]] = (),
) -> str:
    """Commit texts of the program replaced and changes of the register, on top of `base`."""
    git(root, "checkout", "-q", "--force", "--detach", "base")
    for path, (old, new) in (code or {}).items():
        text = (root / path).read_text("utf-8")
        assert text.count(old) == 1, (path, old)
        (root / path).write_text(text.replace(old, new), "utf-8")
    for change in changes:
        operate(root, change)
    return committed(root)
