"""Scans for tests: pages of a PDF as pictures, a little turned, put into a PDF again."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pypdfium2
import typst

if TYPE_CHECKING:
    from collections.abc import Iterable


def scanned(
    pdf: bytes, pages: Iterable[int] | None = None, *, dpi: int = 200, turn: float = 0.8
) -> bytes:
    """Give a PDF that holds nothing but pictures of the pages (counted from 1)."""
    document = pypdfium2.PdfDocument(pdf)
    wanted = list(pages or range(1, len(document) + 1))
    with TemporaryDirectory() as folder:
        for number in wanted:
            bitmap = document[number - 1].render(scale=dpi / 72, grayscale=True)
            picture = png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
            (Path(folder) / f"{number}.png").write_bytes(picture)
        body = "\n".join(
            f'#page(rotate({turn}deg, image("{number}.png", width: 100%)))' for number in wanted
        )
        text = f"#set page(margin: 0pt)\n{body}\n"
        (Path(folder) / "scan.typ").write_text(text, "utf-8")
        made = typst.compile(Path(folder) / "scan.typ")
    assert isinstance(made, bytes)
    return made


def png(rows: bytes, width: int, height: int, stride: int) -> bytes:
    """Write a grey picture as PNG."""
    lines = b"".join(b"\0" + rows[at * stride : at * stride + width] for at in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
