"""Characters as one plain character each, so that places in a string stay true."""

from __future__ import annotations

import unicodedata

SPOKEN = dict(
    zip("〇○零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖", "0001234567891123456789", strict=True)
)
DASHES = "-_‐‑‒–—―−﹣﹘－＿"
DOTS = ".·•․‧・﹒．"
STOPS = "。｡"
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
FULL_WIDTH = range(0xFF01, 0xFF5F)


class _Fold(dict[int, str]):
    """A table for `str.translate` that fills itself: one plain character for each."""

    def __missing__(self, code: int) -> str:
        """Fold a character that is met for the first time."""
        char = chr(code)
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            plain = str(digit)
        elif char in DASHES:
            plain = "-"
        elif char in DOTS + STOPS:
            plain = "."
        elif char in INVISIBLE or char.splitlines() == [""]:
            plain = "\n"
        elif code in FULL_WIDTH:
            plain = chr(code - FULL_WIDTH.start + ord("!"))
        else:
            plain = " " if char.isspace() else "@" if char == "﹫" else char
        self[code] = plain
        return plain


FOLD = _Fold()
FOLD_SPOKEN = _Fold({ord(char): digit for char, digit in SPOKEN.items()})
