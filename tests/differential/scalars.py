"""Single values at and around the limits of what a schema admits.

Only what the strict YAML reader can give: text without forbidden characters, integers of at most
fifteen digits, booleans, lists, and mappings with text for keys.
"""

from __future__ import annotations

from hypothesis import strategies as st

from support.schema_cases import padded
from support.schema_trees import Json

Values = st.SearchStrategy[Json]

GREATEST = 10**15 - 1
CHARACTERS = st.characters(
    exclude_categories=("C", "Zl", "Zp"),
    exclude_characters="\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0\ufffc\ufffd",
    max_codepoint=0xDFFFF,
)
TELLING = st.sampled_from(
    'aA0-_./:,"~ \n\u00a0\u1680\u2009\u202f\u205f\u3000\u212aſéﬁ字𠮷😀０ａ－٣৪²½Ⅷ一\u0301\ufe0f'
)
"""Characters that validators have been known to see apart: spaces, digits, cases, astral ones."""
WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
NUMERALS = st.sampled_from(
    (
        *("0", "-0", "+1", "00", "01", "1.", ".5", "0.5", "1.0", "1,000", "1_000", "1e5", "1E5"),
        *("0x10", "NaN", "Infinity", "null", "true", "１２", "٣", "²", "½", " 1", "1 ", "1\n"),
        *("9" * 15, "9" * 16, "99999999999.99", "100.00", "100.01", "100.000", "0.00001"),
    )
)
ENDS = st.sampled_from(("", "\n", " ", "e5", ".", ".0"))
CALENDAR = st.sampled_from(
    (
        *("2020-02-29", "2021-02-29", "1900-02-29", "2000-02-29", "2021-02-30", "2021-04-31"),
        *("2021-13-01", "2021-00-10", "2021-01-00", "2021-1-1", "20210101", "2021-W01-1"),
        *("2021-001", "2021-01-01\n", "2021-01-01T00:00:00Z", "2021-01-01Z", " 2021-01-01"),
        *("1899-12-31", "2100-01-01", "0000-01-01", "10000-01-01", "-2021-01-01", "2021/01/01"),
        *("２０２１-01-01", "2021-0１-01", "2021－01－01", "2021-٠١-01", "2021-12-32"),
    )
)
DAYS = CALENDAR | st.builds(
    "{:04}-{:02}-{:02}".format, st.integers(1898, 2101), st.integers(0, 13), st.integers(0, 32)
)
NAMES = st.sampled_from(
    ("unknown", "", "a/b", "~", "__proto__", "constructor", "hasOwnProperty", "length", "0", "名")
)
TWINS: Values = st.sampled_from(
    (
        *([1, True], [0, False], [1, "1"], ["a", "a"], ["a", "ａ"], ["é", "e\u0301"], [[], []]),
        *([{}, {}], ["__proto__", "__proto__"], ["constructor"], ["length", "length"]),
    )
)
"""Lists whose items are the same to some and different to others."""
ANYTHING: Values = TWINS | st.recursive(
    st.booleans()
    | st.integers(-GREATEST, GREATEST)
    | st.sampled_from((0, 1, -1))
    | NUMERALS
    | DAYS
    | st.text(CHARACTERS | TELLING, max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=4,
)
"""Values of every type, for where another one is wanted."""


def numbers(node: Json) -> Values:
    """Give integers around the limits of a number, and texts that look like them."""
    edges = [node.get("minimum", 0), node.get("maximum", 0)]
    near = [min(edge + step, GREATEST) for edge in edges for step in (-1, 0, 1)]
    whole = st.sampled_from(near) | st.integers(-GREATEST, GREATEST)
    decimals = st.builds("{}.{}".format, whole, st.text("05", max_size=7))
    written = st.builds("{}{}{}".format, st.sampled_from(("", "+", "0", " ")), whole, ENDS)
    return whole | NUMERALS | decimals | written | whole.map(lambda number: wide(str(number)))


def wide(text: str) -> str:
    """Write as an input method set to full width does."""
    return text.translate(WIDE)


def sized(node: Json, texts: st.SearchStrategy[str]) -> Values:
    """Bring texts to the lengths around the limits of a text."""
    limits = [node[key] for key in ("minLength", "maxLength") if key in node]
    lengths = sorted({max(limit + step, 1) for limit in limits for step in (-1, 0, 1)})
    if not lengths:
        return texts
    ended = texts | st.builds(str.__add__, texts, TELLING)  # padding repeats the last character
    return st.builds(lambda text, size: padded(text, size)[:size], ended, st.sampled_from(lengths))


@st.composite
def twisted(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """Draw a text with one slip in it: a character too many, too few, or another one."""
    text = draw(texts)
    place, other = draw(st.integers(0, len(text))), draw(TELLING)
    slips = (
        text + other,
        other + text,
        text + "\n",
        text[:place] + other + text[place:],
        text[:place] + other + text[place + 1 :],
        text[:place] + text[place + 1 :],
        text[:place] + wide(text[place:]),
        text.upper(),
        text * 2,
        "",
    )
    return draw(st.sampled_from(slips))
