"""Which pages and files a round has: they rest on that round alone, whatever others there are."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext, manifest
from clusterfund.errors import BrokenGuideError
from clusterfund.site import (
    charts,
    environment,
    feeds,
    notices,
    outlines,
    overview,
    searching,
    shell,
    twins,
    writing,
)
from clusterfund.site.opendata.package import LICENCE
from clusterfund.site.opendata.release import offer, release
from clusterfund.site.opendata.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.site.opendata.release import Offer


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
    named = data["round"]["id"]
    made = dict(data_files(data)) | feeds.of_round(data) | twins.files(data) | release(data)
    for path, title, template, values in listed(data, offer(named, made), papers):
        text = writing.page(path, title, template, {"programme": programme, **values})
        made[path + shell.SUFFIX] = text
    path = f"guide/{named}.md"
    if guide is None:
        values = outlines.values(data, programme)
        made[path] = writing.page(path, f"{named} 申报指南", "guide.html.j2", values)
    else:
        made[path] = _guide(guide, data)
    return made


def listed(
    data: Mapping[str, Any], offered: Offer, papers: Mapping[str, bytes]
) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Name each page: path without its ending, title, template, values."""
    named, values = data["round"]["id"], {"data": data}
    yield f"awards/{named}/index", f"{named} 获批名单", "award.html.j2", values
    if data["funds"]:
        bars = {"bars": charts.uses(data["funds"]["clusters"])}
        yield f"funds/{named}", f"{named} 资金使用", "fund.html.j2", values | bars
    told = {"release": offered, "tables": TABLES, "licence": LICENCE}
    yield f"data/{named}/index", f"{named} 开放数据", "data_round.html.j2", values | told
    worked = {"examples": overview.examples(data["round"]["subsidy"])}
    yield f"guide/{named}-overview", f"{named} 一图读懂", "overview.html.j2", values | worked
    yield f"apply/form-{named}", f"{named} 在线填报", "form.html.j2", values
    yield f"verify/{named}", f"{named} 复核", "verify.html.j2", values
    for notice in data["notices"]:
        path = f"notices/{named}/{notice['number']:04d}"
        shown = {"notice": notice} | notices.page_values(data, notice, papers)
        yield path, f"{named} 公示", "notice.html.j2", values | shown
    for cluster in data["clusters"]:
        path = f"awards/{named}/{cluster['cluster']}"
        yield path, cluster["name"], "cluster.html.j2", values | {"cluster": cluster}


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
    """Write the dataset and what goes with it, by path below `docs/`."""
    named = data["round"]["id"]
    yield f"data/{named}.json", jsontext.written(data).encode()
    yield f"search/{named}.js", searching.written(searching.of_round(data)).encode()
    yield f"search/{named}-codes.js", searching.written(searching.codes(data)).encode()
    for path, text in notices.data_files(data):
        yield path, text.encode()
    for act in data["acts"]:
        if act["inputs"]:
            name = act["path"].rpartition("/")[2].removesuffix(".yaml")
            yield f"data/{named}/{name}.sha256", manifest.text(act["inputs"]["files"]).encode()
