"""How far a cluster was from support."""

from __future__ import annotations

from fractions import Fraction

import pytest

from clusterfund.rules.line import Line, funding_line

ROWS = [
    {"cluster": "a", "score": "88.00", "outcome": "supported"},
    {"cluster": "b", "score": "81.50", "outcome": "supported"},
    {"cluster": "c", "score": "81.50", "outcome": "reserve"},
    {"cluster": "d", "score": "78.25", "outcome": "reserve"},
    {"cluster": "e", "score": "65.33", "outcome": "not_supported"},
]
PASS = Fraction(70)


@pytest.mark.parametrize(
    ("place", "pass_mark", "title", "line", "distance"),
    [
        (2, PASS, "拟支持集群的最低得分", "81.5", "0"),
        (3, PASS, "拟支持集群的最低得分", "81.5", "3.25"),
        (4, PASS, "合格分", "70", "4.67"),
        (4, None, "拟支持集群的最低得分", "81.5", "16.17"),
        (4, Fraction(60), "合格分", "60", "0"),
    ],
)
def test_distance(
    place: int, pass_mark: Fraction | None, title: str, line: str, distance: str
) -> None:
    """Who failed the pass mark is measured against it, others against the lowest supported."""
    found = funding_line(ROWS[place], ROWS, pass_mark)
    assert found == Line(title, Fraction(line), Fraction(distance))


def test_no_line() -> None:
    """The supported have none, nor has anybody where nobody was supported."""
    assert funding_line(ROWS[0], ROWS, PASS) is None
    assert funding_line(ROWS[3], ROWS[2:], PASS) is None
