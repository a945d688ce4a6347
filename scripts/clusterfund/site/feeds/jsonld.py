"""Pages as schema.org sees them: a JSON-LD object for each kind of page.

Addresses are relative to the page, as JSON-LD allows: the site has no fixed one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CONTEXT = "https://schema.org"
CODES = "CN-USCI"
"""The list of unified social credit codes, as org-id.guide names it."""

Values = dict[str, Any]
MOST = 50
"""Awards that a list's block spells out; each has a block on its own page."""

MEDIA = {
    "csv": "text/csv",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""By what a file's name ends in."""


def described(template: str, up: str, values: Mapping[str, Any]) -> Values | None:
    """Describe the page of a template; None where there is nothing to describe."""
    write = PAGES.get(template)
    if write is None or values.get("data") is None:
        return None
    return {"@context": CONTEXT, **write(up, values)}


def _programme(up: str, values: Mapping[str, Any]) -> Values:
    """Describe what the city offers: 首页."""
    rnd = values["data"]["round"]
    contact = _contact(rnd, "operator")
    return {
        "@type": "GovernmentService",
        "name": rnd["title"],
        "serviceType": "财政补贴",
        "provider": _bureau(rnd),
        "serviceOperator": _organisation(contact),
        "areaServed": _area(rnd),
        "audience": {"@type": "BusinessAudience", "audienceType": "产业集群联合体"},
        "termsOfService": f"{up}guide/{rnd['id']}.html",
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceUrl": f"{up}apply/index.html",
            "servicePhone": {"@type": "ContactPoint", "telephone": contact["phone"]},
        },
    }


def _notice(up: str, values: Mapping[str, Any]) -> Values:
    """Describe a public notice and its period."""
    rnd, notice = values["data"]["round"], values["notice"]
    first, last = notice["first_day"], notice["last_day"]
    return {
        "@type": "SpecialAnnouncement",
        "name": f"{rnd['title']}拟支持名单公示",
        "identifier": notice["document"] or f"{rnd['id']}/{notice['number']:04d}",
        "text": f"公示期 {first} 至 {last}，集群 {len(notice['rows'])} 个，期内可以书面提出异议。",
        "datePosted": notice["on"],
        "expires": last,
        "temporalCoverage": f"{first}/{last}",
        "publisher": _bureau(rnd),
        "url": f"{up}notices/{rnd['id']}/{notice['number']:04d}.html",
    }


def _list(up: str, values: Mapping[str, Any]) -> Values:
    """Describe the approved list: how long it is, and its first awards with their amounts."""
    data = values["data"]
    awards = [each for each in data["clusters"] if each["awarded"]]
    return {
        "@type": "ItemList",
        "name": f"{data['round']['title']}获批名单",
        "numberOfItems": len(awards),
        "itemListElement": [
            {"@type": "ListItem", "position": place, "item": _grant(up, data["round"], each)}
            for place, each in enumerate(awards[:MOST], 1)
        ],
    }


def _cluster(up: str, values: Mapping[str, Any]) -> Values:
    """Describe a cluster: an award once approved, before that the project that applied."""
    rnd, cluster = values["data"]["round"], values["cluster"]
    if not cluster["awarded"]:
        return _project(cluster) | {"url": _address(up, rnd, cluster)}
    members = [_enterprise(each["name"], each["uscc"]) for each in cluster["enterprises"]]
    lead = cluster["application"]["lead"]
    leading = {
        "@type": "OrganizationRole",
        "roleName": "牵头单位",
        "member": _enterprise(lead["name"], lead["uscc"]),
    }
    grant = _grant(up, rnd, cluster)
    grant["fundedItem"] |= {
        "description": cluster["application"]["performance_goal"],
        "member": [leading, *members],
    }
    return grant


def _grant(up: str, rnd: Mapping[str, Any], cluster: Mapping[str, Any]) -> Values:
    return {
        "@type": "MonetaryGrant",
        "name": f"{rnd['title']}：{cluster['name']}",
        "identifier": f"{rnd['city']['code']}/{rnd['id']}/{cluster['cluster']}",
        "url": _address(up, rnd, cluster),
        "funder": _bureau(rnd),
        "amount": {"@type": "MonetaryAmount", "currency": "CNY", "value": cluster["amount"]},
        "fundedItem": _project(cluster),
    }


def _project(cluster: Mapping[str, Any]) -> Values:
    return {
        "@type": "Project",
        "name": cluster["name"],
        "keywords": cluster["industry"],
        "disambiguatingDescription": f"申报状态：{cluster['state']['title']}",
    }


def _enterprise(name: str, code: str) -> Values:
    number = {"@type": "PropertyValue", "propertyID": CODES, "value": code}
    return {"@type": "Organization", "name": name, "identifier": number}


def _address(up: str, rnd: Mapping[str, Any], cluster: Mapping[str, Any]) -> str:
    return f"{up}awards/{rnd['id']}/{cluster['cluster']}.html"


def _area(rnd: Mapping[str, Any]) -> Values:
    return {"@type": "AdministrativeArea", "name": rnd["city"]["name"]}


def _bureau(rnd: Mapping[str, Any]) -> Values:
    return _organisation(_contact(rnd, "bureau")) | {"@type": "GovernmentOrganization"}


def _contact(rnd: Mapping[str, Any], role: str) -> Mapping[str, Any]:
    """Give who has the role, or whoever is named first where nobody has."""
    found = [each for each in rnd["contacts"] if each["role"] == role]
    return dict((found or rnd["contacts"])[0])


def _organisation(contact: Mapping[str, Any]) -> Values:
    kept = {"name": "name", "telephone": "phone", "email": "email", "address": "address"}
    return {"@type": "Organization", **{term: contact[name] for term, name in kept.items()}}


def _offered(up: str, values: Mapping[str, Any]) -> Values:
    """Describe a round's open data and the files in which it can be had."""
    rnd, sizes = values["data"]["round"], values["release"].sizes
    media = {name: MEDIA.get(name.rpartition(".")[2]) for name in sorted(sizes)}
    return {
        "@type": "Dataset",
        "name": f"{rnd['title']}：公开数据",
        "description": "申报状态、公示、排序、补贴金额和计算步骤、资金使用，全部来自公开的决定。",
        "identifier": f"{rnd['city']['code']}/{rnd['id']}",
        "inLanguage": "zh-CN",
        "isAccessibleForFree": True,
        "spatialCoverage": _area(rnd),
        "creator": _bureau(rnd),
        "url": f"{up}data/{rnd['id']}/index.html",
        "distribution": [
            {
                "@type": "DataDownload",
                "name": name,
                "encodingFormat": kind,
                "contentUrl": f"{up}data/{rnd['id']}/{name}",
            }
            for name, kind in media.items()
            if kind
        ],
    }


PAGES: dict[str, Callable[[str, Mapping[str, Any]], Values]] = {
    "home.html.j2": _programme,
    "notice.html.j2": _notice,
    "award.html.j2": _list,
    "cluster.html.j2": _cluster,
    "data_round.html.j2": _offered,
}
"""What describes the page of which template."""
