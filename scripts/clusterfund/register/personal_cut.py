"""What remains of personal numbers and addresses in a value that was cut for showing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clusterfund.register.personal_folding import FOLD
from clusterfund.register.personal_patterns import BETWEEN, DIGIT, TO

if TYPE_CHECKING:
    from collections.abc import Iterator

# Such a value ends in an ellipsis: what remains of a number is hidden, too.
_CUT_NUMBER = re.compile(
    rf"{DIGIT}(?:{BETWEEN}{DIGIT}){{3,}}+(?:{BETWEEN}[XxＸｘ])?+(?P<cut>{BETWEEN}…)?+"
)
_CUT_ADDRESS = re.compile(rf"{TO}[A-Za-z0-9.\n一-鿿 -]*+(?P<cut>…))")


def cut(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans of what remains of numbers and addresses before an ellipsis."""
    if "…" in text:
        plain = text.translate(FOLD)
        for pattern, where in ((_CUT_NUMBER, text), (_CUT_ADDRESS, plain)):
            for match in pattern.finditer(where):
                if match["cut"]:
                    yield match.start(), match.start("cut")
