"""Lighthouse gives its best marks to the four pages that most people open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pages.lighthouse import FAST, JUDGED, PERFECT, judged
from pages.sharing import shared

if TYPE_CHECKING:
    from pathlib import Path

    from pages.hosting import Host


@pytest.fixture(scope="session")
def verdicts(host: Host, common: Path) -> dict[str, dict[str, Any]]:
    """What Lighthouse says of each page; one process runs it, so that no two disturb each other."""

    def judge(_: str) -> dict[str, dict[str, Any]]:
        answers = judged([host.address + path for path in JUDGED.values()])
        return dict(zip(JUDGED.values(), answers.values(), strict=True))

    return dict(shared(common / "lighthouse", ["all"], judge)["all"])


@pytest.mark.parametrize("path", JUDGED.values(), ids=JUDGED)
def test_perfect_marks(verdicts: dict[str, dict[str, Any]], path: str) -> None:
    """A page has 100 in accessibility, best practices and SEO."""
    verdict = verdicts[path]
    marks = {name: verdict["scores"][name] for name in PERFECT}
    assert marks == dict.fromkeys(PERFECT, 100), verdict["faults"]


@pytest.mark.parametrize("path", JUDGED.values(), ids=JUDGED)
def test_fast(verdicts: dict[str, dict[str, Any]], path: str) -> None:
    """A page has at least 95 in performance, as a slow phone on a slow network."""
    assert verdicts[path]["scores"]["performance"] >= FAST, verdicts[path]["faults"]
