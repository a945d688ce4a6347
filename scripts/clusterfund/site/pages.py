"""Which pages and files the site has beside those of single rounds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.site import closing, feeds, round_pages, stages, writing
from clusterfund.site.opendata.package import LICENCE
from clusterfund.site.opendata.release import offer
from clusterfund.site.opendata.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clusterfund.site.opendata.release import Offer


@dataclass(frozen=True, slots=True)
class Site:
    """The public datasets: the programme's, and one a round, ordered by id, newest last."""

    programme: Mapping[str, Any]
    rounds: Sequence[Mapping[str, Any]]
    papers: Mapping[str, bytes] = field(default_factory=dict)
    """The PDFs of notices that lie below docs/, by their path."""
    archived: Mapping[str, str] = field(default_factory=dict)
    """The rounds of which there is a frozen copy, with the digest of its manifest."""


def build(site: Site, guides: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give every generated file as `{path below docs/: bytes}`.

    `guides` maps a round's id to the Markdown template of its guide.
    """
    files: dict[str, bytes] = {}
    offers = []
    for data in site.rounds:
        named = data["round"]["id"]
        made = round_pages.files(site.programme, data, guides.get(named), site.papers)
        offers.append(offer(named, made))
        files |= made
    return files | overall(site, offers)


def overall(site: Site, offers: Sequence[Offer]) -> dict[str, bytes]:
    """Give the files about all rounds; `offers` tells of each round's open data.

    Of each round they need no more than `brief` leaves of it.
    """
    return pages(site, offers) | feeds.files(site.rounds)


def pages(site: Site, offers: Sequence[Offer]) -> dict[str, bytes]:
    """Give them but for the feeds."""
    files = {
        path: writing.page(path, title, template, {"site": site, **values})
        for path, title, template, values in _pages(site, offers)
    }
    files["data/programme.json"] = jsontext.written(site.programme)
    return files


def _pages(site: Site, offers: Sequence[Offer]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Name each page: path, title, template, values."""
    newest = site.rounds[-1] if site.rounds else None
    yield "index.md", "首页", "home.html.j2", _home(site)
    yield "guide/index.md", "申报指南", "guides.html.j2", {"data": newest}
    yield "notices/index.md", "公示公告", "notices.html.j2", {}
    yield "awards/index.md", "获批名单", "awards.html.j2", {}
    yield "funds/index.md", "资金使用", "funds.html.j2", {}
    yield "apply/fields.md", "字段说明", "fields.html.j2", {"data": newest}
    yield "apply/form.md", "在线填报", "forms.html.j2", {"data": newest}
    yield "rules/index.md", "规则说明", "rules.html.j2", {"data": newest}
    pairs = list(zip(site.rounds, offers, strict=True))
    told = {"data": newest, "pairs": pairs, "tables": TABLES, "licence": LICENCE}
    yield "data/index.md", "开放数据", "data.html.j2", told
    yield "archive/index.md", "往期批次", "archive.html.j2", {"rows": list(_archive(site))}
    yield "search/index.md", "搜索", "search.html.j2", {}


def _archive(site: Site) -> Iterator[dict[str, Any]]:
    """Give what the archive tells of each round, the newest first."""
    for data in reversed(site.rounds):
        sums = site.archived.get(data["round"]["id"])
        yield {"data": data, "open": closing.under_way(data), "sums": sums}


def _home(site: Site) -> dict[str, Any]:
    """Give what the home page says of the round that leads."""
    data = stages.leading(site.rounds)
    if data is None:
        return {"data": None}
    steps, periods = stages.steps(data["agenda"]), stages.periods(data)
    return {"data": data, "stages": stages.STAGES, "steps": steps, "periods": periods}
