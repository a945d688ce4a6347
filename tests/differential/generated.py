"""Documents of a kind, real ones and invented ones, with a few slips in them."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

from hypothesis import strategies as st

from clusterfund.register.schema import load
from differential.engines import pointer
from differential.scalars import ANYTHING, NAMES, Values
from differential.values import admitted, near
from support.schema_cases import blown_up, located
from support.schema_trees import VALID_EXAMPLES, Json, nodes, read

LONGEST = 60
"""Lists and mappings are not brought to larger limits than this; tests/schemas does so once."""


def mostly(often: Values, seldom: Values) -> Values:
    """Draw from one strategy three times out of four, else from another."""
    return st.integers(0, 3).flatmap(lambda pick: seldom if pick == 3 else often)


@cache
def originals(kind: str) -> Values:
    """Give sound documents of a kind: its examples as YAML can hold them, and invented ones."""
    names = [name for name in VALID_EXAMPLES if name.startswith(f"{kind}/valid/")]
    examples = [read(name) for name in names if "/json-" not in name]
    return mostly(st.sampled_from(examples), admitted(load(kind)))


@cache
def replacements(kind: str) -> dict[str, Values]:
    """Give what may stand in the place of a value, by the pointer of its subschema."""
    return {at: mostly(near(node), ANYTHING) for at, node in nodes(load(kind))}


@cache
def limits(kind: str) -> dict[str, list[int]]:
    """Give the sizes around the limits of lists and mappings, by the pointer of their schema."""
    keywords = ("minItems", "maxItems", "minProperties", "maxProperties")
    return {
        at: [
            node[keyword] + step
            for keyword in keywords
            for step in (-1, 0, 1)
            if keyword in node and node[keyword] < LONGEST
        ]
        for at, node in nodes(load(kind))
    }


@st.composite
def documents(draw: st.DrawFn, kind: str) -> Json:
    """Draw a document with up to three slips, most often one, so that one place decides."""
    document = draw(originals(kind))
    for _ in range(draw(st.sampled_from((1, 1, 1, 0, 2, 3)))):
        path, value = walk(document, draw(WAYS))
        document = replaced(document, path, draw(slips(kind, pointer(path), value)))
    return document


WAYS = st.lists(st.integers(0, 99), max_size=6)


def walk(document: Json, way: list[int]) -> tuple[list[Any], Json]:
    """Go down a document, choosing a member at each level; give the path, and what is there."""
    path: list[Any] = []
    for choice in way:
        if not isinstance(document, list | dict) or not document:
            break
        steps = list(document) if isinstance(document, dict) else range(len(document))
        path.append(steps[choice % len(steps)])
        document = document[path[-1]]
    return path, document


def replaced(document: Json, path: list[Any], value: Json) -> Json:
    """Give a document with another value at one place; nothing is changed in place."""
    if not path:
        return value
    first, *rest = path
    changed = copy.copy(document)
    changed[first] = replaced(document[first], rest, value)
    return changed


def slips(kind: str, at: str, value: Json) -> Values:
    """Give what may be written in the place of a value by mistake."""
    try:
        place = located(kind, at)
    except KeyError:  # below an earlier slip, where no schema looks
        return ANYTHING
    other = [replacements(kind)[place]]
    if isinstance(value, list | dict) and value and "" not in value:  # nothing to lengthen
        other += [st.just(resized(value, size)) for size in limits(kind)[place]]
    if isinstance(value, list) and value:
        other += _lists(value, replacements(kind).get(f"{place}/items", ANYTHING))
    if isinstance(value, dict) and value:
        names = replacements(kind).get(f"{place}/propertyNames", NAMES)
        other += _objects(value, NAMES | names.filter(lambda name: isinstance(name, str)))
    return st.one_of(other)


def resized(value: Json, size: int) -> Json:
    """Bring a list or a mapping to a size."""
    if isinstance(value, list):
        return blown_up(value, size)[:size]
    return dict(list(blown_up(value, size).items())[:size])


def _lists(value: Json, items: Values) -> list[Values]:
    """Repeat, lose or add an item."""
    places = st.integers(0, len(value) - 1)
    return [
        places.map(lambda place: [*value, value[place]]),
        places.map(lambda place: value[:place] + value[place + 1 :]),
        items.map(lambda item: [*value, item]),
    ]


def _objects(value: Json, names: Values) -> list[Values]:
    """Lose, add or rename a member."""
    keys = st.sampled_from(list(value))
    return [
        keys.map(lambda key: _without(value, key)),
        st.builds(lambda name, item: value | {name: item}, names, ANYTHING),
        st.builds(lambda key, name: _without(value, key) | {name: value[key]}, keys, names),
    ]


def _without(value: Json, key: str) -> Json:
    return {name: item for name, item in value.items() if name != key}
