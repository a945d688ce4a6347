"""Table of enterprises: the members of every cluster whose figures were announced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.opendata.fields import CITY, ROUND, SLUG, Field, Link, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BINDINGS = {
    "payable": "可补贴的购买金额",
    "enterprise_rate": "总投入比例上限",
    "enterprise_cap": "每家企业上限",
    "requested": "企业申请金额",
    "not_eligible": "不符合扶持对象条件",
}


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    divisions = {each["code"]: each["name"] for each in data["round"]["city"]["divisions"]}
    for cluster in data["clusters"]:
        for each in cluster.get("enterprises", ()):
            figure, division = each["figure"], each["address"]["division"]
            yield {
                "round": data["round"]["id"],
                "city": data["round"]["city"]["code"],
                "cluster": cluster["cluster"],
                "uscc": each["uscc"],
                "name": each["name"],
                "division": division,
                "division_name": divisions.get(division),
                "industry": cluster["industry"],
                "industrial": each["industrial"],
                "established_on": each["established_on"],
                "amount": each["amount"],
                "reduced": each["amount"] != figure["limit"],
                **{name: figure[name] for name in TAKEN},
            }


TAKEN = ("total_investment", "payable", "requested", "limit", "eligible", "binding")
"""The fields that the dataset has among the figures, under the same names."""

TABLE = Table(
    "enterprises",
    "企业",
    "一行是公示以后的集群里的一家企业。",
    (
        ROUND,
        CITY,
        SLUG,
        Field(
            "uscc",
            "统一社会信用代码",
            "text",
            "18 位。表格软件可能把它当成数字显示，请按文字导入，或者用 xlsx。",
            clause="附录1",
            pattern="^[0-9A-HJ-NPQRTUWXY]{18}$",
        ),
        Field("name", "企业名称", "text", "申报表上的名称。", clause="附录1"),
        Field("division", "区县代码", "text", "所在区县的 6 位行政区划代码。", clause="三（一）1"),
        Field(
            "division_name",
            "区县",
            "text",
            "所在区县的名称，批次参数里没有的为空。",
            clause="三（一）1",
            required=False,
        ),
        Field("industry", "行业", "text", "所在集群的产业。", clause="附录1"),
        Field("industrial", "工业企业", "flag", "属于工业企业的为是。", clause="三（一）"),
        Field("established_on", "成立日期", "date", "营业执照上的成立日期。", clause="三（一）1"),
        Field("eligible", "符合条件", "flag", "符合申报条件的为是。", clause="三（一）"),
        Field(
            "total_investment",
            "项目总投入",
            "decimal",
            "企业为项目投入的全部费用。",
            "元",
            "附录1",
        ),
        Field(
            "payable",
            "可补贴的购买金额",
            "decimal",
            "可以补贴的云服务购买金额。",
            "元",
            "三（二）",
        ),
        Field("requested", "申请补贴", "decimal", "申报表上申请的补贴。", "元", "附录1"),
        Field("limit", "限额", "decimal", "各项上限里最小的一项，向下取整。", "元", "三（三）"),
        Field(
            "binding",
            "决定因素",
            "text",
            "限额由哪一项决定。",
            clause="三（三）",
            choices=BINDINGS,
        ),
        Field(
            "reduced",
            "后来核减",
            "flag",
            "因集群上限或预算，补贴少于限额的为是。",
            clause="三（三）",
        ),
        Field(
            "amount", "补贴金额", "decimal", "决定里的补贴；公示中的是拟补贴。", "元", "三（三）"
        ),
    ),
    ("cluster", "uscc"),
    _rows,
    (Link("cluster", "clusters", "cluster"),),
)
