"""Pages' data blocks, read by an independent parser and held against schema.org's own terms."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace
from typing import Any

import pytest
from rdflib import RDF, SDO, BNode, Graph, Literal, URIRef

from clusterfund.site.feeds import jsonld
from clusterfund.site.pages import build
from pages.datasets import STAGES, of, rewritten, site
from publish.marked import looked_for

from ..hostile import ATTACKS  # noqa: TID252 -- `site` is a module of Python too

pytestmark = pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"  # the parser's own use of it
)
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
ADDRESSES = ("url", "contentUrl", "serviceUrl", "termsOfService")
LOCAL = {"@vocab": str(SDO), **{name: {"@type": "@id"} for name in ADDRESSES}}
"""In place of schema.org's own context, which no test fetches."""


def pages(*rounds: dict[str, Any]) -> list[tuple[str, str]]:
    """Give each page of a site of these rounds."""
    files = build(site(*rounds), {}).items()
    return [(path, data.decode()) for path, data in files if path.endswith((".md", ".page"))]


def blocks(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Give the data block of each page that has one."""
    found = {}
    for path, text in pages(data):
        written = BLOCK.findall(text)
        assert len(written) <= 1, path
        if written:
            found[path] = json.loads(written[0])
    return found


def read(block: dict[str, Any], page: str) -> Graph:
    """Parse a block as it stands in a page of this address."""
    assert block.pop("@context") == "https://schema.org"
    graph = Graph()
    address = f"https://example.org/{page.rpartition('.')[0]}.html"
    text = json.dumps({"@context": LOCAL, **block})
    return graph.parse(data=text, format="json-ld", publicID=address)


def unknown(graph: Graph) -> list[str]:
    """Give the types and properties that schema.org does not have."""
    terms = {str(each) for each in graph.predicates() if each != RDF.type}
    terms |= {str(each) for each in graph.objects(None, RDF.type)}
    return sorted(terms - {str(each) for each in dir(SDO)})


@pytest.mark.parametrize("stage", STAGES)
def test_every_term_is_of_the_vocabulary(stage: str) -> None:
    """Every type and property of every page's block is a term of schema.org."""
    for page, block in blocks(of(stage)).items():
        assert unknown(read(block, page)) == [], page


def test_a_made_up_term_is_found() -> None:
    """The vocabulary that blocks are held against does not know everything."""
    block = {"@context": "https://schema.org", "@type": "MonetaryGift", "name": "x", "sum": "1"}
    assert unknown(read(block, "index.md")) == [f"{SDO}MonetaryGift", f"{SDO}sum"]


def test_every_kind_of_page_has_a_block() -> None:
    """首页, notice, list and clusters are described, with the type that fits."""
    found = {page: block["@type"] for page, block in blocks(of("sample")).items()}
    assert found.pop("index.md") == "GovernmentService"
    assert found.pop("notices/2021/0016.page") == "SpecialAnnouncement"
    assert found.pop("awards/2021/index.page") == "ItemList"
    assert found.pop("data/2021/index.page") == "Dataset"
    awarded = {
        f"awards/2021/{name}.page" for name in ("motorcycle", "stainless-steel", "water-heating")
    }
    assert {page for page, kind in found.items() if kind == "MonetaryGrant"} == awarded
    assert {kind for page, kind in found.items() if page not in awarded} == {"Project"}


def test_amounts_are_those_of_the_dataset() -> None:
    """Each award's amount is the dataset's text, in CNY, on its page and in the list."""
    data = of("sample")
    wanted = {each["name"]: each["amount"] for each in data["clusters"] if each["awarded"]}
    pages = blocks(data)
    grants = [block for block in pages.values() if block["@type"] == "MonetaryGrant"]
    listed = [each["item"] for each in pages["awards/2021/index.page"]["itemListElement"]]
    for several in (grants, listed):
        assert {each["fundedItem"]["name"]: each["amount"]["value"] for each in several} == wanted
        assert {each["amount"]["currency"] for each in several} == {"CNY"}
        assert {each["funder"]["name"] for each in several} == {"江门市工业和信息化局"}


def test_addresses_are_relative_to_the_page() -> None:
    """An address in a block, seen from its page, is the page's own."""
    for page, block in blocks(of("sample")).items():
        if "url" in block:
            graph = read(block, page)
            address = URIRef(f"https://example.org/{page.rpartition('.')[0]}.html")
            assert (None, SDO.url, address) in graph


def test_members_have_their_codes() -> None:
    """An award names its members and its lead with their credit codes."""
    page = "awards/2021/water-heating.page"
    graph = read(blocks(of("sample"))[page], page)
    codes = {str(each) for each in graph.objects(None, SDO.value)} - {"4159000.00"}
    (cluster,) = (each for each in of("sample")["clusters"] if each["cluster"] == "water-heating")
    members = {each["uscc"] for each in cluster["enterprises"]}
    assert codes == members | {cluster["application"]["lead"]["uscc"]}
    assert (None, SDO.roleName, Literal("牵头单位")) in graph


@pytest.mark.parametrize("stage", ["ranked", "nothing ranked yet", "rejected and withdrawn"])
def test_before_a_notice_name_and_state_only(stage: str) -> None:
    """A cluster that was not announced has no amount and no member in its block."""
    for page, block in blocks(of(stage)).items():
        if page.startswith("awards/2021/") and not page.endswith("index.page"):
            known = {"@context", "@type", "name", "keywords", "disambiguatingDescription", "url"}
            assert block.keys() == known


@pytest.mark.parametrize("attack", [*ATTACKS, "</script><script>alert(1)</script>", "<!--<script>"])
def test_hostile_words_stay_in_the_block(attack: str) -> None:
    """No text ends the element; the parser gives it back as it was written."""
    data = rewritten(of("sample"), (attack,))
    for path, text in pages(data):
        for written in BLOCK.findall(text):
            assert not re.search("[<>&]", written), path
    graph = read(blocks(data)["awards/2021/motorcycle.page"], "awards/2021/motorcycle.page")
    (grant,) = graph.subjects(RDF.type, SDO.MonetaryGrant)
    (project,) = graph.objects(grant, SDO.fundedItem)
    assert isinstance(project, BNode)
    assert str(graph.value(project, SDO.name)) == attack


def test_nothing_private_is_in_a_block() -> None:
    """No private mark is in any block."""
    text = json.dumps(blocks(of("marked")), ensure_ascii=False)
    assert [word for word in looked_for() if word in text] == []


def test_open_data_is_a_dataset_with_downloads() -> None:
    """The description of open data names each file with its media type."""
    values = {"data": of("sample"), "release": SimpleNamespace(sizes={"2021.json": 1, "x.sig": 1})}
    described = jsonld.described("data_round.html.j2", "../../", values)
    assert described is not None
    graph = read(described, "data/2021/index.html")
    (download,) = graph.objects(None, SDO.distribution)
    assert graph.value(download, SDO.encodingFormat) == Literal("application/json")
    assert graph.value(download, SDO.contentUrl) == URIRef(
        "https://example.org/data/2021/2021.json"
    )
    assert unknown(graph) == []


def test_programme_without_rounds_has_no_block() -> None:
    """Without a round there is nothing to describe."""
    assert [path for path, text in pages() if BLOCK.search(text)] == []
