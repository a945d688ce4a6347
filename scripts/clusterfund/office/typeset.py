"""Plain data into PDF with typst: the same bytes every time, and no page with a missing glyph."""

from __future__ import annotations

import io
import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.office.errors import MissingFontError, MissingGlyphError, TypesettingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORMS = Path(__file__).parent / "forms"
HIDDEN = frozenset({"code", "codes", "table"})
"""Data that steers the setting and is not itself shown."""
CREATED = 946_684_800
"""2000-01-01 UTC, written into every PDF, so that equal data gives equal bytes."""


def typeset(form: str, data: Mapping[str, Any], fonts: Path | None = None) -> bytes:
    """Set one form; `fonts` is a folder with more fonts.

    Errors: MissingFontError, MissingGlyphError, TypesettingError.
    """
    import typst  # noqa: PLC0415 -- large, needed only where something is printed

    def compiler(backs: list[str]) -> typst.Compiler:
        inputs = {"data": json.dumps(data, ensure_ascii=False), "backs": json.dumps(backs)}
        folders = [fonts] if fonts else []
        return typst.Compiler(FORMS / f"{form}.typ", FORMS, folders, sys_inputs=inputs)

    try:
        ends = json.loads(compiler([]).query("<end>", field="value"))
        made, warnings = compiler(_backs(ends)).compile_with_warnings(timestamp=CREATED)
    except RuntimeError as error:  # TypstError is one, and a query's fault is a bare one
        raise TypesettingError(form, str(error)) from None
    for warning in warnings:
        if "font" in warning.message:
            raise MissingFontError(warning.message)
        raise TypesettingError(form, warning.message)
    pdf = made if isinstance(made, bytes) else b""
    missing = sorted(set(letters(data)) - set(_text_of(pdf)))
    if missing:
        raise MissingGlyphError("".join(missing))
    return pdf


def _backs(ends: Sequence[tuple[str, int]]) -> list[str]:
    """Name the sections that need a back, given the page on which each ends; not the last."""
    pages = [0, *(page for _, page in ends)]
    odd = [(end - start) % 2 == 1 for start, end in pairwise(pages)]
    return [part for (part, _), is_odd in zip(ends[:-1], odd, strict=False) if is_odd]


def letters(data: Any) -> Iterator[str]:
    """Yield every letter that a form must show: all texts but the drawings of codes."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from letters(value) if name not in HIDDEN else ()
    elif isinstance(data, list):
        for item in data:
            yield from letters(item)
    elif isinstance(data, str):
        yield from (letter for letter in data if not letter.isspace())


def _text_of(pdf: bytes) -> str:
    """Give the text that a PDF carries; a letter without a glyph is not in it."""
    import pypdf  # noqa: PLC0415 -- needed only where something is printed

    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
