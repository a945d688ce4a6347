"""A long list as a script of columns: small, and loaded only where a reader sorts or filters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.site.lists import Listed


def script(listed: Listed) -> str:
    """Write all rows of a list by columns: a page opened from a folder may load a script only."""
    columns = [_packed(listed, place) for place, _ in enumerate(listed.columns)]
    text = json.dumps(columns, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'(globalThis.cfLists ??= {{}})["{listed.name}"] = {safe};\n'


def _packed(listed: Listed, place: int) -> dict[str, Any]:
    """Write one column as numbers, as names that recur with their places, or as texts.

    An enterprise's link is its cluster's with its place there, so it is not written.
    """
    column, cells = listed.columns[place], [row[place] for row in listed.rows]
    if column.kind != "text":
        values = [cell.value or 0 for cell in cells]
        unit = 100 if all(value % 100 == 0 for value in values) else 1
        return {"unit": unit, "values": [value // unit for value in values]}
    distinct = list(dict.fromkeys(cells))
    if column.key == "name":
        links = {} if listed.name == "enterprises" else {"links": [cell.link for cell in cells]}
        return {"texts": [cell.text for cell in cells], **links}
    places = {cell: number for number, cell in enumerate(distinct)}
    return {
        "names": [[cell.text, cell.link, cell.badge] for cell in distinct],
        "runs": list(_runs([places[cell] for cell in cells])),
    }


def _runs(places: Sequence[int]) -> Iterator[int]:
    """Write a sequence as number and count, again and again; a count of one is left out."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[start]:
            yield places[start]
            if at - start > 1:
                yield start - at
            start = at
