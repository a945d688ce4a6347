"""The program of another revision, run on its own register, through its stable JSON output.

Its files are written from git objects, its process gets nothing of this one's environment.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from clusterfund.errors.tools import BrokenProgramError
from clusterfund.register.personal import masked
from clusterfund.register.tree import TOP, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.register.objects import GitTree

PARTS = ("scripts/", "schemas/", f"{TOP}/")
PROGRAM = "scripts/clusterfund"
LIMIT = 600
"""Seconds that one command may take."""
TRACEBACK = re.compile(r"^Traceback \(most recent call last\):$", re.MULTILINE)
FINDINGS = 1
"""What a command exits with where the register's files keep it from computing."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A revision written to a folder."""

    revision: str
    folder: Path

    def computed(self, *words: str) -> dict[str, Any] | None:
        """Run a command there; None where files of the register keep it from computing.

        Errors: BrokenProgramError.
        """
        command = " ".join(words)
        try:
            done = subprocess.run(  # noqa: S603 -- the program that is asked about, no shell
                [
                    *(sys.executable, "-P", "-s", "-m", "clusterfund", *words),
                    *("--format", "json", "--root", str(self.folder)),
                ],
                cwd=self.folder,
                env={
                    "PYTHONPATH": str(self.folder / "scripts"),
                    "PYTHONDONTWRITEBYTECODE": "1",
                    "PYTHONUTF8": "1",
                },
                check=False,
                capture_output=True,
                timeout=LIMIT,
            )
        except subprocess.TimeoutExpired:
            raise BrokenProgramError(self.revision, command, f"超过 {LIMIT} 秒") from None
        said = done.stderr.decode("utf-8", "replace")
        if done.returncode == FINDINGS and not TRACEBACK.search(said):
            return None
        try:
            found = json.loads(done.stdout) if done.returncode == 0 else None
        except ValueError:
            found = None
        if not isinstance(found, dict):
            last = masked(printable(said.strip().rpartition("\n")[2])).rstrip("。")
            raise BrokenProgramError(self.revision, command, last or "没有输出 JSON") from None
        return found


@contextmanager
def written(tree: GitTree, revision: str) -> Iterator[Elsewhere]:
    """Write a revision's program, schemas and register to a folder that is deleted afterwards."""
    with TemporaryDirectory(prefix="clusterfund-") as name:
        folder = Path(name)
        for path, entry in tree.everything.items():
            inner = path.removeprefix(tree.prefix)
            if entry.regular and inner.startswith(PARTS) and ".." not in PurePosixPath(inner).parts:
                target = folder / inner
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(tree.read_blob(entry.blob, entry.size))
        for file in ("__init__.py", "__main__.py"):  # or the program that runs now would step in
            if not (folder / PROGRAM / file).is_file():
                raise BrokenProgramError(revision, "subsidy", f"没有 {PROGRAM}/{file}")
        yield Elsewhere(revision, folder)
