"""A difference between validators does not go unseen, and is told so that one can mend it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from differential.differences import difference
from differential.engines import Verdicts
from differential.generated import replaced
from support.schema_trees import read

if TYPE_CHECKING:
    from differential.engines import Ajv

DOCUMENT = read("roster/valid/full.yaml")
ROLES = "/people/0/roles"
SCHEMA = {
    "type": "string",
    "maxLength": 80,
    "pattern": "^(reviewer|operator|bureau|lead:[a-z0-9]+(-[a-z0-9]+)*)$",
}
CLEAN = frozenset[tuple[str, str]]()
BROKEN = frozenset({(f"{ROLES}/0", "pattern")})
ELSEWHERE = frozenset({(ROLES, "pattern")})
TWINS = frozenset({(ROLES, "uniqueItems")})


@pytest.mark.parametrize(
    "verdicts",
    [
        Verdicts(BROKEN, gate=False, ajv=CLEAN),
        Verdicts(BROKEN, gate=True, ajv=BROKEN),
        Verdicts(CLEAN, gate=True, ajv=BROKEN),
        Verdicts(CLEAN, gate=False, ajv=CLEAN),
        Verdicts(BROKEN, gate=False, ajv=ELSEWHERE),
        Verdicts(TWINS, gate=False, ajv=CLEAN),
        Verdicts(TWINS, gate=False, ajv=BROKEN),
    ],
)
def test_a_difference_is_seen(verdicts: Verdicts) -> None:
    """Another verdict of any of the three, or another place, is a difference."""
    assert difference("roster", DOCUMENT, verdicts).startswith("the validators differ about this")


@pytest.mark.parametrize(
    "verdicts",
    [
        Verdicts(CLEAN, gate=True, ajv=CLEAN),
        Verdicts(BROKEN, gate=False, ajv=frozenset({(f"{ROLES}/0", "type")})),
        Verdicts(BROKEN | TWINS, gate=False, ajv=BROKEN),
    ],
)
def test_no_difference_is_silent(verdicts: Verdicts) -> None:
    """Other keywords at the same place, or a repetition among wrong items, are no difference."""
    assert difference("roster", DOCUMENT, verdicts) == ""


def test_a_difference_is_told() -> None:
    """The report names the verdicts, the place, the value there and the schema that judges it."""
    document = replaced(DOCUMENT, ["people", 0, "roles", 0], "Lead")
    assert difference("roster", document, Verdicts(BROKEN, gate=False, ajv=CLEAN)).split("\n") == [
        "the validators differ about this roster",
        "  jsonschema: [('/people/0/roles/0', 'pattern')]",
        "  jsonschema_rs: refuses",
        "  ajv: passes",
        '  at /people/0/roles/0: "Lead"',
        f"    schema: {json.dumps(SCHEMA)}",
    ]


def test_the_setup_is_strict(ajv: Ajv) -> None:
    """The browser's validator names all faults, knows dates, coerces nothing, counts characters."""
    sound = read("commitment/valid/full.yaml")
    wrong = sound | {"promises": "true", "signed_on": "2021-02-29", "signed_by_role": "😀" * 101}
    assert ajv.faults("commitment", sound | {"signed_by_role": "😀" * 100}) == CLEAN
    assert ajv.faults("commitment", wrong) == {
        ("/promises", "type"),
        ("/signed_on", "format"),
        ("/signed_by_role", "maxLength"),
    }
