"""Personal numbers and addresses in a string: where they are, however their digits are written.

A cheap pattern looks for eleven digits with nothing but separators between them. What it finds is
folded, one character for one so that places stay true, and judged exactly. Patterns repeat
possessively and over bounded groups, so that no text takes more than linear time.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from stdnum.iso7064 import mod_11_2

from clusterfund import uscc
from clusterfund.register.personal_codes import BANK_CARD, EMAIL, MOBILE, RESIDENT_ID
from clusterfund.register.personal_folding import DASHES, DOTS, FOLD, FOLD_SPOKEN, INVISIBLE, SPOKEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from clusterfund.findings import Code


class Hit(NamedTuple):
    """One number or address: its span in the string, its code, and its plain characters."""

    start: int
    end: int
    code: Code
    value: str


_IS_SPOKEN = re.compile(f"[{''.join(SPOKEN)}]")
DIGIT = rf"[\d{''.join(SPOKEN)}]"
BETWEEN = rf"[\s#>{re.escape(DASHES + DOTS + INVISIBLE)}]*+"
_RUN = re.compile(rf"{DIGIT}(?<![0-9A-Za-z]\d)(?:{BETWEEN}{DIGIT}){{10,}}+(?:{BETWEEN}[XxＸｘ])?+")
_RESUMED = re.compile(rf"\n *+[{re.escape(DASHES + DOTS)}]{BETWEEN}{DIGIT}")

# All patterns from here on see folded text, where a line's end is "\n" over its whole length.
_LINE_END = re.compile(r" *+\n[ #>\n]*+")
_WRAP = r"\n*+"  # a line may end anywhere, also inside a number
_GAP = rf"(?:[-. ]{{1,3}}+{_WRAP}|\n++)"
_START = r"(?<![0-9A-Za-z])(?<!(?<![0-9])0\.)"
_END = "(?![0-9A-Za-z])"


def _digits(least: int, most: int = 0, between: str = _WRAP) -> str:
    return f"[0-9](?:{between}[0-9]){{{least - 1},{max(most, least) - 1}}}"


def _groups(*sizes: int) -> str:
    return _GAP.join(map(_digits, sizes))


def _resident(gap: str) -> str:
    """Write what has the shape of a resident id: a region (9 for foreigners), a day, a check."""
    region = "(?:1g[1-5]|2g[1-3]|3g[1-7]|4g[1-6]|5g[0-4]|6g[1-5]|7g1|8g[1-3])"
    year = "(?:1g9gdgd|2g0gdgd|2g1g0g0)"
    day = "(?:0g[1-9]|1g[0-2])g(?:0g[1-9]|[12]gd|3g[01])"
    shape = f"(?:{region}gd|9g{region})gdgdgdg{year}g{day}gdgdgdg[0-9Xx]"
    return shape.replace("g", gap).replace("d", "[0-9]")


def _mobile() -> str:
    area = f"(?:(?:0{_WRAP}0{_WRAP})?8{_WRAP}6(?:{_GAP})?+)?"
    begins = f"(?=1(?:{_GAP})?+[3-9])"
    usual = (_groups(*sizes) for sizes in ((3, 8), (3, 4, 4), (4, 3, 4), (3, 3, 5)))
    wrapped = _digits(11) + "(?!年|[-./][0-9])"  # an amount, and a date in the next line
    rest = "|".join((_digits(11, between=""), *usual, wrapped, _digits(11, between=_GAP)))
    return f"{_START}({area}{begins}(?:{rest})){_END}"


def _ahead(shape: str) -> re.Pattern[str]:
    """Match at every place where such a number starts, since not every one holds."""
    return re.compile(f"{_START}(?=({shape}){_END})")


_ID_SHAPE = re.compile(_resident(""))
_DOUBLED = str.maketrans("0123456789", "0246813579")
_CARD_SHAPE = re.compile(r"[35]\d{15}|4\d{15}(?:\d{3})?|6\d{15,18}|9[04-9]\d{14,17}")


def _is_resident(value: str) -> bool:
    try:
        date(int(value[6:10]), int(value[10:12]), int(value[12:14]))
    except ValueError:
        return False
    return mod_11_2.is_valid(value) and uscc.fault(value) is not None


def _is_card(value: str) -> bool:
    """Judge the issuer's range and the check digit; ids and credit codes are no cards."""
    if not _CARD_SHAPE.fullmatch(value) or _ID_SHAPE.fullmatch(value):
        return False
    luhn = sum(map(int, value[-1::-2] + value[-2::-2].translate(_DOUBLED)))
    return luhn % 10 == 0 and uscc.fault(value) is not None


