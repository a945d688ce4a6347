"""`clusterfund import`: a workbook into the folder of an application, all of it or nothing."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.new_application import Slug
from clusterfund.cli.options import Account, find_root, with_format, with_root
from clusterfund.errors import FileInTheWayError, FrozenApplicationError
from clusterfund.files import read_file, write_all
from clusterfund.gate.masking import masked
from clusterfund.office.workbook.beside import cell, place
from clusterfund.office.workbook.intake import Intake, Into, take_in
from clusterfund.office.workbook.package import MAX_BYTES
from clusterfund.publish import told
from clusterfund.register.load import read_round
from clusterfund.register.tree import TOP, DiskTree
from clusterfund.rules.replay import states
from clusterfund.rules.states import OPEN_TO_LEAD

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Register


@click.command(cls=ChineseCommand)
@click.argument("file", metavar="文件", type=click.Path(path_type=Path))
@click.option("--round", "round_id", required=True, metavar="批次", help="申报哪一个批次。")
@click.option(
    "--slug",
    required=True,
    metavar="代号",
    type=Slug(),
    help="申报文件夹的名字，例如 water-heating。",
)
@click.option(
    "--account",
    metavar="编号",
    type=Account(),
    help="提交账号的数字编号；写上以后，只有这个账号能改这份申报。",
)
@click.option(
    "--out",
    metavar="文件夹",
    type=click.Path(path_type=Path),
    help="写到这个文件夹里，不写进登记册。",
)
@click.option("--dry-run", is_flag=True, help="只检查，不写文件。")
@with_format("text", "json")
@with_root
def import_(
    file: Path,
    round_id: str,
    slug: str,
    account: int | None,
    out: Path | None,
    style: str,
    root: Path | None,
    *,
    dry_run: bool,
) -> int:
    """把填好的电子表格变成一份申报的文件夹。

    每一处问题都写明哪张工作表、哪个格子、怎么改。有错误时不写任何文件；
    申报已经在登记册里的，用表格的内容更新它，表格里没有的企业同时删除。
    """
    tree = DiskTree(find_root(root))
    register = read_round(tree, round_id).sound
    data = read_file(file, MAX_BYTES + 1)  # that it is too large is a finding
    if not dry_run:
        _may_write(register, slug, out)
    intake = take_in(file.name, data, Into(tree, register, slug, account))
    folder = f"{TOP}/{register.round.folder}/applications/{slug}"
    base = out / slug if out else tree.root / folder
    names = [path.removeprefix(f"{folder}/") for path in intake.files]
    removed = [] if out else list(intake.removed)
    if intake.files and not dry_run:
        write_all({base / name: intake.files[f"{folder}/{name}"] for name in names})
        removed = [path for path in removed if _gone(tree.root / path)]
    written = [f"{base.as_posix() if out else folder}/{name}" for name in names]
    if style == "json":
        report.print_json(_shape(file.name, intake, written, removed))
    else:
        _say(intake, written, removed, dry_run=dry_run)
    return 0 if intake.files else 1


def _may_write(register: Register, slug: str, out: Path | None) -> None:
    """Refuse to write over a folder outside the register, or an application that is handed in."""
    if out is not None:
        if (out / slug).exists():
            raise FileInTheWayError(str(out / slug))
        return
    state = states(register).get(slug)
    if state is not None and state not in OPEN_TO_LEAD:
        raise FrozenApplicationError(slug, state.label)


def _gone(path: Path) -> bool:
    """Remove a file of an enterprise that is no longer there; tell whether it is gone."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return not path.exists()


def _shape(
    name: str, intake: Intake, written: Iterable[str], removed: Iterable[str]
) -> dict[str, Any]:
    return {
        "file": name,
        "findings": [_finding(each) for each in masked(intake.findings)],
        "written": list(written),
        "removed": list(removed),
    }


def _finding(finding: Finding) -> dict[str, str]:
    """Give a finding with its sheet and cell in the place of path, line and column."""
    shape = told.finding(finding)
    kept = ("code", "severity", "message", "found", "wanted", "clause", "fix")
    return {"sheet": finding.path, "cell": cell(finding), **{key: shape[key] for key in kept}}


def _say(intake: Intake, written: Iterable[str], removed: Iterable[str], *, dry_run: bool) -> None:
    if intake.findings:
        click.echo(report.text(intake.findings, 1, place), err=not intake.files)
    if not intake.files:
        click.echo("没有写出任何文件。改好以上错误，再导入一次。", err=True)
        return
    verb = ("会写出", "会删除") if dry_run else ("已写出", "已删除")
    for path in written:
        click.echo(f"{verb[0]} {path}")
    for path in removed:
        click.echo(f"{verb[1]} {path}")
    if not dry_run:
        click.echo("下一步：用 clusterfund check 再检查一次，然后照“我要申报”页的说明提交。")
