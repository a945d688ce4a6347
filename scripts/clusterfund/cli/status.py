"""`clusterfund status`: states and working-day deadlines on any day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_day, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.cli.table import table
from clusterfund.publish import shapes
from clusterfund.rules.deadlines import standings

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from clusterfund.rules.deadlines import Standing


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@with_day("看哪一天的状态，默认今天，例如 2021-09-16。")
@with_register
@with_format("table", "json")
def status(
    round_id: str,
    cluster: str | None,
    on: date,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """列出各集群的状态、期限和下一步。

    期限按工作日计算，包括调休上班日；剩余天数为负表示已经超过。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, []):
        return 1
    rows = [row for row in standings(register, on) if cluster in {None, row.cluster}]
    if style == "json":
        print_json(shapes.status(register.round.id, on, rows))
        return 0
    head = ("集群", "状态", "起始", "期限", "剩余工作日", "说明")
    click.echo(f"{register.round.title}，{on}")
    click.echo(table(head, [_cells(row) for row in rows], frozenset({4})))
    return 0


def _cells(row: Standing) -> tuple[str, ...]:
    left = "" if row.days_left is None else str(row.days_left)
    return (
        row.cluster,
        row.state.label,
        str(row.since or ""),
        str(row.due or ""),
        left,
        row.note,
    )
