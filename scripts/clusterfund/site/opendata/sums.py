"""What must agree across a round's tables and with its totals: sums, counts and digests."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from clusterfund import manifest
from clusterfund.money import fen, plain
from clusterfund.site.opendata.checking import Check, Compared, same
from clusterfund.site.opendata.funds import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from clusterfund.site.opendata.fields import Row

AMOUNT = re.compile(r"[0-9]+(\.[0-9]{1,2})?")


def checks(data: Mapping[str, Any], tables: Mapping[str, Sequence[Row]]) -> Iterator[Check]:
    """Check one round. What is no amount counts as nothing: the check of values tells of it."""
    members, clusters = tables["enterprises"], tables["clusters"]
    belonging = _by_cluster(members)
    announced = [row for row in clusters if row["amount"] is not None]
    for name, title in (("amount", "补贴"), ("requested", "申请补贴")):
        yield Check(
            f"members-{name}",
            f"各企业{title}之和等于集群的{title}",
            [
                _sum(row["cluster"], belonging.get(row["cluster"], ()), name, row[name])
                for row in announced
            ],
            tells=True,
        )
    yield Check("within-limit", "每家企业的补贴不超过它的限额", list(_within(members)))
    yield Check("totals", "各表的合计等于公布的总数", list(_totals(data, tables)), tells=True)
    yield Check("notices", "公示里的合计和明细一致", list(_notices(data)), tells=True)
    yield Check("vouchers", "调拨等于使用、结余、收回、过期之和", list(_vouchers(data)), tells=True)
    yield Check("funds", "各集群服务券之和等于批次的合计", list(_funds(data)), tells=True)
    yield Check("issued", "调拨不超过批准的补贴", list(_issued(tables)), tells=True)
    numbers = enumerate(tables["acts"], 1)
    in_turn = [same(f"第 {place} 份", row["number"], place) for place, row in numbers]
    yield Check("numbers", "决定从 1 起连续编号", in_turn)
    yield Check("manifests", "依据文件清单的指纹重算后相同", list(_manifests(data)))


def amount(value: Any) -> int:
    """Read an amount in fen; what is none counts as nothing."""
    return fen(value) if AMOUNT.fullmatch(str(value)) else 0


def _sum(where: str, rows: Iterable[Mapping[str, Any]], name: str, wanted: Any) -> Compared:
    return same(where, plain(sum(amount(row[name]) for row in rows)), wanted)


def _by_cluster(members: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in members:
        found[row["cluster"]].append(row)
    return found


def _most(where: str, found: Any, most: Any) -> Compared:
    return Compared(where, str(found), f"不超过 {most}", amount(found) <= amount(most))


def _within(members: Sequence[Row]) -> Iterator[Compared]:
    for row in members:
        yield _most(f"{row['cluster']}/{row['uscc']}", row["amount"], row["limit"])


def _totals(data: Mapping[str, Any], tables: Mapping[str, Sequence[Row]]) -> Iterator[Compared]:
    totals = data["totals"]
    awarded = [row for row in tables["clusters"] if row["awarded"]]
    names = {row["cluster"] for row in awarded}
    paid = [
        row for row in tables["enterprises"] if row["cluster"] in names and amount(row["amount"])
    ]
    yield same("申报集群", len(tables["clusters"]), totals["applications"])
    yield same("获批集群", len(awarded), totals["approved"])
    yield same("获补贴企业", len(paid), totals["enterprises"])
    yield _sum("获批集群补贴", awarded, "amount", totals["amount"])
    yield _sum("获补贴企业补贴", paid, "amount", totals["amount"])
    if totals["budget"] is not None:
        yield _most("预算", totals["amount"], totals["budget"])


def _notices(data: Mapping[str, Any]) -> Iterator[Compared]:
    for notice in data["notices"]:
        number = f"第 {notice['number']} 号"
        yield _sum(number, notice["rows"], "amount", notice["total"])
        for row in notice["rows"]:
            where = f"{number} {row['cluster']}"
            yield _sum(where, row["members"], "amount", row["amount"])
            yield same(where, len(row["members"]), row["enterprises"])


def _vouchers(data: Mapping[str, Any]) -> Iterator[Compared]:
    for row in data["funds"]["clusters"] if data["funds"] else ():
        parts = [row[name] for name in SUMS]
        if None not in parts:
            yield same(row["cluster"], plain(sum(map(amount, parts))), row["issued"])


def _funds(data: Mapping[str, Any]) -> Iterator[Compared]:
    """Add up every column that no cluster hides."""
    rows = data["funds"]["clusters"] if data["funds"] else ()
    for name in ("issued", *SUMS) if rows else ():
        if all(row[name] is not None for row in rows):
            yield _sum(name, rows, name, data["funds"]["totals"][name])


def _issued(tables: Mapping[str, Sequence[Row]]) -> Iterator[Compared]:
    awarded = {row["cluster"]: row["amount"] for row in tables["clusters"]}
    for row in tables["funds"]:
        yield _most(row["cluster"], row["issued"], awarded.get(row["cluster"]))


def _manifests(data: Mapping[str, Any]) -> Iterator[Compared]:
    for act in data["acts"]:
        if act["inputs"]:
            digest = manifest.digest(act["inputs"]["files"])
            yield same(f"第 {act['number']} 号", digest, act["inputs"]["digest"])
