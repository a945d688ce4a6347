"""`clusterfund new review`: a score sheet with every criterion, waiting to be filled in."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.judging import ready, write_new
from clusterfund.cli.options import find_root, with_day, with_root
from clusterfund.errors.reviewing import SealedRoundError, UnsafePlaceError, UnsealedRoundError
from clusterfund.register.tree import TOP
from clusterfund.rules.blank import blank_sheet, sheet_path
from clusterfund.rules.conflicts import detected

if TYPE_CHECKING:
    from datetime import date

SALT_BYTES = 16


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.argument("reviewer", metavar="专家")
@with_day("评分的日期，默认今天。")
@click.option(
    "--out",
    metavar="文件",
    type=click.Path(path_type=Path),
    help="写到这个文件；默认写到登记册里这位专家的位置。",
)
@click.option("--sealed", is_flag=True, help="密封评审用：加上随机数，用 --out 写到登记册以外。")
@with_root
def review(
    round_id: str,
    cluster: str,
    reviewer: str,
    on: date,
    out: Path | None,
    root: Path | None,
    *,
    sealed: bool,
) -> int:
    """新建一份评分表，写好评审标准，等专家填写。

    每项标准写明满分和对应的实施方案章节，分数和理由留空。名册显示有利害关系的，
    写成回避声明。已有的文件不会改动。
    """
    register = ready(root, round_id, cluster, reviewer)
    if register is None:
        return 1
    tied = detected(cluster, register).get(reviewer)
    name = sheet_path(cluster, reviewer, register)
    place = find_root(root) / name if out is None else out
    if sealed and not register.round.sealed:
        raise UnsealedRoundError(round_id)
    if register.round.sealed and not sealed and not tied:
        raise SealedRoundError(round_id)
    if sealed and place.resolve().is_relative_to((find_root(root) / TOP).resolve()):
        raise UnsafePlaceError(str(place))
    salt = secrets.token_hex(SALT_BYTES) if sealed else ""
    write_new(place, blank_sheet(cluster, reviewer, on, register, salt))
    click.echo(f"已写出 {name if out is None else out}。")
    if tied:
        click.echo(
            f"名册显示您与 {cluster} 有利害关系：{'、'.join(tied)}。已写成回避声明，请写明情况。"
        )
    elif sealed:
        click.echo("请填好分数、理由和意见，文件自己留好，再用 clusterfund new digest 交指纹。")
    else:
        click.echo("请填好分数、理由和意见，运行 clusterfund check 以后提交。")
    return 0
