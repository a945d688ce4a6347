"""`clusterfund explain`: each yuan, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.errors import UnknownEnterpriseError
from clusterfund.money import pretty
from clusterfund.publish import shapes
from clusterfund.rules.official import best_known

if TYPE_CHECKING:
    from pathlib import Path


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.argument("uscc", metavar="[企业代码]", required=False)
@with_register
@with_format("text", "json")
def explain(
    round_id: str,
    cluster: str,
    uscc: str | None,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """逐条说明每一笔补贴是怎么算出来的。

    每一步写明条款、金额和数字所在的文件与行号；已经可以排序的集群，包括预算的影响。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, [cluster]):
        return 1
    figure = best_known(cluster, register)
    chosen = [each for each in figure.enterprises if uscc in {None, each.uscc}]
    if uscc is not None and not chosen:
        raise UnknownEnterpriseError(uscc, cluster)
    if style == "json":
        shape = {"round": register.round.id, **shapes.cluster(figure)}
        shape["enterprises"] = [shapes.enterprise(each) for each in chosen]
        print_json(shape)
        return 0
    names = {each.uscc: each.name for each in register.applications[cluster].enterprises}
    click.echo(f"{register.applications[cluster].name}  补贴合计 {pretty(figure.amount)}\n")
    for each in chosen:
        click.echo(f"{names[each.uscc]}  {each.uscc}  补贴 {pretty(each.amount)}")
        for step in each.steps:
            click.echo(f"  {step.clause}  {step.text}：{pretty(step.amount)}")
            click.echo(f"      {step.at}")
        click.echo()
    return 0
