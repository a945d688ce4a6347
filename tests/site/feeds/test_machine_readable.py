"""The list of feeds and twins on the page of open data."""

from __future__ import annotations

from typing import Any

import pytest

from clusterfund.site import environment
from pages.datasets import STAGES, feeds_of, of, twins_of

from ..parsing import parse  # noqa: TID252 -- `site` is a module of Python too

PAGE = '{% from "feeds.html.j2" import machine_readable %}{{ machine_readable("../", data) }}'


def links(data: dict[str, Any] | None) -> list[str]:
    """Give the targets of the list as it stands in a page one folder down."""
    html = environment.pages().from_string(PAGE).render(data=data)
    return [each.attributes["href"].removeprefix("../") for each in parse(html).all("a")]


@pytest.mark.parametrize("stage", STAGES)
def test_every_file_is_listed_and_nothing_else(stage: str) -> None:
    """Each feed and twin of a register has one link; no link leads to a file that is not there."""
    data = of(stage)
    found = links(data)
    assert found.count("developers/twins.html") == 1
    found.remove("developers/twins.html")
    assert sorted(found) == sorted({**feeds_of(data), **twins_of(data)})


def test_programme_without_rounds_lists_its_feeds() -> None:
    """Without a round the list has the feed and the common calendar."""
    assert links(None) == ["feeds/notices.atom", "feeds/deadlines.ics"]
