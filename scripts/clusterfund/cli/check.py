"""`clusterfund check`: every rule over the register."""

from __future__ import annotations

import os
from pathlib import Path

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, open_tree, with_format, with_register
from clusterfund.errors import UnknownPathError
from clusterfund.findings import Severity
from clusterfund.publish import shapes
from clusterfund.register.load import read_round, round_folders, stray_files
from clusterfund.register.tree import TOP
from clusterfund.rules.judge import judge


@click.command(cls=ChineseCommand)
@click.argument("paths", nargs=-1, metavar="[路径]…")
@with_register
@with_format("text", "json")
@click.option("--strict", is_flag=True, help="不符合指南的地方也算失败。")
def check(
    paths: tuple[str, ...],
    root: Path | None,
    revision: str | None,
    style: str,
    *,
    strict: bool,
) -> int:
    """检查登记册，列出每一处问题和改法。

    不写路径时检查全部批次；写了路径时只列出这些文件夹或文件的问题。
    有错误时退出码为 1，没有错误为 0，用法或环境有问题为 2。
    """
    tree = open_tree(root, revision)
    wanted = [_inside(path, find_root(root)) for path in paths]
    for path in wanted:
        if not any(_within(entry, path) for entry in tree.entries):
            raise UnknownPathError(path)
    findings = stray_files(tree)
    for name in round_folders(tree):
        if not wanted or any(_within(path, f"{TOP}/{name}") or path == TOP for path in wanted):
            reading = read_round(tree, name)
            findings += reading.findings
            findings += judge(reading.register) if reading.register else ()
    findings = [each for each in findings if _wanted(each.path, wanted)]
    files = sum(_wanted(path, wanted) for path in tree.entries)
    findings.sort(key=lambda finding: finding.order())
    if style == "json":
        report.print_json(shapes.findings(findings, files))
    else:
        click.echo(report.text(findings, files))
    blocking = {Severity.ERROR, Severity.REFUSAL} if strict else {Severity.ERROR}
    return int(any(finding.severity in blocking for finding in findings))


def _inside(path: str, root: Path) -> str:
    """Give a path as the register names it: POSIX, from the repository root."""
    full = Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow links
    base = Path(os.path.abspath(root))  # noqa: PTH100
    return full.relative_to(base).as_posix() if full.is_relative_to(base) else path


def _within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def _wanted(path: str, wanted: list[str]) -> bool:
    return not wanted or any(_within(path, folder) for folder in wanted)
