"""What the codes of results are called: of a ranking, an acceptance, an evaluation and targets."""

from __future__ import annotations

from clusterfund.rules.achievement import GRADE_TITLES

OUTCOMES = {"supported": "拟支持", "reserve": "入库储备", "not_supported": "不予支持"}
ACCEPTANCES = {"pass": "通过", "rectify": "整改", "fail": "不通过"}
GROUPS = {
    "cloud_adoption": "上云上平台成效",
    "cost_efficiency": "降本增效成效",
    "industry_governance": "产业升级及社会治理成效",
}
USES = {"used": "使用", "left": "结余", "recovered": "收回", "expired": "过期"}


def titles() -> dict[str, dict[str, str]]:
    """Give the Chinese titles by kind of code."""
    return {
        "outcomes": OUTCOMES,
        "acceptances": ACCEPTANCES,
        "grades": GRADE_TITLES,
        "groups": GROUPS,
        "uses": USES,
    }
