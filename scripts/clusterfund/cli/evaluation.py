"""`clusterfund evaluation`: targets achieved, grades and use of vouchers (guide 五（二）)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.ledger import names, unsound
from clusterfund.cli.options import known_cluster, read, with_day, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.cli.table import table
from clusterfund.money import pretty
from clusterfund.publish import scorecard as shapes
from clusterfund.publish.titles import ACCEPTANCES
from clusterfund.register.acceptance import decimal
from clusterfund.rules.achievement import GRADE_TITLES, grade, percent
from clusterfund.rules.evaluating import usage
from clusterfund.rules.plan import GROUPS
from clusterfund.rules.scorecard import cards, whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from fractions import Fraction
    from pathlib import Path

    from clusterfund.rules.scorecard import Card

HEAD = (
    *("集群", "状态", "验收", "承诺完工", "实际完工", "完成率", "等级"),
    *("批准", "调拨", "使用", "收回和过期", "还应收回"),
)
TARGETS = ("目标", "类别", "现状", "目标值", "实际值", "完成率")
USAGE = ("企业代码", "企业名称", "批准", "调拨", "使用", "使用率", "还应收回")


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@with_day("看哪一天结束时的评价，默认今天。")
@with_register
@with_format("table", "json")
def evaluation(
    round_id: str,
    cluster: str | None,
    on: date,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """列出获批集群的目标完成率、评价等级和服务券使用情况。

    完成率＝（实际值－现状值）÷（目标值－现状值），在 0 到 100% 之间，按附录2 三（三）的三类平均；
    90% 以上为优，80% 以上为良，60% 以上为中，其余为差。写明集群的，再列每项目标和每家企业。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, [], unsound(register)):
        return 1
    rows = [row for row in cards(register, on) if cluster in {None, row.cluster}]
    if style == "json":
        print_json(shapes.scorecard(register.round.id, on, rows))
        return 0
    click.echo(f"{register.round.title}，{on}")
    click.echo(table(HEAD, list(map(_row, rows)), frozenset(range(5, len(HEAD))) - {6}))
    groups, achievement = whole(rows)
    if achievement is not None:
        click.echo(f"\n{_said(groups)}；总完成率 {_graded(achievement)}。")
    if cluster is not None:
        _print(rows, names(register))
    return 0


def _row(row: Card) -> tuple[str, ...]:
    total, achievement = row.total, row.achievement
    return (
        row.cluster,
        row.state.label,
        ACCEPTANCES[row.outcome] if row.outcome else "没有验收",
        str(row.promised or ""),
        str(row.completed_on or ""),
        "" if achievement is None else f"{percent(achievement)}%",
        "" if achievement is None else GRADE_TITLES[grade(achievement)],
        pretty(sum(each.granted for each in row.standings)),
        pretty(total.issued),
        pretty(total.used),
        pretty(total.recovered + total.expired),
        pretty(sum(row.owed.values())),
    )


def _said(groups: Mapping[str, Fraction]) -> str:
    return "，".join(f"{GROUPS[name]} {percent(each)}%" for name, each in groups.items())


def _graded(achievement: Fraction) -> str:
    return f"{percent(achievement)}%（{GRADE_TITLES[grade(achievement)]}）"


def _print(rows: Sequence[Card], titles: Mapping[str, str]) -> None:
    """Print every target and every participant of the clusters."""
    for row in rows:
        targets = [
            (
                each.target.title,
                GROUPS[each.target.group],
                str(decimal(each.target.baseline)),
                str(decimal(each.target.goal)),
                "" if each.actual is None else str(decimal(each.actual)),
                f"{percent(each.share)}%",
            )
            for each in row.targets
        ]
        if targets:
            click.echo(f"\n{table(TARGETS, targets, frozenset(range(2, len(TARGETS))))}")
        used = [
            (
                each.uscc,
                titles.get(each.uscc, ""),
                pretty(each.granted),
                pretty(each.total.issued),
                pretty(each.total.used),
                f"{usage(each)['percent']}%",
                pretty(row.owed.get(each.uscc, 0)),
            )
            for each in row.standings
        ]
        click.echo(f"\n{table(USAGE, used, frozenset(range(2, len(USAGE))))}")
