"""A round of another city and year stands beside the sample, with no change of code."""

from __future__ import annotations

import json
import posixpath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import pytest

from clusterfund.site.environment import wan, yuan
from pages.building import build_site, copy_repository
from rounds import other_year

from ..parsing import Element, article, parse  # noqa: TID252 -- `site` is a standard module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pages.building import Built

ROUNDS = ("2021", other_year.ROUND)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The strict build of a register with both rounds."""
    root = copy_repository(tmp_path_factory.mktemp("both"))
    other_year.add(root)
    return build_site(root)


def data(built: Built, round_id: str) -> dict[str, Any]:
    """Give the public dataset of a round."""
    return dict(json.loads((built.docs / f"data/{round_id}.json").read_text("utf-8")))


def marks(found: dict[str, Any]) -> Iterator[str]:
    """Yield what only this round says: names, figures of the guide, sums, criteria, contacts."""
    about = found["round"]
    yield from (about["title"], about["guide"], about["portal"])
    yield from (each[name] for each in about["contacts"] for name in ("name", "phone", "email"))
    yield from (each["name"] for each in about["city"]["divisions"])
    yield from (each["title"] for each in about["review"]["criteria"]["value"])
    yield from (each["name"] for each in found["services"]["products"])
    for name in ("enterprise_cap", "cluster_cap"):
        amount = about["subsidy"][name]["value"]
        yield from (wan(amount), yuan(amount))
    yield yuan(found["totals"]["amount"])
    for cluster in found["clusters"]:
        yield from (cluster["name"], cluster["lead"])
        yield from (each["name"] for each in cluster.get("enterprises", ()))


def own(built: Built, round_id: str) -> dict[str, Element]:
    """Give the pages that are about one round, by their address."""
    found = {name: article(built.text(name)) for name in built.pages if round_id in name}
    assert len(found) >= 7
    return found


@pytest.mark.parametrize(("here", "other"), [ROUNDS, ROUNDS[::-1]])
def test_nothing_of_the_other_round(here: str, other: str, both: Built) -> None:
    """No page of one round shows a name, figure or contact of the other."""
    foreign = set(marks(data(both, other))) - set(marks(data(both, here)))
    assert len(foreign) > 40
    shown = own(both, here)
    found = [(name, mark) for name, page in shown.items() for mark in foreign if mark in page.words]
    assert found == []


def test_every_kind_of_page_is_there(both: Built) -> None:
    """The second round has notice, list, clusters, acts, form and guide; nobody wrote a guide."""
    assert {name for name in both.pages if other_year.ROUND in name} >= {
        "apply/form-2027.html",
        "awards/2027/alpha.html",
        "awards/2027/beta.html",
        "awards/2027/index.html",
        "guide/2027.html",
        "notices/2027/0007.html",
        "verify/2027.html",
    }
    assert not (both.docs / "guide/2027.md.j2").exists()


def test_figures_are_the_round_s_own(both: Built) -> None:
    """The amounts follow the second round's figures: its caps, its budget, its unit."""
    found = data(both, other_year.ROUND)
    amounts = {each["cluster"]: each["amount"] for each in found["clusters"]}
    assert amounts == {"alpha": "1700000.00", "beta": "1200000.00"}
    page = article(both.text("awards/2027/index.html"))
    assert "补贴合计 2,900,000 元，批次预算 2,900,000 元" in page.words


def test_period_follows_the_round_s_own_year(both: Built) -> None:
    """The notice counts by the round's own holidays, from the day after, seven days."""
    first, last = other_year.PERIOD
    words = article(both.text("notices/2027/0007.html")).words
    assert f"{first} 至 {last}，7 个工作日" in words
    assert "首日不计入" in words
    assert "0757-0000003" in words


def test_a_round_without_a_guide_lists_its_parameters(both: Built) -> None:
    """Where nobody wrote a guide, its page has parameters and rules by clause, and contacts."""
    page = article(both.text("guide/2027.html"))
    assert "还没有逐条讲解" in page.words
    assert "subsidy.enterprise_cap：210000" in page.words
    assert "示例新任务" in page.words
    assert "P021 成立满一年" in page.words
    order = [each.attributes["id"] for each in page.all("h2")]
    clauses = [each for each in order if each.startswith("c-")]
    assert clauses.index("c-2") < clauses.index("c-3-1-1") < clauses.index("c-4-2")
    assert clauses.index("c-5-2") < clauses.index("c-f3")
    assert order[-2:] == ["own", "contacts"]


def test_links_resolve(both: Built) -> None:
    """Every link on every page of both rounds finds its file and its anchor."""
    pages = {name: parse(both.text(name)) for name in both.pages}
    ids = {
        name: {each.attributes["id"] for each in page.have("id")} for name, page in pages.items()
    }
    broken = []
    for name, page in pages.items():
        for element in [*page.have("href"), *page.have("src")]:
            link = element.attributes.get("href") or element.attributes.get("src", "")
            parts = urlsplit(link)
            if parts.scheme or name == "404.html":
                continue
            folder = posixpath.dirname(name)
            target = posixpath.normpath(posixpath.join(folder, parts.path)) if parts.path else name
            anchor = unquote(parts.fragment)
            if not (both.site / target).is_file() or (anchor and anchor not in ids[target]):
                broken.append((name, link))
    assert broken == []


def test_home_shows_the_newest(both: Built) -> None:
    """Home is about the newest round, and leads to the others."""
    page = article(both.text("index.html"))
    assert page.all("h1")[0].words == other_year.TITLE
    links = {each.attributes["href"] for each in page.all("a")}
    assert {"archive/index.html", "awards/2021/index.html"} <= links


def test_archive_shows_both(both: Built) -> None:
    """The archive tells state, time, sums and addresses of both rounds, the newest first."""
    page = article(both.text("archive/index.html"))
    heads = [each.attributes["id"] for each in page.all("h2")]
    assert heads == ["round-2027", "round-2021"]
    newer, older = page.classed("cf-round")
    assert "办理中，还有 2 个集群没有办结" in newer.words
    assert "办理中，还有 1 个集群没有办结" in older.words
    assert "2027-09-07 至 2027-09-23，8 份决定" in newer.words
    assert "3 个集群、41 家企业，12,000,000 元" in older.words
    links = {each.attributes["href"] for each in newer.all("a")}
    for name in ("notices/2027/0007", "guide/2027", "awards/2027/index", "verify/2027"):
        assert f"../{name}.html" in links
    assert "../data/2027.json" in links


def test_newest_addresses_follow(both: Built) -> None:
    """The stable addresses lead to the second round."""
    assert "2027/0007.html" in both.text("notices/latest.html")
    assert "2027/index.html" in both.text("awards/latest.html")
