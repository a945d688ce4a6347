"""Guide 四（四）: what the ledger takes of a statement's rows, as the books have judged it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.evidence import advice
from clusterfund.rules.moves import MOVES
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

ERROR = Severity.ERROR
USING, NO_TRANSFER, KEPT = "四（四）1", "四（四）2", "附录3 三"


def told(code: str, act: Act, moment: Moment) -> Iterator[Fault]:
    """Give what the books found against an act under one code."""
    settled = moment.books.settled.get(len(moment.earlier))
    for each in settled.breaches if settled and _legal(act, moment) else ():
        if each.code == code:
            mild = each.excusable and act.override
            fix = advice(act.override) if mild else ""
            at = each.pointer
            yield Fault(act.source, at, each.message, each.found, each.wanted, fix, mild=mild)


def _legal(act: Act, moment: Moment) -> bool:
    """Before approval there is nothing to book, and A002 says so."""
    return moment.states.get(act.cluster or "") in MOVES[act.kind].before


@rule(
    "V005",
    clause=USING,
    title="只记获券账号",
    why="只有调拨过服务券的云服务账号才能使用和收回；对账单里别人的账号不能记。",
    fix="请平台核对这一行的账号，改正对账单后重新导入。",
    severity=ERROR,
)
def account_was_issued(act: Act, moment: Moment) -> Iterator[Fault]:
    """Rows and takings name accounts that the cluster's vouchers were issued to."""
    return told("V005", act, moment)


@rule(
    "V006",
    clause=USING,
    title="使用不超过调拨",
    why="任何时候一个账号使用的服务券都不能超过调拨给它的；透支的行说明对账单或调拨有错。",
    fix="请平台核对这一行的金额，改正后重新导入。",
    severity=ERROR,
)
def used_within_issued(act: Act, moment: Moment) -> Iterator[Fault]:
    """At every moment an account has used at most what was issued to it."""
    return told("V006", act, moment)


@rule(
    "V007",
    clause=USING,
    title="使用按时间先后",
    why="每个账号的行按时间先后记账：不早于调拨和已经记过的行，不晚于决定，过期以后不能再用。",
    fix="请核对这一行的日期；漏记在前面的行，请先冲销后面的行再一起导入。",
    severity=ERROR,
)
def rows_go_forward(act: Act, moment: Moment) -> Iterator[Fault]:
    """Rows of an account never go back in time, nor before its issue or after its last day."""
    return told("V007", act, moment)


@rule(
    "V008",
    clause="三（二）",
    title="先买五类工业SaaS，再加购云服务",
    why="企业先购买五类工业SaaS应用产品，才能用服务券加购其他云服务；退款以后也要这样。",
    fix="请企业先购买五类工业SaaS产品；已经发生的，请写 override 登记，再用 recover 收回。",
    severity=ERROR,
)
def core_first(act: Act, moment: Moment) -> Iterator[Fault]:
    """Add-ons are bought after a core product, and none is left without one."""
    return told("V008", act, moment)


@rule(
    "V009",
    clause="三（二）",
    title="只买目录内的产品",
    why="服务券只能购买产品目录里的应用产品和云服务。",
    fix="请核对产品代号或名称；目录里没有的产品不能用服务券。",
    severity=ERROR,
)
def catalogue_only(act: Act, moment: Moment) -> Iterator[Fault]:
    """Every product of a row is in the catalogue."""
    return told("V009", act, moment)


@rule(
    "V010",
    clause="三（三）",
    title="使用不超过实付总额的规定比例",
    why="企业使用的服务券不超过它真正支付的总额（含服务券和有凭证的其他投入）的规定比例，"
    "一个订单用的服务券也不超过订单总额。",
    fix="请先登记企业的其他投入；确实超过的，请写 override 登记，再用 recover 收回多用的部分。",
    severity=ERROR,
)
def within_rate_of_paid(act: Act, moment: Moment) -> Iterator[Fault]:
    """Vouchers used are at most the rate of what was really paid."""
    return told("V010", act, moment)


@rule(
    "V011",
    clause=USING,
    title="订单号不重复",
    why="一个订单号只记一次；内容相同的行再次导入会自动跳过，内容不同的要先冲销。",
    fix="请核对这一行；平台改过的订单，请先冲销已记的那一笔再导入。",
    severity=ERROR,
)
def order_once(act: Act, moment: Moment) -> Iterator[Fault]:
    """An order number is booked once, unless its entry was undone."""
    return told("V011", act, moment)


@rule(
    "V012",
    clause=NO_TRANSFER,
    title="服务券不能变成现金",
    why="服务券不可提现：退款退的是同一账号的同一订单，服务券退回服务券，现金只退企业付过的现金。",
    fix="请平台核对退款的原订单和金额。",
    severity=ERROR,
)
def no_cash(act: Act, moment: Moment) -> Iterator[Fault]:
    """A refund gives back an order's own vouchers and no more money than was paid for it."""
    return told("V012", act, moment)


ACT_RULES = (
    account_was_issued,
    used_within_issued,
    rows_go_forward,
    core_first,
    catalogue_only,
    within_rate_of_paid,
    order_once,
    no_cash,
)
