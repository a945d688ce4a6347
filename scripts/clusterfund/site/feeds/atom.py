"""Notices and decisions as an Atom feed (RFC 4287)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from clusterfund.site.feeds.happened import happened
from clusterfund.site.stamps import NEVER, local

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.site.feeds.happened import Entry

PATH = "feeds/notices.atom"
TITLE = "产业集群专项资金：公示公告和决定"
NAMESPACE = "http://www.w3.org/2005/Atom"
AUTHORITY = "tag:clusterfund,2021"
"""Start of every id (RFC 4151). The name is no domain: an id outlives every address."""

NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def feed(rounds: Sequence[Mapping[str, Any]]) -> str:
    """Write the feed of all rounds, newest first.

    Links are relative to the feed's own address, as RFC 4287 allows: the site has no fixed one.
    """
    entries = happened(rounds)
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": "zh-CN"})
    _text(root, "id", f"{AUTHORITY}:notices")
    _text(root, "title", TITLE)
    _text(root, "subtitle", "每一份公示和决定，最新的在前；正式公示以主管部门门户网站为准。")
    _text(root, "updated", local(max((each.on for each in entries), default=NEVER)))
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": PATH[6:]})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": "../index.html"})
    author = SubElement(root, "author")
    _text(author, "name", _author(rounds))
    for entry in entries:
        _entry(root, entry)
    indent(root)
    written = tostring(root, encoding="utf-8", xml_declaration=True)
    return str(written, "utf-8") + "\n"


def _entry(root: Element, entry: Entry) -> None:
    written = SubElement(root, "entry")
    act = f"{entry.city}/{entry.round}/{entry.number:04d}"
    _text(written, "id", f"{AUTHORITY}:{act}")
    _text(written, "title", entry.title)
    _text(written, "published", local(entry.on))
    _text(written, "updated", local(entry.on))
    page = {"rel": "alternate", "type": "text/html", "href": f"../{entry.page}"}
    SubElement(written, "link", page)
    SubElement(written, "category", {"term": entry.kind})
    _text(written, "summary", entry.summary)


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = NO_XML.sub("\ufffd", text)


def _author(rounds: Sequence[Mapping[str, Any]]) -> str:
    """Name the bureau of the newest round, or whoever answers first where none is named."""
    if not rounds:
        return "产业集群专项资金"
    contacts = rounds[-1]["round"]["contacts"]
    bureaus = [each for each in contacts if each["role"] == "bureau"]
    return str((bureaus or contacts)[0]["name"])
