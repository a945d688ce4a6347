"""The fast gate and the explaining validator never disagree silently."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.records import Source
from clusterfund.register import schema
from clusterfund.register.layout import OPAQUE, recognise
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from register.trees import ROOT, TOP, sample

KINDS = sorted(
    path.name.removesuffix(".schema.json")
    for path in Path(schema.SCHEMAS).glob("*.schema.json")
    if path.name != "common.schema.json"
)
WORDS = st.sampled_from(
    (
        *("", " ", "x", "2021-02-30", "2021-09-15\n", "20210915", "2021-W01-1", "1e5", "-1", "1."),
        *("0.5", "000", "100", "100.000", "99999999999.99", "null", "none", "true", "a-b", "a_b"),
        *(
            "A",
            "a\n",
            "\na",
            "a b",
            " a",
            "a ",
            "\u3000a",
            "a\u3000",
            "甲",
            "😀",
            "x" * 101,
            "x" * 2001,
        ),
        *("914407850000000194", "914407850000000194\n", "９１４４", "٣", "12.345", "https://a"),
        *("submissions/a.yaml", "0" * 64),
    )
)
VALUES = st.one_of(
    WORDS,
    st.booleans(),
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.just([]),
    st.just({}),
    st.lists(st.integers(0, 1), max_size=3),
)
STEPS = st.lists(st.integers(0, 1000), max_size=6)


@cache
def documents() -> tuple[tuple[str, Source], ...]:
    """Give sound documents of every kind."""
    year = f"{TOP}call/holidays/2027.yaml"
    days = b"year: 2027\nsource: x\ndays: [{on: 2027-01-01, name: a, working: false}]\n"
    digest = f"{TOP}reviews/alpha/expert-01.digest.yaml"
    commitment = f"reviewer: expert-01\non: 2021-09-09\ndigest: {'0' * 64}\n".encode()
    rules = f"{TOP}call/rules.yaml"
    version = f"version: 2026.11.0\ndigest: {'0' * 64}\n".encode()
    found = []
    for path, data in sample({year: days, digest: commitment, rules: version}).items():
        named = recognise(path.removeprefix(TOP))
        assert named is not None
        if named.kind not in {"narrative", *OPAQUE}:
            source, _ = parse(path, data, MAX_ACT_BYTES)
            assert source is not None
            found.append((named.kind, source))
    for kind in ("maintainers", "declared-moves"):
        path = f".github/{kind}.yaml"
        source, _ = parse(path, (ROOT / path).read_bytes())
        assert source is not None
        found.append((kind, source))
    return tuple(found)


def mutated(data: Any, steps: list[int], value: Any, how: str) -> Any:
    """Walk into a copy by the steps; there replace, remove, rename or add."""
    data = copy.deepcopy(data)
    holder: Any = None
    key: Any = None
    here = data
    for step in steps:
        if not here or not isinstance(here, list | dict):
            break
        place = step % len(here)
        holder, key = here, place if isinstance(here, list) else list(here)[place]
        here = holder[key]
    if holder is None:
        return value
    if how == "replace":
        holder[key] = value
    elif how == "remove":
        del holder[key]
    elif isinstance(holder, list):
        holder.extend([holder[key]] * (60 if how == "rename" else 1))
    else:
        holder[str(value)] = holder.pop(key) if how == "rename" else value
    return data


def marks_of(data: Any) -> Any:
    """Give a position to every value of a document that was never written."""
    if isinstance(data, dict):
        return 0, {key: marks_of(value) for key, value in data.items()}, dict.fromkeys(data, 0)
    return (0, [marks_of(item) for item in data], None) if isinstance(data, list) else 0


def test_the_sample_is_sound() -> None:
    """Every real document passes, and every kind of document is among them."""
    assert [source.path for kind, source in documents() if schema.validate(kind, source)] == []
    assert {kind for kind, _ in documents()} == set(KINDS)


@settings(deadline=None, max_examples=500)
@given(
    st.integers(0, 10**6),
    STEPS,
    VALUES,
    st.sampled_from(["replace", "remove", "rename", "add"]),
)
def test_gate_and_explanation_agree(pick: int, steps: list[int], value: Any, how: str) -> None:
    """What the gate refuses has a finding with a reason; what it passes has no fault at all."""
    kinds = [pair for pair in documents() if pair[0] == KINDS[pick % len(KINDS)]]
    kind, sound = kinds[pick // len(KINDS) % len(kinds)]
    data = mutated(sound.data, steps, value, how)
    source = Source(sound.path, data, marks_of(data))
    findings = schema.validate(kind, source)
    reasons = list(schema._reference(kind).iter_errors(source.data))  # noqa: SLF001 -- the subject
    assert bool(findings) == bool(reasons)


@pytest.mark.parametrize("kind", KINDS)
def test_a_silent_reference_still_gives_a_finding(kind: str) -> None:
    """Whatever is no mapping at all is refused by every kind, with a finding at the start."""
    values: list[Any] = ["", 0, True, []]
    for value in values:
        [finding] = schema.validate(kind, Source("a.yaml", value, 0))
        assert (finding.line, finding.column, finding.pointer) == (1, 1, "")


def test_only_the_gate_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """If ever only the gate refuses a document, it is refused with the general finding."""
    monkeypatch.setattr(schema, "_gate", lambda _kind: lambda _data: False)
    kind, source = next(pair for pair in documents() if pair[0] == "commitment")
    [finding] = schema.validate(kind, source)
    assert (finding.code, finding.path, finding.line) == ("S009", source.path, 1)


def test_references_are_put_in_place() -> None:
    """A loaded schema has no reference left, and the field's own title wins over the common one."""
    for kind in KINDS:
        assert "$ref" not in str(schema.load(kind))
    uscc = schema.load("enterprise")["properties"]["uscc"]
    assert uscc["title"] == "统一社会信用代码"
    assert uscc["pattern"] == "^[0-9A-HJ-NPQRTUWXY]{18}$"
