"""The frozen digests on a notice are those of the files that the reader can download."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from ..parsing import Element, article  # noqa: TID252 -- `site` is a standard module

if TYPE_CHECKING:
    from pages.building import Built

PAGE = "notices/2021/0016.html"


@pytest.fixture
def notice(built: Built) -> Element:
    """The notice of the sample."""
    return article(built.text(PAGE))


def shown(notice: Element) -> dict[str, str]:
    """Give the digests that the page shows."""
    rows = notice.classed("cf-digest")[0].all("div")
    return {row.all("dt")[0].words: row.all("dd")[0].words for row in rows}


def sha256(data: bytes) -> str:
    """Give the SHA-256 of a file."""
    return hashlib.sha256(data).hexdigest()


def test_digests_are_those_of_the_files(built: Built, notice: Element) -> None:
    """Act, tables and PDF have the SHA-256 that the page shows."""
    digests = shown(notice)
    act = built.root / digests["决定文件"]
    assert digests["文件 SHA-256"] == sha256(act.read_bytes())
    tables = built.site / "data/2021/0016-notice.json"
    assert digests["附件数据"] == sha256(tables.read_bytes())
    assert digests["PDF"] == sha256((built.site / "notices/2021/0016.pdf").read_bytes())


def test_files_can_be_downloaded(built: Built, notice: Element) -> None:
    """The page leads to the tables and to the PDF."""
    links = {each.attributes["href"] for each in notice.classed("cf-tools")[0].all("a")}
    assert links == {"0016.pdf", "../../data/2021/0016-notice.json", "#check"}
    assert (built.site / "notices/2021/0016.pdf").is_file()


def test_page_says_how_to_check(notice: Element) -> None:
    """The page names the command that checks both files, and where the act is recomputed."""
    assert "sha256sum 0016-notice.json 0016.pdf" in notice.words
    links = {each.attributes["href"] for each in notice.all("a")}
    assert "../../verify/2021.html#act-0016" in links


def test_list_has_the_approval(built: Built) -> None:
    """The list of notices tells the approval, with its document, and leads to the award list."""
    tables = article(built.text("notices/index.html")).all("table")
    [approvals] = [each for each in tables if each.all("caption")[0].words.endswith("的批准")]
    assert "江工信〔2021〕示例1号" in approvals.words
    assert "3 个集群" in approvals.words
