"""Every clause that the programme names can be read: its link ends at a heading of the guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.rules.judge import all_codes
from clusterfund.rules.moves import MOVES

from .parsing import article, parse

if TYPE_CHECKING:
    from pages.building import Built

    from .parsing import Element

GOLDEN = Path(__file__).parent / "anchors.txt"
OURS = ("本项目规则",)
"""Steps that no clause of the guide decides; they are shown without a link."""


def guide(built: Built) -> Element:
    """The guide's own part of its page."""
    return article(built.text("guide/2021.html"))


def linked(built: Built, page: str) -> dict[str, set[str]]:
    """Give the anchors of the guide that a page links to, by the words of the link."""
    found: dict[str, set[str]] = {}
    for link in parse(built.text(page)).all("a"):
        target = link.attributes.get("href", "")
        if "guide/2021.html#" in target or target.startswith("2021.html#"):
            found.setdefault(link.words, set()).add(target.partition("#")[2])
    return found


def test_every_rule_links_to_its_clause(built: Built) -> None:
    """Each rule's clause is a link to a heading that begins with that clause."""
    heads = {each.attributes["id"]: each.words for each in guide(built).have("id")}
    links = linked(built, "rules/index.html")
    for code in all_codes():
        (anchor,) = links[code.clause]
        assert heads[anchor].startswith(code.clause.partition("至")[0]), code.code


def test_every_act_links_to_its_clause(built: Built) -> None:
    """The clause of each kind of decision, and of each decision made, is in the guide."""
    anchors = {each.attributes["id"] for each in guide(built).have("id")}
    for page, clauses in (
        ("rules/index.html", {move.clause for move in MOVES.values()}),
        ("verify/2021.html", {act["clause"] for act in built.data["acts"]}),
    ):
        links = linked(built, page)
        assert all(links[clause] <= anchors for clause in clauses)


def test_every_step_links_to_its_clause(built: Built) -> None:
    """The clause of each step of each amount is in the guide, or it is our own rule."""
    anchors = {each.attributes["id"] for each in guide(built).have("id")}
    for cluster in built.data["clusters"]:
        links = linked(built, f"awards/2021/{cluster['cluster']}.html")
        for each in cluster.get("enterprises", []):
            for step in each["figure"]["steps"]:
                assert step["clause"] in OURS or links[step["clause"]] <= anchors


def test_clause_table_names_every_rule(built: Built) -> None:
    """The table of clauses links every rule to its help."""
    table = article(built.text("guide/index.html")).all("table")[0]
    named = {link.attributes["href"].partition("#")[2] for link in table.all("a")}
    assert {code.code for code in all_codes()} <= named


def test_clause_table_is_in_the_guides_order(built: Built) -> None:
    """The table of clauses goes through them as the guide does."""
    order = [each.attributes["id"] for each in guide(built).have("id")]
    rows = article(built.text("guide/index.html")).all("tbody")[0].all("tr")
    places = [order.index(row.all("a")[0].attributes["href"].partition("#")[2]) for row in rows]
    assert places == sorted(places)


def test_anchors_are_stable(built: Built) -> None:
    """Links from outside keep working: the guide's anchors are the golden list, in order."""
    found = [each.attributes["id"] for each in guide(built).have("id")]
    assert found == GOLDEN.read_text("utf-8").split()
