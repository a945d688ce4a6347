"""The page 性能与规模: made of what was measured, and every bound holds."""

from __future__ import annotations

import json
import operator
from typing import Any

import pytest
from page import FOLDER, MEASUREMENTS, counted, drawn, page, plain, thousands

FOUND: dict[str, Any] = json.loads((FOLDER / "scale.json").read_text("utf-8"))
FIGURES = [(name, each) for name, found in FOUND.items() for each in found["figures"]]
CURVES = [(name, each) for name, found in FOUND.items() for each in found["curves"]]


def test_page_follows_from_the_measurements() -> None:
    """The committed page is made of the committed measurements, byte for byte."""
    assert (FOLDER / "scale.md").read_text("utf-8") == page(FOUND)
    assert list(FOUND) == sorted(MEASUREMENTS)


@pytest.mark.parametrize(("name", "figure"), FIGURES)
def test_every_bound_holds(name: str, figure: dict[str, Any]) -> None:
    """Each figure keeps its bound, and has words for the page."""
    holds = operator.ge if figure["at_least"] else operator.le
    assert holds(figure["value"], figure["bound"]) is figure["kept"] is True, name
    assert figure["said"]
    assert not set(figure["command"]) & set("|<>&\"'")


@pytest.mark.parametrize(("name", "curve"), CURVES)
def test_curves_grow(name: str, curve: dict[str, Any]) -> None:
    """Each curve has three sizes or more, ascending, and lies inside its drawing."""
    sizes = [size for size, _ in curve["points"]]
    assert len(sizes) >= 3, name
    assert sizes == sorted(set(sizes))
    view = drawn(curve["points"])
    assert all(8 <= x <= 352 and 22 <= y <= 170 for x, y, *_ in view["points"])
    assert all(8 <= x <= 352 and 22 <= y <= 170 for x, y in view["equal"])


def test_equal_cost_is_a_line_through_the_smallest() -> None:
    """Costs that grow as the size does lie on the dashed line."""
    view = drawn([(100, 1.0), (200, 2.0), (400, 4.0)])
    (left, foot), (right, top) = view["equal"]
    for point in view["points"]:
        across = (point.x - left) / (right - left)
        assert abs(foot + (top - foot) * across - point.y) <= 1


@pytest.mark.parametrize(
    ("number", "text"), [(0.034, "0.03"), (9.5, "9.50"), (12.34, "12.3"), (1234.5, "1,234")]
)
def test_measured_numbers(number: float, text: str) -> None:
    """Small numbers keep two places, large ones none."""
    assert plain(number) == text


@pytest.mark.parametrize(
    ("number", "text"), [(950, "950"), (9999, "9,999"), (12_345, "1.2 万"), (1_309_500, "130 万")]
)
def test_large_numbers(number: float, text: str) -> None:
    """From ten thousand on, numbers are told in 万."""
    assert thousands(number) == text


def test_what_is_counted_has_its_space() -> None:
    """A number and its word stand apart, 万 and 个 together."""
    assert (counted(2257), counted(16_000)) == ("2,257 个", "1.6 万个")
