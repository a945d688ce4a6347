"""Nobody takes the sample for the real programme."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from clusterfund.site.shell import SUFFIX

from .parsing import article

if TYPE_CHECKING:
    from pages.building import Built

MARK = "示例数据"
FIXED = (
    "rules/index.html",
    "apply/index.html",
    "apply/paper.html",
    "apply/fields.html",
    "apply/spreadsheet.html",
    "apply/example.html",
    "apply/upload.html",
    "verify/index.html",
    "404.html",
    "developers/canonical-yaml.html",
    "developers/cli.html",
    "developers/form.html",
    "developers/repository-settings.html",
    "developers/workflows.html",
    "operate/acceptance.html",
    "operate/archive.html",
    "operate/deadlines.html",
    "operate/guard.html",
    "operate/changes.html",
    "operate/signing.html",
    "review/index.html",
    "developers/verify.html",
    "developers/rules-versions.html",
    "developers/twins.html",
    "operate/notice.html",
    "operate/vouchers.html",
    "operate/exclusion.html",
    "search/index.html",
    "developers/cache.html",
    "operate/federation.html",
    "developers/federation.html",
    "operate/index.html",
    "operate/scale.html",
)
"""Pages about the programme, not about a round."""

UNMARKED = {"rules/index.md", "apply/fields.md", "search/index.md"}
"""Those of them that are generated."""


def test_every_page_of_the_round_is_marked(built: Built) -> None:
    """Every page that shows the sample round says 示例数据."""
    shown = set(built.pages) - set(FIXED) - {"guide/2021.html"}
    assert {name for name in shown if MARK not in article(built.text(name)).words} == set()


def test_guide_of_the_round_is_marked(built: Built) -> None:
    """The guide of the sample round says 示例数据 as every other page does."""
    assert MARK in article(built.text("guide/2021.html")).words


@pytest.mark.parametrize("sample", [True, False])
def test_mark_follows_the_round(built: Built, *, sample: bool) -> None:
    """A round that is no sample has no mark on any page, its guide included."""
    data = copy.deepcopy(built.data)
    data["round"]["sample"] = sample
    files = built.pages_of(data)
    pages = {path for path in files if path.endswith((".md", SUFFIX))} - UNMARKED
    marked = {path for path in pages if MARK in files[path]}
    assert marked >= pages - {"guide/2021.md"} if sample else not marked


def test_real_guide_has_no_sample_words(built: Built) -> None:
    """The guide of a round that is no sample never calls anything a sample."""
    data = copy.deepcopy(built.data)
    data["round"]["sample"] = False
    assert "示例" not in built.pages_of(data)["guide/2021.md"]
