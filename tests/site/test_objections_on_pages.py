"""Pages of a round in which objections were made: counts, results, links both ways, no leak."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.site.shell import SUFFIX
from publish.odd_registers import CORRECTED, OBJECTION, REVOKED, RULING
from support.building import build

from .parsing import Element, parse

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

OLDER, NEWER = "notices/2021/0007.md", "notices/2021/0010.md"
AGAIN = {**OBJECTION, "on": "2021-09-23", "objector": "listed_unit"}


def rendered(tmp_path: Path, changes: Changes) -> dict[str, Element]:
    """Render a register and give every generated page, parsed."""
    root = build(tmp_path, changes)
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")
    pages = sorted(path for path in (root / "docs").rglob("*") if path.suffix in {".md", SUFFIX})
    return {
        path.relative_to(root / "docs").with_suffix(".md").as_posix(): parse(
            path.read_text("utf-8")
        )
        for path in pages
    }


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """A round whose notice was corrected, and objected to once more."""
    return rendered(tmp_path_factory.mktemp("corrected"), [*CORRECTED, {"act": AGAIN}])


@pytest.fixture(scope="module")
def revoked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """A round in which one cluster was revoked and the other approved."""
    approve = {"kind": "approve", "on": "2021-09-22", "by": "bureau-01"}
    return rendered(tmp_path_factory.mktemp("revoked"), [*REVOKED, {"act": approve}])


def links(page: Element) -> set[str]:
    """Give every address that a page links to."""
    return {element.attributes["href"] for element in page.have("href")}


def test_notices_lead_to_each_other(corrected: dict[str, Element]) -> None:
    """The older notice leads to the corrected one, which says so in its title and leads back."""
    assert "../../notices/2021/0010.html" in links(corrected[OLDER])
    assert "../../notices/2021/0007.html" in links(corrected[NEWER])
    titles = [corrected[name].all("h1")[0].words for name in (OLDER, NEWER)]
    assert [title.endswith("更正公示") for title in titles] == [False, True]
    row = next(r for r in corrected["notices/index.md"].all("tr") if "已更正" in r.words)
    assert "见第 10 号公示" in row.words


def test_notices_count_their_objections(corrected: dict[str, Element]) -> None:
    """Both notices and the list say how many objections there are and how many are answered."""
    assert "异议 1 项，已处理 1 项" in corrected[OLDER].words
    assert "异议 1 项，已处理 0 项" in corrected[NEWER].words
    table = next(each for each in corrected[OLDER].all("table") if "处理日期" in each.words)
    assert "调整（第 9 号决定）" in table.words
    assert "一家企业不符合。" in table.words
    assert "处理中" in corrected[NEWER].words
    listed = corrected["notices/index.md"].words
    assert "异议 1 项，已处理 1 项" in listed
    assert "异议 1 项，已处理 0 项" in listed


def test_a_notice_without_objections_says_so(tmp_path: Path) -> None:
    """Where nobody objected there is no table of objections."""
    page = rendered(tmp_path, [{"run": "notice"}])[OLDER]
    assert "没有登记异议" in page.words
    assert [each for each in page.have("id") if each.attributes["id"] == "objections"] == []


def test_clusters_tell_their_rulings(corrected: dict[str, Element]) -> None:
    """The cluster's way shows the objection, the ruling with its reason, and the new notice."""
    page = corrected["awards/2021/alpha.md"]
    steps = [each.words for each in page.classed("cf-timeline")[0].all("li")]
    assert steps[5:] == [
        "2021-09-15异议处理（第 8 号决定）",
        "2021-09-17待更正公示（第 9 号决定，对第 8 号异议调整：一家企业不符合。）",
        "2021-09-22公示中（第 10 号决定）",
        "2021-09-23异议处理（第 11 号决定）",
    ]
    assert "异议处理决定（第 9 号）：列入异常名录，补贴为 0" in page.words


def test_who_objected_is_on_no_page(corrected: dict[str, Element]) -> None:
    """No page says what kind of person objected."""
    assert [name for name, page in corrected.items() if "listed_unit" in page.words] == []


def test_revoked_clusters_have_no_amount(revoked: dict[str, Element]) -> None:
    """A revoked cluster's page has state and reason, lists have 0, totals leave it out."""
    page = revoked["awards/2021/alpha.md"].words
    assert "撤销" in page
    assert "理由：申报材料不真实。" in page
    assert "3,000,000" not in page
    row = next(each for each in revoked["awards/2021/index.md"].all("tr") if "后撤销" in each.words)
    assert row.words.endswith("拟支持，后撤销0 元")
    assert (
        "获批 1 个集群、10 家企业，补贴合计 3,000,000 元" in revoked["awards/2021/index.md"].words
    )


@pytest.mark.parametrize("name", ["corrected", "revoked"])
def test_links_lead_somewhere(name: str, request: pytest.FixtureRequest) -> None:
    """Every link between generated pages of such a round finds its page and its anchor."""
    pages: dict[str, Element] = request.getfixturevalue(name)
    ids = {
        path: {each.attributes["id"] for each in page.have("id")} for path, page in pages.items()
    }
    broken = []
    for path, page in pages.items():
        for link in links(page):
            target, _, anchor = link.partition("#")
            there = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
            there = there.removesuffix(".html") + ".md" if target else path
            if there in pages and anchor and anchor not in ids[there]:
                broken.append((path, link))
            if there.startswith(("notices/", "awards/")) and there not in pages:
                broken.append((path, link))
    assert broken == []


def test_reasons_are_escaped(tmp_path: Path) -> None:
    """A ruling's reason is text on every page, whatever it contains."""
    reason = "<script>alert(1)</script> [x](javascript:alert(1))"
    acts: Changes = [{"run": "notice"}, {"act": OBJECTION}, {"act": {**RULING, "reason": reason}}]
    pages = rendered(tmp_path, acts)
    scripts = [each for page in pages.values() for each in page.all("script")]
    assert {each.attributes["type"] for each in scripts} == {
        "application/json",
        "application/ld+json",
    }
    assert reason in pages[OLDER].words
