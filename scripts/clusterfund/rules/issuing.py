"""Guide 四（三）: vouchers go to the enterprises' cloud accounts, as much as was approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain, pretty
from clusterfund.rules.breaches import Breach
from clusterfund.rules.ledger import Entry, Purse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.records import Application
    from clusterfund.rules.breaches import Limits
    from clusterfund.rules.moment import Asked
    from clusterfund.rules.stage import Stage


def transfers(asked: Asked, stage: Stage) -> list[dict[str, Any]]:
    """Compute the transfer list: what is approved and not yet issued, to each account named."""
    cluster = asked.cluster or ""
    rows = []
    for pair in asked.vouchers.accounts:
        holder = stage.holder(cluster, pair.uscc)
        amount = holder.granted - holder.issued
        if amount > 0:
            rows.append({"uscc": pair.uscc, "account": pair.account, "amount": plain(amount)})
    return rows


def issue(
    asked: Asked,
    number: int,
    rows: Sequence[dict[str, Any]],
    stage: Stage,
    within: tuple[Limits, Application | None],
) -> Iterator[Breach]:
    """Book the transfers one by one; what may not be booked is told instead."""
    cluster, said = asked.cluster or "", asked.vouchers
    yield from _said(asked, stage)
    yield from _approved(asked, rows, stage, within)
    for index, row in enumerate(rows):
        pointer, amount = f"/result/transfers/{index}", fen(row["amount"])
        uscc, account = row["uscc"], row["account"]
        holder, purse = stage.holder(cluster, uscc), stage.purse(account)
        if (uscc, account) not in {(each.uscc, each.account) for each in said.accounts}:
            message = "调拨到没有写明的账号"
            yield Breach("V003", f"{pointer}/account", message, account, "accounts 中的账号")
        elif holder.issued + amount > holder.granted:
            yield Breach(
                "V001",
                f"{pointer}/amount",
                f"{uscc} 的调拨超过批准的金额",
                pretty(holder.issued + amount),
                f"不超过 {pretty(holder.granted)}",
            )
        elif not purse or (purse.cluster, purse.uscc) == (cluster, uscc) or not purse.issued:
            if not purse or (purse.cluster, purse.uscc) != (cluster, uscc):
                opened = purse.last if purse else asked.on
                stage.open(Purse(cluster, uscc, account, asked.on, max(opened, asked.on), asked.on))
            stage.extend(account, said.valid_until)
            stage.post(Entry(number, index + 1, asked.on, "issue", cluster, uscc, account, amount))


def _said(asked: Asked, stage: Stage) -> Iterator[Breach]:
    """Accounts belong to one enterprise each, which was granted something; a last day is set."""
    cluster, said = asked.cluster or "", asked.vouchers
    owners: dict[str, str] = {}
    for index, pair in enumerate(said.accounts):
        pointer = f"/accounts/{index}"
        purse = stage.purse(pair.account)
        holder = stage.holder(cluster, pair.uscc)
        if not holder.granted:
            message = "不是这个集群获批的企业"
            yield Breach("V003", f"{pointer}/uscc", message, pair.uscc, "批准金额大于 0 的企业")
        elif holder.issued >= holder.granted:
            message = f"{pair.uscc} 批准的金额已经全部调拨"
            yield Breach("V001", f"{pointer}/uscc", message, pretty(holder.issued), "还没有调拨完")
        mine = (cluster, pair.uscc)
        other = purse and purse.issued and (purse.cluster, purse.uscc) != mine
        if other or pair.account in owners:
            owner = purse.uscc if purse and other else owners[pair.account]
            message = f"账号已经属于企业 {owner}"
            wanted = "一个账号只属于一家企业，不能转"
            yield Breach("V003", f"{pointer}/account", message, pair.account, wanted)
        owners[pair.account] = pair.uscc
    if said.valid_until is None:
        yield Breach("V004", "/kind", "没有写明有效期", "没有 valid_until", "valid_until: 日期")
    elif said.valid_until <= asked.on:
        wanted = f"晚于 {asked.on}"
        yield Breach("V004", "/valid_until", "有效期不晚于调拨日期", said.valid_until, wanted)


def _approved(
    asked: Asked,
    rows: Sequence[dict[str, Any]],
    stage: Stage,
    within: tuple[Limits, Application | None],
) -> Iterator[Breach]:
    """What was approved keeps the limits of 三（三）, however it was decided."""
    limits, application = within
    cluster = asked.cluster or ""
    total = 0
    listed = {row["uscc"]: index for index, row in enumerate(rows)}
    for each in application.enterprises if application else ():
        granted = stage.holder(cluster, each.uscc).granted
        total += granted
        most = min(int(each.total_investment * limits.rate), limits.enterprise_cap)
        if granted > most and each.uscc in listed:
            message = f"{each.uscc} 批准的金额超过每家企业的上限"
            pointer = f"/result/transfers/{listed[each.uscc]}/amount"
            yield Breach("V002", pointer, message, pretty(granted), f"不超过 {pretty(most)}")
    if total > limits.cluster_cap:
        wanted = f"不超过 {pretty(limits.cluster_cap)}"
        message = f"{cluster} 批准的金额超过集群上限"
        yield Breach("V002", "/cluster", message, pretty(total), wanted)
