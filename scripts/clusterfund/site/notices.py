"""What belongs to one notice: its words, the file of its tables, its PDF, and their digests."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from clusterfund.office.notice import adjustments, attached, notice_paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MEMBERS = 1_000
"""Enterprises on one page of a notice."""


def data_file(data: Mapping[str, Any], notice: Mapping[str, Any]) -> str:
    """Give the place of the file with a notice's tables, below docs/."""
    name = notice["path"].rpartition("/")[2].removesuffix(".yaml")
    return f"data/{data['round']['id']}/{name}.json"


def pdf_file(data: Mapping[str, Any], notice: Mapping[str, Any]) -> str:
    """Give the place of a notice's PDF, below docs/."""
    return f"notices/{data['round']['id']}/{notice['number']:04d}.pdf"


def fits(paper: Mapping[str, Any], pdf: bytes) -> bool:
    """Tell whether a PDF was made of this notice: its key words name act and tables."""
    return all(paper[name].encode() in pdf for name in ("digest", "sha256"))


def page_values(
    data: Mapping[str, Any], notice: Mapping[str, Any], papers: Mapping[str, bytes]
) -> dict[str, Any]:
    """Give what the page of a notice shows; a PDF of other data is not offered."""
    paper = notice_paper(data, notice)
    pdf = papers.get(pdf_file(data, notice), b"")
    return {
        "paper": paper,
        "parts": list(_parts(paper["rows"])),
        "attached": data_file(data, notice),
        "pdf": hashlib.sha256(pdf).hexdigest() if fits(paper, pdf) else None,
        "basis": list(_basis(data, notice)),
    }


def _parts(rows: Sequence[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    """Cut the clusters of a notice into pages by their members; there is always a first."""
    part: list[Mapping[str, Any]] = []
    for row in rows:
        if part and sum(len(each["members"]) for each in (*part, row)) > MEMBERS:
            yield part
            part = []
        part.append(row)
    yield part


def pages(
    data: Mapping[str, Any], notice: Mapping[str, Any], papers: Mapping[str, bytes]
) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Name the pages of a notice: path without its ending, title, template, values."""
    named = data["round"]["id"]
    path, values = f"notices/{named}/{notice['number']:04d}", page_values(data, notice, papers)
    values |= {"data": data, "notice": notice}
    yield path, f"{named} 公示", "notice.html.j2", values
    for page in range(2, len(values["parts"]) + 1):
        title = f"{named} 公示附件2（第 {page} 页）"
        yield f"{path}_{page}", title, "notice_members.html.j2", values | {"page": page}


def _basis(data: Mapping[str, Any], notice: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Name the acts that a notice rests on: the last ranking and filing, and its rulings."""
    acts = [act for act in data["acts"] if act["number"] < notice["number"]]
    for kind in ("rank", "file"):
        yield from [act for act in acts if act["kind"] == kind][-1:]
    yield from adjustments(data, notice)


def data_files(data: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Write the tables of each notice of a round as a file that never changes."""
    for notice in data["notices"]:
        yield data_file(data, notice), attached(notice)
