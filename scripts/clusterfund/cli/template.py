"""`clusterfund template`: the workbook to fill in, empty or with an application."""

from __future__ import annotations

from pathlib import Path

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_register
from clusterfund.files import write_all
from clusterfund.office.workbook.beside import place
from clusterfund.office.workbook.content import unfit

ENDING = ".xlsx"


@click.command(cls=ChineseCommand)
@click.option("--xlsx", is_flag=True, help="生成 Excel 工作簿，WPS 和 LibreOffice 也能打开。")
@click.option("--round", "round_id", required=True, metavar="批次", help="申报哪一个批次。")
@click.option("--from", "slug", metavar="集群", help="带上这份申报的内容，改完可以再导入。")
@click.option(
    "--out",
    required=True,
    metavar="文件",
    type=click.Path(path_type=Path),
    help="写到这个文件，名字以 .xlsx 结尾。",
)
@with_register
def template(
    round_id: str,
    slug: str | None,
    out: Path,
    root: Path | None,
    revision: str | None,
    *,
    xlsx: bool,
) -> int:
    """生成电子表格申报表：空白的，或带着一份已有申报的内容。

    工作簿里有封面与表一、表二、购买计划、实施方案和责任承诺函，带下拉列表、输入检查和填写说明。
    填好以后用 clusterfund import 导入。
    """
    if not xlsx or out.suffix.lower() != ENDING:
        message = f"请写 --xlsx，文件名以 {ENDING} 结尾。"
        raise click.UsageError(message, click.get_current_context())
    _, register = read(root, revision, round_id)
    known_cluster(register, slug)
    application = register.applications[slug] if slug else None
    findings = unfit(application) if application else []
    if findings:
        click.echo(report.text(findings, 1, place), err=True)
        click.echo("没有生成申报表。", err=True)
        return 1
    from clusterfund.office.workbook import template as making  # noqa: PLC0415 -- slow import

    write_all({out: making.template(register, application)})
    click.echo(f"已生成 {out}。请先看“填写说明”这张工作表。")
    return 0
