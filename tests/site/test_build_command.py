"""`clusterfund build` gives the site that MkDocs would build anew, and seldom asks MkDocs."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from pages.building import copy_repository, documents, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Site:
    """A copy of the repository whose site is built again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = copy_repository(folder / "warm")

    def build(self) -> dict[str, bytes]:
        """Bring the site up to date, and give its files."""
        kept, state = self.folder / "kept", self.folder / "state"
        settings = {"CLUSTERFUND_CACHE": str(kept), "XDG_STATE_HOME": str(state)}
        done = run(self.root, "clusterfund", "build", **settings)
        assert done.returncode == 0, done.stderr
        return files(self.root / "site")

    def anew(self) -> dict[str, bytes]:
        """Build the site of a copy by MkDocs alone."""
        other = self.folder / "cold"
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(self.root, other)
        shutil.rmtree(other / "site")
        done = run(other, "mkdocs", "build", "--strict", "--quiet", CLUSTERFUND_CACHE="")
        assert done.returncode == 0, done.stderr
        assert documents(other) == documents(self.root)
        return files(other / "site")


def files(site: Path) -> dict[str, bytes]:
    """Give every file of a site."""
    found = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def nothing(_: Site) -> None:
    """Change nothing."""


def reason(site: Site) -> None:
    """Change what a template says, as a new version of the program would."""
    path = site.root / "scripts/clusterfund/site/templates/cluster.html.j2"
    path.write_text(path.read_text("utf-8").replace("办到哪一步", "办到哪里了"), "utf-8")


def home(site: Site) -> None:
    """Change the text of a page that MkDocs builds, and of none that it does not."""
    path = site.root / "scripts/clusterfund/site/templates/rules.html.j2"
    path.write_text(
        path.read_text("utf-8").replace("<h1>", '<p id="more">多一句。</p><h1>'), "utf-8"
    )


def by_hand(site: Site) -> None:
    """Write a page by hand."""
    (site.root / "docs/apply/more.md").write_text("# 再说几句\n\n一句。\n", "utf-8")


def image(site: Site) -> None:
    """Change a file that is only copied."""
    path = site.root / "docs/assets/site.css"
    path.write_text(path.read_text("utf-8") + "/* more */\n", "utf-8")


def damaged(site: Site) -> None:
    """Damage files of the site: a page of each kind, a table; lose one, add one."""
    for name in ("index.html", "awards/2021/microphone.html", "assets/site.css"):
        path = site.root / "site" / name
        data = path.read_bytes()
        path.unlink()
        path.write_bytes(data + b"x")
    table = site.root / "site/data/2021/clusters.csv"
    table.unlink()
    table.write_bytes(b"x")
    (site.root / "site/verify/2021.html").unlink()
    (site.root / "site/extra.html").write_text("x", "utf-8")


def gone(site: Site) -> None:
    """Have no site at all."""
    shutil.rmtree(site.root / "site")


EDITS: list[Callable[[Site], None]] = [nothing, reason, home, by_hand, image, damaged, gone]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_change_gives_the_site_that_mkdocs_builds(
    edit: Callable[[Site], None], tmp_path: Path
) -> None:
    """After any change the site has the same files, byte for byte, as one built from nothing."""
    site = Site(tmp_path)
    site.build()
    edit(site)
    assert site.build() == site.anew()


def test_mkdocs_is_not_asked_where_only_texts_changed(tmp_path: Path) -> None:
    """Without the theme MkDocs fails: it is asked for a page by hand, and for no other text."""
    site = Site(tmp_path)
    site.build()
    (site.root / "scripts/material").mkdir()
    (site.root / "scripts/material/__init__.py").write_text("raise ImportError\n", "utf-8")
    for edit in (nothing, reason, home):
        edit(site)
        site.build()
    by_hand(site)
    with pytest.raises(AssertionError):
        site.build()
