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
from clusterfund.rules.tasks import tasks

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from clusterfund.rules.deadlines import Standing
    from clusterfund.rules.tasks import Task


TODO = ("谁", "集群", "做什么", "最后一天", "剩余工作日")


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@with_day("看哪一天的状态，默认今天，例如 2021-09-16。")
@with_register
@with_format("table", "json", "ics")
def status(
    round_id: str,
    cluster: str | None,
    on: date,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """列出各集群的状态、期限和下一步。

    期限按工作日计算，包括调休上班日；剩余天数为负表示已经超过。退回补正期间评审期限暂停。

    格式 ics 是日历文件，可以导入任何日历程序。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, []):
        return 1
    rows = [row for row in standings(register, on) if cluster in {None, row.cluster}]
    todo = [task for task in tasks(register, on) if cluster in {None, task.cluster}]
    if style == "json":
        print_json(shapes.status(register.round.id, on, rows, todo))
        return 0
    if style == "ics":
        from clusterfund.office.agenda import agenda  # noqa: PLC0415 -- needed only for this

        click.echo(agenda(register.round, on, todo), nl=False)
        return 0
    head = ("集群", "状态", "起始", "期限", "剩余工作日", "说明")
    click.echo(f"{register.round.title}，{on}")
    click.echo(table(head, [_cells(row) for row in rows], frozenset({4})))
    if todo:
        click.echo(f"\n待办\n{table(TODO, list(map(_todo, todo)), frozenset({4}))}")
    return 0


def _todo(task: Task) -> tuple[str, ...]:
    left = "" if task.days_left is None else str(task.days_left)
    return (task.role, task.cluster, task.what, str(task.due or ""), left)


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
