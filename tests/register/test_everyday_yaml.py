"""What is read line by line is what libyaml gives: values, types and positions, or it is not read.

The fast way may leave any document to libyaml, but never read one that libyaml refuses or reads
otherwise.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register import everyday as fast
from clusterfund.register.everyday import everyday
from clusterfund.register.reader import Reader
from clusterfund.register.strictyaml import Parser, parse
from clusterfund.register.text import FORBIDDEN
from register.trees import ROOT
from register.yaml_writer import TREES, write

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = sorted((ROOT / "submissions").rglob("*.yaml"))
SPECIALS = [
    *"\n:-#\"'|>{}[],&*!%@`?~ab0一。 ",
    "- ",
    "  ",
    ": ",
    "\n  ",
    "\n- ",
    " #",
    "|-",
    "---\n",
]


def by_libyaml(text: str) -> tuple[Any, Any, Any]:
    """Read with libyaml alone: data, marks and findings."""
    source, findings = parse("a.yaml", text.encode(), parser=lambda data: Parser(data))  # noqa: PLW0108 -- another one than the usual
    return source and source.data, source and source.marks, findings


def shape(value: Any) -> Any:
    """Write a value so that true, 1 and "1" differ."""
    if isinstance(value, dict):
        return [(key, shape(child)) for key, child in value.items()]
    return [shape(child) for child in value] if isinstance(value, list) else repr(value)


def agrees(text: str) -> bool:
    """Compare; tell whether the text was read line by line at all."""
    found = everyday(text)
    if found is not None and not FORBIDDEN.search(text):
        data, marks, findings = by_libyaml(text)
        assert findings == []
        assert (shape(data), marks) == (shape(found[0]), found[1])
    return found is not None


def test_documents_of_the_sample() -> None:
    """Every document of the sample is read alike, and most of them line by line."""
    fast_ones = [agrees(path.read_text("utf-8")) for path in DOCUMENTS]
    assert sum(fast_ones) > len(fast_ones) * 0.7


@settings(deadline=None, max_examples=300)
@given(TREES)
def test_documents_in_many_styles(tree: Any) -> None:
    """However a document is written, it is read alike or left."""
    agrees(write(tree).text)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(DOCUMENTS), st.integers(0, 2**32))
def test_damaged_documents(path: Path, seed: int) -> None:
    """Pieces of real documents, mixed up with what YAML finds special, are read alike or left."""
    chance = random.Random(seed)  # noqa: S311 -- made-up data, not a secret
    lines = path.read_text("utf-8").split("\n")
    for _ in range(30):
        first = chance.randrange(len(lines))
        piece = lines[first : first + chance.randint(2, 12)]
        least = min((len(line) - len(line.lstrip()) for line in piece if line.strip()), default=0)
        if chance.random() < 0.5:
            piece = [line[least:] for line in piece]
        if chance.random() < 0.1:
            chance.shuffle(piece)
        text = "\n".join(piece) + "\n"
        for _ in range(chance.randint(0, 3)):
            place = chance.randrange(len(text) + 1)
            rest = text[place + chance.randint(0, 2) :]
            text = text[:place] + chance.choice(SPECIALS) * chance.randint(0, 1) + rest
        agrees(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: -5\nc: 007\nd: true\n", {"a": 1, "b": -5, "c": "007", "d": True}),
        ('# x\n\na:\n  b: 企业 一\n  # y\nc: "# : \'"\n', {"a": {"b": "企业 一"}, "c": "# : '"}),
        ('a:\n  - b: x\n    c:\n      - 1\n      - "2"\n', {"a": [{"b": "x", "c": [1, "2"]}]}),
        ("- a: 1\n- a: 2\n", [{"a": 1}, {"a": 2}]),
        ("a: |\n  x\n\n   y\n\nb: |-\n  # z\n", {"a": "x\n\n y\n", "b": "# z"}),
        ("'on': '2021-09-06'\n'b':\n  - '1'\n", {"on": "2021-09-06", "b": ["1"]}),
        ("a/b.yaml: 0x1f\nc: 1.50\n", {"a/b.yaml": "0x1f", "c": "1.50"}),
    ],
)
def test_everyday_documents(text: str, value: Any) -> None:
    """These are read line by line."""
    found = everyday(text)
    assert found is not None
    assert shape(found[0]) == shape(value)
    assert agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "# nothing\n",
        "a: 1",
        "a:\n",
        "a:\nb: 1\n",
        "a: 1\na: 2\n",
        "a: 1\n  b: 2\n",
        "  a: 1\nb: 2\n",
        "a:\n    b: 1\n  c: 2\n",
        "a:\n- b\n",
        "- a\nb: 1\n",
        "a: 1\n- b\n",
        "a: x\n  y\n",
        "a\n",
        "a: [1]\n",
        "a: &x 1\n",
        "a: !t 1\n",
        'a: "\\u0041"\n',
        "a: 'it''s'\n",
        "a: 'x\n  y'\n",
        "a: x: y\n",
        "a: x # y\n",
        "a: x \n",
        "? a\n",
        "---\na: 1\n",
        "%YAML 1.1\n---\na: 1\n",
        "a: >\n  x\n",
        "a: |\n",
        "a: |\n   \n  x\n",
        "a: |\n\n  x\n",
        "a: |\n   x\n",
        "a: |\n  x\n y\n",
        "a: 1\n \n",
        f"{'k' * 201}: 1\n",
        "a: 1\n" * 3,
        "".join(f"{'  ' * level}a:\n" for level in range(17)) + f"{'  ' * 17}b: 1\n",
        "-  a: 1\n",
        "- - a\n",
    ],
)
def test_unusual_documents(text: str) -> None:
    """These are left to libyaml, which reads or refuses them."""
    assert everyday(text) is None


def test_long_documents_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document of very many lines is left to the reader that counts its values."""
    monkeypatch.setattr(fast, "MAX_LINES", 1)
    assert everyday("a: 1\n") == ({"a": 1}, (0, {"a": 3}, {"a": 0}))
    assert everyday("a: 1\nb: 1\n") is None


def test_the_fast_way_is_gone_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """An everyday document needs no event, another one does."""

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Reader, "document", never)
    assert parse("a.yaml", b"a: 1\n")[1] == []
    with pytest.raises(AssertionError):
        parse("a.yaml", b"a: [1]\n")
