"""The form writes the bytes that `clusterfund fmt` writes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clusterfund.register import layout
from clusterfund.register.canonical import LEVELS, written
from clusterfund.register.strictyaml import parse
from register.test_canonical_form import KEYS, ROOT, SCALARS, VECTORS

if TYPE_CHECKING:
    from form.core import Core

INDEX = re.compile("0|[1-9][0-9]*")
NAMES = KEYS.filter(lambda key: not INDEX.fullmatch(key))
"""Objects of JavaScript put names that are whole numbers first; no form has any."""

VALUES = st.recursive(
    SCALARS,
    lambda children: st.one_of(
        st.lists(children, max_size=4), st.dictionaries(NAMES, children, max_size=4)
    ),
    max_leaves=12,
)
DOCUMENTS = st.lists(
    st.tuples(st.sampled_from(sorted(LEVELS)), st.dictionaries(NAMES, VALUES, max_size=5)),
    min_size=100,
    max_size=100,
)


def test_vectors(core: Core) -> None:
    """The shared examples are written as they stand, and read back."""
    wanted = [each["text"] for each in VECTORS]
    assert core.ask("written", [(each["kind"], each["data"]) for each in VECTORS]) == wanted
    answers = core.ask("read", [(text,) for text in wanted])
    assert [each["data"] for each in answers] == [each["data"] for each in VECTORS]


def test_sample_applications(core: Core) -> None:
    """What the form reads of every sample document it writes again byte for byte."""
    paths = sorted((ROOT / "submissions").rglob("applications/**/*.yaml"))
    named = [layout.recognise("/".join(path.relative_to(ROOT).parts[2:])) for path in paths]
    texts = [path.read_text("utf-8") for path in paths]
    data = [answer["data"] for answer in core.ask("read", [(text,) for text in texts])]
    kinds = [each.kind for each in named if each]
    assert core.ask("written", list(zip(kinds, data, strict=True))) == texts


@settings(
    deadline=None,
    max_examples=10,
    phases=[Phase.generate],
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.large_base_example,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)
@given(DOCUMENTS)
def test_random_documents(core: Core, documents: list[tuple[str, dict[str, Any]]]) -> None:
    """Random documents of every kind have the same bytes from both, and are read back the same."""
    wanted = [written(kind, data).decode() for kind, data in documents]
    assert core.ask("written", documents) == wanted
    read = [parse("a.yaml", text.encode())[0] for text in wanted]
    found = [each["data"] for each in core.ask("read", [(text,) for text in wanted])]
    assert [json.dumps(each) for each in found] == [
        json.dumps(each.data if each else None) for each in read
    ]


def test_depth_of_documents(core: Core) -> None:
    """The form knows every kind of document that is written this way."""
    answers = core.ask("written", [(kind, {}) for kind in LEVELS])
    assert answers == [written(kind, {}).decode() for kind in LEVELS]


def test_no_data(core: Core, tmp_path: Path) -> None:
    """Nulls and fractions are no data of a document and are refused, not guessed."""
    del tmp_path
    for value in (None, 0.5):
        try:
            core.one("written", "commitment", {"promises": value})
        except AssertionError as error:
            assert "TypeError" in str(error)
        else:
            raise AssertionError(value)
