"""Random YAML documents in every style, with the data and the positions that reading must give."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from clusterfund.register.text import FORBIDDEN

LETTERS = st.sampled_from("abz01579字é😀._-~/")
PLAIN = st.one_of(
    st.sampled_from(["true", "false", "no", "on", "null", "~", "0755", "1e5", "2021-02-30", "-0"]),
    st.integers(-(10**17), 10**17).map(str),
    st.builds("{}{}".format, st.sampled_from("abz字é😀0"), st.text(LETTERS, max_size=12)),
)
QUOTED = st.text(max_size=12).filter(lambda text: not FORBIDDEN.search(text) and "\n" not in text)


@dataclass(frozen=True)
class Scalar:
    """A scalar and how it is written: plain, or with one of the quotes."""

    text: str
    style: str
    comment: bool = False

    @property
    def written(self) -> str:
        """The scalar as it stands in the document."""
        if self.style == "'":
            return "'" + self.text.replace("'", "''") + "'"
        if self.style == '"':
            return '"' + self.text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return self.text

    @property
    def value(self) -> str | int | bool:
        """The value by the design's words, computed without a pattern."""
        if self.style != "plain":
            return self.text
        if self.text in {"true", "false"}:
            return self.text == "true"
        digits = self.text.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) <= 15:
            return int(self.text) if str(int(self.text)) == self.text else self.text
        return self.text


@dataclass(frozen=True)
class Node:
    """A mapping (with as many keys as items) or a sequence, in block or flow style."""

    items: tuple[Any, ...]
    keys: tuple[Scalar, ...] = ()
    mapping: bool = False
    flow: bool = False

    @property
    def value(self) -> Any:
        """The plain data."""
        values = [item.value for item in self.items]
        if self.mapping:
            return dict(zip([key.text for key in self.keys], values, strict=True))
        return values


SCALARS = st.one_of(
    st.builds(Scalar, PLAIN, st.just("plain"), st.booleans()),
    st.builds(Scalar, QUOTED, st.sampled_from("'\""), st.booleans()),
)
KEYS = st.lists(SCALARS, max_size=4, unique_by=lambda scalar: scalar.text)


@st.composite
def _mappings(draw: st.DrawFn, children: st.SearchStrategy[Any]) -> Node:
    keys = tuple(draw(KEYS))
    return Node(tuple(draw(children) for _ in keys), keys, mapping=True, flow=draw(st.booleans()))


def _nodes(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Node]:
    items = st.lists(children, max_size=4).map(tuple)
    return st.one_of(_mappings(children), st.builds(Node, items, flow=st.booleans()))


TREES: st.SearchStrategy[Any] = st.recursive(SCALARS, _nodes, max_leaves=12)


@dataclass
class Document:
    """A document as it is written, with the position of every value and key."""

    text: str = ""
    values: dict[str, tuple[int, int]] = field(default_factory=dict)
    keys: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    @property
    def here(self) -> tuple[int, int]:
        """The one-based line and column of the next character."""
        return self.text.count("\n") + 1, len(self.text) - self.text.rfind("\n")

    def put(self, node: Any, pointer: str = "", indent: int = 0, *, flow: bool = False) -> None:
        """Write a node where the document ends."""
        self.values[pointer] = self.here
        if isinstance(node, Scalar):
            self.text += node.written
            if node.comment and not flow:
                self.text += "  # 注"
        elif flow or node.flow or not node.items:
            self._flow(node, pointer)
        else:
            self._block(node, pointer, indent)

    def _flow(self, node: Node, pointer: str) -> None:
        self.text += "{" if node.mapping else "["
        for place, item in enumerate(node.items):
            self.text += ", " if place else ""
            self.put(item, self._start(node, place, pointer, ""), flow=True)
        self.text += "}" if node.mapping else "]"

    def _block(self, node: Node, pointer: str, indent: int) -> None:
        for place, item in enumerate(node.items):
            self.text += "\n" + " " * indent if place else ""
            below = self._start(node, place, pointer, "- ")
            if node.mapping and isinstance(item, Node) and item.items and not item.flow:
                self.text = self.text.removesuffix(" ") + "\n" + " " * (indent + 2)
            self.put(item, below, indent + 2)

    def _start(self, node: Node, place: int, pointer: str, dash: str) -> str:
        """Write what stands before an item, and give the item's pointer."""
        if not node.mapping:
            self.text += dash
            return f"{pointer}/{place}"
        key = node.keys[place]
        self.keys[pointer, key.text] = self.here
        self.text += key.written + ": "
        return f"{pointer}/{key.text.replace('~', '~0').replace('/', '~1')}"


def write(tree: Any) -> Document:
    """Write a whole document."""
    document = Document()
    document.put(tree)
    document.text += "\n"
    return document
