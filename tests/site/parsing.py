"""A page as a parser sees it: elements with their attributes, ids, tables and visible text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
INVISIBLE = frozenset({"script", "style", "title", "template"})


@dataclass
class Element:
    """One element: name, attributes, and all text inside it."""

    tag: str
    attributes: dict[str, str]
    text: list[str] = field(default_factory=list)
    inside: list[Element] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The text inside, each run of white space as one space."""
        return re.sub(r"\s+", " ", "".join(self.text)).strip()

    def all(self, *tags: str) -> list[Element]:
        """Every element of these names inside, in the page's order."""
        found: list[Element] = []
        for element in self.inside:
            found += [element] if element.tag in tags else []
            found += element.all(*tags)
        return found

    def have(self, name: str) -> list[Element]:
        """Every element inside with this attribute."""
        return [element for element in self.everything() if name in element.attributes]

    def everything(self) -> list[Element]:
        """Every element inside."""
        return [each for element in self.inside for each in (element, *element.everything())]

    def classed(self, name: str) -> list[Element]:
        """Every element inside with this class."""
        return [each for each in self.have("class") if name in each.attributes["class"].split()]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.stack[-1].inside.append(element)
        if tag not in VOID:
            self.stack.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.stack[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.stack[1:]):
            while self.stack.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not any(element.tag in INVISIBLE for element in self.stack):
            for element in self.stack:
                element.text.append(data)


def parse(html: str) -> Element:
    """Read a page."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.stack[0]


def article(html: str) -> Element:
    """Read a page and give its own part, without header and navigation."""
    return parse(html).all("main")[0].all("article")[0]


def fen(text: str) -> int:
    """`1,234.50 元` → 123450."""
    whole, _, part = text.removesuffix("元").strip().replace(",", "").partition(".")
    return int(whole + part.ljust(2, "0"))


def amounts(table: Element) -> dict[str, int]:
    """Give the last amount of each body row in fen, by the row's head."""
    return {
        row.all("th")[0].words: [
            fen(cell.words) for cell in row.all("td") if cell.words.endswith("元")
        ][-1]
        for row in table.all("tbody")[0].all("tr")
    }


def total(table: Element) -> int:
    """Give the last amount in a table's foot, in fen."""
    cells = [cell.words for cell in table.all("tfoot")[0].all("td")]
    return [fen(cell) for cell in cells if cell.endswith("元")][-1]


def shape(html: str) -> list[str]:
    """Give a page's elements and attributes as a sorted list: what text must not change.

    The description in the head is text, though it stands in an attribute.
    """
    elements = parse(html).everything()
    for element in elements:
        if element.attributes.get("name") == "description":
            element.attributes["content"] = "text"
    return sorted(f"{element.tag} {sorted(element.attributes.items())}" for element in elements)
