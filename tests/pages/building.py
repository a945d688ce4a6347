"""A copy of the repository, rendered and built by the real programs, away from the work tree."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.site.pages import Site, build

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("submissions", "schemas", "scripts")
BINARY = (".parquet", ".xlsx")
REFRESH = '<meta http-equiv="refresh"'
SKIPPED = shutil.ignore_patterns("__pycache__", "*.egg-info")


@dataclass(frozen=True, slots=True)
class Built:
    """A copy of the repository and the site that was built from it."""

    root: Path
    site: Path

    @property
    def docs(self) -> Path:
        """The folder of pages before the build."""
        return self.root / "docs"

    @property
    def pages(self) -> list[str]:
        """Every HTML page, by its path below the site; not those that only lead on."""
        return [name for name in self._html() if REFRESH not in self.text(name)]

    @property
    def redirects(self) -> list[str]:
        """Every page that only leads to another."""
        return [name for name in self._html() if REFRESH in self.text(name)]

    def _html(self) -> list[str]:
        return sorted(path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html"))

    def text(self, page: str) -> str:
        """Give the HTML of a page."""
        return (self.site / page).read_text("utf-8")

    @property
    def data(self) -> dict[str, Any]:
        """The public dataset of the sample round, as the site publishes it."""
        return dict(json.loads((self.docs / "data/2021.json").read_text("utf-8")))

    @property
    def programme(self) -> dict[str, Any]:
        """The programme's public dataset, as the site publishes it."""
        return dict(json.loads((self.docs / "data/programme.json").read_text("utf-8")))

    def pages_of(self, data: Mapping[str, Any]) -> dict[str, str]:
        """Give every generated text for another dataset of the round, in memory."""
        guide = (self.docs / "guide/2021.md.j2").read_bytes()
        files = build(Site(self.programme, [data]), {"2021": guide})
        return {path: files[path].decode() for path in files if not path.endswith(BINARY)}


def changed(built: Built, values: dict[str, Any]) -> dict[str, str]:
    """Give the generated pages for a round with other policy parameters."""
    data = copy.deepcopy(built.data)
    for path, value in values.items():
        section, name = path.split("/")
        data["round"][section][name]["value"] = value
    return built.pages_of(data)


def copy_repository(root: Path) -> Path:
    """Copy what a build needs; generated pages stay behind."""
    for folder in FOLDERS:
        shutil.copytree(REPOSITORY / folder, root / folder, ignore=SKIPPED)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    record = REPOSITORY / "docs/.generated"
    generated = set(record.read_text("utf-8").split()) if record.is_file() else set()
    for path in (REPOSITORY / "docs").rglob("*"):
        name = path.relative_to(REPOSITORY / "docs").as_posix()
        if path.is_file() and name not in {*generated, ".generated"}:
            (root / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, root / "docs" / name)
    return root


def run(root: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a Python module in the copy, so that the copy's own code and templates are used."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env=os.environ
        | {"PYTHONPATH": str(root / "scripts"), "NO_MKDOCS_2_WARNING": "1"}
        | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def render(root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `clusterfund render` in the copy."""
    return run(root, "clusterfund", "render", **environment)


def build_site(root: Path) -> Built:
    """Run a bare, strict `mkdocs build` in the copy; its hook renders."""
    done = run(root, "mkdocs", "build", "--strict", "--quiet")
    assert done.returncode == 0, done.stderr
    return Built(root, root / "site")


def documents(root: Path) -> dict[str, bytes]:
    """Give every file below `docs/` as bytes."""
    docs = root / "docs"
    return {
        path.relative_to(docs).as_posix(): path.read_bytes()
        for path in sorted(docs.rglob("*"))
        if path.is_file()
    }
