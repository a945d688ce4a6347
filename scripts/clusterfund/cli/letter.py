"""`clusterfund letter`: the reasons for a cluster that is not supported, on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_day, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.files import write_all
from clusterfund.office.letters.content import letter as compose
from clusterfund.office.letters.page import page

if TYPE_CHECKING:
    from datetime import date


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.option(
    "--out",
    metavar="文件",
    type=click.Path(path_type=Path),
    help="把网页写入这个文件；不写时显示出来。",
)
@with_day("看哪一天还在公示期内，默认今天。")
@with_register
@with_format("html", "json")
def letter(
    round_id: str,
    cluster: str,
    out: Path | None,
    on: date,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """写一份告知书，说明一个集群为什么没有获得支持。

    不予受理、不予支持、入库储备和撤销的集群才有。内容是依据的决定、理由、各项标准汇总的得分、
    与扶持线的距离、没有通过的检查和提出异议的办法。用浏览器打开，打印在 A4 纸上，盖章后送达。

    告知书写有没有公开的得分，不要放进公开的仓库。
    """
    if style == "json" and out is not None:
        message = "--out 只写网页，不能和 --format json 一起用。"
        raise click.UsageError(message, click.get_current_context())
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, [cluster]):
        return 1
    shape = compose(cluster, register, on)
    if style == "json":
        print_json(shape)
    elif out is None:
        click.echo(page(shape), nl=False)
    else:
        write_all({out: page(shape).encode()})
        click.echo(f"已写出 {out}。请打印、核对、盖章后送达。")
    return 0
