"""Registers for tests: the real sample round cut to two clusters, in memory, on disk, in git."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from clusterfund.register.tree import FILE, LINK, Entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Files: TypeAlias = "dict[str, bytes]"

ROOT = Path(__file__).parents[2]
TOP = "submissions/2021/"
KEPT = (
    f"{TOP}call/",
    f"{TOP}applications/microphone/",
    f"{TOP}applications/printing/",
    f"{TOP}reviews/microphone/",
    f"{TOP}acts/0006",
    f"{TOP}acts/0013",
)
ENTERPRISE = f"{TOP}applications/microphone/enterprises/914407850000000194.yaml"


class MemoryTree:
    """A tree whose files are given; `links` are the paths that are no regular files."""

    def __init__(
        self,
        files: Mapping[str, bytes],
        links: frozenset[str] = frozenset(),
        doubled: Sequence[str] = (),
    ) -> None:
        self.files = dict(sorted(files.items()))
        self.entries: Mapping[str, Entry] = {
            path: Entry(path, len(data), LINK if path in links else FILE)
            for path, data in self.files.items()
        }
        self.doubled = doubled

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`."""
        return self.files[path][: limit + 1]


@cache
def _sample() -> Files:
    paths = (path.relative_to(ROOT).as_posix() for path in (ROOT / TOP).rglob("*"))
    return {path: (ROOT / path).read_bytes() for path in paths if (ROOT / path).is_file()}


def sample(changes: Mapping[str, bytes | None] | None = None) -> Files:
    """Give the two-cluster round with some files added, replaced or (None) left out."""
    files = {path: data for path, data in _sample().items() if path.startswith(KEPT)}
    changed: dict[str, bytes | None] = {**files, **(changes or {})}
    return {path: data for path, data in changed.items() if data is not None}


def edited(path: str, old: str, new: str) -> Files:
    """Give one file of the sample with one text replaced; the text must occur once."""
    text = _sample()[path].decode()
    assert text.count(old) == 1, (path, old)
    return {path: text.replace(old, new).encode()}


def on_disk(root: Path, files: Mapping[str, bytes]) -> Path:
    """Write files below a folder."""
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def git(root: Path, *arguments: str) -> str:
    """Run git in a folder, untouched by the user's own settings."""
    tool = shutil.which("git")
    assert tool is not None
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = {
        f"GIT_{role}_{part}": "t@t"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    when = {f"GIT_{role}_DATE": "2021-09-06T00:00:00Z" for role in ("AUTHOR", "COMMITTER")}
    done = subprocess.run(
        [tool, "-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", *arguments],
        cwd=root,
        env={"PATH": os.environ["PATH"], "HOME": str(root), **settings, **who, **when},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def committed(root: Path) -> str:
    """Commit everything below a folder, and give the commit."""
    if not (root / ".git").exists():
        git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", "x")
    return git(root, "rev-parse", "HEAD")
