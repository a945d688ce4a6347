"""What the QR codes on a scanned paper say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.errors import UnreadableScanError
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
        if len(document) > MAX_PAGES:
            raise UnreadableScanError(f"有 {len(document)} 页，最多 {MAX_PAGES} 页")
        return [(number, _stamp(page)) for number, page in enumerate(document, 1)]
    except pypdfium2.PdfiumError:
        raise UnreadableScanError("不是完整的 PDF") from None


def _stamp(page: object) -> Stamp | None:
    return next((found for text in _codes(page) if (found := read(text))), None)


def _codes(page: object) -> Iterator[str]:
    import zxingcpp  # noqa: PLC0415 -- large, needed only where a scan is read

    for resolution in RESOLUTIONS:
        picture = _picture(page, resolution)
        for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode):
            yield found.text


def _picture(page: object, resolution: int) -> memoryview:
    width, height = page.get_size()
    scale = min(resolution / POINTS, MAX_SIDE / max(width, height))
    bitmap = page.render(scale=scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    lines = (rows[at : at + bitmap.width] for at in range(0, len(rows), bitmap.stride))
    return memoryview(b"".join(lines)).cast("B", (bitmap.height, bitmap.width))
