"""`clusterfund render`: the register into generated pages and public data."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, open_tree, with_register
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.office.workbook.template import template
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round, round_folders
from clusterfund.register.names import tree_faults
from clusterfund.rules.judge import judge
from clusterfund.site.pages import Site, build

if TYPE_CHECKING:
    from pathlib import Path

GENERATED = ".generated"
WORKBOOK = "apply/application-{}.xlsx"
"""The empty workbook of a round, for whoever cannot run a command."""


@click.command(cls=ChineseCommand)
@with_register
def render(root: Path | None, revision: str | None) -> int:
    """生成网站页面和公开数据。

    页面写入 docs/，只用公开数据生成；登记册有错误时不生成，原有页面保持不变。
    """
    tree = open_tree(root, revision)
    docs = find_root(root) / "docs"
    readings = [read_round(tree, name) for name in round_folders(tree)]
    findings = list(tree_faults(tree))
    findings += [finding for reading in readings for finding in reading.findings]
    findings += [f for reading in readings if reading.register for f in judge(reading.register)]
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        errors.sort(key=lambda finding: finding.order())
        click.echo(report.text(errors, len(tree.entries)), err=True)
        click.echo("登记册有错误，没有生成页面。", err=True)
        return 1
    site = Site(programme(), [dataset(reading.sound) for reading in readings])
    guides = {path.name[:-6]: path.read_bytes() for path in (docs / "guide").glob("*.md.j2")}
    files = build(site, guides)
    files |= {WORKBOOK.format(each.sound.round.id): template(each.sound) for each in readings}
    record = docs / GENERATED
    stale = _generated_before(record) - set(files)
    listing = "".join(f"{path}\n" for path in sorted(files))
    contents = {docs / path: data for path, data in files.items()}
    contents[record] = listing.encode()
    changed = write_all(contents)
    for path in stale:
        _remove(docs, path)
    click.echo(f"生成 {len(contents)} 个文件，其中 {changed} 个有变化。")
    return 0


def _generated_before(record: Path) -> set[str]:
    """Read which files the last run wrote; nothing where there is no such record."""
    if not record.is_file():
        return set()
    return set(record.read_bytes().decode("utf-8", "replace").splitlines())


def _remove(docs: Path, name: str) -> None:
    """Remove a page of an earlier run; a record that names anything else is not believed."""
    with suppress(OSError, ValueError):
        path = docs / name
        if path.is_file() and path.resolve().is_relative_to(docs.resolve()):
            path.unlink()
