"""Bringing a document into its canonical form keeps its data and every comment of its writer."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clusterfund.register.canonical import written
from clusterfund.register.comments import comments
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import FORBIDDEN
from clusterfund.register.tidy import MODELINE, tidy
from register.yaml_writer import TREES, Node, write

HEAD = "# yaml-language-server: $schema=../../../../schemas/commitment.schema.json\n"
BLOCKS = st.dictionaries(
    st.sampled_from(["signed_on", "promises", "a", "b", "z"]),
    st.recursive(
        st.text("字a #:-\n", max_size=14).filter(lambda text: not FORBIDDEN.search(text)),
        lambda below: st.one_of(
            st.lists(below, max_size=3), st.dictionaries(st.sampled_from("abc"), below, max_size=3)
        ),
        max_leaves=8,
    ),
    max_size=4,
)
TREE_TEXTS = TREES.filter(lambda tree: isinstance(tree, Node) and tree.mapping).map(
    lambda tree: write(tree).text
)
TEXTS = st.one_of(TREE_TEXTS, BLOCKS.map(lambda data: written("commitment", data).decode()))
PLACES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 7), st.sampled_from(["", "\n", "  ", "beside"])),
    max_size=6,
)


def tidied(text: str) -> str:
    """Tidy a commitment that can be read."""
    data, findings = tidy("commitment", "a.yaml", text.encode())
    assert findings == []
    assert data is not None
    return data.decode()


def read(text: str) -> Any:
    """Give what the strict reader reads, or a word that is no document where it is refused."""
    source, _ = parse("a.yaml", text.encode())
    return "refused" if source is None else source.data


def words(text: str) -> Counter[str]:
    """Count the comments, the line for editors aside."""
    return Counter(each.text for each in comments(text) if not MODELINE.fullmatch(each.text))


@st.composite
def commented(draw: st.DrawFn) -> tuple[str, int]:
    """Draw a document, and put comments wherever they leave its data as they are."""
    text = draw(TEXTS)
    data, count = read(text), 0
    assume(isinstance(data, dict))
    for where, indent, before in draw(PLACES):
        lines = text.split("\n")
        place = int(where * len(lines))
        if before == "beside":
            more = [*lines]
            more[place % len(lines)] += f"  # c{count}"
        else:
            more = [*lines[:place], f"{before}{' ' * indent}# c{count}", *lines[place:]]
        new = "\n".join(more)
        if read(new) == data and len(comments(new)) == len(comments(text)) + 1:
            text, count = new, count + 1
    return text, count


@settings(deadline=None, max_examples=500)
@given(commented())
def test_nothing_is_lost(drawn: tuple[str, int]) -> None:
    """The data and the comments stay the same, and a second run changes nothing."""
    text, count = drawn
    result = tidied(text)
    assert json.dumps(read(result), sort_keys=True) == json.dumps(read(text), sort_keys=True)
    assert words(result) == words(text)
    assert sum(words(text).values()) >= count
    assert tidied(result) == result


@settings(deadline=None)
@given(TEXTS)
def test_without_comments_it_is_the_canonical_form(text: str) -> None:
    """A document without comments becomes what `written` writes of its data."""
    assume(not words(text))
    data = read(text)
    assume(isinstance(data, dict))
    assert tidied(text) == written("commitment", data).decode()


CASES = {
    "keys in order, comments above go along": (
        "# day\nsigned_on: 2021-09-02\n# yes\npromises: true\n",
        "# yes\npromises: true\n# day\nsigned_on: 2021-09-02\n",
    ),
    "what an empty line parts from the first key stays at the head": (
        "# of the file\n# too\n\n# day\nsigned_on: 2021-09-02\npromises: true\n",
        "# of the file\n# too\n\npromises: true\n# day\nsigned_on: 2021-09-02\n",
    ),
    "a head above the first key that has no comment": (
        "# of the file\n\npromises: true\n",
        "# of the file\n\npromises: true\n",
    ),
    "an empty line within the head stays, one above it goes": (
        "\n# one\n\n# two\n\npromises: true\n",
        "# one\n\n# two\n\npromises: true\n",
    ),
    "beside a value, a key and a block's first line": (
        'promises: true # a\nx:  # b\n  - "1" # c\ny: | # d\n  # text\n',
        'promises: true  # a\nx:  # b\n  - "1"  # c\ny: |  # d\n  # text\n',
    ),
    "beside the parts of a flow list": (
        "x: [1, # a\n  2] # b\n",
        "x:  # a\n  - 1\n  - 2  # b\n",
    ),
    "two beside one value": (
        'x: "a  # a\n  b" # b\n',
        'x: "a  # a b"  # b\n',
    ),
    "beside a value that ends on another line, twice": (
        "x: {  # a\n  } # b\n",
        "# b\nx: {}  # a\n",
    ),
    "behind a dash it belongs to the item": (
        "x:\n  - # a\n    b: 1\n  -  # c\n    - 2\n",
        "x:\n  # a\n  - b: 1\n  # c\n  - - 2\n",
    ),
    "beside the bracket of an item": (
        "x:\n  - { # a\n    b: 1 }\n",
        "x:\n  # a\n  - b: 1\n",
    ),
    "above a key that becomes the first of its item": (
        "projects:\n  - owner: a\n    # n\n    name: b\n",
        "projects:\n  # n\n  - name: b\n    owner: a\n",
    ),
    "below the parts of a map, of a list and of the file": (
        "x:\n  - a: 1\n    # of the item\n  # of the list\n\n# of the file\n",
        "x:\n  - a: 1\n    # of the item\n  # of the list\n\n# of the file\n",
    ),
    "deeper than what follows, it belongs to what is before": (
        "x:\n  a: 1\n    # a\ny: 1\n",
        "x:\n  a: 1\n  # a\ny: 1\n",
    ),
    "one empty line above a comment stays, others go": (
        "promises: true\n\n\n# a\nx: 1\n\ny: 1\n",
        "promises: true\n\n# a\nx: 1\ny: 1\n",
    ),
    "an old line for editors is replaced": (
        "# yaml-language-server: $schema=elsewhere.json\n\npromises: true\n",
        "promises: true\n",
    ),
    "quotes and numbers": (
        "x: 'a'\ny: \"字\"\nz: '1'\n",
        'x: a\ny: 字\nz: "1"\n',
    ),
    "nothing in it": ("# a\n{} # b\n", "{}\n# a\n# b\n"),
    "a sign of the document's beginning": ("---  # a\nx: 1\n", "# a\nx: 1\n"),
    "# within values": ("x: a#b\ny: '# c'\n", 'x: "a#b"\ny: "# c"\n'),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_places(text: str, wanted: str) -> None:
    """A comment stands where its writer would look for it."""
    kind = "plan" if "projects" in text else "commitment"
    data, _ = tidy(kind, "a.yaml", text.encode())
    assert data is not None
    assert data.decode().split("\n", 1)[1] == wanted
    assert tidy(kind, "a.yaml", data) == (data, [])


@pytest.mark.parametrize("text", ["x: [", "", "x: 1\nx: 2\n", "\tx: 1\n"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    """A document that the strict reader refuses is left alone, with the reader's findings."""
    source, findings = parse("a.yaml", text.encode())
    assert source is None
    assert tidy("commitment", "a.yaml", text.encode()) == (None, findings)


@pytest.mark.parametrize("text", ["- 1\n", "text\n"])
def test_what_is_no_map_is_refused(text: str) -> None:
    """A document that is no map of fields is refused with the finding of its schema."""
    data, findings = tidy("commitment", "a.yaml", text.encode())
    assert data is None
    assert [each.code for each in findings] == ["S003"]


def test_what_would_become_too_large_is_refused() -> None:
    """A document whose canonical form the reader would refuse is left alone."""
    text = f"x: [{','.join(['1'] * 20_000)}]"
    data, findings = tidy("commitment", "a.yaml", text.encode())
    assert data is None
    assert [each.code for each in findings] == ["Y003"]
