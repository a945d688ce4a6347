"""Documents have one form in bytes, and the strict reader reads back what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register import layout
from clusterfund.register.canonical import LEVELS, written
from clusterfund.register.schema import SCHEMAS, load
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import FORBIDDEN

ROOT = Path(__file__).parents[2]
VECTORS = json.loads((ROOT / "tests/canonical/vectors.json").read_text("utf-8"))
PLACES = {
    "application": "applications/alpha/application.yaml",
    "enterprise": "applications/alpha/enterprises/914407030000000A2Y.yaml",
    "plan": "applications/alpha/plan.yaml",
    "commitment": "applications/alpha/commitment.yaml",
    "review": "reviews/alpha/expert-01.yaml",
    "digest": "reviews/alpha/expert-01.digest.yaml",
    "round": "call/round.yaml",
    "services": "call/services.yaml",
    "roster": "call/roster.yaml",
    "rules": "call/rules.yaml",
    "watchlist": "call/watchlists/abnormal-operation.yaml",
    "holidays": "call/holidays/2027.yaml",
}

TEXTS = st.one_of(
    st.text(max_size=30).filter(lambda text: not FORBIDDEN.search(text)),
    st.text("0123456789-+._:xeE ", max_size=18),
    st.text("字ab \n#:-|>\"'，（", max_size=12),
    st.sampled_from(["true", "null", "~", "no", "on", "=", "<<", "2021-09-15", "12:30:45"]),
)
SCALARS = st.one_of(TEXTS, st.booleans(), st.integers(-(10**15) + 1, 10**15 - 1))
KEYS = st.one_of(TEXTS, st.sampled_from(["promises", "signed_on", "completion_date"]))
VALUES = st.recursive(
    SCALARS,
    lambda children: st.one_of(
        st.lists(children, max_size=4), st.dictionaries(KEYS, children, max_size=4)
    ),
    max_leaves=12,
)


def read(data: bytes) -> Any:
    """Give what the strict reader reads."""
    source, findings = parse("a.yaml", data)
    assert findings == []
    assert source is not None
    return source.data


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: json.dumps(vector["data"])[:60])
def test_vectors(vector: dict[str, Any]) -> None:
    """The shared examples are written and read back as they stand."""
    assert written(vector["kind"], vector["data"]).decode() == vector["text"]
    assert read(vector["text"].encode()) == vector["data"]


def test_every_kind_has_a_vector() -> None:
    """No kind of document that is written this way lacks an example."""
    assert {vector["kind"] for vector in VECTORS} == set(LEVELS)


@settings(deadline=None, max_examples=400)
@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_round_trip(data: dict[str, Any]) -> None:
    """Whatever strict YAML can say is read back as the same data, and written again the same."""
    text = written("commitment", data)
    again = read(text)
    assert json.dumps(again, sort_keys=True) == json.dumps(data, sort_keys=True)
    assert written("commitment", again) == text
    assert text.endswith(b"\n")
    assert text.split(b"\n", 1)[0].startswith(b"# yaml-language-server: $schema=")


@settings(deadline=None, max_examples=400)
@given(TEXTS)
def test_texts_are_texts_everywhere(text: str) -> None:
    """What is no date is the same text to a reader of YAML 1.1, which guesses more than ours."""
    _, body = written("commitment", {"signed_by_role": text}).split(b"\n", 1)
    try:
        found = yaml.safe_load(body)["signed_by_role"]
    except ValueError:  # a date that there is not
        found = text
    assert str(found) == text


@pytest.mark.parametrize("kind", sorted(PLACES))
def test_modeline_reaches_the_schema(kind: str) -> None:
    """From where a document lies, its first line leads to the schema of its kind."""
    named = layout.recognise(PLACES[kind])
    assert named is not None
    assert named.kind == kind
    line = written(kind, {"a": 1}).decode().split("\n", 1)[0]
    folder = (ROOT / "submissions/2021" / PLACES[kind]).parent
    up = line.removeprefix("# yaml-language-server: $schema=").split("/")
    for _ in range(up.count("..")):
        folder = folder.parent
    assert (
        folder.joinpath(*(part for part in up if part != "..")) == SCHEMAS / f"{kind}.schema.json"
    )


def test_every_place_is_known() -> None:
    """All kinds that have a schema and a place in a round are written this way, except acts."""
    assert set(PLACES) == set(LEVELS)


@given(st.permutations(list(load("application")["properties"])))
def test_order_of_keys(names: list[str]) -> None:
    """Keys stand as the schema lists them, however the data come; unknown ones follow."""
    data = {"zzz": 1, **dict.fromkeys(names, 0), "aaa": 2}
    found = list(read(written("application", data)))
    assert found == [*load("application")["properties"], "zzz", "aaa"]


@pytest.mark.parametrize("path", sorted((ROOT / "submissions").rglob("applications/**/*.yaml")))
def test_samples_are_canonical(path: Path) -> None:
    """The sample applications are written in this form, byte for byte."""
    named = layout.recognise("/".join(path.relative_to(ROOT).parts[2:]))
    assert named is not None
    assert written(named.kind, read(path.read_bytes())) == path.read_bytes()


@pytest.mark.parametrize("value", [None, 0.5, {1, 2}])
def test_what_the_reader_never_gives(value: Any) -> None:
    """Nulls, fractions and sets are no data of a document and are refused, not guessed."""
    with pytest.raises(TypeError):
        written("commitment", {"promises": value})
