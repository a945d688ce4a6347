"""What a bare `mkdocs build` or `mkdocs serve` does beside: MkDocs loads this file by its path."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from clusterfund.site import searching, shell

INDEX: list[searching.Row] = []
SHELLS: dict[int, str] = {}


def on_pre_build(config: Any) -> None:
    """Write the generated pages into `docs/`."""
    root = str(Path(config.config_file_path).parent)
    command = [sys.executable, "-m", "clusterfund", "render", "--root", root]
    if subprocess.run(command, check=False).returncode:  # noqa: S603 -- our own program
        message = "没有生成页面，原因见上。"
        raise PluginError(message)
    config.extra["foot"] = _foot(Path(config.docs_dir))
    INDEX.clear()
    SHELLS.clear()


def _foot(docs: Path) -> dict[str, str]:
    """Say who runs the newest round, for the foot of every page; nothing before the first round."""
    names = sorted(path.name for path in (docs / "data").glob("[0-9]*.json"))
    if not names:
        return {}
    said = orjson.loads((docs / "data" / names[-1]).read_bytes())["round"]
    people = {contact["role"]: contact["name"] for contact in said["contacts"]}
    page = "index.html" if (docs / "data/index.md").is_file() else names[-1]
    return {**people, "portal": said.get("portal", ""), "data": f"data/{page}"}


def on_files(files: Files, config: Any) -> Files:
    """Add the pages into which generated pages are put."""
    level = InclusionLevel.NOT_IN_NAV
    for path in shell.PATHS.values():
        files.append(File.generated(config, path, content=shell.source(), inclusion=level))
    return files


def on_page_content(html: str, page: Any, **_: Any) -> None:
    """Note what the page says for the search."""
    if not page.meta.get("search", {}).get("exclude"):
        INDEX.extend(searching.sections(page.title, page.url, html))


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Keep the shells, which are no pages of the site."""
    for depth, path in shell.PATHS.items():
        if page.file.src_uri == path:
            SHELLS[depth] = output
            return ""
    return output


def on_post_build(config: Any) -> None:
    """Write the pages that go into shells, and what the search page looks through."""
    site = Path(config.site_dir)
    shell.stamp_all(SHELLS, Path(config.docs_dir), site)
    (site / "search/pages.js").write_text(searching.written(INDEX), encoding="utf-8", newline="\n")
