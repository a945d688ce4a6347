"""Changes as git sees them: a base commit, a head commit, judged from the objects alone.

`before` brings the base of `tests/cases/_base` to where the change begins, `changes` are the
change, `meanwhile` is what went into base since; all are lists of operations as in
`support.building`. What no disk can hold goes straight into the index: `mode` (file → git mode)
and `entry` (raw path → mode and text).
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import click
from click.testing import CliRunner

from clusterfund.cli.chinese import run
from clusterfund.cli.main import clusterfund
from register.trees import committed, git
from support.building import build, operate, place
from support.checking import check_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from click.testing import Result

MAINTAINERS = """\
maintainers:
  - account:
      id: 90000000
      name: sample-maintainer
"""
INDEX = frozenset({"mode", "entry"})


def proposed(tmp_path: Path, change: Mapping[str, Any]) -> Path:
    """Make a repository whose tags `base` and `head` are the two sides of a change."""
    root = build(tmp_path, change.get("before", ()))
    folder = root / ".github"
    folder.mkdir()
    (folder / "maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    start = committed(root)
    for name, operations in (("base", change.get("meanwhile", ())), ("head", change["changes"])):
        git(root, "checkout", "-q", "--force", "--detach", start)
        _commit(root, operations)
        git(root, "tag", name)
    return root


def _commit(root: Path, operations: Iterable[Mapping[str, Any]]) -> None:
    """Commit on top of what is checked out; nothing where there are no operations."""
    for each in operations:
        operate(root, {name: what for name, what in each.items() if name not in INDEX})
    git(root, "add", "-A")
    for each in operations:
        stage(root, each)
    if operations:
        git(root, "commit", "-q", "--allow-empty", "-m", "x")


def stage(root: Path, change: Mapping[str, Any]) -> None:
    """Carry out the operations that only an index can take."""
    rows = [
        f"{mode} {git(root, 'hash-object', '-w', str(place(root, short)))}\t{_inside(root, short)}"
        for short, mode in change.get("mode", {}).items()
    ]
    for path, (mode, text) in change.get("entry", {}).items():
        rows.append(f"{mode} {blob(root, mode, text)}\t{path}")
    if rows:
        feed(root, ("\0".join(rows) + "\0").encode(), "update-index", "-z", "--index-info")


def blob(root: Path, mode: str, text: str) -> str:
    """Write a blob; a submodule's "text" is the commit it stands for."""
    return text if mode == "160000" else feed(root, text.encode(), "hash-object", "-w", "--stdin")


def feed(root: Path, data: bytes, *arguments: str) -> str:
    """Run git with something on its standard input."""
    done = subprocess.run(
        ["git", *arguments],  # noqa: S607 -- the tests' own git
        cwd=root,
        input=data,
        check=True,
        capture_output=True,
    )
    return done.stdout.decode().strip()


def _inside(root: Path, short: str) -> str:
    return place(root, short).relative_to(root).as_posix()


def change_text(root: Path, account: int | None, *arguments: str) -> str:
    """Give what `clusterfund check` prints for the change."""
    who: Iterable[str] = () if account is None else ("--account", str(account))
    return check_text(root, "--base", "base", "--head", "head", *who, *arguments)


def pushed(root: Path, account: int | None, ref: str) -> Result:
    """Run `clusterfund guard` as git does where the change is pushed to a ref."""
    old, new = (git(root, "rev-parse", name) for name in ("base", "head"))
    environment = {} if account is None else {"CLUSTERFUND_ACCOUNT": str(account)}

    @click.command(context_settings={"ignore_unknown_options": True})
    def hook() -> None:
        sys.exit(run(clusterfund, ["guard", "--root", str(root)]))

    return CliRunner().invoke(hook, input=f"{old} {new} {ref}\n", env=environment)
