"""Published JSON: the bytes of the standard library's encoder, whatever writes them."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from clusterfund.jsontext import written

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(PLAIN)
def test_bytes_are_those_of_the_standard_library(data: object) -> None:
    """Whatever plain data is published, another JSON library writes the same bytes."""
    same = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    assert written(data) == same.encode()
