"""Old addresses keep working: tiny pages that lead on, checked before anything is written."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence, ran, snapshot
from pages.browsing import DESKTOP, opened
from publish.odd_registers import CORRECTED
from support.building import build

from ..parsing import parse  # noqa: TID252 -- `site` is a standard module

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from pages.building import Built

NEWEST = {
    "awards/latest.html": "awards/2021/index.html",
    "notices/latest.html": "notices/2021/0016.html",
}
BROKEN = {
    "a: [\n": "有误",
    "from: old.html\nto: index.html\n": "from（旧网址）和 to（新网址）",
    "- old.html\n": "from（旧网址）和 to（新网址）",
    "- {from: old.html}\n": "from（旧网址）和 to（新网址）",
    "- {from: old.html, to: index.html, why: x}\n": "from（旧网址）和 to（新网址）",
    "- {from: old.html, to: 1}\n": "要写网址",
    "- {from: true, to: index.html}\n": "要写网址",
    "- {from: old.html, to: gone.html}\n": "新网址 gone.html 没有这个页面",
    "- {from: index.html, to: awards/index.html}\n": "index.html 还在使用",
    "- {from: data/2021.json, to: index.html}\n": "不是 docs 里的 .html 地址",
    "- {from: ../old.html, to: index.html}\n": "不是 docs 里的 .html 地址",
    "- {from: /old.html, to: index.html}\n": "不是 docs 里的 .html 地址",
    "- {from: a//old.html, to: index.html}\n": "不是 docs 里的 .html 地址",
    "- {from: old.html, to: old2.html}\n- {from: old2.html, to: index.html}\n": "没有这个页面",
    "- {from: old.html, to: index.html}\n- {from: old.html, to: index.html}\n": "写了两次",
}


def redirected(tmp_path: Path, text: str) -> Path:
    """Give a register with a table of redirects."""
    root = build(tmp_path, CORRECTED)
    (root / "docs").mkdir()
    (root / "docs/redirects.yaml").write_text(text, "utf-8")
    return root


def test_newest_addresses_lead_on(built: Built) -> None:
    """The stable addresses lead to the newest list and the newest notice."""
    assert set(built.redirects) >= set(NEWEST)
    for old, new in NEWEST.items():
        [link] = parse(built.text(old)).all("a")
        there = posixpath.join(posixpath.dirname(old), link.attributes["href"])
        assert posixpath.normpath(there) == new


def test_redirects_are_plain_pages(built: Built) -> None:
    """A redirect has policy, canonical address, a visible link to the same place, no script."""
    for name in built.redirects:
        page = parse(built.text(name))
        [target] = [each.attributes["href"] for each in page.all("a")]
        metas = {each.attributes.get("http-equiv"): each for each in page.all("meta")}
        policy = metas["Content-Security-Policy"].attributes["content"]
        assert policy == "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"
        assert metas["refresh"].attributes["content"] == f"0; url={target}"
        canonical = [e for e in page.all("link") if e.attributes["rel"] == "canonical"]
        assert [each.attributes["href"] for each in canonical] == [target]
        assert target in page.words
        assert page.all("html")[0].attributes["lang"] == "zh"
        assert page.all("script", "style") == []
        assert (built.site / posixpath.dirname(name) / target).is_file()


def test_browsers_follow(built: Built, address: str, browser: Browser) -> None:
    """A browser that opens an old address ends at the new one, and nothing is complained of."""
    assert built.redirects
    with opened(browser, DESKTOP) as (page, visit):
        for old, new in NEWEST.items():
            page.goto(address + old)
            page.wait_for_url(address + new, wait_until="networkidle")  # its icon comes last
    assert (visit.failures, visit.console) == ([], [])


def test_table_leads_on(tmp_path: Path) -> None:
    """An address of the table leads to its page, from any depth, with the anchor kept."""
    text = "- {from: old/list.html, to: 'notices/2021/0007.html#members'}\n"
    root = redirected(tmp_path, text)
    assert ran("render", "--root", root).code == 0
    page = parse((root / "docs/old/list.html").read_text("utf-8"))
    assert page.all("a")[0].attributes["href"] == "../notices/2021/0007.html#members"
    before = snapshot(root / "docs")
    assert ran("render", "--root", root).code == 0
    assert snapshot(root / "docs") == before


def test_redirect_that_leaves_the_table_goes(tmp_path: Path) -> None:
    """A redirect is a generated page: without its row it is removed."""
    root = redirected(tmp_path, "- {from: old.html, to: index.html}\n")
    assert ran("render", "--root", root).code == 0
    assert (root / "docs/old.html").is_file()
    (root / "docs/redirects.yaml").write_text("[]\n", "utf-8")
    assert ran("render", "--root", root).code == 0
    assert not (root / "docs/old.html").exists()


def test_pages_by_hand_are_addresses_too(tmp_path: Path) -> None:
    """A redirect may lead to a page by hand, and may not stand in its place."""
    root = redirected(tmp_path, "- {from: old.html, to: by/hand.html}\n")
    (root / "docs/by").mkdir()
    (root / "docs/by/hand.md").write_text("# 手写\n", "utf-8")
    assert ran("render", "--root", root).code == 0
    swapped = "- {from: by/hand.html, to: index.html}\n"
    (root / "docs/redirects.yaml").write_text(swapped, "utf-8")
    assert "还在使用" in ran("render", "--root", root).err


@pytest.mark.parametrize("text", BROKEN)
def test_broken_tables_are_one_sentence(text: str, tmp_path: Path) -> None:
    """A table that cannot be used is named with the reason, and nothing is written."""
    root = redirected(tmp_path, text)
    done = ran("render", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err
    assert BROKEN[text] in done.err
    assert set(snapshot(root / "docs")) == {"redirects.yaml"}


def test_no_notice_has_no_address(tmp_path: Path) -> None:
    """Without any notice there is no address of the newest one."""
    root = build(tmp_path)
    assert ran("render", "--root", root).code == 0
    assert (root / "docs/awards/latest.html").is_file()
    assert not (root / "docs/notices/latest.html").exists()
