"""What a page refers to: files, places in them, and its own elements by their ids."""

from __future__ import annotations

import json
import posixpath
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ..parsing import Element  # noqa: TID252 -- `site` is a module of Python too

ADDRESSES = ("href", "xlink:href", "src", "poster", "data", "action", "formaction", "cite")
LISTS = ("srcset", "imagesrcset")
IDS = (
    "for",
    "headers",
    "list",
    "form",
    "popovertarget",
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
)
REFRESH = re.compile(r"^\s*\d+\s*;\s*url=\s*(.+?)\s*$", re.IGNORECASE)


class Site(NamedTuple):
    """The folder of the site, and every id of every page."""

    folder: Path
    ids: Mapping[str, frozenset[str]]


def addresses(page: Element) -> Iterator[str]:
    """Give every address that a page links to, loads, sends to or leads on to."""
    for element in page.everything():
        attributes = element.attributes
        yield from (attributes[name] for name in ADDRESSES if name in attributes)
        for name in LISTS:
            yield from (each.split()[0] for each in attributes.get(name, "").split(",") if each)
        if attributes.get("http-equiv", "").lower() == "refresh":
            found = REFRESH.match(attributes.get("content", ""))
            yield from [found[1]] if found else []


def named_ids(page: Element) -> Iterator[tuple[str, str]]:
    """Give `(attribute, id)` of every element that another names."""
    for element in page.everything():
        for name in IDS:
            for each in element.attributes.get(name, "").split():
                yield name, each


def _pointed(data: Any, pointer: str) -> bool:
    """Tell whether a JSON pointer leads somewhere."""
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(data, list) and key.isdecimal() and int(key) < len(data):
            data = data[int(key)]
        elif isinstance(data, dict) and key in data:
            data = data[key]
        else:
            return False
    return pointer.startswith("/")


def _place(site: Site, target: str, anchor: str) -> bool:
    """Tell whether a file has this place: an id of a page or a picture, a pointer into JSON."""
    if target in site.ids:
        return anchor in site.ids[target]
    path = site.folder / target
    if path.suffix in {".json", ".jsonld"}:
        return _pointed(json.loads(path.read_bytes()), anchor)
    return path.suffix == ".svg" and f'id="{anchor}"' in path.read_text("utf-8")


def fault(site: Site, page: str, address: str) -> str | None:
    """Say why an address of the page leads nowhere; None where it leads somewhere or elsewhere."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "无法解析"
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if "\\" in path or any(ord(letter) < 0x20 for letter in path):
        return "路径里有不能用的字符"
    joined = posixpath.join(posixpath.dirname(page), path) if path else page
    target = posixpath.normpath(joined).lstrip("/")
    if target.startswith("../"):
        return "在网站之外"
    if path.endswith("/") or not (site.folder / target).is_file():
        return "没有这个文件"
    anchor = unquote(parts.fragment)
    return None if not anchor or _place(site, target, anchor) else "文件里没有这个位置"
