"""Every amount on a page is the dataset's, and every table adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen as exact
from clusterfund.site.environment import wan, yuan

from .parsing import Element, amounts, article, total

if TYPE_CHECKING:
    from pages.building import Built


def approved(built: Built) -> list[dict[str, Any]]:
    """The clusters that were approved."""
    return [each for each in built.data["clusters"] if each["awarded"]]


def table(built: Built, page: str, caption: str) -> Element:
    """Give the table of a page that has this caption."""
    tables = article(built.text(page)).all("table")
    return next(each for each in tables if each.all("caption")[0].words == caption)


def test_sample_has_figures(built: Built) -> None:
    """The sample has approved clusters, so that these tests look at something."""
    assert len(approved(built)) >= 2
    assert exact(built.data["totals"]["amount"]) == sum(
        exact(each["amount"]) for each in approved(built)
    )


def test_home_shows_the_totals(built: Built) -> None:
    """The home page shows the approved total, and how many clusters and enterprises share it."""
    totals = built.data["totals"]
    figures = article(built.text("index.html")).classed("cf-figures")[0]
    assert [each.words for each in figures.all("dd")] == [
        wan(totals["amount"]),
        f"{totals['approved']} 个",
        f"{totals['enterprises']} 家",
        f"{totals['applications']} 份",
    ]


def test_home_shows_every_cluster(built: Built) -> None:
    """The home page shows the amount of each approved cluster, and none for the others."""
    rows = table(built, "index.html", "2021 批次各集群的状态").all("tbody")[0].all("tr")
    shown = {row.all("th")[0].words: row.all("td")[-1].words for row in rows}
    assert shown == {
        each["name"]: yuan(each["amount"]) if each["awarded"] else "—"
        for each in built.data["clusters"]
    }


def test_list_adds_up(built: Built) -> None:
    """The approved list shows each cluster's amount, and their sum at its foot."""
    shown = table(built, "awards/2021/index.html", "获批集群")
    assert amounts(shown) == {each["name"]: exact(each["amount"]) for each in approved(built)}
    assert total(shown) == sum(amounts(shown).values()) == exact(built.data["totals"]["amount"])


def test_ranking_is_the_official_one(built: Built) -> None:
    """The ranking shows each cluster's amount in the order of the ranking."""
    names = {each["cluster"]: each["name"] for each in built.data["clusters"]}
    shown = amounts(table(built, "awards/2021/index.html", "评审排序和结果"))
    rows = [(names[row["cluster"]], exact(row["amount"])) for row in built.data["ranking"]]
    assert list(shown.items()) == rows


def test_cluster_page_adds_up(built: Built) -> None:
    """A cluster's page shows each enterprise's amount, and their sum is the cluster's."""
    for cluster in approved(built):
        page = f"awards/2021/{cluster['cluster']}.html"
        shown = table(built, page, "集群内各企业的补贴")
        wanted = {each["name"]: exact(each["amount"]) for each in cluster["enterprises"]}
        assert amounts(shown) == wanted
        assert total(shown) == sum(wanted.values()) == exact(cluster["amount"])
        assert yuan(cluster["amount"]) in article(built.text(page)).classed("cf-figures")[0].words


def test_steps_end_at_the_amount(built: Built) -> None:
    """Each enterprise's steps are all shown, and the last is what it is paid."""
    for cluster in approved(built):
        page = article(built.text(f"awards/2021/{cluster['cluster']}.html"))
        parts = {each.attributes.get("id"): each for each in page.all("details")}
        for each in cluster["enterprises"]:
            part = parts[f"e-{each['uscc']}"]
            rows = part.all("tbody")[0].all("tr")
            steps = each["figure"]["steps"]
            assert [row.all("th")[0].words for row in rows] == [step["text"] for step in steps]
            assert [row.all("td")[1].words for row in rows] == [
                yuan(step["amount"]) for step in steps
            ]
            assert part.all("summary")[0].words == f"{each['name']}：{yuan(each['amount'])}"
            assert steps[-1]["amount"] == each["amount"]


def test_notice_adds_up(built: Built) -> None:
    """A notice's members sum to their cluster, and the clusters to the total in its text."""
    for notice in built.data["notices"]:
        page = f"notices/2021/{notice['number']:04d}.html"
        clusters = table(built, page, "拟支持集群和金额")
        assert total(clusters) == sum(amounts(clusters).values()) == exact(notice["total"])
        assert f"拟补贴合计 {yuan(notice['total'])}" in article(built.text(page)).words
        for row in notice["rows"]:
            members = amounts(table(built, page, f"{row['name']}各企业拟补贴金额"))
            assert members == {each["name"]: exact(each["amount"]) for each in row["members"]}
            assert sum(members.values()) == exact(row["amount"]) == amounts(clusters)[row["name"]]
