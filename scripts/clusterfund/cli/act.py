"""`clusterfund act`: draft one act from the computed result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli import exclusions, report, vouchers
from clusterfund.cli.actuals import actuals as read_actuals
from clusterfund.cli.chinese import ChineseCommand, Choice
from clusterfund.cli.exclusions import ban_of
from clusterfund.cli.options import (
    Number,
    find_root,
    known_cluster,
    read,
    with_day,
    with_options,
    with_register,
)
from clusterfund.cli.vouchers import FILE, by_row, prepare, transfer_list
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.records import Exclusion
from clusterfund.rules.drafting import Wish, draft
from clusterfund.rules.moves import MOVES

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command(cls=ChineseCommand)
@click.argument("kind", metavar="种类", type=Choice(list(MOVES)))
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="[集群]", required=False)
@click.option("--by", required=True, metavar="代号", help="经办人在名册中的代号。")
@with_day("决定的日期，默认今天。")
@click.option(
    "--reason",
    default="",
    metavar="文字",
    help="不予受理、退回补正、撤回、异议处理、提醒整改、收回或冲销的理由。",
)
@click.option("--document", default="", metavar="文号", help="书面文件的文号；登记异议时写登记号。")
@click.option("--seed", default="", metavar="文字", help="抽取专家用的公开文字，例如一期开奖号码。")
@click.option(
    "--objector",
    type=Choice(["listed_unit", "other"]),
    metavar="类别",
    help="登记异议时写谁提出：listed_unit 名单中的单位，other 其他人。",
)
@click.option("--objection", type=Number(), metavar="编号", help="处理的是第几号登记异议。")
@click.option(
    "--outcome",
    type=Choice(["maintain", "adjust", "revoke"]),
    metavar="结果",
    help="异议处理的结果：maintain 维持，adjust 调整，revoke 撤销。",
)
@click.option(
    "--exclude",
    nargs=3,
    multiple=True,
    metavar="企业代码 理由 条款",
    help="调整时不再扶持的一家企业；可以写多次。",
)
@click.option(
    "--override",
    nargs=2,
    metavar="理由 条款",
    help="结果与计算不同或有不符合项时，写明理由和条款。",
)
@click.option(
    "--actuals",
    metavar="文件",
    type=FILE,
    help="验收：填好的验收情况表，由 clusterfund new acceptance 写出。",
)
@with_options(vouchers.OPTIONS)
@with_options(exclusions.OPTIONS)
@click.option("--dry-run", is_flag=True, help="只显示，不写文件。")
@with_register
def act(
    kind: str,
    round_id: str,
    cluster: str | None,
    by: str,
    on: date,
    reason: str,
    document: str,
    seed: str,
    objector: str | None,
    objection: int | None,
    outcome: str | None,
    exclude: tuple[tuple[str, str, str], ...],
    override: tuple[str, str] | None,
    actuals: Path | None,
    root: Path | None,
    revision: str | None,
    *,
    dry_run: bool,
    **given: Any,
) -> int:
    """起草一份决定，由经办人签署后提交。

    种类：receive 收件，return 退回补正，accept 受理，reject 不予受理，
    withdraw 撤回，assign 抽取专家，unseal 开启评分，rank 排序优选，file 备案，
    notice 公示，objection 登记异议，ruling 异议处理决定，approve 批准，
    issue 调拨服务券，redeem 登记使用，recover 收回服务券，complete 验收，
    rectify 提醒整改，rectified 确认整改完成，evaluate 绩效评价，
    exclude 登记排除。

    排序优选、备案、公示、批准和登记排除针对整个批次；其余针对一个集群。状态不允许的决定不会写出。
    """
    if revision is not None and not dry_run:
        message = "--at 只能和 --dry-run 一起用：决定要接着磁盘上最后一份往下编号。"
        raise click.UsageError(message, click.get_current_context())
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    if MOVES[kind].scope == "cluster" and cluster is None:
        message = f"{MOVES[kind].title}（{kind}）要写明集群。"
        raise click.UsageError(message, click.get_current_context())
    if kind != "issue" and given["transfers"] is not None:
        message = "--transfers 只和 issue 一起用。"
        raise click.UsageError(message, click.get_current_context())
    prepared = prepare(register, cluster, on, given)
    accepted, faults = read_actuals(actuals) if actuals else (None, [])
    prepared.findings += faults
    for note in prepared.notes if not prepared.unreadable else ():
        click.echo(note, err=True)
    if prepared.nothing:
        click.echo("对账单的每一行都已经记过，没有改动。")
        return 0
    wish = Wish(
        kind,
        on,
        by,
        cluster,
        reason,
        document,
        override,
        seed,
        objector=objector or "",
        objection=objection,
        outcome=outcome or "",
        exclude=tuple(Exclusion(*each) for each in exclude),
        vouchers=prepared.vouchers,
        acceptance=accepted,
        ban=ban_of(given),
        lifts=given["lifts"],
    )
    if prepared.unreadable or faults:
        click.echo(report.text(prepared.findings, 1), err=True)
        click.echo("没有写出决定。", err=True)
        return 1
    made = draft(wish, register)
    broken = [each for each in reading.findings if each.severity is Severity.ERROR]
    findings = sorted(
        (*broken, *prepared.findings, *by_row(made.findings, wish.vouchers)),
        key=lambda finding: finding.order(),
    )
    if findings:
        click.echo(report.text(findings, 1), err=True)
    if any(finding.severity is Severity.ERROR for finding in findings):
        click.echo("没有写出决定。", err=True)
        return 1
    if dry_run:
        click.echo(made.data.decode(), nl=False)
        return 0
    beside = given["transfers"]
    more = transfer_list(beside, made, register) if beside is not None else {}
    write_all({find_root(root) / made.path: made.data, **more})
    click.echo(f"已起草 {made.path}。请核对内容，签署后提交。")
    return 0
