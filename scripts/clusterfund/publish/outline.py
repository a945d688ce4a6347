"""The headings of `plan.md`, and what 附录2 asks for under each."""

from __future__ import annotations

from typing import Any

from clusterfund.rules.narrative import WANTED

ASKED = {
    "（一）发展概况": "写集群的由来、现有规模、企业数量（含规上企业数量）、骨干企业和"
    "专精特新企业名单、从业人员，以及产业链企业的分布。",
    "（二）主要特征": "小结集群的关键优势与特点。",
    "（一）存在问题": "写转型升级面临的关键痛点。",
    "（二）原因分析": "写问题的本质原因，从产业集群升级的角度列出补短板的实施计划。",
    "（一）总体路径": "先写行业发展趋势、关键变量与升级方向；再写转型整体怎样设计、"
    "从哪里切入，给出路线图。",
    "（二）重点任务": "逐项写主要做什么、谁来做、具体怎样实施；任务清单填在 plan.yaml 的 tasks。",
    "（三）转型目标": "分三类写：上云上平台成效、降本增效成效、产业升级及社会治理成效；"
    "可考核的目标填在 plan.yaml 的 targets。",
    "（四）实施计划": "分阶段写时间节点、主要任务及目标、具体推进计划；"
    "节点填在 plan.yaml 的 milestones。",
    "（五）投资预算": "按重点任务细化项目、核算投资额；重点建设项目表填在 plan.yaml 的 projects。",
    "（六）实施保障": "写人财物各方面的保障措施：牵头方（特色、已有基础、专职团队、交付质量管控），"
    "产业联合体（结构、合作方式、商业模式、平台运营）。",
}
"""What the guide's 附录2 asks for under each lowest heading."""


def outline() -> list[dict[str, Any]]:
    """Give each heading in its order; text belongs under the lowest ones."""
    return [
        {"title": title, "heading": heading, "lowest": lowest, "asked": ASKED.get(title, "")}
        for title, heading, lowest in WANTED
    ]
