"""What the QR codes on a scanned paper say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.office.errors import UnreadableScanError
from clusterfund.office.stamps import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.office.stamps import Stamp

RESOLUTIONS = (200, 300, 150)
"""Dots per inch at which a page is looked at, until a code is found."""
POINTS = 72
MAX_PAGES = 400
MAX_SIDE = 6000
"""Pixels of a page's longer side: a page of any size is looked at within bounds."""


def stamps(pdf: bytes) -> list[tuple[int, Stamp | None]]:
    """Give the stamp of each page, None where a page has none that can be read.

    Errors: UnreadableScanError.
    """
    import pypdfium2  # noqa: PLC0415 -- large, needed only where a scan is read

    try:
        document = pypdfium2.PdfDocument(pdf)
        pages = list(document) if len(document) <= MAX_PAGES else []
        found = [(number, _stamp(page)) for number, page in enumerate(pages, 1)]
    except pypdfium2.PdfiumError:
        found = []
    if not found:
        raise UnreadableScanError(MAX_PAGES)
    return found


def _stamp(page: Any) -> Stamp | None:
    return next((found for text in _codes(page) if (found := read(text))), None)


def _codes(page: Any) -> Iterator[str]:
    import zxingcpp  # noqa: PLC0415 -- large, needed only where a scan is read

    for resolution in RESOLUTIONS:
        for found in zxingcpp.read_barcodes(_picture(page, resolution)):
            yield found.text


def _picture(page: Any, resolution: int) -> memoryview:
    """Draw a page in grey."""
    scale = min(resolution / POINTS, MAX_SIDE / max(page.get_size()))
    bitmap = page.render(scale=scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    lines = (rows[at : at + bitmap.width] for at in range(0, len(rows), bitmap.stride))
    return memoryview(b"".join(lines)).cast("B", (bitmap.height, bitmap.width))
