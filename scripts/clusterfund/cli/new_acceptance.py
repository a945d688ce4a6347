"""`clusterfund new acceptance`: the file that an acceptance is filled in on (guide 五（一）)."""

from __future__ import annotations

from pathlib import Path

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.judging import write_new
from clusterfund.cli.options import known_cluster, read, with_root
from clusterfund.cli.private import outside
from clusterfund.cli.report import stop_at_broken
from clusterfund.rules.blank_acceptance import blank_acceptance


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.option(
    "--out",
    required=True,
    metavar="文件",
    type=click.Path(path_type=Path),
    help="写到这个文件，放在登记册以外。",
)
@with_root
def acceptance(round_id: str, cluster: str, out: Path, root: Path | None) -> int:
    """新建一份验收情况表，写好材料、企业、产品和目标，等验收人员填写。

    计划的金额、现状和目标写在注释里对照；实际的数字留空。填好以后用
    clusterfund act complete 起草验收决定。
    """
    reading, register = read(root, None, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, [cluster]):
        return 1
    write_new(outside(out), blank_acceptance(cluster, register))
    click.echo(f"已写出 {out}。填好以后用 clusterfund act complete 起草验收决定。")
    return 0
