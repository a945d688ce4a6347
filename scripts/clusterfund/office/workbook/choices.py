"""What can be chosen in a cell, as people read it, and what each choice is in the register."""

from __future__ import annotations

import difflib
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook.fields import YES_NO, Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Register

SHOWN = 5
"""Choices that a message lists."""
ALIKE = 0.4
CODES = {"division": re.compile("[0-9]{6}"), "product": re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")}


@dataclass(frozen=True)
class Choices:
    """The choices that depend on the round: its divisions and its products, by their ids."""

    divisions: Mapping[str, str]
    products: Mapping[str, str]

    @classmethod
    def of(cls, register: Register) -> Choices:
        """Take them from a round."""
        names = {each.id: each.name for each in register.catalogue.products.values()}
        return cls(register.round.divisions, names)

    def words(self, field: Field) -> tuple[tuple[str, str], ...]:
        """Pair what is stored with what is chosen, in the order of the list."""
        by_kind = {"yes_no": YES_NO, "division": self._divisions, "product": self._products}
        return by_kind.get(field.kind, field.words)

    @cached_property
    def _divisions(self) -> tuple[tuple[str, str], ...]:
        return tuple(self.divisions.items())

    @cached_property
    def _products(self) -> tuple[tuple[str, str], ...]:
        return tuple((each, f"{name}（{each}）") for each, name in self.products.items())

    def find(self, field: Field, text: str) -> Any:
        """Give what a text chooses: words, id, or a product's name; None where it is nothing.

        A code that the round does not know is taken as it is: the rules judge it.
        """
        wanted = _same(text)
        hits = {
            stored
            for stored, words in self.words(field)
            if wanted in {_same(stored), _same(words), _same(self.products.get(stored, stored))}
        }
        if len(hits) == 1:
            stored = hits.pop()
            return stored == "true" if field.kind == "yes_no" else stored
        pattern = CODES.get(field.kind)
        return text if pattern and pattern.fullmatch(text) else None

    def nearest(self, field: Field, text: str) -> str:
        """Give the choice that is most like a text; "" where none is like it."""
        words = [each for _, each in self.words(field)]
        return next(iter(difflib.get_close_matches(text, words, 1, ALIKE)), "")

    def said(self, field: Field) -> str:
        """List the choices in one line, the first few of many."""
        words = [each for _, each in self.words(field)]
        more = f"等 {len(words)} 项" if len(words) > SHOWN else " 之一"
        return "、".join(words[:SHOWN]) + more

    def shown(self, field: Field, stored: Any) -> str:
        """Give what a cell shows for what is stored."""
        key = ("true" if stored else "false") if isinstance(stored, bool) else str(stored)
        return dict(self.words(field)).get(key, key)


def _same(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()
