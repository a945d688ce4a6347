"""Table of clusters: every application from receipt on, the rejected and withdrawn among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.site.opendata.fields import CITY, ROUND, SLUG, Field, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ANNOUNCED = "公示以后才有，之前为空。"
OUTCOMES = {"supported": "拟支持", "reserve": "入库储备", "not_supported": "不予支持"}
ACCEPTED = {"pass": "通过", "rectify": "整改", "fail": "不通过"}
GRADES = {"excellent": "优", "good": "良", "fair": "中", "poor": "差"}


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    ranked = {row["cluster"]: row for row in data["ranking"]}  # the newest ranking has the word
    for each in data["clusters"]:
        rank = ranked.get(each["cluster"], {})
        yield {
            "round": data["round"]["id"],
            "city": data["round"]["city"]["code"],
            "cluster": each["cluster"],
            "name": each["name"],
            "industry": each["industry"],
            "lead": each["lead"],
            "state": each["state"]["id"],
            "state_title": each["state"]["title"],
            "received_on": each["history"][0]["on"],
            "since": each["history"][-1]["on"],
            "reason": each["reason"],
            "rank": rank.get("rank"),
            "score": rank.get("score"),
            "outcome": rank.get("outcome"),
            "awarded": each["awarded"],
            **(_figures(each) if "enterprises" in each else dict.fromkeys(FIGURES)),
        }


def _figures(each: Mapping[str, Any]) -> Row:
    acceptance, evaluation = each["acceptance"] or {}, each["evaluation"] or {}
    members = each["enterprises"]
    return {
        "lead_uscc": each["application"]["lead"]["uscc"],
        "enterprises": len(members),
        "total_investment": plain(fen(each["application"]["total_investment"])),
        "requested": plain(fen(each["application"]["requested_subsidy"])),
        "limit": plain(sum(fen(one["figure"]["limit"]) for one in members)),
        "reduced": each["reduced"],
        "amount": each["amount"],
        "acceptance": acceptance.get("outcome"),
        "recomputed": acceptance.get("recomputed"),
        "excess": acceptance.get("excess"),
        "achieved": evaluation.get("percent"),
        "grade": evaluation.get("grade"),
    }


def _later(  # noqa: PLR0913 -- the parts of a field, in its order
    name: str,
    title: str,
    kind: Any,
    note: str,
    *,
    unit: str = "",
    clause: str = "",
    choices: Mapping[str, str] | None = None,
) -> Field:
    """Declare a field that is empty for a while."""
    return Field(name, title, kind, note, unit, clause, required=False, choices=choices or {})


NUMBERS = (
    _later("lead_uscc", "牵头单位信用代码", "text", f"统一社会信用代码。{ANNOUNCED}", clause="二"),
    _later("enterprises", "企业数", "count", f"申报的企业数。{ANNOUNCED}", unit="家", clause="二"),
    _later(
        "total_investment",
        "项目总投入",
        "decimal",
        f"申报表上各企业投入的合计。{ANNOUNCED}",
        unit="元",
        clause="附录1",
    ),
    _later(
        "requested",
        "申请补贴",
        "decimal",
        f"申报表上申请的补贴合计。{ANNOUNCED}",
        unit="元",
        clause="附录1",
    ),
    _later(
        "limit",
        "企业限额合计",
        "decimal",
        f"各企业按规则算出的限额之和，还没有按集群上限和预算核减。{ANNOUNCED}",
        unit="元",
        clause="三（三）",
    ),
    _later(
        "reduced",
        "按集群上限核减",
        "flag",
        f"限额合计超过集群上限，因而核减的为是。{ANNOUNCED}",
        clause="三（三）",
    ),
    _later(
        "amount",
        "补贴金额",
        "decimal",
        f"决定里的补贴；公示中的是拟补贴，还不是批准。{ANNOUNCED}",
        unit="元",
        clause="三（三）",
    ),
    _later(
        "acceptance",
        "验收结论",
        "text",
        "最近一次验收的结论，没有验收的为空。",
        clause="五（一）",
        choices=ACCEPTED,
    ),
    _later(
        "recomputed",
        "验收重算补贴",
        "decimal",
        "验收时按实际投入重新算出的补贴。",
        unit="元",
        clause="五（一）",
    ),
    _later(
        "excess",
        "多拨",
        "decimal",
        "批准金额比重算补贴多的部分，应当收回。",
        unit="元",
        clause="五（二）",
    ),
    _later(
        "achieved",
        "目标完成率",
        "decimal",
        "绩效评价的目标完成率，在 0 到 100 之间。",
        unit="%",
        clause="五（二）",
    ),
    _later("grade", "评价等级", "text", "绩效评价的等级。", clause="五（二）", choices=GRADES),
)
FIGURES = tuple(each.name for each in NUMBERS)

TABLE = Table(
    "clusters",
    "集群",
    "一行是一个申报集群，收件以后就列入，不予受理和撤回的也在内。",
    (
        ROUND,
        CITY,
        SLUG,
        Field("name", "集群名称", "text", "申报表上的名称。", clause="附录1"),
        Field("industry", "行业", "text", "申报表上的产业。", clause="附录1"),
        Field("lead", "牵头单位", "text", "牵头申报单位的名称。", clause="二"),
        Field("state", "状态代码", "text", "现在的状态，英文代码，供程序使用。", clause="四"),
        Field("state_title", "状态", "text", "现在的状态。", clause="四"),
        Field("received_on", "收件日期", "date", "第一次收件的日期。", clause="四（一）"),
        Field("since", "状态起始日", "date", "进入现在状态的日期。", clause="四"),
        _later("reason", "理由", "text", "作出这个状态的决定写明的理由，没有写的为空。"),
        _later("rank", "名次", "count", f"评审排序的名次。{ANNOUNCED}", clause="四（二）"),
        _later("score", "得分", "decimal", f"评审得分。{ANNOUNCED}", unit="分", clause="四（二）"),
        _later(
            "outcome",
            "排序结果",
            "text",
            f"排序时的结果，以后可能有变化。{ANNOUNCED}",
            clause="四（二）",
            choices=OUTCOMES,
        ),
        Field("awarded", "获批", "flag", "已经批准的为是。", clause="四（二）"),
        *NUMBERS,
    ),
    ("cluster",),
    _rows,
)
