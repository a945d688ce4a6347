"""`clusterfund new digest`: commit oneself to a filled-in sheet without showing it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.judging import ready, write_new
from clusterfund.cli.options import find_root, with_day, with_root
from clusterfund.errors.reviewing import OpenedError, UnsealedRoundError
from clusterfund.files import read_file
from clusterfund.findings import Severity
from clusterfund.rules.blank import digest_document, digest_path
from clusterfund.rules.sealed_sheet import sheet_faults
from clusterfund.rules.sealing import opener

if TYPE_CHECKING:
    from datetime import date


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.argument("reviewer", metavar="专家")
@click.option(
    "--sheet",
    required=True,
    metavar="文件",
    type=click.Path(path_type=Path),
    help="填好的评分表，由 clusterfund new review --sealed 写出。",
)
@with_day("交指纹的日期，默认今天。")
@with_root
def digest(
    round_id: str, cluster: str, reviewer: str, sheet: Path, on: date, root: Path | None
) -> int:
    """检查填好的密封评分表，写出它的指纹。

    评分表没有错误才写。以后原样提交这个评分表，改动一个字节也对不上指纹；请把它留好。
    """
    register = ready(root, round_id, cluster, reviewer)
    if register is None:
        return 1
    if not register.round.sealed:
        raise UnsealedRoundError(round_id)
    act = opener(cluster, register)
    if act is not None:
        raise OpenedError(cluster, act.source.path)
    data = read_file(sheet)
    findings = sheet_faults(str(sheet), data, cluster, reviewer, register)
    if findings:
        click.echo(report.text(findings, 1), err=True)
    if any(each.severity is Severity.ERROR for each in findings):
        click.echo("没有写出指纹。", err=True)
        return 1
    path = digest_path(cluster, reviewer, register)
    sha256 = hashlib.sha256(data).hexdigest()
    write_new(find_root(root) / path, digest_document(reviewer, on, sha256))
    click.echo(f"已写出 {path}。请提交它；评分表自己留好，开启评分以后原样提交。")
    return 0
