"""`clusterfund subsidy` and `clusterfund rank`."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken, text
from clusterfund.cli.table import table
from clusterfund.money import fen, pretty
from clusterfund.publish import shapes
from clusterfund.rules.moves import active
from clusterfund.rules.ranking import rank as rank_clusters
from clusterfund.rules.reviews import REVIEW_RULES, STANDING_RULES
from clusterfund.rules.subsidy import BINDING_TITLES, cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from clusterfund.records import Register, Review

OUTCOMES = {"supported": "拟支持", "reserve": "入库储备", "not_supported": "不予支持"}


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
        _print_csv([*rows[0]][:-1] if rows else [], rows)
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


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@with_register
@with_format("table", "json", "csv")
def rank(round_id: str, root: Path | None, revision: str | None, style: str) -> int:
    """按评分排序，并按预算安排补贴。

    只包括评分份数达到要求的集群；同分时按批次参数写明的次序比较，完全同分的名次相同。
    """
    reading, register = read(root, revision, round_id)
    chosen = active(register)
    sheets = [each for slug in chosen for each in register.reviews.get(slug, ())]
    found = [f for each in sheets for check in REVIEW_RULES for f in check(each, register)]
    errors = [finding for finding in found if finding.severity == "error"]
    if stop_at_broken(reading, chosen, errors):
        return 1
    _tell_left_out(sheets, register)
    shape = shapes.ranking(register, rank_clusters(register, chosen))
    if style == "json":
        print_json(shape)
    elif style == "csv":
        _print_csv([*shape["ranking"][0]] if shape["ranking"] else [], shape["ranking"])
    else:
        head = ("名次", "集群", "得分", "评分", "去掉", "回避", "同分依据", "结果", "补贴")
        cells = [
            (
                str(row["rank"]),
                row["cluster"],
                row["score"],
                str(row["counted"]),
                str(row["dropped"]),
                str(row["conflicts"]),
                row["tie_break"] or "",
                OUTCOMES[row["outcome"]],
                pretty(fen(row["amount"])),
            )
            for row in shape["ranking"]
        ]
        click.echo(table(head, cells, frozenset({0, 2, 3, 4, 5, 8})))
    return 0


def _tell_left_out(sheets: Iterable[Review], register: Register) -> None:
    """Say on standard error which sheets may not count; they are left out of the ranking."""
    found = [f for each in sheets for check in STANDING_RULES for f in check(each, register)]
    errors = sorted((f for f in found if f.severity == "error"), key=lambda each: each.order())
    if errors:
        click.echo(text(errors, len({each.path for each in errors})), err=True)
        click.echo("以上评分没有计入。", err=True)


def _cell(value: Any) -> Any:
    """Write booleans as JSON does, and no text that a spreadsheet would run as a formula."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if str(value).startswith(("=", "+", "-", "@")) else value


def _print_csv(head: Sequence[str], rows: Iterable[dict[str, Any]]) -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, head, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    click.echo(out.getvalue(), nl=False)
