"""Guide 四（三）, 四（四）: what the voucher ledger takes, as the books have judged it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.register.vouchers import FIELDS
from clusterfund.rules.evidence import advice
from clusterfund.rules.inputs import ledger_before
from clusterfund.rules.moves import LEDGER, MOVES
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

ERROR = Severity.ERROR
USING, NO_TRANSFER, KEPT = "四（四）1", "四（四）2", "附录3 三"
BELONGS = {
    "valid_until": "issue",
    "accounts": "issue",
    "statement": "redeem",
    "rows": "redeem",
    "cause": "recover",
    "takings": "recover",
}
"""Fields that one kind of act alone may have."""


def _told(code: str, act: Act, moment: Moment) -> Iterator[Fault]:
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
    "V001",
    clause="四（三）",
    title="调拨不超过批准的金额",
    why="服务券按公示、批准的结果调拨，每家企业调拨合计不超过批准给它的金额。",
    fix="请用 clusterfund act issue 重新生成；已经调拨完的企业不要再列。",
    severity=ERROR,
)
def issued_within_approved(act: Act, moment: Moment) -> Iterator[Fault]:
    """An enterprise is issued at most what was approved for it."""
    return _told("V001", act, moment)


@rule(
    "V002",
    clause="三（三）",
    title="批准的金额不超过上限",
    why="每家企业不超过项目总投入的规定比例和每家上限，每个集群不超过集群上限；超过的不能调拨。",
    fix="请先由主管部门改正批准的金额，再调拨。",
    severity=ERROR,
)
def approved_within_limits(act: Act, moment: Moment) -> Iterator[Fault]:
    """What is issued was approved within rate and caps, however it was decided."""
    return _told("V002", act, moment)


@rule(
    "V003",
    clause=NO_TRANSFER,
    title="云服务账号只属于一家企业",
    why="服务券不可转赠：一个云服务账号只属于一家获批企业，以后也不能换成别的企业。",
    fix="请核对企业自己的云服务账号。",
    severity=ERROR,
)
def account_of_one_enterprise(act: Act, moment: Moment) -> Iterator[Fault]:
    """An account belongs to one enterprise that was granted something, for good."""
    return _told("V003", act, moment)


@rule(
    "V004",
    clause="四（三）",
    title="服务券有有效期",
    why="调拨时写明服务券用到哪一天，过期的才能收回。",
    fix="请用 --valid-until 写明有效期。",
    severity=ERROR,
)
def valid_for_some_time(act: Act, moment: Moment) -> Iterator[Fault]:
    """An issue sets a last day after its own."""
    return _told("V004", act, moment)


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
    return _told("V005", act, moment)


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
    return _told("V006", act, moment)


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
    return _told("V007", act, moment)


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
    return _told("V008", act, moment)


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
    return _told("V009", act, moment)


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
    return _told("V010", act, moment)


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
    return _told("V011", act, moment)


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
    return _told("V012", act, moment)


@rule(
    "V013",
    clause=NO_TRANSFER,
    title="收回有原因，不超过余额",
    why="收回要写明原因；过期的在有效期以后才能收回，已经使用的只在多拨、违规或终止时收回。",
    fix="请核对原因、账号和金额。",
    severity=ERROR,
)
def taken_with_cause(act: Act, moment: Moment) -> Iterator[Fault]:
    """What is taken back is there to be taken, for a cause that allows it."""
    return _told("V013", act, moment)


@rule(
    "V014",
    clause=KEPT,
    title="错账用冲销改正",
    why="记过的账不改不删，用反方向的分录冲销一次，写明理由；后来的账依赖它时先冲销后来的。",
    fix="请核对决定编号和第几笔，并写明理由。",
    severity=ERROR,
)
def undone_once(act: Act, moment: Moment) -> Iterator[Fault]:
    """A counter-entry undoes one entry of its own kind, once, with a reason."""
    yield from _told("V014", act, moment)
    if act.kind in LEDGER and act.vouchers.reverses and "reason" not in act.source.data:
        yield Fault(act.source, "/reverses", "冲销没有写明理由", "没有 reason", "reason: 理由")


@rule(
    "V015",
    clause=KEPT,
    title="账目各写各的内容",
    why="账号和有效期只写在调拨里，对账单和行只写在登记使用里，原因和收回只写在收回里；"
    "冲销单独写一份。",
    fix="请删去多余的内容，或补上缺少的内容。",
    severity=ERROR,
)
def ledger_fields_in_place(act: Act, moment: Moment) -> Iterator[Fault]:
    """Each kind of ledger act has its own fields and no others."""
    data = act.source.data
    if act.kind in LEDGER:
        yield from _told("V015", act, moment)
    for name in FIELDS:
        wanted = BELONGS.get(name, act.kind if act.kind in LEDGER else "")
        if name in data and act.kind != wanted:
            yield Fault(act.source, f"/{name}", f"{MOVES[act.kind].title}不写 {name}", name, "不写")
    said = [name for name, kind in BELONGS.items() if name in data and kind == act.kind]
    if act.vouchers.reverses and said:
        message = f"冲销不和 {said[0]} 写在一起"
        yield Fault(act.source, f"/{said[0]}", message, said[0], "另写一份决定")
    needed = {"issue": ("accounts",), "redeem": ("statement", "rows")}.get(act.kind, ())
    for name in needed if not act.vouchers.reverses else ():
        if name not in data:
            yield Fault(act.source, "/kind", f"没有写明 {name}", f"没有 {name}", name)


@rule(
    "V016",
    clause=KEPT,
    title="账接着账记",
    why="每份账目决定都列出这个集群此前的全部账目决定，漏了一份余额就对不上。",
    fix="请用 clusterfund act 重新生成这份决定。",
    severity=ERROR,
)
def rests_on_all_before(act: Act, moment: Moment) -> Iterator[Fault]:
    """A ledger act lists each ledger act of its cluster before it."""
    for path in ledger_before(act.cluster, moment) if act.kind in LEDGER and act.files else ():
        if path not in act.files:
            yield Fault(act.source, "/inputs/files", "漏掉了此前的账目决定", "没有列入", path)


ACT_RULES = (
    issued_within_approved,
    approved_within_limits,
    account_of_one_enterprise,
    valid_for_some_time,
    account_was_issued,
    used_within_issued,
    rows_go_forward,
    core_first,
    catalogue_only,
    within_rate_of_paid,
    order_once,
    no_cash,
    taken_with_cause,
    undone_once,
    ledger_fields_in_place,
    rests_on_all_before,
)
