"""`clusterfund ledger`: voucher balances on any day, and the books for an accountant's tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.figures import print_csv
from clusterfund.cli.options import known_cluster, read, with_day, with_format, with_register
from clusterfund.cli.report import print_json, stop_at_broken
from clusterfund.cli.table import table
from clusterfund.findings import Severity
from clusterfund.money import plain, pretty
from clusterfund.publish import balances as shapes
from clusterfund.publish.beancount import books as beancount
from clusterfund.rules.acts import check_acts
from clusterfund.rules.balances import standings, total
from clusterfund.rules.books import books_of
from clusterfund.rules.moves import ACCEPTANCE, LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.rules.balances import Balance, Standing

HEAD = ("企业代码", "企业名称", "云服务账号", "批准", "调拨", "使用", "结余", "收回", "过期")
FIELDS = (
    *("cluster", "uscc", "name", "account", "granted", "issued", "used", "refunded"),
    *("left", "recovered", "expired"),
)


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@with_day("看哪一天结束时的余额，默认今天。")
@with_register
@with_format("table", "json", "csv", "beancount")
def ledger(
    round_id: str,
    cluster: str | None,
    on: date,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """列出服务券的批准、调拨、使用、结余、收回和过期。

    余额只从决定算出；使用已经减去退款。任何一天：调拨＝使用＋结余＋收回＋过期。

    格式 beancount 是复式账簿，bean-check 能检查，Fava 能打开；末尾写明每个账户的余额供核对。
    """
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if stop_at_broken(reading, [], unsound(register)):
        return 1
    entries = [
        each
        for each in books_of(register).ledger.entries
        if cluster is None or each.cluster == cluster
    ]
    rows = standings(entries, on)
    if style == "beancount":
        click.echo(beancount((register.round, names(register)), entries, rows, on), nl=False)
    elif style == "json":
        print_json(shapes.balances(register.round.id, on, rows))
    elif style == "csv":
        print_csv(FIELDS, list(_csv(rows, names(register))))
    else:
        _print(rows, names(register), f"{register.round.title}，{on}")
    return 0


def unsound(register: Register) -> list[Finding]:
    """Give the errors of acts after the award: what leaves one out would be wrong."""
    paths = {act.source.path for act in register.acts if act.kind in LEDGER | ACCEPTANCE}
    return [
        each
        for each in check_acts(register)
        if each.path in paths and each.severity is Severity.ERROR
    ]


def names(register: Register) -> dict[str, str]:
    """Map the credit codes of a round to the enterprises' names."""
    return {
        each.uscc: each.name
        for application in register.applications.values()
        for each in application.enterprises
    }


def _csv(rows: Sequence[Standing], names: dict[str, str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        about = {"cluster": row.cluster, "uscc": row.uscc, "name": names.get(row.uscc, "")}
        granted = plain(row.granted)
        for account, each in sorted(row.accounts.items()) or [("", row.total)]:
            yield {**about, "account": account, "granted": granted, **shapes.amounts(each)}


def _print(rows: Sequence[Standing], names: dict[str, str], title: str) -> None:
    click.echo(title)
    for cluster in dict.fromkeys(row.cluster for row in rows):
        mine = [row for row in rows if row.cluster == cluster]
        click.echo(f"\n{cluster}")
        click.echo(table(HEAD, list(_cells(mine, names)), frozenset(range(3, len(HEAD)))))
    found = total(row.total for row in rows)
    granted = pretty(sum(row.granted for row in rows))
    click.echo(
        f"\n批准 {granted}，调拨 {pretty(found.issued)}，使用 {pretty(found.used)}"
        f"（已减去退款 {pretty(found.refunded)}），结余 {pretty(found.left)}，"
        f"收回 {pretty(found.recovered)}，过期 {pretty(found.expired)}。"
    )


def _cells(rows: Sequence[Standing], names: dict[str, str]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        who = row.uscc, names.get(row.uscc, "")
        for account, each in sorted(row.accounts.items()) or [("", row.total)]:
            yield (*who, account, pretty(row.granted), *_amounts(each))


def _amounts(each: Balance) -> tuple[str, ...]:
    figures = (each.issued, each.used, each.left, each.recovered, each.expired)
    return tuple(map(pretty, figures))
