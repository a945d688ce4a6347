"""`clusterfund render`: the register into generated pages and public data."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.copies import copies
from clusterfund.cli.datasets import stopped
from clusterfund.cli.making import Maker, Making
from clusterfund.cli.moved import addresses, table
from clusterfund.cli.options import find_root, open_tree, with_register
from clusterfund.files import write_all
from clusterfund.publish.programme import programme
from clusterfund.register.names import tree_faults
from clusterfund.site.pages import Site
from clusterfund.site.redirects import newest, redirects

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = click.Path(path_type=Path)
GENERATED = ".generated"


@click.command(cls=ChineseCommand)
@click.option("--pdf", is_flag=True, help="还没有 PDF 的公示，生成一份；要有中文字体。")
@click.option("--fonts", metavar="文件夹", type=FOLDER, help="生成 PDF 用的另外的字体文件夹。")
@with_register
def render(root: Path | None, revision: str | None, fonts: Path | None, *, pdf: bool) -> int:
    """生成网站页面和公开数据。

    页面写入 docs/，只用公开数据生成；登记册有错误时不生成，原有页面保持不变。

    公示的 PDF 只生成一次，写 --pdf 时才生成，随代码提交；已有的和公示一致，就不再动它。
    不写 --pdf 时不需要字体，网站逐字节相同。
    """
    top, tree = find_root(root), open_tree(root, revision)
    docs, told = top / "docs", programme()
    making = Making(Maker(tree, docs, told, pdf, fonts), top)
    rounds = making.rounds
    errors = [*tree_faults(tree), *(error for each in rounds for error in each.errors)]
    if stopped(errors, tree, "登记册有错误，没有生成页面。"):
        return 1
    site = Site(told, [each.brief for each in rounds], archived=copies(docs))
    made = [*rounds, *making.overall(site)]
    names = {path for each in made for path in each.sums}
    papers = {path: data for each in rounds for path, data in each.papers.items()}
    record = docs / GENERATED
    before = _generated_before(record)
    moved = {**dict(newest(site)), **table(docs)}
    led = redirects(moved, addresses(docs, before, (*names, *papers)))
    files = {path: text.encode() for path, text in led.items()} | papers
    for each in made:
        files |= each.files
    names |= set(led)
    contents = {docs / path: data for path, data in files.items()}
    contents[record] = "".join(f"{path}\n" for path in sorted(names)).encode()
    changed = write_all(contents)
    making.done()
    _remove(docs, before - names)
    click.echo(f"生成 {len(names) + len(papers) + 1} 个文件，其中 {changed} 个有变化。")
    return 0


def _generated_before(record: Path) -> set[str]:
    """Read which files the last run wrote; nothing where there is no such record."""
    if not record.is_file():
        return set()
    return set(record.read_bytes().decode("utf-8", "replace").splitlines())


def _remove(docs: Path, names: Iterable[str]) -> None:
    """Remove pages of an earlier run; a record that names anything else is not believed."""
    for name in names:
        with suppress(OSError, ValueError):
            path = docs / name
            if path.is_file() and path.resolve().is_relative_to(docs.resolve()):
                path.unlink()
