"""The three forms of 附录1 to 附录3 as plain data, ready for the typesetter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import pretty
from clusterfund.office.errors import IncompleteApplicationError
from clusterfund.office.leaves import leaves, marks
from clusterfund.office.plan_form import plan_form, sections, written
from clusterfund.office.stamps import SHOWN, Stamp, short
from clusterfund.rules.handed_in import printed_digest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Application, Enterprise, Register

FORMS = {"information": "申报信息表", "plan": "实施方案", "commitment": "责任承诺函"}
"""Each form with its title (附录1, 附录2, 附录3): one PDF each."""
OWNERSHIPS = {"state": "国有", "private": "民营", "foreign_invested": "三资"}
QUALIFICATIONS = {"huawei_cloud": "华为云计算技术有限公司", "selected_partner": "华为严选生态伙伴"}
DECLARATIONS = {
    "public_funds_in_order": "近三年财政资金支持项目执行情况良好，没有违规违法问题（三（一）2）",
    "credit_clean": "近三年信用良好，没有列入经营异常名录或严重违法失信企业名单（三（一）3）",
    "no_major_incident": "近三年没有发生重大安全、环保、质量事故（三（一）3）",
}


def parts(application: Application) -> dict[str, dict[str, str]]:
    """Give the values that each part of the forms carries, by pointer.

    Errors: IncompleteApplicationError.
    """
    plan, narrative, commitment = application.plan, application.narrative, application.commitment
    if not application.whole or plan is None or narrative is None or commitment is None:
        raise IncompleteApplicationError(application.slug)
    text = {f"/{block['title']}": block["text"] for block in sections(narrative.lines)}
    form = application.source.data
    return {
        "cover": dict(leaves({"cluster": form["cluster"]["name"], "lead": form["lead"]["name"]})),
        "application": dict(leaves(form)),
        **{each.uscc: dict(leaves(each.source.data)) for each in application.enterprises},
        "plan": dict(leaves(plan.source.data)) | text,
        "commitment": dict(leaves(commitment.source.data)),
    }


def forms(
    application: Application, register: Register, contact: Mapping[str, str]
) -> dict[str, dict[str, Any]]:
    """Give what each of the three forms shows, and nothing else; `contact` has `person`, `phone`.

    Errors: IncompleteApplicationError.
    """
    carried = parts(application)
    full = printed_digest(application.slug, register)
    where = (register.round.folder, application.slug)
    codes = {
        part: Stamp(*where, part, full[:SHOWN].upper(), marks(values)).svg()
        for part, values in carried.items()
    }
    made = {
        "information": _information(application, register) | {"contact": dict(contact)},
        "plan": plan_form(application),
        "commitment": _commitment(application, register),
    }
    data = application.source.data
    common = {
        "round": _programme(register),
        "fingerprint": short(full),
        "cluster": {"name": data["cluster"]["name"]},
        "lead": {"name": data["lead"]["name"]},
        "codes": codes,
    }
    return {form: {**common, "title": FORMS[form], **own} for form, own in made.items()}


def _programme(register: Register) -> str:
    return register.round.title.removesuffix("专项资金")


def _information(application: Application, register: Register) -> dict[str, Any]:
    data = application.source.data
    return {
        "month": f"{application.applied_on.year} 年 {application.applied_on.month} 月",
        "lead": data["lead"] | {"qualification": QUALIFICATIONS[data["lead"]["qualification"]]},
        "providers": [f"{each['name']}（{each['uscc']}）" for each in data["service_providers"]],
        "total_investment": pretty(application.total_investment),
        "requested_subsidy": pretty(application.requested_subsidy),
        "completion_date": written(application.completion_date),
        "performance_goal": data["performance_goal"],
        "overview": data["cluster"]["overview"],
        "enterprises": [
            _enterprise(each, register)
            for each in sorted(application.enterprises, key=lambda each: each.uscc)
        ],
    }


def _office(register: Register, role: str) -> str:
    contacts = register.round.source.data["contacts"]
    return next((str(each["name"]) for each in contacts if each["role"] == role), "")


def _enterprise(enterprise: Enterprise, register: Register) -> dict[str, Any]:
    data = enterprise.source.data
    products = register.catalogue.products
    division = register.round.divisions.get(enterprise.division, enterprise.division)
    return {
        **{name: str(data[name]) for name in ("name", "uscc", "employees")},
        "ownership": [[words, name == data["ownership"]] for name, words in OWNERSHIPS.items()],
        **{name: data[name] for name in ("profile", "project_summary")},
        "registered_capital": str(data["registered_capital"]),
        "revenue_last_year": str(data["revenue_last_year"]),
        "established_on": written(enterprise.established_on),
        "address": division + data["address"]["detail"],
        "purchases": [
            {
                "product": products[buy.product].name if buy.product in products else buy.product,
                "description": buy.description,
                "amount": pretty(buy.amount),
            }
            for buy in enterprise.purchases
        ],
        "other_investment": pretty(enterprise.other_investment),
        "total_investment": pretty(enterprise.total_investment),
        "requested_subsidy": pretty(enterprise.requested_subsidy),
        "declarations": [
            [words, data["declarations"][name]] for name, words in DECLARATIONS.items()
        ],
    }


def _commitment(application: Application, register: Register) -> dict[str, Any]:
    """Tell 附录3 in our own words, with the date that it leaves blank filled in."""
    source = application.commitment.source.data if application.commitment else {}
    guide, until = register.round.source.data["guide"], written(source["completion_date"])
    copies = register.round.source.data.get("materials", {}).get("commitment_copies")
    count = f"一式 {copies['value']} 份，" if copies else ""
    return {
        "addressee": _office(register, "bureau"),
        "signed_by_role": source["signed_by_role"],
        "signed_on": written(source["signed_on"]),
        "promises": [
            f"本单位承担{_programme(register)}项目“{application.name}”，承诺做到：",
            "一、对申报的项目和全部材料的真实、合法和可行负责。",
            f"二、收到服务券以后，严格照《{guide}》的要求投资，并在 {until}完工。",
            "三、管好、用好服务券的支出：专款专用，单独记账，严格遵守财务制度和会计核算办法。",
            "四、自觉、认真地配合工业和信息化、财政、审计、检察部门的绩效评价、审计、自查自纠等检查。",
            "违背上述承诺的，愿意按照国家法律、法规和规定承担责任。",
            f"本承诺函{count}{_office(register, 'operator')}和项目承担单位各留一份。",
        ],
    }
