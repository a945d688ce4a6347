"""`clusterfund build`: the whole site, of which only what changed is made anew."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click
import orjson

from clusterfund.checking.reads import key
from clusterfund.checking.store import open_store
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_root
from clusterfund.cli.render import render
from clusterfund.site import rebuilding

MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")


@click.command(cls=ChineseCommand)
@with_root
@click.pass_context
def build(context: click.Context, root: Path | None) -> int:
    """生成整个网站，只重新生成有变化的部分。

    页面和公开数据写入 docs/，网站写入 site/，每个字节都和从头生成的相同。
    """
    top = find_root(root)
    code = context.invoke(render, root=top, revision=None, fonts=None, pdf=False)
    if code:
        return int(code)
    store, site, sources = open_store(top), top / "site", rebuilding.Sources(top / "docs")
    made_of = key("built", *rebuilding.made_of(top, sources))
    kept = store.get(made_of) if store else None
    found = rebuilding.updated(site, sources, kept) if kept else None
    if found is None:
        told = _built(top)
        if told is None:
            return 1
        found = rebuilding.updated(site, sources, rebuilding.record(site, sources, told))
    if store and found:
        store.put(made_of, found)
        store.save()
    click.echo(f"网站已生成：{site}")
    return 0


def _built(top: Path) -> list[Any] | None:
    """Let MkDocs build the site; give what it tells of it, None where it fails."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder, "told.json")
        config = ["--config-file", str(top / "mkdocs.yml")]
        settings = {**os.environ, rebuilding.RENDERED: str(told)}
        if subprocess.run([*MKDOCS, *config], check=False, env=settings).returncode:  # noqa: S603 -- our own words
            return None
        found: list[Any] = orjson.loads(told.read_bytes())
        return found
