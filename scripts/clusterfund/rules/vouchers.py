"""Guide 四（三）, 四（四）: what the voucher ledger takes, as the books have judged it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.register.vouchers import FIELDS
from clusterfund.rules import using
from clusterfund.rules.inputs import ledger_before
from clusterfund.rules.moves import LEDGER, MOVES
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.using import KEPT, NO_TRANSFER, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

ERROR = Severity.ERROR
BELONGS = {
    "valid_until": "issue",
    "accounts": "issue",
    "statement": "redeem",
    "rows": "redeem",
    "cause": "recover",
    "takings": "recover",
}
"""Fields that one kind of act alone may have."""


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
    return told("V001", act, moment)


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
    return told("V002", act, moment)


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
    return told("V003", act, moment)


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
    return told("V004", act, moment)


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
    return told("V013", act, moment)


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
    yield from told("V014", act, moment)
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
        yield from told("V015", act, moment)
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
    *using.ACT_RULES,
    taken_with_cause,
    undone_once,
    ledger_fields_in_place,
    rests_on_all_before,
)
