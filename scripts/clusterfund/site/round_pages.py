"""Which pages and files a round has: they rest on that round alone, whatever others there are."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext, manifest
from clusterfund.errors import BrokenGuideError
from clusterfund.site import (
    awards,
    decisions,
    environment,
    feeds,
    figures,
    notices,
    outlines,
    overview,
    searching,
    shell,
    twins,
    writing,
)
from clusterfund.site.lookup import Lookup
from clusterfund.site.opendata.package import LICENCE
from clusterfund.site.opendata.release import offer, release
from clusterfund.site.opendata.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.site.awards import Page
    from clusterfund.site.opendata.release import Offer

COUNT = ("files", "digest")
"""What the totals say of the register's files."""


def files(
    programme: Mapping[str, Any],
    data: Mapping[str, Any],
    guide: bytes | None,
    papers: Mapping[str, bytes],
) -> dict[str, bytes]:
    """Give every file of a round as `{path below docs/: bytes}`.

    `guide` is the Markdown template of its guide, `papers` has the PDFs of notices by path.
    Errors: BrokenGuideError.
    """
    made = settled(programme, without_count(data), guide, papers)
    return made | counted(programme, data)


def without_count(data: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what every change of any draft changes: how many files there are, their digest."""
    totals = {name: value for name, value in data["totals"].items() if name not in COUNT}
    return {**data, "totals": totals}


def settled(
    programme: Mapping[str, Any],
    data: Mapping[str, Any],
    guide: bytes | None,
    papers: Mapping[str, bytes],
) -> dict[str, bytes]:
    """Give the files that stay as they are while only drafts change. Errors: BrokenGuideError."""
    named = data["round"]["id"]
    lookup = Lookup(data, programme)
    made = dict(data_files(data)) | feeds.of_round(data) | twins.files(data) | release(data)
    made |= {path: text.encode() for path, text in awards.scripts(lookup)}
    for path, title, template, values in listed(lookup, offer(named, made), papers):
        text = writing.page(path, title, template, {"programme": programme, **values})
        made[path + shell.SUFFIX] = text
    path = f"guide/{named}.md"
    if guide is None:
        values = outlines.values(data, programme)
        made[path] = writing.page(path, f"{named} 申报指南", "guide.html.j2", values)
    else:
        made[path] = _guide(guide, data)
    return made


def counted(programme: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, bytes]:
    """Give the files that tell of the register's count and digest: the dataset, and its check."""
    made = {dataset_path(data["round"]["id"]): jsontext.written(data)}
    for path, title, template, values in decisions.pages(Lookup(data, programme))[:1]:
        text = writing.page(path, title, template, {"programme": programme, **values})
        made[path + shell.SUFFIX] = text
    return made


def dataset_path(named: str) -> str:
    """Give the place of a round's dataset, below docs/."""
    return f"data/{named}.json"


def listed(lookup: Lookup, offered: Offer, papers: Mapping[str, bytes]) -> Iterator[Page]:
    """Name each page but the first of decisions: path, with no ending, title, template, values."""
    data = lookup.data
    named, values = data["round"]["id"], {"data": data, "lookup": lookup}
    yield from awards.pages(lookup)
    if data["funds"]:
        chart = {"chart": figures.uses(lookup)}
        yield f"funds/{named}", f"{named} 资金使用", "fund.html.j2", values | chart
    told = {"release": offered, "tables": TABLES, "licence": LICENCE}
    yield f"data/{named}/index", f"{named} 开放数据", "data_round.html.j2", values | told
    worked = {"examples": overview.examples(data["round"]["subsidy"])}
    yield f"guide/{named}-overview", f"{named} 一图读懂", "overview.html.j2", values | worked
    yield f"apply/form-{named}", f"{named} 在线填报", "form.html.j2", values
    yield from decisions.pages(lookup)[1:]
    for notice in data["notices"]:
        yield from notices.pages(data, notice, papers)


def _guide(template: bytes, data: Mapping[str, Any]) -> bytes:
    """Fill in the hand-written guide of a round. Errors: BrokenGuideError."""
    card = writing.part("card.html.j2", data=data, up="../")
    values = {"round": data["round"], "card": card, **data["services"]}
    try:
        text = template.decode("utf-8")
        return (environment.guide().from_string(text).render(values) + "\n").encode()
    except Exception as error:  # noqa: BLE001 -- what a template asks for can fail in any way
        path = f"docs/guide/{data['round']['id']}.md.j2"
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == "<template>"]
        line = getattr(error, "lineno", None) or next(reversed(lines), 1) or 1
        raise BrokenGuideError(path, line, str(error) or type(error).__name__) from None


def data_files(data: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Write what goes with the dataset, by path below `docs/`."""
    named = data["round"]["id"]
    for stem, rows in (
        (named, searching.of_round(data)),
        (f"{named}-codes", searching.codes(data)),
    ):
        for path, text in searching.files(stem, rows):
            yield path, text.encode()
    yield from notices.data_files(data)
    for act in data["acts"]:
        if act["inputs"]:
            name = act["path"].rpartition("/")[2].removesuffix(".yaml")
            yield f"data/{named}/{name}.sha256", manifest.text(act["inputs"]["files"]).encode()
