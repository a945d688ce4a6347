"""Registers of records, built from a few lines of plain data; no files are read.

    policy:     fields of the round; money in yuan
    committed:  yuan that earlier rankings gave away
    clusters:
      a:
        received: 2021-09-01
        enterprises:
          "01": {buys: [[mes, 300000]], other: 0, asks: 300000, industrial: false}
        reviews: [80, {targets: 40, tasks: 40}, conflict]

`mes` and `erp` are core products, `vm` is a cloud service; a bare number is points for `targets`.
An enterprise is eligible unless a field of its record says otherwise; its code ends in its name.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.records import (
    Act,
    Application,
    Catalogue,
    Criterion,
    Enterprise,
    Organisation,
    Person,
    Product,
    Purchase,
    Register,
    Review,
    Roster,
    Round,
    Score,
    Source,
)
from clusterfund.workdays import Calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

MONEY = frozenset({"enterprise_cap", "cluster_cap", "budget", "unit"})
EXACT = frozenset({"enterprise_rate", "pass_mark"})
RECEIVED = date(2021, 9, 1)
APPLIED = date(2021, 8, 31)
BLANK = Source("x.yaml", {}, 0)

GUIDE = Round(
    source=BLANK,
    id="2021",
    folder="2021",
    title="批次",
    sample=True,
    city="江门市",
    city_code="4407",
    divisions={"440703": "蓬江区"},
    kinds=("local_traditional",),
    min_local_enterprises=10,
    lead_qualifications=("huawei_cloud",),
    min_age_years=1,
    look_back_years=3,
    min_core_products=1,
    enterprise_rate=Fraction(4, 5),
    enterprise_cap=50_000_000,
    cluster_cap=500_000_000,
    reduction="proportional",
    budget=None,
    budget_end="cut",
    unit=100,
    review_days=5,
    notice_days=5,
    ruling_days=None,
    rectification_months=6,
    count_first_day=True,
    criteria=tuple(Criterion(name, name, 50, "三") for name in ("targets", "tasks", "path")),
    min_reviewers=1,
    panel=1,
    sealed=False,
    aggregate="mean",
    trim_from=5,
    pass_mark=None,
    tie_break=("targets", "tasks", "received_at"),
    publish=frozenset(),
)
"""The guide's own figures; what it leaves open is as plain as can be."""

CATALOGUE = Catalogue(
    BLANK,
    {name: Product(name, name, name, core=name != "vm") for name in ("mes", "erp", "vm")},
)


def fen(yuan: Any) -> int:
    """Turn yuan into fen by way of decimals."""
    return int(Decimal(str(yuan)) * 100)


def uscc(name: str) -> str:
    """Give a code of an enterprise that ends in its name."""
    return f"91440700{name:0>10}"


def _policy(policy: Mapping[str, Any]) -> Round:
    fields: dict[str, Any] = dict(policy)
    for name, value in policy.items():
        if name in MONEY and value is not None:
            fields[name] = fen(value)
        elif name in EXACT and value is not None:
            fields[name] = Fraction(str(value))
        elif name == "tie_break":
            fields[name] = tuple(value)
    return replace(GUIDE, **fields)


def enterprise(name: str, about: Mapping[str, Any]) -> Enterprise:
    """Build one enterprise; by default it asks for more than any limit."""
    fields = {key: about[key] for key in about.keys() - {"buys", "other", "asks"}}
    built = Enterprise(
        *(Source(f"{name}.yaml", {}, 0), f"企业{name}", uscc(name), True, date(2010, 1, 1)),
        *("440703", True, True, True),
        tuple(Purchase(product, "", fen(amount)) for product, amount in about.get("buys", ())),
        fen(about.get("other", 0)),
        fen(about.get("asks", 99_999_999)),
    )
    return replace(built, **fields)


def _application(slug: str, about: Mapping[str, Any]) -> Application:
    built = tuple(enterprise(name, each) for name, each in about.get("enterprises", {}).items())
    lead = Organisation("牵头", uscc("L"), "huawei_cloud")
    head = (Source(f"{slug}.yaml", {}, 0), slug, slug, "行业", "local_traditional", lead, ())
    return Application(*head, APPLIED, date(2022, 8, 31), 0, 0, built, None, None, None, whole=True)


def review(slug: str, number: int, sheet: Any, on: date = RECEIVED) -> Review:
    """Build one score sheet."""
    points = sheet if isinstance(sheet, dict) else {"targets": 99 if sheet == "conflict" else sheet}
    scores = {name: Score(Fraction(str(value)), "") for name, value in points.items()}
    source = Source(f"{slug}-{number}.yaml", {}, 0)
    return Review(source, slug, f"expert-{number:02d}", on, sheet == "conflict", scores)


def people(register: Register, **organisations: str) -> Register:
    """Put reviewers on the roster, each with one organisation."""
    found = {
        name: Person(name, place, ("reviewer",), (text,))
        for place, (name, text) in enumerate(organisations.items())
    }
    return replace(register, roster=replace(register.roster, people=found))


def act(kind: str, on: date, cluster: str | None = None, **result: Any) -> Act:
    """Build one act; its number is not looked at by figures."""
    return Act(BLANK, 1, kind, on, "operator-01", "四", cluster, None, {}, result, override=False)


def build(case: Mapping[str, Any], acts: tuple[Act, ...] = ()) -> Register:
    """Build a register; every cluster is received on its day, then come `acts`."""
    clusters = case.get("clusters", {})
    received = [
        act("receive", each.get("received", RECEIVED), slug) for slug, each in clusters.items()
    ]
    return Register(
        _policy(case.get("policy", {})),
        CATALOGUE,
        Roster(BLANK, {}),
        None,
        (),
        Calendar(),
        {slug: _application(slug, each) for slug, each in clusters.items()},
        {
            slug: tuple(review(slug, place, sheet) for place, sheet in enumerate(each["reviews"]))
            for slug, each in clusters.items()
            if "reviews" in each
        },
        {},
        (*received, *acts),
        {},
        frozenset(),
    )
