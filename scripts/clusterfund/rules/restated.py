"""Guide 五（一）: an acceptance that a person decided otherwise still agrees with itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import fen, plain
from clusterfund.rules.awarded import award_of
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment


@rule(
    "A036",
    clause="五（一）",
    title="人工决定的验收前后一致",
    why="验收结论改由人工决定时，结论、整改末日、每家企业的金额和合计仍要对得上，"
    "核定不超过批准，才能据以收回和公布。",
    fix="请用 clusterfund act complete 重新生成，只改要改的结论或金额，并改正合计。",
    severity=Severity.ERROR,
)
def agrees_with_itself(act: Act, moment: Moment) -> Iterator[Fault]:
    """Outcome, last day, enterprises, amounts and sums of an overridden acceptance agree."""
    if act.kind != "complete" or not act.override:  # the others are compared with the computation
        return
    outcome = act.result.get("outcome")
    if outcome is None:
        wanted = "pass、rectify 或 fail"
        yield Fault(act.source, "/result", "没有写明验收结论", "没有 outcome", wanted)
    elif (outcome == "rectify") is not ("rectify_by" in act.result):
        wanted = "只在 outcome: rectify 时写 rectify_by"
        yield Fault(act.source, "/result/outcome", "整改末日与结论不符", outcome, wanted)
    award = award_of(act.cluster or "", moment.earlier) or {"enterprises": ()}
    approved = {row["uscc"]: row["amount"] for row in award["enterprises"]}
    rows = act.result.get("accepted", [])
    if sorted(row["uscc"] for row in rows) != sorted(approved):
        found, wanted = f"{len(rows)} 家", f"获批的 {len(approved)} 家企业"
        yield Fault(act.source, "/result/accepted", "核定的企业与获批的企业不同", found, wanted)
        return
    for place, row in enumerate(rows):
        pointer, name = f"/result/accepted/{place}", row["uscc"]
        if row["approved"] != approved[name] or fen(row["recomputed"]) > fen(approved[name]):
            message, most = f"{name} 的核定与批准不符", f"不超过 {approved[name]}"
            yield Fault(act.source, f"{pointer}/recomputed", message, row["recomputed"], most)
        owed = plain(max(0, fen(row["held"]) - fen(row["recomputed"])))
        if row["excess"] != owed:
            message = f"{name} 的应收回金额不对"
            yield Fault(act.source, f"{pointer}/excess", message, row["excess"], owed)
    for field in ("recomputed", "excess"):
        total = plain(sum(fen(row[field]) for row in rows))
        found = act.result.get(field, "没有")
        if found != total:
            yield Fault(act.source, f"/result/{field}", "合计不等于各企业之和", found, total)


ACT_RULES = (agrees_with_itself,)
