"""The form writes the bytes that `clusterfund fmt` writes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterfund.register import layout
from clusterfund.register.canonical import LEVELS, written
from clusterfund.register.strictyaml import parse
from clusterfund.register.tidy import tidy
from register.test_canonical_form import KEYS, ROOT, SCALARS, VECTORS

if TYPE_CHECKING:
    from form.core import Core

INDEX = re.compile("0|[1-9][0-9]*")
NAMES = KEYS.filter(lambda key: not INDEX.fullmatch(key))
"""Objects of JavaScript put names that are whole numbers first; no form has any."""

DOCUMENTS = st.dictionaries(
    NAMES,
    st.recursive(
        SCALARS,
        lambda children: st.one_of(
            st.lists(children, max_size=4), st.dictionaries(NAMES, children, max_size=4)
        ),
        max_leaves=12,
    ),
    max_size=5,
)


def test_vectors(core: Core) -> None:
    """The shared examples are written as they stand, and read back."""
    wanted = [each["text"] for each in VECTORS]
    assert core.ask("written", [(each["kind"], each["data"]) for each in VECTORS]) == wanted
    answers = core.ask("read", [(text,) for text in wanted])
    assert [each["data"] for each in answers] == [each["data"] for each in VECTORS]


def test_sample_applications(core: Core) -> None:
    """What the form reads of every sample document it writes again byte for byte.

    `clusterfund fmt` leaves it as it is.
    """
    paths = sorted((ROOT / "submissions").rglob("applications/**/*.yaml"))
    named = [layout.recognise("/".join(path.relative_to(ROOT).parts[2:])) for path in paths]
    texts = [path.read_text("utf-8") for path in paths]
    data = [answer["data"] for answer in core.ask("read", [(text,) for text in texts])]
    kinds = [each.kind for each in named if each]
    found = core.ask("written", list(zip(kinds, data, strict=True)))
    assert found == texts
    for kind, text in zip(kinds, found, strict=True):
        assert tidy(kind, "a.yaml", text.encode()) == (text.encode(), [])


@settings(deadline=None, max_examples=500, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(LEVELS)), DOCUMENTS)
def test_random_documents(core: Core, kind: str, data: dict[str, Any]) -> None:
    """Random documents of every kind have the same bytes from both, and are read back the same."""
    text = written(kind, data).decode()
    assert core.one("written", kind, data) == text
    source, _ = parse("a.yaml", text.encode())
    assert source is not None
    assert json.dumps(core.one("read", text)["data"]) == json.dumps(source.data)


def test_depth_of_documents(core: Core) -> None:
    """The form knows every kind of document that is written this way."""
    answers = core.ask("written", [(kind, {}) for kind in LEVELS])
    assert answers == [written(kind, {}).decode() for kind in LEVELS]


@pytest.mark.parametrize("value", [None, 0.5])
def test_no_data(core: Core, value: object) -> None:
    """Nulls and fractions are no data of a document and are refused, not guessed."""
    with pytest.raises(AssertionError, match="TypeError"):
        core.ask("written", [("commitment", {"promises": value})])
