"""`clusterfund subsidy`: each cluster's and enterprise's subsidy."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.cli.table import table
from clusterfund.money import fen, pretty
from clusterfund.publish import shapes
from clusterfund.rules.replay import active
from clusterfund.rules.subsidy import BINDING_TITLES, cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@with_register
@with_format("table", "json", "csv")
def subsidy(
    round_id: str, cluster: str | None, root: Path | None, revision: str | None, style: str
) -> int:
    """计算各集群和企业的补贴。

    包括没有被不予受理、没有撤回的全部申报；写了集群时只算这一个。金额按指南三（三）计算，
    每一步的依据用 clusterfund explain 查看。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    chosen = [cluster] if cluster else active(register)
    if stop_at_broken(reading, chosen):
        return 1
    figures = [cluster_subsidy(register.applications[slug], register) for slug in chosen]
    shape = shapes.subsidy(register.round.id, figures)
    if style == "json":
        print_json(shape)
        return 0
    names = {
        enterprise.uscc: enterprise.name
        for slug in chosen
        for enterprise in register.applications[slug].enterprises
    }
    rows = [
        {"cluster": row["cluster"], "name": names[each["uscc"]], **each}
        for row in shape["clusters"]
        for each in row["enterprises"]
    ]
    if style == "csv":
        print_csv([*rows[0]][:-1] if rows else [], rows)
        return 0
    for row in shape["clusters"]:
        cut = "（已按集群上限核减）" if row["reduced"] else ""
        click.echo(f"{row['cluster']}  {pretty(fen(row['amount']))}{cut}")
        click.echo(_enterprise_table([each for each in rows if each["cluster"] == row["cluster"]]))
        click.echo()
    total = pretty(sum(figure.amount for figure in figures))
    click.echo(f"共 {len(figures)} 个集群，补贴合计 {total}。")
    return 0


def _enterprise_table(rows: Sequence[dict[str, Any]]) -> str:
    head = ("企业代码", "企业名称", "总投入", "补贴", "决定因素")
    cells = [
        (
            each["uscc"],
            each["name"],
            pretty(fen(each["total_investment"])),
            pretty(fen(each["amount"])),
            BINDING_TITLES[each["binding"]],
        )
        for each in rows
    ]
    return table(head, cells, frozenset({2, 3}))


def _cell(value: Any) -> Any:
    """Write booleans as JSON does, and no text that a spreadsheet would run as a formula."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if str(value).startswith(("=", "+", "-", "@")) else value


def print_csv(head: Sequence[str], rows: Iterable[dict[str, Any]]) -> None:
    """Print rows as CSV, with a head."""
    print_csv_rows(head, ([row.get(name, "") for name in head] for row in rows))


def print_csv_rows(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print rows as CSV, with a head in which names may occur twice."""
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n").writerow
    write(head)
    for row in rows:
        write(list(map(_cell, row)))
    click.echo(out.getvalue(), nl=False)
