"""Measure a register's repository: its size, and what each way of cloning it brings.

    python tests/bench/clones.py [--clusters 1000]

The history is one commit for each application and one for a later change of it. Nothing has a
bound; writes `build/clones.json`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bounds import judged
from corpus import ROUND, build
from running import git

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PARTIAL = ("--filter=blob:none", "--sparse")


class Way(NamedTuple):
    """A way to clone: what it is for, its options, and the folders it then asks for."""

    said: str
    options: Sequence[str] = ()
    folders: Sequence[str] = ()


def main() -> int:
    """Build, clone, measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--clusters", type=int, default=1000)
    clusters = parser.parse_args().clusters
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        folder = Path(name)
        origin = folder / "origin"
        files = len(build(origin, clusters))
        _commit(origin)
        rows = [_cloned(folder, origin, way) for way in _ways(origin)]
        pack = _pack(origin)
    print(f"{pack / clusters / 1e3:.1f} KB a cluster in the pack")  # noqa: T201 -- printing is what it is for
    for row in rows:
        sizes = f"{row['git']:8.2f} MB {row['tree']:8.2f} MB {row['wall']:6.2f} s"
        print(sizes, row["commands"][-1])  # noqa: T201 -- as above
    facts = {"clusters": clusters, "files": files, "pack": pack, "clones": rows}
    return judged("clones", [], {}, (), (), **facts)


def _ways(origin: Path) -> Iterator[Way]:
    application = min((origin / ROUND / "applications").iterdir())
    call = (ROUND / "call").as_posix()
    yield Way("全部文件和历史：运营、复核（verify 要全部历史）")
    yield Way("全部文件，没有历史：检查、计算、生成网站", ("--depth=1",))
    yield Way("全部历史，一个批次的规则：查看决定的经过", PARTIAL, (call,))
    yield Way(
        "一份申报和它的规则：牵头单位",
        PARTIAL,
        (call, application.relative_to(origin).as_posix()),
    )


def _commit(origin: Path) -> None:
    """Commit every application, then a change of each, one after the other."""
    git(origin, "init", "--quiet", "--initial-branch=main")
    for name in ("allowFilter", "allowAnySHA1InWant"):
        git(origin, "config", f"uploadpack.{name}", "true")
    git(origin, "config", "gc.auto", "0")  # not while commits go on
    git(origin, "add", "--", f"{ROUND}/call")
    git(origin, "commit", "--quiet", "--message", "开放")
    folders = sorted((origin / ROUND / "applications").iterdir())
    for changed in (False, True):
        for folder in folders:
            if changed:
                plan = folder / "plan.md"
                plan.write_text(plan.read_text("utf-8") + "\n按审查意见补充一句。\n", "utf-8")
            git(origin, "add", "--", folder.relative_to(origin).as_posix())
            git(origin, "commit", "--quiet", "--message", folder.name)
    git(origin, "gc", "--quiet")


def _cloned(folder: Path, origin: Path, way: Way) -> dict[str, Any]:
    target = folder / "clone"
    start = time.perf_counter()
    git(folder, "clone", "--quiet", *way.options, f"file://{origin}", target.name)
    if way.folders:
        git(target, "sparse-checkout", "set", *way.folders)
    wall = time.perf_counter() - start
    kept = _size(target / ".git")
    tree = _size(target) - kept
    commands = [" ".join(("git clone", *way.options, "ORIGIN"))]
    if way.folders:
        commands.append(" ".join(("git sparse-checkout set", *way.folders)))
    shutil.rmtree(target)
    return {
        "said": way.said,
        "commands": commands,
        "git": kept / 1e6,
        "tree": tree / 1e6,
        "wall": wall,
    }


def _pack(origin: Path) -> int:
    packs = (origin / ".git/objects/pack").iterdir()
    return sum(each.stat().st_size for each in packs)


def _size(folder: Path) -> int:
    return sum(each.lstat().st_size for each in folder.rglob("*") if not each.is_dir())


if __name__ == "__main__":
    sys.exit(main())
