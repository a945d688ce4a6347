"""The same workbook in the same bytes: no time of writing, no compression that differs."""

from __future__ import annotations

import io
import re
import zipfile

WHEN = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold."""
CORE = "docProps/core.xml"
TIME = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def same_bytes(data: bytes) -> bytes:
    """Write a workbook's package anew; stored, since compressors of two machines may differ."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == CORE:
                content = TIME.sub(b"1980-01-01T00:00:00Z", content)
            entry = zipfile.ZipInfo(name, WHEN)
            entry.create_system = 0
            new.writestr(entry, content)
    return file.getvalue()
