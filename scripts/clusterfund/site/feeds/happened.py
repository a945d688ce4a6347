"""What happened that the public should hear of: one entry for each public act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain, pretty

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

AFTER_ANNOUNCEMENT = frozenset({"rank", "file"})
"""Acts that are told of once the dataset gives their result: after the notice (四（二）)."""

OF_THE_ROUND = AFTER_ANNOUNCEMENT | {"notice", "approve"}
OF_A_CLUSTER = frozenset(
    {
        *("receive", "return", "accept", "reject", "withdraw", "objection", "ruling"),
        *("issue", "recover", "complete", "rectify", "rectified", "evaluate"),
    }
)
RULINGS = {"maintain": "维持", "adjust": "调整", "revoke": "撤销"}
OUTCOMES = {"pass": "通过", "rectify": "整改", "fail": "不通过"}
GRADES = {"excellent": "优", "good": "良", "fair": "中", "poor": "差"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as a feed tells it. `page` is the path of its page below the site."""

    city: str
    round: str
    number: int
    on: str
    kind: str
    title: str
    summary: str
    page: str


def happened(rounds: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """Give what happened in all rounds, newest first; later acts of a day stand first."""
    entries = [entry for data in rounds for entry in _of(data)]
    return sorted(entries, key=lambda each: (each.on, each.round, each.number), reverse=True)


def _of(data: Mapping[str, Any]) -> Iterator[Entry]:
    rnd = data["round"]
    clusters = {each["cluster"]: each for each in data["clusters"]}
    for act in data["acts"]:
        cluster = clusters.get(act.get("cluster", ""))
        if not _told(act, cluster):
            continue
        about = cluster["name"] if cluster else act.get("document") or rnd["title"]
        mark = "【示例数据】" if rnd["sample"] else ""
        yield Entry(
            city=rnd["city"]["code"],
            round=rnd["id"],
            number=act["number"],
            on=act["on"],
            kind=act["kind"],
            title=f"{mark}{act['title']}：{about}",
            summary="".join(_sentences(data, act, cluster)),
            page=_page(rnd["id"], act),
        )


def _told(act: Mapping[str, Any], cluster: Mapping[str, Any] | None) -> bool:
    kind = act["kind"]
    if kind in AFTER_ANNOUNCEMENT:
        return "result" in act
    return kind in OF_THE_ROUND or (kind in OF_A_CLUSTER and cluster is not None)


def _page(round_id: str, act: Mapping[str, Any]) -> str:
    if act["kind"] == "notice":
        return f"notices/{round_id}/{act['number']:04d}.html"
    return f"awards/{round_id}/{act.get('cluster', 'index')}.html"


def _sentences(
    data: Mapping[str, Any], act: Mapping[str, Any], cluster: Mapping[str, Any] | None
) -> Iterator[str]:
    """Say what the act says, in whole sentences."""
    yield f"{data['round']['title']}，{act['on']}，{act['title']}（{act['clause']}）。"
    if cluster:
        yield f"集群：{cluster['name']}；牵头单位：{cluster['lead']}。"
    if act.get("document"):
        yield f"文号：{act['document']}。"
    result = act.get("result", {})
    if act["kind"] == "notice":
        yield f"公示期 {result['first_day']} 至 {result['last_day']}，期内可以书面提出异议。"
    if act["kind"] in OF_THE_ROUND:
        rows = result.get("clusters", [])
        total = plain(sum(fen(row["amount"]) for row in rows))
        yield f"集群 {len(rows)} 个，补贴合计 {pretty(fen(total))}。"
    yield from _outcome(act, result)
    if act.get("reason"):
        yield f"理由：{act['reason']}"


def _outcome(act: Mapping[str, Any], result: Mapping[str, Any]) -> Iterator[str]:
    if act["kind"] == "ruling":
        yield f"对第 {act['objection']} 号异议：{RULINGS[act['outcome']]}。"
    if act["kind"] == "complete":
        yield f"验收{OUTCOMES[result['outcome']]}。"
    if act["kind"] == "evaluate":
        yield f"等级：{GRADES[result['grade']]}。"
    if "rectify_by" in result:
        yield f"整改到 {result['rectify_by']} 为止。"
    if act["kind"] == "issue":
        yield f"服务券有效期至 {act['valid_until']}。"
