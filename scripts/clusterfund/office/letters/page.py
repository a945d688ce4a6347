"""A reasons letter as one page of HTML for A4 paper; every value is escaped."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

if TYPE_CHECKING:
    from collections.abc import Mapping

TEMPLATES = Path(__file__).parent


def page(letter: Mapping[str, Any]) -> str:
    """Render a letter; the page asks nothing of the network."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["day"] = _day
    return env.get_template("letter.html.j2").render(letter)


def _day(text: str) -> str:
    """2021-09-10 → 2021年9月10日."""
    day = date.fromisoformat(text)
    return f"{day.year}年{day.month}月{day.day}日"
