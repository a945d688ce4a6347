"""A public notice in the words of an official one: the same text for the page and for paper.

Only what was known on the day of the notice is in it: nothing that later acts fill in.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.money import fen, pretty

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LATER = frozenset({"corrected_by", "objections", "approved_on"})
"""What later acts fill in; the rest of a notice never changes."""
CLAUSE = "四（二）"
DESKS = {"bureau": "受理异议", "operator": "业务咨询", "supervision": "监督"}
"""The contacts in the order in which a notice names them."""
WAYS = [
    "写明所指的集群或企业、具体事实和理由，附上证据或者线索。",
    "单位提出的，加盖公章，写明联系人和联系方式。",
    "个人提出的，签署真实姓名，写明联系方式。",
    "匿名的、逾期的不登记。提出人的身份和异议内容予以保密，不公开。",
]


def attached(notice: Mapping[str, Any]) -> bytes:
    """Write the tables attached to a notice, and its period, as a file that never changes."""
    return jsontext.written({name: notice[name] for name in sorted(set(notice) - LATER)})


def day(text: str) -> str:
    """2021-09-15 → 2021年9月15日."""
    then = date.fromisoformat(text)
    return f"{then.year}年{then.month}月{then.day}日"


def notice_paper(data: Mapping[str, Any], notice: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a notice says; `data` is the round's public dataset."""
    about = data["round"]
    people = {each["role"]: each for each in about.get("contacts", ())}
    kind = "更正公示" if notice["corrects"] else "公示"
    return {
        "title": f"关于{about['title']}拟支持集群的{kind}",
        "document": notice["document"],
        "sample": "示例数据：企业、金额和决定都是虚构的。" if about.get("sample") else "",
        "sections": list(_sections(data, notice, people)),
        "portal": about.get("portal", ""),
        "contacts": [_contact(people[role]) for role in DESKS if role in people],
        "rows": [_row(row) for row in notice["rows"]],
        "total": pretty(fen(notice["total"])),
        "signer": people["bureau"]["name"] if "bureau" in people else "",
        "day": day(notice["on"]),
        "digest": hashlib.sha256(attached(notice)).hexdigest(),
        "act": notice["path"],
        "sha256": notice["sha256"],
    }


def _sections(
    data: Mapping[str, Any], notice: Mapping[str, Any], people: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    about = data["round"]
    yield {"code": "basis", "title": "公示依据和过程", "text": _process(data, notice, people)}
    yield {"code": "subject", "title": "公示内容", "text": [_subject(notice)]}
    yield {"code": "period", "title": "公示时间", "text": [_period(about, notice)]}
    receiver = people["bureau"]["name"] if "bureau" in people else "主管部门"
    asked = (
        f"公示期内，任何单位和个人对公示内容有异议的，可以用书面形式向{receiver}提出，办法如下："
    )
    yield {"code": "objection", "title": "异议的提出", "text": [asked], "ways": WAYS}
    yield {"code": "contacts", "title": "联系方式", "text": _contacts(people)}
    official = (
        f"依照《{about['guide']}》{CLAUSE}，正式公示由主管部门在其门户网站发布；"
        "本页与门户网站不一致的，以门户网站为准。服务券数额以最后下达的文件为准。"
    )
    yield {"code": "official", "title": "正式公示", "text": [official]}


def _process(
    data: Mapping[str, Any], notice: Mapping[str, Any], people: Mapping[str, Any]
) -> list[str]:
    """Tell what was done before the notice, by the acts that it rests on."""
    acts = [act for act in data["acts"] if act["number"] < notice["number"]]
    desk = people["operator"]["name"] if "operator" in people else "受理单位"
    bureau = people["bureau"]["name"] if "bureau" in people else "主管部门"
    ranked, filed = _last(acts, "rank"), _last(acts, "file")
    said = f"根据《{data['round']['guide']}》{CLAUSE}，{desk}{_counted(acts)}"
    if ranked:
        said += f"组织评审论证、入库储备和排序优选，于{day(ranked['on'])}作出{_named(ranked)}"
    if filed:
        said += f"，并于{day(filed['on'])}报{bureau}备案（{_named(filed)}）"
    if not notice["corrects"]:
        return [f"{said}。"]
    numbers = "、".join(f"第 {number} 号公示" for number in notice["corrects"])
    by = "、".join(f"第 {act['number']} 号" for act in adjustments(data, notice))
    corrects = (
        f"这是对{numbers}的更正：公示期间收到异议，经核查作出处理决定（{by}），"
        "有的企业不再扶持，其他企业的金额不变，公示期重新计算。"
    )
    return [f"{said}。", corrects]


def adjustments(data: Mapping[str, Any], notice: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Give the rulings that a correcting notice carries out."""
    slugs = {row["cluster"] for row in notice["rows"]}
    return [
        act
        for act in data["acts"]
        if min(notice["corrects"], default=notice["number"]) < act["number"] < notice["number"]
        and act.get("outcome") == "adjust"
        and act["cluster"] in slugs
    ]


def _last(acts: Sequence[Mapping[str, Any]], kind: str) -> Mapping[str, Any] | None:
    return next((act for act in reversed(acts) if act["kind"] == kind), None)


def _named(act: Mapping[str, Any]) -> str:
    return f"第 {act['number']} 号决定" + (f"，{act['document']}" if act.get("document") else "")


def _counted(acts: Sequence[Mapping[str, Any]]) -> str:
    """Count the applications that were received, refused and withdrawn so far."""
    slugs = {
        kind: {act["cluster"] for act in acts if act["kind"] == kind}
        for kind in ("receive", "accept", "reject", "withdraw")
    }
    said = f"收到申报 {len(slugs['receive'])} 份，受理 {len(slugs['accept'])} 份"
    said += f"，不予受理 {len(slugs['reject'])} 份" if slugs["reject"] else ""
    said += f"，申报单位撤回 {len(slugs['withdraw'])} 份" if slugs["withdraw"] else ""
    return f"{said}，"


def _subject(notice: Mapping[str, Any]) -> str:
    firms = sum(row["enterprises"] for row in notice["rows"])
    return (
        f"拟支持的 {len(notice['rows'])} 个产业集群和其中的 {firms} 家企业，名单和金额见附件，"
        f"拟补贴合计 {pretty(fen(notice['total']))}。"
    )


def _period(about: Mapping[str, Any], notice: Mapping[str, Any]) -> str:
    first = "首日计入" if about["calendar"]["count_first_day"]["value"] else "首日不计入"
    return (
        f"{day(notice['first_day'])}至{day(notice['last_day'])}，共 {notice['days']} 个工作日"
        f"（{first}，法定节假日不计，调休上班日计入）。"
    )


def _contacts(people: Mapping[str, Any]) -> list[str]:
    if "supervision" in people:
        return ["监督电话和业务电话分开，对办理过程的意见可以向监督单位反映。"]
    return ["本批次没有另设监督电话，对办理过程的意见可以向财政、审计或者纪检监察机关反映。"]


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": row["cluster"],
        "name": row["name"],
        "lead": row["lead"],
        "enterprises": f"{row['enterprises']} 家",
        "requested": pretty(fen(row["requested"])),
        "amount": pretty(fen(row["amount"])),
        "members": [
            {"name": each["name"], "uscc": each["uscc"], "amount": pretty(fen(each["amount"]))}
            for each in row["members"]
        ],
    }


def _contact(contact: Mapping[str, str]) -> dict[str, str]:
    said = {name: contact[name] for name in ("name", "phone", "address", "email")}
    return {"desk": DESKS[contact["role"]], **said}
