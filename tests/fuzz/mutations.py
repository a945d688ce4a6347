"""Documents that are nearly right: real ones with a few bytes, scalars or lines changed."""

from __future__ import annotations

from hypothesis import strategies as st

from fuzz.targets import base, documents

PIECES = (
    *(
        "&a ",
        "*a",
        "!!int ",
        "? ",
        "- ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "'",
        '"',
        "|\n",
        ">\n",
        "#",
        "%",
    ),
    *("---\n", "...\n", "\t", "\r", "\x00", "\ufeff", "\u2028", "\u202e", "\ud7ff", "\U0010ffff"),
    *("0001-01-01", "9999-12-31", "2099-09-09", "2021-02-30", "999999999999999", "-1", "0", "1e5"),
    *("true", "null", "0.001", "99999999999.99", "<<: *a", "a: &a [*a]", "\\x00", '"\\u202e"'),
    *("13800138000", "914407830000000197", "x" * 300, "[" * 50, "alpha", "beta", "operator-01"),
)
"""What breaks readers, and what looks like the values of other fields."""


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Give a first byte that chooses, then a document of the base with a few changes."""
    names = documents()
    place = draw(st.integers(0, len(names) - 1))
    text = base().get(names[place], b"kind: receive\non: 2021-09-07\n")
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        piece = draw(st.one_of(st.sampled_from(PIECES).map(str.encode), st.binary(max_size=8)))
        text = text[:start] + piece + text[end:]
    return bytes([place]) + text


@st.composite
def revalued(draw: st.DrawFn) -> bytes:
    """Give a document of the base with some values replaced, still well-formed YAML."""
    names = [name for name in documents() if name in base() and name.endswith(".yaml")]
    name = draw(st.sampled_from(names))
    lines = base()[name].decode().split("\n")
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(1, len(lines) - 1))
        key, colon, _ = lines[place].partition(": ")
        if colon:
            lines[place] = f"{key}: {draw(st.sampled_from(PIECES[-20:]))}"
    return bytes([documents().index(name)]) + "\n".join(lines).encode("utf-8", "replace")
