"""`clusterfund rank`: the ranking, the budget spent down it, and how firmly it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.figures import print_csv
from clusterfund.cli.options import read, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken, text
from clusterfund.cli.table import table
from clusterfund.money import fen, pretty
from clusterfund.publish import shapes
from clusterfund.publish.titles import OUTCOMES
from clusterfund.rules.ranking import rank as rank_clusters
from clusterfund.rules.replay import active
from clusterfund.rules.reviews import REVIEW_RULES, STANDING_RULES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from clusterfund.records import Register, Review

EXPLAINED = """\
少一位专家：去掉任何一位专家以后得分的范围。离扶持线：得分与拟支持所需得分的差，其他集群不变。
关键分数：有几个单独的分数，改成别的分就会改变这个集群的结果。专家相差：两位专家总分的平均差。"""


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@with_register
@with_format("table", "json", "csv")
@click.option("--margin", is_flag=True, help="另外列出排序有多稳：少一位专家、改一个分数会怎样。")
def rank(
    round_id: str, root: Path | None, revision: str | None, style: str, *, margin: bool
) -> int:
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
    if margin:
        shape = shapes.analysed(shape, register, chosen)
    if style == "json":
        print_json(shape)
    elif style == "csv":
        rows = [_flat(row) for row in shape["ranking"]]
        print_csv([*rows[0]] if rows else [], rows)
    else:
        click.echo(_ranking_table(shape["ranking"]))
    if margin and style == "table":
        click.echo(f"\n{_margin_table(shape['ranking'])}\n\n{EXPLAINED}")
        shown = shape["agreement"] or "—"
        click.echo(f"两位专家对两个集群的先后看法相同的比例：{shown}")
    return 0


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """Give a row of one level: the analysis beside the rest, its range in two columns."""
    found = dict(row.get("analysis") or {})
    if found:
        found["lowest"], found["highest"] = found.pop("range") or (None, None)
    return {name: value for name, value in row.items() if name != "analysis"} | found


def _ranking_table(rows: Iterable[dict[str, Any]]) -> str:
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
        for row in rows
    ]
    return table(head, cells, frozenset({0, 2, 3, 4, 5, 8}))


def _margin_table(rows: Iterable[dict[str, Any]]) -> str:
    head = ("集群", "平均", "中位数", "去掉高低", "少一位专家", "离扶持线", "关键分数", "专家相差")
    cells = [
        (
            row["cluster"],
            found["mean"],
            found["median"],
            found["trimmed_mean"] or "—",
            "—".join(found["range"] or ["", ""]),
            found["margin"] or "—",
            str(found["flips"]),
            found["agreement"] or "—",
        )
        for row in rows
        for found in (row["analysis"],)
    ]
    return table(head, cells, frozenset(range(1, len(head))))


def _tell_left_out(sheets: Iterable[Review], register: Register) -> None:
    """Say on standard error which sheets may not count; they are left out of the ranking."""
    found = [f for each in sheets for check in STANDING_RULES for f in check(each, register)]
    errors = sorted((f for f in found if f.severity == "error"), key=lambda each: each.order())
    if errors:
        click.echo(text(errors, len({each.path for each in errors})), err=True)
        click.echo("以上评分没有计入。", err=True)
