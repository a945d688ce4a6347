"""A round as CommonGrants has it: one opportunity, its applications, its awards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.stamps import universal
from clusterfund.site.twins.commonfields import (
    custom,
    day,
    field,
    identifier,
    money,
    period,
    recorded,
)
from clusterfund.site.twins.naming import (
    begins,
    funder,
    grants,
    identity,
    organisation,
    span,
    titled,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.site.twins.naming import Grant

VERSION = "0.4.0"
CODES = "org:cn:usci"
REJECTED = frozenset({"rejected", "not_supported", "revoked"})
OUT_OF_IT = frozenset({"withdrawn", "reserve", "returned"})
"""States for which the standard has no word: they are written as `custom`."""

AFTER_ACCEPTANCE = {"pass": "completed", "fail": "cancelled"}
Values = dict[str, Any]


def twin(data: Mapping[str, Any]) -> Values:
    """Write the round. Each part is one object of the standard; the standard has no package."""
    return {
        "protocol": "CommonGrants",
        "version": VERSION,
        "opportunity": _opportunity(data),
        "applications": [_application(data, each) for each in data["clusters"]],
        "awards": [_award(data, each) for each in grants(data)],
    }


def _opportunity(data: Mapping[str, Any]) -> Values:
    rnd, subsidy = data["round"], data["round"]["subsidy"]
    first, newest = span(data)
    funding: Values = {
        "details": "补贴以服务券发放，每家企业和每个集群都有上限。",
        "maxAwardAmount": money(subsidy["enterprise_cap"]["value"]),
    }
    if data["totals"]["budget"] is not None:
        funding["totalAmountAvailable"] = money(data["totals"]["budget"])
    return {
        **_opportunity_named(rnd),
        "identifiers": identifier(f"opp:cn-{rnd['city']['code']}:round", rnd["id"]),
        "status": custom(
            "no_closing_date", "指南没有写明截止日期，是否还能申报以主管部门的通知为准。"
        ),
        "description": f"依据《{rnd['guide']}》，支持产业集群整体数字化转型。",
        "funding": funding,
        "funders": _funders(rnd),
        "keyDates": {"otherDates": dict(map(_notice, data["notices"]))},
        "acceptedApplicantTypes": [custom("consortium", "牵头单位联合本地产业链企业申报。")],
        "customFields": {
            "sample": field("sample", "boolean", rnd["sample"], "是否为演示用的虚构批次"),
            "clusterCap": field(
                "clusterCap", "object", money(subsidy["cluster_cap"]["value"]), "每个集群的上限"
            ),
        },
        **({"source": rnd["portal"]} if "portal" in rnd else {}),
        **recorded(first, newest),
    }


def _opportunity_named(rnd: Mapping[str, Any]) -> Values:
    return {"id": identity(rnd, "opportunity"), "title": titled(rnd, rnd["title"])}


def _notice(notice: Mapping[str, Any]) -> tuple[str, Values]:
    name = f"notice{notice['number']:04d}"
    lasting = period("公示期", notice["first_day"], notice["last_day"])
    return name, lasting | {"description": notice["document"]}


def _application(data: Mapping[str, Any], cluster: Mapping[str, Any]) -> Values:
    """Write an application; before a notice the dataset has its name and state only."""
    rnd, history = data["round"], cluster["history"]
    funds = {each["cluster"]: each for each in (data["funds"] or {"clusters": []})["clusters"]}
    amounts = {
        "requestedAmount": (cluster.get("application") or {}).get("requested_subsidy"),
        "awardedAmount": cluster["amount"] if cluster["awarded"] else None,
        "disbursedAmount": funds.get(cluster["cluster"], {}).get("used"),
        "recoveredAmount": funds.get(cluster["cluster"], {}).get("recovered"),
    }
    texts = {
        "state": cluster["state"]["id"],
        "industry": cluster["industry"],
        "lead": cluster["lead"],
        "reason": cluster["reason"] or None,
    }
    return {
        **_application_named(rnd, cluster),
        "competitionId": identity(rnd, "competition"),
        "opportunityId": identity(rnd, "opportunity"),
        "formResponses": {},
        "status": _status(cluster),
        "submittedAt": universal(history[0]["on"]),
        "customFields": {
            **{name: field(name, "string", text) for name, text in texts.items() if text},
            **{
                name: field(name, "object", money(amount))
                for name, amount in amounts.items()
                if amount is not None
            },
        },
        **recorded(history[0]["on"], history[-1]["on"]),
    }


def _application_named(rnd: Mapping[str, Any], cluster: Mapping[str, Any]) -> Values:
    return {"id": identity(rnd, "application", cluster["cluster"]), "title": cluster["name"]}


def _status(cluster: Mapping[str, Any]) -> Values:
    """Write a state in the standard's words, and in ours as its description."""
    state, title = cluster["state"]["id"], cluster["state"]["title"]
    if state in OUT_OF_IT:
        return custom(state, title)
    if state in REJECTED:
        return {"value": "rejected", "description": title}
    return {"value": "accepted" if cluster["awarded"] else "submitted", "description": title}


def _award(data: Mapping[str, Any], grant: Grant) -> Values:
    rnd, (cluster, enterprise, on) = data["round"], grant
    accepted = cluster["acceptance"] or {"outcome": ""}
    return {
        "id": identity(rnd, "award", cluster["cluster"], enterprise["uscc"]),
        "title": titled(rnd, f"{cluster['name']}：{enterprise['name']}"),
        "description": enterprise["project_summary"],
        "status": {
            "value": AFTER_ACCEPTANCE.get(accepted["outcome"], "awarded"),
            "description": cluster["state"]["title"],
        },
        "funding": {
            "requestedAmount": money(enterprise["requested_subsidy"]),
            "awardedAmount": money(enterprise["amount"]),
        },
        "keyDates": {"awardDate": day("批准", on), **_performed(cluster)},
        "opportunity": _opportunity_named(rnd),
        "application": _application_named(rnd, cluster),
        "funders": _funders(rnd),
        "recipientOrganizations": {
            "primary": {
                "id": organisation(enterprise["uscc"]),
                "name": enterprise["name"],
                "identifiers": identifier(CODES, enterprise["uscc"]),
            }
        },
        **recorded(on, cluster["history"][-1]["on"]),
    }


def _performed(cluster: Mapping[str, Any]) -> Values:
    """Write the time of the project; without a plan only its end is known."""
    last, first = cluster["application"]["completion_date"], begins(cluster)
    if first is None:
        return {"otherDates": {"completion": day("承诺的完工日期", last)}}
    return {"periodOfPerformance": period("项目实施", first, last)}


def _funders(rnd: Mapping[str, Any]) -> Values:
    return {"primary": funder(rnd)}
