"""Random clusters as documents, reasonable and odd: policies, catalogues, dates, requests.

Every document is one that its schema passes, as far as the subsidy rests on it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.publish import shapes
from clusterfund.records import Register, Roster, Source
from clusterfund.register import call, convert
from clusterfund.rules.subsidy import cluster_subsidy
from clusterfund.workdays import ONE_DAY, Calendar, add_years
from figures.registers import BLANK, GUIDE

if TYPE_CHECKING:
    import random

    from clusterfund.records import Round

CALENDAR = {
    "review_days": 5,
    "notice_days": 5,
    "count_first_day": True,
    "rectification_months": 6,
}
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
AMOUNTS: tuple[int | str, ...] = (
    *(0, "0.01", "0.10", "0.5", "1.24", 100, 500_000, 625_000, "625000.01", 700_000, "1234.56"),
    *(99_999_999_999, "99999999999.99"),
)
RATES: tuple[int | str, ...] = ("0.80", "0.8", "0.3333", "0.3300", 1, 0, "0.0001", "0.9999", "1.0")
UNITS = (1, 1, 1, 7, 100, 1000, 10_000)
DIVISIONS = ("440703", "440783", "440784")
PRODUCTS = {"mes": "core", "erp": "core", "plm": "core", "vm": "cloud", "odd": "unheard-of"}
NAMES = ("江门市甲有限公司", "乙厂", "丙公司江门分公司", "丁公司办事处（新会）", "戊分店经营部")
DECLARATIONS = ("public_funds_in_order", "credit_clean", "no_major_incident")


class Pointed(Source):
    """A source whose lines are the pointers themselves, so that both sides can be compared."""

    __slots__ = ()

    def at(self, pointer: str) -> tuple[int, int]:
        """Give the pointer in the place of its line."""
        return pointer, 1  # type: ignore[return-value]


def money(dice: random.Random) -> int | str:
    """Give yuan: round, with fen, at a limit, or immense."""
    kind = dice.randrange(6)
    if kind == 0:
        return dice.choice(AMOUNTS)
    if kind == 1:
        return dice.randrange(10**9)
    whole = dice.randrange(10 ** dice.randint(1, 7))
    if kind == 2:
        return f"{whole}.{dice.randrange(10)}"
    return f"{whole}.{dice.randrange(100):02d}" if kind < 5 else whole * 100


def day(dice: random.Random) -> date:
    """Give a day, often around a birthday or at the end of a February."""
    leap = date(dice.choice((2012, 2016, 2020)), 2, 29)
    return dice.choice(
        (leap, date(2020, 9, dice.randint(1, 30)), date(2010, 1, 1), date(2021, 3, 1))
    )


def usually(dice: random.Random, *, so: bool = True) -> bool:
    """Give a value nine times out of ten, else its opposite."""
    return so if dice.random() < 0.9 else not so


def code(dice: random.Random) -> str:
    """Give a credit code, mostly an enterprise's; the figures do not ask for check characters."""
    head = "91" if usually(dice) else dice.choice(("92", "52", "12"))
    return head + "440700" + "".join(dice.choices(ALPHABET, k=10))


def enterprise(dice: random.Random) -> dict[str, Any]:
    """Give a document of 附录1 表二."""
    names = [*PRODUCTS, "unknown-product"]
    return {
        "name": NAMES[0] if usually(dice) else dice.choice(NAMES),
        "uscc": code(dice),
        "industrial": usually(dice),
        "established_on": str(day(dice)),
        "ownership": "private",
        "registered_capital": 500,
        "revenue_last_year": "3200.5",
        "employees": 1,
        "address": {
            "division": dice.choice(DIVISIONS) if usually(dice) else "440106",
            "detail": "路",
        },
        "profile": "简介",
        "project_summary": "概述",
        "declarations": {name: usually(dice) for name in DECLARATIONS},
        "purchases": [
            {"product": dice.choice(names), "description": "用途", "amount": money(dice)}
            for _ in range(dice.randrange(5))
        ],
        "other_investment": money(dice),
        "requested_subsidy": money(dice),
    }


def ordinary(dice: random.Random) -> dict[str, Any]:
    """Give an enterprise as most are: eligible, with core products and a sizeable request."""
    amount = dice.randrange(50_000, 900_000)
    return enterprise(dice) | {
        "name": NAMES[0],
        "uscc": "91440700" + "".join(dice.choices(ALPHABET, k=10)),
        "industrial": True,
        "established_on": "2010-05-20",
        "address": {"division": dice.choice(DIVISIONS[:2]), "detail": "路"},
        "declarations": dict.fromkeys(DECLARATIONS, True),
        "purchases": [
            {
                "product": "mes",
                "description": "用途",
                "amount": f"{amount}.{dice.randrange(100):02d}",
            },
            {"product": "erp", "description": "用途", "amount": money(dice)},
        ],
        "requested_subsidy": dice.choice((amount, 500_000, money(dice))),
    }


