"""The PDFs of notices: made once, committed, and never made again while they fit their notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.files import read_file
from clusterfund.office.notice import notice_paper
from clusterfund.site.notices import fits, pdf_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def papers_below(docs: Path, rounds: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """Read the PDFs of notices that lie below docs/, by their path. Errors: UnreadableFileError."""
    names = [pdf_file(data, notice) for data in rounds for notice in data["notices"]]
    return {name: read_file(docs / name) for name in names if (docs / name).is_file()}


def missing(
    rounds: Sequence[Mapping[str, Any]], papers: Mapping[str, bytes], fonts: Path | None
) -> dict[str, bytes]:
    """Make the PDF of each notice that has none, or has one of other data.

    Errors: MissingFontError, MissingGlyphError, TypesettingError.
    """
    from clusterfund.office.typeset import typeset  # noqa: PLC0415 -- only where asked for

    made = {}
    for data in rounds:
        for notice in data["notices"]:
            paper, name = notice_paper(data, notice), pdf_file(data, notice)
            if not fits(paper, papers.get(name, b"")):
                made[name] = typeset("notice", paper, fonts)
    return made
