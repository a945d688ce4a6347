"""A round as the 360Giving Data Standard has it: a package of grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import FEN_PER_YUAN, fen
from clusterfund.site.stamps import local
from clusterfund.site.twins.naming import begins, funder, grants, span, titled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.site.twins.naming import Grant

VERSION = "1.4"
PREFIX = "360G-clusterfund"
"""Stands where a publisher's registered prefix would stand: this programme has none."""

CODES = "CN-USCI"
"""The list of unified social credit codes, as org-id.guide names it."""

Values = dict[str, Any]


def package(data: Mapping[str, Any]) -> Values:
    """Write the round's grants, and beside them the applications that led to none.

    The standard is about awarded grants and has no place for the others. Its schema tolerates
    further fields, so they stand in one of our own.
    """
    rnd = data["round"]
    written = [_grant(data, each) for each in grants(data)]
    bureau = funder(rnd)
    website = {"website": rnd["portal"]} if "portal" in rnd else {}
    return {
        "version": VERSION,
        "identifier": _id(rnd),
        "title": titled(rnd, f"{rnd['title']}：获批补贴"),
        "description": f"依据《{rnd['guide']}》批准的补贴，每家企业一条；没有获批的申报另列。",
        "issued": min((each["awardDate"] for each in written), default=span(data)[0]),
        "modified": local(span(data)[1]),
        "publisher": {"identifier": _bureau(rnd), "name": bureau["name"], **website},
        "grants": written,
        "applicationsNotAwarded": [
            _not_awarded(rnd, each) for each in data["clusters"] if not each["awarded"]
        ],
    }


def number(amount: int | str) -> int | float:
    """Give yuan as a JSON number, which the standard asks for.

    The only float of the programme: written once, never computed with, and exact to the fen as
    text, since amounts have at most 15 digits.
    """
    whole, rest = divmod(fen(amount), FEN_PER_YUAN)
    return fen(amount) / FEN_PER_YUAN if rest else whole


def _grant(data: Mapping[str, Any], grant: Grant) -> Values:
    rnd, (cluster, enterprise, on) = data["round"], grant
    place = _place(rnd, enterprise["address"]["division"])
    programme = {"code": rnd["id"], "title": rnd["title"]}
    if "portal" in rnd:
        programme["url"] = rnd["portal"]
    return {
        "id": _id(rnd, cluster["cluster"], enterprise["uscc"]),
        "title": titled(rnd, f"{cluster['name']}：{enterprise['name']}"),
        "description": enterprise["project_summary"],
        "currency": "CNY",
        "amountAppliedFor": number(enterprise["requested_subsidy"]),
        "amountAwarded": number(enterprise["amount"]),
        "awardDate": on,
        "plannedDates": [_planned(cluster)],
        "recipientOrganization": [
            {
                "id": f"{CODES}-{enterprise['uscc']}",
                "name": enterprise["name"],
                "addressCountry": "中国",
                "location": [place],
            }
        ],
        "beneficiaryLocation": [place],
        "fundingOrganization": [{"id": _bureau(rnd), "name": funder(rnd)["name"]}],
        "grantProgramme": [programme],
        "fromOpenCall": "Yes",
        "classifications": [
            {"vocabulary": "cluster", "code": cluster["cluster"], "title": cluster["name"]},
            {"vocabulary": "industry", "title": cluster["industry"]},
            {
                "vocabulary": "state",
                "code": cluster["state"]["id"],
                "title": cluster["state"]["title"],
            },
        ],
        "relatedActivity": [_id(rnd, cluster["cluster"])],
        "dateModified": local(cluster["history"][-1]["on"]),
    }


def _planned(cluster: Mapping[str, Any]) -> Values:
    first = begins(cluster)
    begun = {"startDate": first} if first else {}
    return {"title": "项目实施", "endDate": cluster["application"]["completion_date"], **begun}


def _not_awarded(rnd: Mapping[str, Any], cluster: Mapping[str, Any]) -> Values:
    """Write what is public of an application without a grant: name, state, reason."""
    return {
        "id": _id(rnd, cluster["cluster"]),
        "title": titled(rnd, cluster["name"]),
        "status": cluster["state"]["id"],
        "statusTitle": cluster["state"]["title"],
        "statusDate": cluster["history"][-1]["on"],
        "applicationDate": cluster["history"][0]["on"],
        "reason": cluster["reason"],
        "leadOrganization": {"name": cluster["lead"]},
    }


def _place(rnd: Mapping[str, Any], code: str) -> Values:
    """Name a district: by its code, and by its name where the round has it."""
    names = [each["name"] for each in rnd["city"]["divisions"] if each["code"] == code]
    named = {"name": names[0]} if names else {}
    return {"countryCode": "CN", "geoCode": code, "geoCodeType": "GB/T 2260", **named}


def _bureau(rnd: Mapping[str, Any]) -> str:
    """Give the funder's id: the dataset has no credit code of it, so it is one of our own."""
    return f"{PREFIX}-{rnd['city']['code']}-ORG-bureau"


def _id(rnd: Mapping[str, Any], *parts: str) -> str:
    return "-".join((PREFIX, rnd["city"]["code"], rnd["id"], *parts))