def application(dice: random.Random) -> dict[str, Any]:
    """Give a document of 附录1 表一."""
    applied = dice.choice((date(2021, 2, 28), date(2021, 9, 15), date(2020, 2, 29), day(dice)))
    return {
        "cluster": {
            "name": "集群",
            "industry": "家具",
            "kind": "local_traditional",
            "overview": "概述",
        },
        "lead": {"name": "牵头", "uscc": code(dice), "qualification": "huawei_cloud"},
        "service_providers": [],
        "applied_on": str(applied),
        "completion_date": "2022-08-31",
        "total_investment": 0,
        "requested_subsidy": 0,
        "performance_goal": "目标",
    }


def round_(dice: random.Random) -> dict[str, Any]:
    """Give the parameters of a round that figures rest on."""

    def value(given: object) -> dict[str, object]:
        return {"value": given, "basis": "programme"}

    divisions = dice.sample(DIVISIONS, dice.randint(2, 3))
    return {
        "city": {"divisions": [{"code": each, "name": "区"} for each in divisions]},
        "eligibility": {
            "min_age_years": value(dice.choice((0, 1, 1, 1, 2, 4))),
            "look_back_years": value(dice.choice((1, 3, 3, 5))),
        },
        "purchases": {"min_core_products": value(dice.choice((0, 1, 1, 1, 2, 3)))},
        "subsidy": {
            "enterprise_rate": value(dice.choice(RATES)),
            "enterprise_cap": value(dice.choice((500_000, 500_000, 1000, "999.99", money(dice)))),
            "cluster_cap": value(
                dice.choice(
                    (5_000_000, *(dice.randrange(10**top) for top in (5, 6, 7)), money(dice))
                )
            ),
            "reduction": value(dice.choice(("proportional", "in_order"))),
            "unit": value(dice.choice(UNITS)),
        },
    }


def services(dice: random.Random) -> dict[str, Any]:
    """Give a catalogue; one category of its products may be missing."""
    known = [(name, PRODUCTS[name]) for name in dice.sample(list(PRODUCTS), dice.randint(2, 5))]
    return {
        "categories": [
            {"id": "core", "name": "生产管控", "core": usually(dice)},
            {"id": "cloud", "name": "云服务", "core": False},
        ],
        "products": [
            {"id": name, "name": name, "category": category, "vendor": "甲"}
            for name, category in known
        ],
    }


def watchlist(dice: random.Random, codes: list[str], applied: date) -> dict[str, Any]:
    """Give an extract of a few enterprises, some of them removed just about when it matters."""
    entries = []
    for each in dice.sample(codes, min(len(codes), dice.randrange(3))):
        entry = {"uscc": each, "listed_on": "2015-01-01"}
        if dice.random() < 0.7:
            since = add_years(applied, -dice.choice((1, 3, 3, 5)))
            entry["removed_on"] = str(since + ONE_DAY * dice.randint(-1, 1))
        entries.append(entry)
    return {"list": "abnormal_operation", "retrieved_on": "2021-09-20", "entries": entries}


def case(dice: random.Random) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give a cluster's documents, and a programme."""
    draw = dice.choice((enterprise, ordinary))
    members = [draw(dice) for _ in range(dice.choice((0, 1, 2, 3, 4, 5, 12)))]
    if len(members) > 1 and dice.random() < 0.2:  # equal remainders, served by code
        members[1] = {**members[0], "uscc": members[1]["uscc"]}
    form = application(dice)
    documents = {"application": form, "enterprises": members}
    codes = [each["uscc"] for each in members]
    lists = (
        [watchlist(dice, codes, date.fromisoformat(form["applied_on"]))]
        if dice.random() < 0.3
        else []
    )
    return documents, {"round": round_(dice), "services": services(dice), "watchlists": lists}


def _round(data: dict[str, Any]) -> Round:
    """Turn a round's document into its record as `register.call` does, beside the guide's own."""
    rest: dict[str, Any] = {
        "id": "2021",
        "title": "批次",
        "sample": True,
        "calendar": {name: {"value": value} for name, value in CALENDAR.items()},
        "consortium": {
            "min_local_enterprises": {"value": 10},
            "lead_qualifications": {"value": ["huawei_cloud"]},
        },
        "review": {
            name: {"value": value}
            for name, value in (
                *(("criteria", []), ("min_reviewers", 1), ("aggregate", "mean")),
                *(("pass_mark", None), ("tie_break", [])),
            )
        },
    }
    whole = {**rest, **data, "city": {"name": "江门市", "code": "4407", **data["city"]}}
    whole["subsidy"] = {**data["subsidy"], "budget": {"value": None}}
    return call.round_(Pointed("call/round.yaml", whole, 0), GUIDE.folder)


def python_says(documents: dict[str, Any], programme: dict[str, Any]) -> dict[str, Any]:
    """Compute a cluster by the rules of the house, from the same documents."""
    members = [
        convert.enterprise(Pointed(f"enterprises/{each['uscc']}.yaml", each, 0))
        for each in documents["enterprises"]
    ]
    source = Pointed("application.yaml", documents["application"], 0)
    record = convert.application(source, "a", members, (None, None, None), whole=True)
    register = Register(
        _round(programme["round"]),
        call.catalogue(Source("", programme["services"], 0)),
        Roster(BLANK, {}),
        None,
        tuple(call.watchlist(Source("", each, 0)) for each in programme["watchlists"]),
        Calendar(),
        {"a": record},
        {},
        {},
        (),
        {},
        frozenset(),
    )
    return shapes.cluster(cluster_subsidy(record, register))
