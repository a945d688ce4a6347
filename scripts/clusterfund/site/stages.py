"""A round's course for the pages: its steps with their days, and what may be done at each stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STAGES = {
    "notice": ("正在公示", "公示期内，任何单位和个人都可以书面提出异议。"),
    "objection": ("正在处理异议", "公示期已满，异议处理完以后才批准。"),
    "approve": ("公示期满，等待批准", "没有未处理的异议，由主管部门批准。"),
    "file": ("正在备案", "评审和排序已经完成，拟支持的集群正在报主管部门备案，随后公示。"),
    "accept": ("正在整改和验收", "项目已经实施，有的集群正在整改，整改后重新验收。"),
    "issue": ("已获批，正在调拨服务券", "企业开通云服务账号以后，服务券调拨到账号里。"),
    "use": ("已获批，企业正在使用服务券", "企业用服务券购买应用和云服务，完工以后申请验收。"),
    "evaluate": ("已验收，正在绩效评价", "项目已经验收，正在评价目标完成得怎样。"),
    "done": ("获批项目已经办完", "结果都在本网站，可以查看，也可以自己复核。"),
    "review": ("正在评审", "已受理的申报正在评审，仍可以提交新的申报。"),
    "receive": ("正在受理", "收到的申报正在核对，仍可以提交新的申报。"),
    "open": ("接受申报", "指南没有写明截止日期：成熟一个、试点一个。"),
}
"""What a round says of each stage of its agenda: its name, and what goes on."""


TAKES = frozenset({"open", "receive", "review"})
"""The stages in which applying is what comes first: nothing else waits for the public."""


def runs(span: Mapping[str, Any], on: str) -> bool:
    """Tell whether a span, or a period, runs at the end of a day."""
    over = span["done_on"]
    return bool(span["first_day"] <= on and (over is None or on < over))


def steps(agenda: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the steps of a round as they stood on the day of its last act.

    The days of a step are those of all its clusters: the first, and the last where none is open.
    """
    on = agenda["on"] or ""
    return [_step(phase, on, agenda["stage"]) for phase in agenda["phases"]]


def _step(phase: Mapping[str, Any], on: str, stage: str) -> dict[str, Any]:
    spans = phase["spans"]
    begun = [span for span in spans if span["first_day"] <= on]
    last = [span["last_day"] for span in spans]
    now = sum(len(span["clusters"]) for span in spans if runs(span, on))
    taken = phase["id"] == "apply" and stage in TAKES
    return {
        "id": phase["id"],
        "title": phase["title"],
        "state": "now" if now or taken else "done" if begun else "ahead",
        "current": phase["id"] == ("apply" if stage == "open" else stage),
        "first_day": spans[0]["first_day"] if spans else None,
        "last_day": max(last) if spans and None not in last else None,
        "note": f"{now} 个集群" if now else "",
    }


def leading(rounds: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Give the round that the home page leads with: the newest that is not done, or the newest."""
    running = [data for data in rounds if data["agenda"]["stage"] != "done"]
    return ([None, *rounds, *running])[-1]


def periods(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the periods of a round with the names of their clusters.

    `open` are those that ran on the day of the last act, or were over and not done.
    """
    names = {cluster["cluster"]: cluster["name"] for cluster in data["clusters"]}
    on = data["agenda"]["on"]
    return [
        {**term, "names": [names[slug] for slug in term["clusters"]], "open": runs(term, on)}
        for term in data["agenda"]["terms"]
    ]
