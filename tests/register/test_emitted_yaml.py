"""What we write, the strict reader reads back."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register.emit import emit
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import FORBIDDEN, MAX_ACT_BYTES

TEXTS = st.one_of(
    st.text(max_size=30).filter(lambda text: not FORBIDDEN.search(text)),
    st.text("0123456789-+._:xeE ", max_size=18),
    st.sampled_from(
        ["true", "false", "null", "~", "no", "on", "=", "<<", "2021-09-15", "12:30:45"]
    ),
)
SCALARS = st.one_of(TEXTS, st.booleans(), st.integers(-(10**15) + 1, 10**15 - 1))
KEYS = TEXTS.filter(lambda text: "\n" not in text)
DATA = st.recursive(
    SCALARS,
    lambda children: st.one_of(
        st.lists(children, max_size=4), st.dictionaries(KEYS, children, max_size=4)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=400)
@given(DATA)
def test_round_trip(data: Any) -> None:
    """Whatever strict YAML can say is read back as the same data of the same types."""
    source, findings = parse("a.yaml", emit(data, "x.json"))
    assert findings == []
    assert source is not None
    assert source.data == data
    assert repr(source.data) == repr(data)


def test_form() -> None:
    """The schema comes first, fields keep their order, nothing is shared, Chinese stays Chinese."""
    shared = ["甲"]
    data = {"b": shared, "a": shared, "when": "2021-09-15", "amount": "500000.00"}
    assert emit(data, "../x.schema.json").decode() == (
        "# yaml-language-server: $schema=../x.schema.json\n"
        "b:\n- 甲\na:\n- 甲\nwhen: '2021-09-15'\namount: '500000.00'\n"
    )


def test_long_names_and_texts() -> None:
    """Paths of 200 characters and texts of 2000 characters are read back unbroken."""
    data = {"submissions/" + "a" * 188: "字 " * 999 + "字", "text": "x" * 20_000 + " y" * 10_000}
    source, findings = parse("a.yaml", emit(data, "x"), MAX_ACT_BYTES)
    assert findings == []
    assert source is not None
    assert source.data == data
