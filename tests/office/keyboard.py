"""Somebody who types into an empty workbook: LibreOffice, told by a macro what to type."""

from __future__ import annotations

import io
import subprocess
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

import openpyxl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECONDS = 180
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Typing"/>
</library:library>
"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN"
 "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"
 xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:type="simple" library:link="false"
  xlink:href="$(USER)/basic/Standard/script.xlb/"/>
</library:libraries>
"""
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing"
 script:language="StarBasic">{}</script:module>
"""
OPENED = """Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden" : hidden(0).Value = True
book = StarDesktop.loadComponentFromURL({}, "_blank", 0, hidden())
"""
SAVED = """Dim kind(0) As New com.sun.star.beans.PropertyValue
kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
book.storeToURL({}, kind())
book.close(True)
"""
AT_ONCE = 200
"""Lines in a procedure: LibreOffice compiles no longer ones."""


def strokes(filled: bytes) -> dict[tuple[str, str], str]:
    """Give what is typed into which unlocked cell, so that an empty workbook becomes this one."""
    typed = {}
    for sheet in openpyxl.load_workbook(io.BytesIO(filled)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and not cell.protection.locked:
                    day = isinstance(cell.value, datetime)
                    text = cell.value.date().isoformat() if day else str(cell.value)
                    typed[sheet.title, cell.coordinate] = text
    return typed


def type_all(
    office: str, profile: Path, empty: Path, typed: Mapping[Path, Mapping[tuple[str, str], str]]
) -> None:
    """Type into the empty workbook, and save each as a workbook of its own."""
    folder = profile / "user/basic/Standard"
    folder.mkdir(parents=True)
    (folder.parent / "script.xlc").write_text(LIBRARIES)
    (folder / "script.xlb").write_text(LIBRARY)
    (folder / "Typing.xba").write_text(MODULE.format(escape(_macro(empty, typed))))
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "macro:///Standard.Typing.Main",
        ],
        check=True,
        capture_output=True,
        timeout=SECONDS,
    )


def _macro(empty: Path, typed: Mapping[Path, Mapping[tuple[str, str], str]]) -> str:
    steps: list[str] = []
    for path, strokes_of_one in typed.items():
        steps.append(OPENED.format(_quoted(empty.as_uri())))
        steps += [
            f"book.Sheets.getByName({_quoted(sheet)}).getCellRangeByName({_quoted(where)})"
            f".FormulaLocal = {_quoted(text)}"
            for (sheet, where), text in strokes_of_one.items()
        ]
        steps.append(SAVED.format(_quoted(path.as_uri())))
    parts = [steps[first : first + AT_ONCE] for first in range(0, len(steps), AT_ONCE)]
    subs = [f"Sub Part{n}\n{chr(10).join(part)}\nEnd Sub" for n, part in enumerate(parts)]
    calls = "\n".join(f"Part{n}" for n in range(len(parts)))
    main = f"Sub Main\n{calls}\nStarDesktop.terminate\nEnd Sub"
    return "\n".join(["Global book As Object", *subs, main])


def _quoted(text: str) -> str:
    lines = (line.replace('"', '""') for line in text.split("\n"))
    return " & Chr(10) & ".join(f'"{line}"' for line in lines)
