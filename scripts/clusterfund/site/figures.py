"""What the charts show: sums and counts of a round's public dataset, and nothing hidden in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, pretty
from clusterfund.site import charts
from clusterfund.site.charts import Bar, Chart, Row
from clusterfund.site.lookup import LIMITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from clusterfund.site.lookup import Lookup

MOST = 20
"""Rows of a chart; what comes after them is one row more."""
BAND = 5
"""Points that one bar of the scores stands for."""
HIDDEN = "不单独公布"


def of_list(lookup: Lookup) -> list[Chart]:
    """Give the charts of the approved list; those without anything to show are left out."""
    drawn = [by_industry(lookup), by_district(lookup), bound(lookup), scores(lookup)]
    return [chart for chart in (*drawn, requests(lookup)) if chart.rows]


def by_industry(lookup: Lookup) -> Chart:
    """Sum what was awarded by industry."""
    sums = _summed((each["industry"], fen(each["amount"])) for each in lookup.approved)
    return _shares("industry", "各行业获批资金", "行业", sums)


def by_district(lookup: Lookup) -> Chart:
    """Sum what was awarded by the district in which each enterprise stands."""
    sums = _summed(
        (lookup.district(each), fen(each["amount"]))
        for cluster in lookup.approved
        for each in cluster["enterprises"]
    )
    return _shares("district", "各区县获批资金", "区县", sums)


def _summed(pairs: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Add up by name; the largest sum first, then by name."""
    sums: dict[str, int] = {}
    for name, amount in pairs:
        sums[name] = sums.get(name, 0) + amount
    return sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))


def _shares(name: str, title: str, what: str, sums: Sequence[tuple[str, int]]) -> Chart:
    whole = sum(amount for _, amount in sums)
    kept = [*sums[:MOST], *_rest([(amount,) for _, amount in sums[MOST:]], what)]
    rows = tuple(
        Row(label, (Bar("main", "", amount),), (pretty(amount), part), pretty(amount))
        for label, amount in kept
        for part in [_percent(amount, whole)]
    )
    said = f"合计 {pretty(whole)}。" + _first(rows, "最多的是")
    return charts.single(Chart(name, title, said, rows, (what, "获批资金", "占比")))


def _rest(rows: Sequence[tuple[int, ...]], what: str) -> Iterator[tuple[Any, ...]]:
    """Sum the rows for which there is no place, if there are any."""
    if rows:
        yield (f"其余 {len(rows)} 个{what}", *(sum(column) for column in zip(*rows, strict=True)))


def _percent(value: int, whole: int) -> str:
    """Write a share with one decimal, rounded down."""
    tenths = charts.share(value, whole, 1000)
    return f"{tenths // 10}.{tenths % 10}%"


def _first(rows: Sequence[Row], words: str) -> str:
    return f"{words}{rows[0].name}，{'，'.join(rows[0].cells)}。" if rows else ""


def requests(lookup: Lookup) -> Chart:
    """Set what was awarded beside what was asked for, by cluster; the largest awards first."""
    found = [
        (each["name"], fen(each["application"]["requested_subsidy"]), fen(each["amount"]))
        for each in lookup.approved
    ]
    found.sort(key=lambda row: (-row[2], row[0]))
    kept = [*found[:MOST], *_rest([row[1:] for row in found[MOST:]], "集群")]
    rows = tuple(
        Row(
            name,
            (
                Bar("asked", f"申请 {pretty(asked)}", asked),
                Bar("main", f"获批 {pretty(given)}", given),
            ),
            (pretty(asked), pretty(given), _percent(given, asked)),
        )
        for name, asked, given in kept
    )
    asked, given = (sum(row[place] for row in found) for place in (1, 2))
    said = f"一共申请 {pretty(asked)}，获批 {pretty(given)}，是申请的 {_percent(given, asked)}。"
    heads = ("集群", "申请", "获批", "获批占申请")
    return charts.beside(Chart("requested", "申请和获批", said, rows, heads))


