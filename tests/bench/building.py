"""Measure render and build of the site against a plain MkDocs Material site of the same pages.

The plain site has the same cluster pages as Markdown files in its default navigation. Ours is the
whole way: read the register, judge it, compute, render every page and file of data, build.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from bounds import Figure, judged
from running import Command, measure, once

from rounds import build_rounds

REPOSITORY = Path(__file__).resolve().parents[2]
CLUSTERS = 100
"""Clusters in each round."""
FOLDERS = ("docs", "schemas", "scripts")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")
PLAIN = "site_name: plain\ntheme: {name: material, language: zh, font: false}\nplugins: [search]\n"


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, nargs=3, default=(3, 10, 30))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    small, middle, large = options.rounds
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        folder = Path(name)
        commands = {str(size): _ours(folder, size) for size in (small, middle, large)}
        once(commands[str(middle)])  # the plain site has its pages
        again = commands[str(middle)].folder
        commands["again"] = Command(MKDOCS, again, 0, _environment(again), partial(_change, again))
        commands["plain"] = _plain(folder / "plain", again)
        runs = measure(commands, options.runs)
        index = [path.read_bytes() for path in sorted((again / "site/search").glob("*.js"))]
        pages = {path: path.stat().st_size for path in (again / "site").rglob("*.html")}
    share = {size: runs[str(size)].cpu / (size * CLUSTERS) for size in (small, large)}
    whole, build = runs[str(middle)], "mkdocs build"
    raw, packed = (sum(map(len, each)) / 1e6 for each in (index, map(gzip.compress, index)))
    figures = [
        Figure(
            f"render and build of {middle * CLUSTERS} clusters, of a plain site's time",
            *(whole.wall / runs["plain"].wall, 0.25, "x", build, False),
        ),
        Figure(
            f"cost per page at {large * CLUSTERS}, of that at {small * CLUSTERS}",
            *(share[large] / share[small], 1.15, "x", build, False),
        ),
        Figure(
            "after one application changed, of the full build",
            *(runs["again"].wall / whole.wall, 0.15, "x", build, False),
        ),
        Figure("search files, compressed", packed, 1, "MB", build, at_least=False),
        Figure("largest page", max(pages.values()) / 1e6, 1, "MB", build, at_least=False),
    ]
    for each, run in runs.items():
        print(f"{each:>6}: {run.wall:.2f} s, {run.cpu:.2f} s of CPU, {run.memory:.0f} MB")  # noqa: T201 -- printing is what it is for
    print(f"search files before compression: {raw:.2f} MB")  # noqa: T201 -- as above
    times = {name: run._asdict() for name, run in runs.items()}
    return judged("site", figures, times, ("mkdocs", "mkdocs-material"))


def _environment(root: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(root / "scripts"), "NO_MKDOCS_2_WARNING": "1"}


def _ours(folder: Path, rounds: int) -> Command:
    """Make a repository of our own with as many rounds; its build begins from nothing."""
    root = folder / f"ours-{rounds}"
    root.mkdir()
    for name in FOLDERS:
        shutil.copytree(REPOSITORY / name, root / name)
    _forget(root)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    build_rounds(root, rounds, CLUSTERS)
    return Command(MKDOCS, root, 0, _environment(root), partial(_forget, root))


def _forget(root: Path) -> None:
    """Remove what an earlier build made."""
    record = root / "docs/.generated"
    for name in record.read_text("utf-8").split() if record.is_file() else ():
        (root / "docs" / name).unlink(missing_ok=True)
    record.unlink(missing_ok=True)
    for name in ("site", ".cache"):
        shutil.rmtree(root / name, ignore_errors=True)


def _change(root: Path) -> None:
    """Change a figure in one application that nobody has decided about."""
    newest = max((root / "submissions").iterdir())
    draft = newest / "applications/cluster-new"
    if not draft.exists():
        shutil.copytree(REPOSITORY / "submissions/2021/applications/microphone", draft)
    path = draft / "plan.md"
    path.write_text(path.read_text("utf-8") + "\n多写一行。\n", "utf-8")


def _plain(root: Path, ours: Path) -> Command:
    """Make a plain site of the same cluster pages, in the default navigation."""
    for path in sorted((ours / "docs/awards").glob("r*/cluster-*.page")):
        target = root / "docs" / path.relative_to(ours / "docs").with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    (root / "docs/index.md").write_text("# plain\n", "utf-8")
    (root / "mkdocs.yml").write_text(PLAIN, "utf-8")
    return Command(MKDOCS, root, 0, {"NO_MKDOCS_2_WARNING": "1"})


if __name__ == "__main__":
    sys.exit(main())
