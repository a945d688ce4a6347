"""Applications that are read when they are asked for, and no earlier."""

from __future__ import annotations

import pytest

from clusterfund.records import Application, Applications, Claim
from clusterfund.records.applications import claims
from clusterfund.rules.across import sharing, uses
from figures.registers import build


def made(slug: str) -> Application:
    """Make an application of nothing but a lead."""
    return build({"clusters": {slug: {}}}).applications[slug]


def test_each_is_read_once_when_asked_for() -> None:
    """Names, number and presence are known unread; an application is read once."""
    read: list[str] = []

    def load(slug: str) -> Application:
        read.append(slug)
        return made(slug)

    known = {slug: Claim(f"{slug}.yaml", frozenset({slug})) for slug in ("a", "b")}
    found = Applications(known, load)
    assert list(found) == ["a", "b"]
    assert len(found) == 2
    assert "a" in found
    assert "c" not in found
    assert claims(found) is known
    assert read == []
    assert found["a"] is found["a"]
    assert read == ["a"]
    with pytest.raises(KeyError):
        found["c"]


def test_a_claim_may_say_too_much() -> None:
    """Codes that a record does not use are no uses, and whoever shares none is not read."""
    forms = {slug: made(slug) for slug in ("a", "b", "c")}
    known = {
        "a": Claim("a.yaml", frozenset({"x", forms["a"].lead.uscc})),
        "b": Claim("b.yaml", frozenset({"x"})),
        "c": Claim("c.yaml", frozenset({"y"})),
    }
    found = Applications(known, forms.__getitem__)
    assert sharing(found) == ["a", "b"]
    assert "x" not in uses(found).enterprises
    assert set(uses(found).leads) == {forms["a"].lead.uscc, forms["b"].lead.uscc}
