"""`clusterfund fmt`: documents in canonical order and style, comments kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_root
from clusterfund.cli.paths import chosen, named
from clusterfund.files import write_all
from clusterfund.register.canonical import LEVELS
from clusterfund.register.layout import recognise
from clusterfund.register.load import read_round, round_folders
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tidy import tidy
from clusterfund.register.tree import TOP, DiskTree
from clusterfund.rules.moment import pinned

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.findings import Finding


@dataclass(slots=True)
class _Outcome:
    """What a run found: documents to change, those left alone, and those that cannot be read."""

    seen: int = 0
    changed: dict[str, bytes] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)
    forced: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def keep(self, path: str, data: bytes, why_not: str, *, is_named: bool) -> None:
        """Keep a document's new bytes, unless it may not change and is not named itself."""
        if why_not and not is_named:
            self.left[path] = why_not
            return
        self.changed[path] = data
        if why_not:
            self.forced.append(path)


@click.command(cls=ChineseCommand)
@click.argument("paths", nargs=-1, metavar="[路径]…")
@click.option("--check", "only_check", is_flag=True, help="只列出要整理的文件，不改动。")
@with_root
def fmt(paths: tuple[str, ...], root: Path | None, *, only_check: bool) -> int:
    """把文件整理成统一的次序和写法，注释保留。

    整理申报、评分和批次参数；字段按表格的次序，文字只在需要时加引号，内容一个字也不改。
    决定从不整理。不写路径时整理全部。

    已经是某份决定的依据的文件，改动一个字节也会核对不上，所以不整理；
    点名写出这个文件的路径才会整理。有一个文件读不懂，就一个也不改。
    """
    folder = find_root(root)
    tree = DiskTree(folder)
    outcome = _tidied(tree, named(paths, folder, tree))
    for path, why in outcome.left.items():
        click.echo(f"没有整理 {path}：{why}。", err=True)
    for path in outcome.forced:
        click.echo(f"请注意 {path}：它可能是决定的依据，改动以后会核对不上。", err=True)
    if outcome.findings:
        outcome.findings.sort(key=lambda finding: finding.order())
        click.echo(report.text(outcome.findings, outcome.seen), err=True)
        click.echo("有文件读不懂，没有改动任何文件。", err=True)
        return 1
    if not only_check:
        write_all({folder / path: data for path, data in outcome.changed.items()})
    verb = "要整理" if only_check else "已整理"
    for path in outcome.changed:
        click.echo(f"{verb} {path}")
    click.echo(_summary(outcome, verb))
    return int(only_check and bool(outcome.changed))


def _summary(outcome: _Outcome, verb: str) -> str:
    if not outcome.seen:
        return "这里没有可以整理的文件；决定、plan.md 和密封的材料不整理。"
    count = len(outcome.changed)
    rest = "其余" if outcome.left else ""
    return f"看了 {outcome.seen} 个文件，{f'{verb} {count} 个' if count else f'{rest}都已经整齐'}。"


def _tidied(tree: DiskTree, wanted: list[str]) -> _Outcome:
    """Tidy every document that was asked for, in memory."""
    outcome = _Outcome()
    for name in round_folders(tree):
        prefix = f"{TOP}/{name}/"
        kinds = {path: _kind(path.removeprefix(prefix)) for path in tree.entries}
        asked = [
            path
            for path, kind in kinds.items()
            if path.startswith(prefix)
            and kind in LEVELS
            and tree.entries[path].regular
            and chosen(path, wanted)
        ]
        outcome.seen += len(asked)
        fixed = _fixed(tree, name) if asked and "act" in kinds.values() else {}
        for path in asked:
            before = tree.read(path, MAX_BYTES)
            after, findings = tidy(kinds[path], path, before)
            outcome.findings += findings
            if after is not None and after != before:
                outcome.keep(path, after, fixed.get(path, ""), is_named=path in wanted)
    return outcome


def _kind(inner: str) -> str:
    found = recognise(inner)
    return found.kind if found else ""


def _fixed(tree: DiskTree, name: str) -> dict[str, str]:
    """Give the files that may not change, each with the reason; all where nothing tells which."""
    register = read_round(tree, name).register
    if register is None:
        return dict.fromkeys(tree.entries, "批次参数有错误，看不出它是不是决定的依据")
    return dict.fromkeys(pinned(register), "它是决定的依据，不能再改")
