"""Charts draw what the dataset says, to the fen and to the hundredth of a per cent, no more."""

from __future__ import annotations

import copy
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.money import fen
from clusterfund.site import charts, figures
from clusterfund.site.charts import BESIDE, WIDTH, Bar, Chart, Row
from clusterfund.site.environment import places
from clusterfund.site.lookup import Lookup

from ..parsing import Element, article  # noqa: TID252 -- `site` is a module of Python's
from .planted import large
from .reading import yuan

if TYPE_CHECKING:
    from pages.building import Built

LIMITS = ("enterprise_rate", "enterprise_cap", "payable", "requested")
INDEX, FUND = "awards/2021/index.html", "funds/2021.html"
KINDS = ("used", "left", "recovered", "expired")


def approved(data: Any) -> list[Any]:
    """The clusters that were awarded something."""
    return [each for each in data["clusters"] if each["awarded"]]


def figure(built: Built, page: str, name: str) -> Element:
    """Give the figure of a page by the name of its chart."""
    found = article(built.text(page)).all("figure")
    return next(each for each in found if each.attributes.get("id") == f"f-{name}")


def words(part: Element) -> list[str]:
    """Give the texts that are drawn, in their order."""
    return [each.words for each in part.all("svg")[0].all("text")]


def table(part: Element) -> dict[str, list[str]]:
    """Give the folded table's cells by the head of their row."""
    rows = part.all("details")[0].all("tbody")[0].all("tr")
    return {row.all("th")[0].words: [cell.words for cell in row.all("td")] for row in rows}


def by_industry(data: Any) -> dict[str, int]:
    """Sum the awards by industry."""
    sums: Counter[str] = Counter()
    for each in approved(data):
        sums[each["industry"]] += fen(each["amount"])
    return dict(sums)


def by_district(data: Any) -> dict[str, int]:
    """Sum the awards by district."""
    names = {each["code"]: each["name"] for each in data["round"]["city"]["divisions"]}
    sums: Counter[str] = Counter()
    for cluster in approved(data):
        for each in cluster["enterprises"]:
            sums[names[each["address"]["division"]]] += fen(each["amount"])
    return dict(sums)


@pytest.mark.parametrize(("name", "sums"), [("industry", by_industry), ("district", by_district)])
def test_funds_are_the_awards(built: Built, name: str, sums: Any) -> None:
    """Each industry and district has the sum of its awards in picture and table; all sum up."""
    wanted = sums(built.data)
    part = figure(built, INDEX, name)
    assert sum(wanted.values()) == fen(built.data["totals"]["amount"])
    assert {head: cells[0] for head, cells in table(part).items()} == {
        each: yuan(amount) for each, amount in wanted.items()
    }
    order = sorted(wanted.items(), key=lambda pair: (-pair[1], pair[0]))
    drawn = words(part)
    assert drawn[::2] == [each for each, _ in order]
    assert [text.split("，")[0] for text in drawn[1::2]] == [yuan(amount) for _, amount in order]


def test_requests_stand_beside_awards(built: Built) -> None:
    """Each approved cluster has what it asked for and what it got, in picture and table."""
    part = figure(built, INDEX, "requested")
    pairs = {
        each["name"]: [
            yuan(fen(each["application"]["requested_subsidy"])),
            yuan(fen(each["amount"])),
        ]
        for each in approved(built.data)
    }
    assert {head: cells[:2] for head, cells in table(part).items()} == pairs
    drawn = words(part)
    assert dict(zip(drawn[::3], zip(drawn[1::3], drawn[2::3], strict=True), strict=True)) == {
        name: (f"申请 {asked}", f"获批 {given}") for name, (asked, given) in pairs.items()
    }


def test_every_enterprise_is_counted_by_its_limit(built: Built) -> None:
    """Each limit counts the enterprises that it bound, and the counts are all enterprises."""
    counts = Counter(
        each["figure"]["binding"] for row in approved(built.data) for each in row["enterprises"]
    )
    titles = built.programme["bindings"]
    shown = {head: cells[0] for head, cells in table(figure(built, INDEX, "binding")).items()}
    assert shown == {title: f"{counts[name]} 家" for name, title in titles.items()}