_SEPARATORS = re.compile(r"[-. \n]++")
_FOURS = f"{_groups(4, 4, 4, 4)}(?:{_GAP}{_digits(1, 3)}{_END})?+"


class _Kind(NamedTuple):
    code: Code
    pattern: re.Pattern[str]
    holds: Callable[[str], bool]


_KINDS = (
    _Kind(RESIDENT_ID, _ahead(_resident(f"(?:{_GAP})?+")), _is_resident),
    _Kind(BANK_CARD, _ahead(f"(?=[3-69])(?:{_digits(16, 19, '')}|{_FOURS})"), _is_card),
    _Kind(BANK_CARD, _ahead(f"(?=[3-69]){_digits(16, 19)}"), _is_card),
)
_WRITTEN = (*_KINDS, _Kind(MOBILE, re.compile(_mobile()), bool))
_BESIDE = r"(?<![0-9][-. \n])[0-9]?(1[3-9][0-9]{9})[0-9]?(?![-. \n]?[0-9])"
_READ_OUT = (*_WRITTEN, _Kind(MOBILE, re.compile(f"{_START}{_BESIDE}{_END}"), bool))
"""Numerals are also words, as in 统一一三八…: one of them may stand directly beside a number."""

_LOCAL = "[A-Za-z0-9.%+'-]"
_LABEL = r"(?:[A-Za-z0-9-]++(?:\n++[A-Za-z0-9-]++)?+|[一-鿿]++)"
_TOP = (
    "(?:[A-Za-z]{2,}+|[Xx][Nn]--[A-Za-z0-9-]++|中国|中國|公司|网络|集团|政务|公益|在线|网址|企业)"
)
TO = rf"(?<!{_LOCAL})[.%+'-]*+([A-Za-z0-9]{_LOCAL}*+ {{0,2}}+{_WRAP}@ {{0,2}}+{_WRAP}"
_ADDRESS = re.compile(rf"{TO}(?:{_LABEL}{_WRAP}\.{_WRAP})+{_TOP})")


def suspicious(text: str) -> bool:
    """Tell quickly whether there may be a number or an address in the text."""
    return _RUN.search(text) is not None or _has_at(text)


def veiled(text: str) -> bool:
    """Tell whether reading YAML may bring out more than its text shows.

    A backslash starts an escape or joins lines; a line that starts with a dash and digits may be
    an item of a list, or the next line of one value.
    """
    return "\\" in text or _RESUMED.search(text) is not None


def _has_at(text: str) -> bool:
    return "@" in text or "＠" in text or "﹫" in text


def hits(text: str, *, email: bool = True, wide: bool = False) -> Iterable[Hit]:
    """Find every number and address, also such as overlap.

    With `wide`, a space may stand anywhere, as where a line ended before it was collapsed.
    """
    for run in _RUN.finditer(text):
        if _goes_on(run, text):
            continue
        start = max(run.start() - 1, 0)
        piece = text[start : run.end() + 1]
        yield from _judged(_folded(piece, FOLD, wide=wide), start, _WRITTEN)
        if _IS_SPOKEN.search(piece):
            folded = _folded(piece, FOLD_SPOKEN, wide=wide)
            yield from _judged(folded, start, _READ_OUT)
    if email and _has_at(text):
        for match in _ADDRESS.finditer(_folded(text, FOLD, wide=wide)):
            yield Hit(*match.span(1), EMAIL, "".join(match[1].casefold().split()))


def _goes_on(run: re.Match[str], text: str) -> bool:
    """Tell whether a letter or digit follows directly on digits in one: no number ends there."""
    end = run.end()
    whole = text[run.start() : end + 1]
    return whole.isascii() and whole.isalnum() and end < len(text)


def _folded(text: str, table: Mapping[int, str], *, wide: bool) -> str:
    plain = text.translate(table)
    if wide:
        plain = plain.replace(" ", "\n")
    return _LINE_END.sub(_blank, plain) if "\n" in plain else plain


def _blank(end: re.Match[str]) -> str:
    return "\n" * len(end[0])


def _judged(piece: str, offset: int, kinds: Iterable[_Kind]) -> Iterator[Hit]:
    for code, pattern, holds in kinds:
        for match in pattern.finditer(piece):
            value = _SEPARATORS.sub("", match[1]).upper()
            if holds(value):
                yield Hit(offset + match.start(1), offset + match.end(1), code, value)
