"""Periods and last days as a calendar: all that the public dataset names with a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.wholedays import Days, calendar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

OWED = {"review", "ruling"}
"""Periods in which an office owes something; the others are told of by what set them."""
DAYS = "days of acts"
NAME = "产业集群专项资金：期限"


def calendar_of(rounds: Sequence[Mapping[str, Any]]) -> str:
    """Write the calendar of these rounds. Entries are in order of their days."""
    entries = [entry for data in rounds for entry in _entries(data)]
    title = f"{rounds[0]['round']['title']}：期限" if len(rounds) == 1 else NAME
    return calendar(title, sorted(entries, key=lambda each: (each.first, each.last, each.uid)))


def _entries(data: Mapping[str, Any]) -> Iterator[Days]:
    data = {**data, DAYS: {act["number"]: act["on"] for act in data["acts"]}}
    yield from _owed(data)
    yield from _notices(data)
    yield from _set_by_acts(data)
    yield from _promised(data)


def _owed(data: Mapping[str, Any]) -> Iterator[Days]:
    """Give the last days by which an office must have reviewed or ruled (四（二）)."""
    names = {each["cluster"]: each["name"] for each in data["clusters"]}
    for term in data["agenda"]["terms"]:
        if term["id"] not in OWED:
            continue
        clusters = set(term["clusters"])
        begun = [
            act["number"]
            for act in data["acts"]
            if act.get("cluster") in clusters and act["on"] <= term["first_day"]
        ]
        first, last = term["first_day"], term["last_day"]
        whose = [names[slug] for slug in term["clusters"]]
        short = whose[0] if len(whose) == 1 else f"{len(whose)} 个集群"
        text = f"{term['days']} 个工作日，{first} 至 {last}，两端都计入（{term['clause']}）："
        words = (f"{term['title']}最后一天：{short}", f"{text}{'、'.join(whose)}。")
        yield _entry(data, (max(begun), term["id"]), (last, last), words)


def _notices(data: Mapping[str, Any]) -> Iterator[Days]:
    """Give each notice's period, and its last day once more: objections end with it."""
    for notice in data["notices"]:
        number, first, last = notice["number"], notice["first_day"], notice["last_day"]
        document = notice["document"] or f"第 {number} 号公示"
        mended = "".join(f"第 {each} 号公示更正了它。" for each in notice["corrected_by"])
        more = f"{mended}详见网站 notices/{data['round']['id']}/{number:04d}.html"
        text = f"{notice['days']} 个工作日，{first} 至 {last}，两端都计入。{more}"
        yield _entry(data, (number, "notice"), (first, last), (f"公示期：{document}", text))
        text = f"{last} 是书面提出异议的最后一天。{more}"
        words = (f"提出异议的最后一天：{document}", text)
        yield _entry(data, (number, "objection"), (last, last), words)


def _set_by_acts(data: Mapping[str, Any]) -> Iterator[Days]:
    """Give the last days that acts set: of vouchers (四（三）) and of rectification (五（二）)."""
    names = {each["cluster"]: each["name"] for each in data["clusters"]}
    for act in data["acts"]:
        if act.get("cluster") not in names:
            continue
        name, last = names[act["cluster"]], act.get("valid_until")
        if last:
            words = (f"服务券最后一天：{name}", f"服务券用到 {last} 为止，过期作废。")
            yield _entry(data, (act["number"], "voucher"), (last, last), words)
        last = act.get("result", {}).get("rectify_by")
        if last:
            words = (f"整改最后一天：{name}", f"整改期到 {last} 为止（{act['clause']}）。")
            yield _entry(data, (act["number"], "rectify"), (last, last), words)


def _promised(data: Mapping[str, Any]) -> Iterator[Days]:
    """Give the day on which each awarded cluster promised to be complete (附录3)."""
    for cluster in data["clusters"]:
        if cluster["awarded"]:
            day = cluster["application"]["completion_date"]
            steps = [
                each["act"] for each in cluster["history"] if each["state"]["id"] == "approved"
            ]
            words = (
                f"承诺的完工日期：{cluster['name']}",
                f"承诺 {day} 以前完工，完工以后申请验收。",
            )
            yield _entry(data, (steps[-1], f"complete-{cluster['cluster']}"), (day, day), words)


def _entry(
    data: Mapping[str, Any], key: tuple[int, str], span: tuple[str, str], words: tuple[str, str]
) -> Days:
    """Write one entry: its act and name, first and last day, title and text.

    The day of the act is its stamp, so that no clock is read.
    """
    rnd, (number, name) = data["round"], key
    return Days(
        uid=f"{rnd['city']['code']}.{rnd['id']}.{number:04d}.{name}@clusterfund",
        stamp=date.fromisoformat(data[DAYS][number]),
        first=date.fromisoformat(span[0]),
        last=date.fromisoformat(span[1]),
        summary=f"{'【示例数据】' if rnd['sample'] else ''}{words[0]}",
        description=f"{rnd['title']}：{words[1]}",
    )