def test_every_score_is_in_its_band(built: Built) -> None:
    """Each ranked cluster is counted in the band of five points that its score is in."""
    shown = table(figure(built, INDEX, "scores"))
    counts = Counter(int(float(row["score"])) // 5 * 5 for row in built.data["ranking"])
    assert {
        int(head.partition(" ")[0]): int(cells[0].partition(" ")[0])
        for head, cells in shown.items()
        if cells[0] != "0 个"
    } == dict(counts)


def test_uses_are_the_funds(built: Built) -> None:
    """Each cluster's parts are the published sums; what is nothing is not drawn."""
    funds, titles = built.data["funds"], built.programme["titles"]["uses"]
    names = {each["cluster"]: each["name"] for each in built.data["clusters"]}
    rows = {"全部集群": funds["totals"]}
    rows |= {names[each["cluster"]]: each for each in funds["clusters"]}
    part = figure(built, FUND, "uses")
    assert table(part) == {
        name: [yuan(fen(row[key])) for key in ("issued", *KINDS)] for name, row in rows.items()
    }
    wanted = []
    for name, row in rows.items():
        wanted += [name, f"调拨 {yuan(fen(row['issued']))}"]
        wanted += [f"{titles[key]} {yuan(fen(row[key]))}" for key in KINDS if fen(row[key])]
    assert words(part) == wanted


def test_hidden_sums_are_never_drawn(built: Built) -> None:
    """A cluster whose sums are not published has no parts, and no sum of it is on the page."""
    data = copy.deepcopy(built.data)
    row = data["funds"]["clusters"][1]
    secret = {key: fen(row[key]) for key in KINDS}
    row |= dict.fromkeys((*KINDS, "using"))
    chart = figures.uses(Lookup(data, built.programme))
    drawn = chart.rows[2]
    assert (drawn.bars, drawn.cells[1:]) == ((), ("不单独公布",) * 4)
    assert drawn.text == f"调拨 {yuan(fen(row['issued']))}，用途不单独公布"
    page = built.pages_of(data)["funds/2021.page"]
    part = page[page.index("<figure") : page.index("</figure>")]
    assert [yuan(amount) for amount in secret.values() if amount and yuan(amount) in part] == []
    assert yuan(secret["used"]) not in page
    assert all(each.bars for each in (*chart.rows[:2], *chart.rows[3:]))


def test_hidden_totals_are_never_drawn(built: Built) -> None:
    """Where even the sums of the round are hidden, nothing is drawn of anybody."""
    data = copy.deepcopy(built.data)
    for row in (data["funds"]["totals"], *data["funds"]["clusters"]):
        row.update(dict.fromkeys((*KINDS, "using")))
    assert [row.bars for row in figures.uses(Lookup(data, built.programme)).rows] == [()] * 4


@pytest.mark.parametrize("values", [(1, 1, 1), (3, 0, 7), (0, 0, 0), (1, 10**15), ()])
def test_parts_fill_the_whole(values: tuple[int, ...]) -> None:
    """Parts follow each other without gap or overlap, and end where the whole ends."""
    bars = charts.fill([Bar("used", "", value) for value in values], 0)
    assert all(one.start + one.width == two.start for one, two in pairwise(bars))
    assert sum(bar.width for bar in bars) == (WIDTH if sum(values) else 0)


def test_bars_are_as_long_as_their_values() -> None:
    """The longest bar is the whole; each other is its share of it, rounded down."""
    rows = tuple(
        Row(name, (Bar("main", "", value),), ())
        for name, value in zip("abc", (3, 2, 0), strict=True)
    )
    chart = charts.single(Chart("x", "", "", rows, ()))
    assert [row.bars[0].width for row in chart.rows] == [10_000, 6_666, 0]
    tops = [(row.top, row.bars[0].top) for row in chart.rows]
    assert tops == sorted(tops)
    assert chart.height > tops[-1][1]
    twice = charts.beside(Chart("x", "", "", rows, ()))
    assert [row.bars[0].width for row in twice.rows] == [BESIDE, BESIDE * 2 // 3, 0]
    assert charts.single(Chart("x", "", "", (), ())).height == 0


def test_nothing_stands_on_another(built: Built) -> None:
    """Texts and bars of a chart stand below each other, and none outside the drawing."""
    for page in (INDEX, FUND, "awards/2021/motorcycle.html"):
        for drawing in article(built.text(page)).classed("cf-chart"):
            height = float(drawing.attributes["height"].removesuffix("em"))
            ends = [
                float(each.attributes["y"].removesuffix("em"))
                + float(each.attributes.get("height", "0").removesuffix("em"))
                for each in drawing.inside
                if each.tag in {"rect", "text"}
            ]
            assert 0 < max(ends) <= height
            widths = [each.attributes["width"] for each in drawing.inside if each.tag == "rect"]
            assert all(0 <= float(each.removesuffix("%")) <= 100 for each in widths)


def test_long_charts_end_in_a_rest(built: Built) -> None:
    """A chart of many clusters draws the largest twenty and sums up the rest, in table and all."""
    data = large(built.data, 50)
    chart = figures.requests(Lookup(data, built.programme))
    assert len(chart.rows) == 21
    assert chart.rows[-1].name == f"其余 {len(approved(data)) - 20} 个集群"
    assert sum(row.bars[1].value for row in chart.rows) == fen(data["totals"]["amount"])


def test_long_names_are_cut_in_the_picture_only() -> None:
    """A long name is drawn with an ellipsis; the table has all of it."""
    row = Row("长" * 30, (), ())
    assert row.label("beside") == "长" * 19 + "…"
    assert row.label("single") == row.label("stacked") == "长" * 11 + "…"
    assert Row("可补贴的购买金额（决定）", (), ()).label("single") == "可补贴的购买金额（决定）"


def test_limits_are_drawn_and_the_binding_one_is_marked(built: Built) -> None:
    """Each enterprise has its four limits with their figures; the one that binds says so."""
    titles = built.programme["bindings"]
    for cluster in approved(built.data):
        page = article(built.text(f"awards/2021/{cluster['cluster']}.html"))
        drawn = page.classed("cf-limits")[0].all("li")
        for item, each in zip(drawn, cluster["enterprises"], strict=True):
            binding = each["figure"]["binding"]
            wanted = []
            for name in LIMITS:
                mark = "（决定）" if name == binding else ""
                wanted += [titles[name] + mark, yuan(fen(each["limits"][name]))]
            assert words(item) == wanted
            solid = [
                each for each in item.all("rect") if "cf-fill--main" in each.attributes["class"]
            ]
            assert len(solid) == (1 if each["figure"]["eligible"] else 0)


def test_a_round_without_awards_has_no_charts(built: Built) -> None:
    """Before the first award and ranking there is nothing to draw and no list to lead to."""
    data = copy.deepcopy(built.data)
    data["clusters"] = [each for each in data["clusters"] if not each["awarded"]]
    data["ranking"], data["funds"], data["notices"] = [], None, []
    data["agenda"] |= {"phases": [], "terms": []}
    files = built.pages_of(data)
    page = files["awards/2021/index.page"]
    assert "<svg" not in page
    assert "这个批次还没有获批的集群。" in page
    assert "enterprises_" not in page
    assert not [path for path in files if "awards/2021/enterprises" in path]


def test_decimal_points_are_put_exactly() -> None:
    """Integers are written with their point, never by way of floats."""
    assert [places(number, 2) for number in (0, 5, 10_000, 3_333)] == [
        "0.00",
        "0.05",
        "100.00",
        "33.33",
    ]
    assert places(21, 1) == "2.1"
