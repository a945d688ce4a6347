"""The template engine: autoescaped HTML for pages, entity-escaped text for the guide's Markdown."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from clusterfund.money import fen, percentage, pretty
from clusterfund.site.decisions import address

TEMPLATES = Path(__file__).parent / "templates"
MARKDOWN_SPECIAL = re.compile(r"[\\`*_\[\]{}()<>#+!|&\"'~^=]")
TEN_THOUSAND = 10_000
KILO = 1024
OFTEN = 1 << 16
"""So many results of a filter are remembered: pages of thousands of steps repeat themselves."""
PARTS = "一二三四五六七附"
"""How a clause of the guide begins."""
NUMERALS = {numeral: str(place) for place, numeral in enumerate("一二三四五六七八九十", 1)}


class Pages(jinja2.Environment):
    """Looks an item of plain data up before an attribute, of which plain data has hardly any."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give an item or an attribute, or what is undefined."""
        if type(obj) is dict and attribute in obj and attribute not in METHODS:
            return obj[attribute]
        return super().getattr(obj, attribute)


METHODS = frozenset(dir(dict))


@cache
def pages() -> jinja2.Environment:
    """Give the environment of generated pages: every value is escaped."""
    env = Pages(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= FILTERS
    return env


def guide() -> jinja2.Environment:
    """Give the environment of the hand-written guide: values become inert Markdown text."""
    env = jinja2.Environment(  # noqa: S701 -- Markdown, escaped by `finalize`
        undefined=jinja2.StrictUndefined,
        finalize=_inert,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= FILTERS
    return env


def _inert(value: Any) -> Any:
    """Write every character that Markdown or HTML could act upon as an entity, but for markup."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return MARKDOWN_SPECIAL.sub(lambda match: f"&#{ord(match[0])};", value)
    return value


@lru_cache(OFTEN)
def yuan(amount: int | str) -> str:
    """500000.00 → 500,000 元."""
    return pretty(fen(amount))


@lru_cache(OFTEN)
def wan(amount: int | str) -> str:
    """500000 → 50 万元; what is no whole number of 0.01 万元 stays in 元."""
    whole, rest = divmod(fen(amount), TEN_THOUSAND)
    if rest:
        return yuan(amount)
    decimals = f".{whole % 100:02d}".rstrip("0").rstrip(".")
    return f"{whole // 100:,}{decimals} 万元"


@lru_cache(OFTEN)
def percent(rate: int | str) -> str:
    """0.80 → 80%."""
    return percentage(Fraction(rate))


@lru_cache(OFTEN)
def anchor(clause: str) -> str:
    """Name the guide's anchor of a clause: 三（一）1 → c-3-1-1, 附录2 三（五） → c-f2-3-5."""
    appendix = re.match(r"附录([0-9])", clause)
    parts = ["f" + appendix[1]] if appendix else []
    rest = clause[appendix.end() :] if appendix else clause
    parts += [
        NUMERALS.get(part, part) for part in re.findall(r"[一二三四五六七八九十]|[0-9]+", rest)
    ]
    return "-".join(["c", *parts])


@lru_cache(OFTEN)
def places(number: int, digits: int) -> str:
    """Put the decimal point before the last digits of an integer: 4512 with 2 gives 45.12."""
    whole, rest = divmod(number, 10**digits)
    return f"{whole}.{rest:0{digits}d}"


@lru_cache(OFTEN)
def pct(number: int) -> str:
    """Write hundredths of a per cent: 4512 gives 45.12%."""
    return f"{places(number, 2)}%"


@lru_cache(OFTEN)
def em(number: int) -> str:
    """Write tenths of the height of a letter: 26 gives 2.6em."""
    return f"{places(number, 1)}em"


@lru_cache(OFTEN)
def basis(clause: str, guide: str) -> Markup:
    """Link a clause to its place on a round's guide; what is no clause of it stays a text."""
    if clause[0] not in PARTS:
        return escape(clause)
    place = anchor(clause.split("至", maxsplit=1)[0])
    return Markup('<a href="{}#{}">{}</a>').format(guide, place, clause)


def paragraphs(text: str) -> list[str]:
    """Split a text into its paragraphs."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def size(count: int) -> str:
    """2014 → 2.0 KB."""
    if count < KILO:
        return f"{count}\u00a0字节"
    unit, name = (KILO, "KB") if count < KILO * KILO else (KILO * KILO, "MB")
    tenths = (count * 10 + unit // 2) // unit
    return f"{tenths // 10}.{tenths % 10}\u00a0{name}"


def script(data: Any) -> Markup:
    """Write data for a `<script type="application/json">`: nothing in it can end the element."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704 -- no character of markup is left


FILTERS = {
    "decided": lambda number, round_id: address(round_id, number),
    "script": script,
    "size": size,
    "yuan": yuan,
    "fen": fen,
    "places": places,
    "pct": pct,
    "em": em,
    "basis": basis,
    "wan": wan,
    "percent": percent,
    "anchor": anchor,
    "paragraphs": paragraphs,
}
