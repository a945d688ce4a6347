"""jsonschema, jsonschema_rs and ajv judge every document alike, and at the same places.

Set CLUSTERFUND_DIFFERENTIAL to generate more documents than usual, so many in all kinds together.
`--hypothesis-show-statistics` tells how many of them were sound.
"""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, event, find, given, settings
from hypothesis import strategies as st

from clusterfund.register.layout import recognise
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import FORBIDDEN, MAX_ACT_BYTES
from differential.differences import difference
from differential.engines import Verdicts
from differential.generated import documents, replaced
from support.building import BASE, ROUND
from support.schema_cases import cases
from support.schema_trees import SCHEMAS, VALID_EXAMPLES, Json, read

if TYPE_CHECKING:
    from differential.engines import Ajv

GENERATED = int(os.environ.get("CLUSTERFUND_DIFFERENTIAL", "1200"))
REAL = [
    path
    for root in (Path(__file__).parents[2], BASE)
    for path in sorted((root / ROUND).rglob("*.yaml"))
]
ALL_PASS = Verdicts(frozenset(), gate=True, ajv=frozenset())
EACH = -(-GENERATED // len(SCHEMAS))
CANDIDATES = [
    letter
    for letter in map(chr, range(0xE0000))
    if unicodedata.category(letter) in {"Cc", "Cf", "Zs", "Zl", "Zp"}
    and not FORBIDDEN.search(letter)
]
"""Spaces, ends of lines and unseen characters, as far as the YAML reader lets them through."""

each_kind = pytest.mark.parametrize("kind", SCHEMAS)
bounded = settings(
    deadline=None,
    max_examples=EACH,
    suppress_health_check=[HealthCheck.too_slow],  # the first round takes its strategies apart
)


def differences(ajv: Ajv, kind: str, documents: list[Json]) -> list[str]:
    """Give what the three differ about."""
    found = [difference(kind, each, ajv.verdicts(kind, each)) for each in documents]
    return [text for text in found if text]


@each_kind
def test_on_examples(ajv: Ajv, kind: str) -> None:
    """The three agree on every sound example, every broken one, and every one at its limit."""
    names = [name for name in VALID_EXAMPLES if name.startswith(f"{kind}/")]
    broken = [case.document() for case in cases(kind)]
    at_limits = [case.document(less=1) for case in cases(kind) if case.is_at_limit]
    assert differences(ajv, kind, [*map(read, names), *broken, *at_limits]) == []


def test_on_real_files(ajv: Ajv) -> None:
    """The three pass every file of the round that is shipped and of the base of all cases."""
    seen = set()
    for path in REAL:
        named = recognise(path.as_posix().partition(f"{ROUND}/")[2])
        source, _ = parse(path.name, path.read_bytes(), MAX_ACT_BYTES)
        assert named is not None
        assert source is not None
        assert ajv.verdicts(named.kind, source.data) == ALL_PASS, path
        seen.add((path.is_relative_to(BASE), named.kind))
    assert {(False, "act"), (False, "round"), (True, "enterprise")} <= seen


@pytest.mark.parametrize(
    ("kind", "path"), [("commitment", ["signed_by_role"]), ("round", ["portal"])]
)
def test_on_every_space(ajv: Ajv, kind: str, path: list[str]) -> None:
    """The three agree on what is a space and what ends a line, wherever it stands in a text."""
    sound = read(f"{kind}/valid/full.yaml")
    texts = [
        text
        for letter in CANDIDATES
        for text in (letter, f"{letter}甲", f"甲{letter}", f"甲{letter}乙", f"https://{letter}a")
    ]
    assert differences(ajv, kind, [replaced(sound, path, text) for text in texts]) == []


@each_kind
@bounded
@given(data=st.data())
def test_on_generated_documents(ajv: Ajv, kind: str, data: st.DataObject) -> None:
    """The three agree on documents with values at and around every limit, at the same places."""
    document = data.draw(documents(kind))
    verdicts = ajv.verdicts(kind, document)
    event("sound" if verdicts.gate else "broken")
    assert difference(kind, document, verdicts) == ""


@each_kind
@pytest.mark.parametrize("sound", [True, False])
def test_generated_documents_are_of_both_sorts(ajv: Ajv, kind: str, *, sound: bool) -> None:
    """Some generated documents of every kind are sound and some are not."""
    unshrunk = settings(bounded, phases=[Phase.generate], max_examples=200, database=None)
    find(documents(kind), lambda each: ajv.verdicts(kind, each).gate is sound, settings=unshrunk)


@each_kind
@settings(bounded, max_examples=25)
@given(data=st.data())
def test_generated_documents_can_be_written(kind: str, data: st.DataObject) -> None:
    """A generated document is one that the strict YAML reader can give."""
    document = data.draw(documents(kind))
    written = json.dumps(document, ensure_ascii=False)
    source, findings = parse("a.yaml", written.encode(), MAX_ACT_BYTES)
    assert findings == []
    assert source is not None
    assert json.dumps(source.data, ensure_ascii=False) == written  # == takes 1 for true
