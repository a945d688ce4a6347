"""Measure the whole site against a plain MkDocs Material site of the same cluster pages.

The plain site has the text of the same pages as Markdown files in its default navigation, and all
it does is `mkdocs build`. Ours is the whole way: read the register, judge it, compute, render every
page, list, feed and file of open data, check them, and build. Both by the clock, on the same cores;
the shares of CPU are printed beside, since only ours uses more than one core.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from bounds import Curve, Figure, judged
from finished import build_rounds
from running import Command, measure, once

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDERS = ("docs", "schemas", "scripts")
BUILD = (sys.executable, "-m", "clusterfund", "build")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")
PLAIN = "site_name: plain\ntheme: {name: material, language: zh, font: false}\nplugins: [search]\n"
ABSENT = "raise ImportError(__name__)\n"
"""A plain site cuts Chinese into words where the package for it happens to be installed."""


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, nargs=3, default=(3, 10, 30))
    parser.add_argument("--clusters", type=int, default=100, help="of each round")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    small, middle, large = (str(size * options.clusters) for size in options.rounds)
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        folder = Path(name)
        build_rounds(folder, max(options.rounds), options.clusters)
        commands = {str(size * options.clusters): _ours(folder, size) for size in options.rounds}
        once(commands[middle])  # the plain site has its pages
        again = commands[middle].folder
        commands["again"] = commands[middle]._replace(prepare=partial(_change, again))
        commands["plain"] = _plain(folder / "plain", again)
        commands = {each: commands[each] for each in (small, middle, "again", "plain", large)}
        runs = measure(commands, options.runs)
        index = [path.read_bytes() for path in sorted((again / "site/search").glob("*.js"))]
        whole_size = sum(path.stat().st_size for path in (again / "site").rglob("*.*"))
        pages = {path: path.stat().st_size for path in (again / "site").rglob("*.html")}
    share = {size: runs[size].cpu / int(size) for size in (small, large)}
    whole, words = runs[middle], "clusterfund build"
    raw, packed = (sum(map(len, each)) / 1e6 for each in (index, map(gzip.compress, index)))
    figures = [
        Figure(
            f"render and build of {middle} clusters, of a plain site's time",
            *(whole.wall / runs["plain"].wall, 0.25, "x", words, False),
            f"生成 {int(middle):,} 个集群的整个网站，用时是同样页面的 MkDocs Material 网站的几倍",
        ),
        Figure(
            f"cost per page at {large}, of that at {small}",
            *(share[large] / share[small], 1.15, "x", words, False),
            f"每个集群页面的用时：{int(large):,} 个集群时是 {int(small):,} 个时的几倍",
        ),
        Figure(
            "after one application changed, of the full build",
            *(runs["again"].cpu / whole.cpu, 0.15, "x", words, False),
            "改了一份申报以后再生成，是从头生成的几倍",
        ),
        Figure(
            *("search files, compressed", packed, 1, "MB", words, False),
            "访问者下载的全部搜索文件（压缩后）",
        ),
        Figure(
            *("largest search file", max(map(len, index)) / 1e6, 1, "MB", words, False),
            "最大的一个搜索文件（未压缩）",
        ),
        Figure(
            *("largest page", max(pages.values()) / 1e6, 1, "MB", words, False),
            "最大的一个网页（未压缩）",
        ),
    ]
    for each, run in runs.items():
        print(f"{each:>6}: {run.wall:.2f} s, {run.cpu:.2f} s of CPU, {run.memory:.0f} MB")  # noqa: T201 -- printing is what it is for
    print(f"search files before compression: {raw:.2f} MB")  # noqa: T201 -- as above
    print(f"of a plain site's CPU: {whole.cpu / runs['plain'].cpu:.2f} x")  # noqa: T201 -- as above
    times = {name: run._asdict() for name, run in runs.items()}
    sizes = [(int(size), runs[size].cpu) for size in (small, middle, large)]
    curve = Curve("生成整个网站", "集群数", "秒（处理器时间）", sizes)
    packages = ("mkdocs", "mkdocs-material")
    share_of_one = whole_size / int(middle)
    return judged("site", figures, times, packages, [curve], site_bytes_per_cluster=share_of_one)


def _environment(root: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(root / "scripts"), "NO_MKDOCS_2_WARNING": "1"}


def _ours(folder: Path, rounds: int) -> Command:
    """Make a repository of our own with the first rounds; its build begins from nothing."""
    root = folder / f"ours-{rounds}"
    root.mkdir()
    for name in FOLDERS:
        shutil.copytree(REPOSITORY / name, root / name)
    _forget(root)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    for each in sorted((folder / "submissions").iterdir())[:rounds]:
        shutil.copytree(each, root / "submissions" / each.name)
    return Command(BUILD, root, 0, _environment(root), partial(_forget, root))


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
        _, front, text = path.read_text("utf-8").split("---\n", 2)
        target.write_text(f"---\n{front.splitlines()[0]}\n---\n{text}", "utf-8")
    (root / "docs/index.md").write_text("# plain\n", "utf-8")
    (root / "mkdocs.yml").write_text(PLAIN, "utf-8")
    (root / "absent").mkdir()
    (root / "absent/jieba.py").write_text(ABSENT, "utf-8")
    settings = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root / "absent")}
    return Command(MKDOCS, root, 0, settings)


if __name__ == "__main__":
    sys.exit(main())