def bound(lookup: Lookup) -> Chart:
    """Count the enterprises of approved clusters by the limit that decided their subsidy."""
    found = [
        each["figure"]["binding"] for cluster in lookup.approved for each in cluster["enterprises"]
    ]
    counts = [(title, found.count(name)) for name, title in lookup.bindings.items()]
    rows = tuple(
        Row(title, (Bar("main", "", count),), (f"{count} 家", part), f"{count} 家，{part}")
        for title, count in (counts if found else ())
        for part in [_percent(count, len(found))]
    )
    most = sorted(rows, key=lambda row: -row.bars[0].value)
    said = f"共 {len(found)} 家企业。" + _first(most, "最常见的是")
    heads = ("决定因素", "企业", "占比")
    return charts.single(Chart("binding", "补贴由哪一项决定", said, rows, heads))


def scores(lookup: Lookup) -> Chart:
    """Count the ranked clusters by score, in bands from the lowest to the highest."""
    found = [int(row["score"].partition(".")[0]) // BAND for row in lookup.data["ranking"]]
    bands = range(min(found), max(found) + 1) if found else ()
    counts = [(band, found.count(band)) for band in bands]
    rows = tuple(
        Row(_band(band), (Bar("main", "", count),), (f"{count} 个",), f"{count} 个")
        for band, count in counts
    )
    passed = lookup.data["round"]["review"]["pass_mark"]["value"]
    said = f"共 {len(found)} 个集群参加排序，合格分 {passed} 分。"
    return charts.single(Chart("scores", "评审得分的分布", said, rows, ("得分", "集群")))


def _band(band: int) -> str:
    return f"{band * BAND} 分以上，不满 {(band + 1) * BAND} 分"


def uses(lookup: Lookup) -> Chart:
    """Divide what was issued to each cluster into what became of it, where that is published."""
    funds, titles = lookup.data["funds"], lookup.uses
    named = [(lookup.clusters[row["cluster"]]["name"], row) for row in funds["clusters"]]
    rows = tuple(_use(name, row, titles) for name, row in [("全部集群", funds["totals"]), *named])
    said = f"截至 {funds['until']}，一共调拨 {pretty(fen(funds['totals']['issued']))}。"
    heads = ("集群", "调拨", *titles.values())
    return charts.stacked(Chart("uses", "服务券用到哪里去了", said, rows, heads))


def _use(name: str, row: Mapping[str, Any], titles: Mapping[str, str]) -> Row:
    """Draw a row; sums that are not published are neither drawn nor written."""
    issued = pretty(fen(row["issued"]))
    shown = {kind: fen(row[kind]) for kind in titles if None not in {row[each] for each in titles}}
    bars = [Bar(kind, f"{titles[kind]} {pretty(value)}", value) for kind, value in shown.items()]
    cells = (issued, *(pretty(shown[kind]) if shown else HIDDEN for kind in titles))
    text = f"调拨 {issued}" if shown else f"调拨 {issued}，用途{HIDDEN}"
    return Row(name, tuple(bar for bar in bars if bar.value), cells, text)


def limits(each: Mapping[str, Any], bindings: Mapping[str, str]) -> Chart:
    """Draw the four limits of one enterprise; the smallest, which binds, is marked."""
    figure = each["figure"]
    rows = tuple(
        Row(
            f"{bindings[name]}（决定）" if name == figure["binding"] else bindings[name],
            (Bar("main" if name == figure["binding"] else "asked", "", fen(amount)),),
            (),
            pretty(fen(amount)),
        )
        for name in LIMITS
        for amount in [each["limits"][name]]
    )
    said = "，".join(f"{row.name} {row.text}" for row in rows)
    reason = f"，{bindings[figure['binding']]}" if not figure["eligible"] else ""
    title = f"{each['name']}的四项上限"
    said += f"{reason}；补贴 {pretty(fen(each['amount']))}。"
    return charts.single(Chart(f"l-{each['uscc']}", title, said, rows, ()))
