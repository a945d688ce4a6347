"""Invented personal numbers and addresses, and the ways in which people write them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from clusterfund import uscc

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from clusterfund.findings import Finding

REGIONS = (
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
)
PROVINCES = st.sampled_from([*REGIONS.split(), "65", "71", "81", "82", "83"])
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
SCRIPTS = ("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "〇一二三四五六七八九")
ISSUERS = (("62", 16, 19), ("4", 16, 16), ("4", 19, 19), ("5", 16, 16), ("35", 16, 16))
LINE_ENDS = ("\n", "\n  ", "\n      ", " \n", "\n# ", "\n\n  ")


@dataclass(frozen=True)
class Written:
    """A number or address as it is written, what it is, and the code that it must have."""

    code: str
    value: str
    text: str


def sealed_id(body: str) -> str:
    """Add the check character to 17 digits, by the table in GB 11643."""
    total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
    return body + CHECKS[total % 11]


def sealed_card(body: str) -> str:
    """Add the digit with which Luhn's sum is a multiple of ten."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(body))]
    return body + str(-sum(each // 10 + each % 10 for each in doubled) % 10)


def digits(count: int) -> st.SearchStrategy[str]:
    """Draw that many digits."""
    return st.text("0123456789", min_size=count, max_size=count)


@st.composite
def resident_ids(draw: st.DrawFn) -> str:
    """Draw the number of a resident, or of a foreigner with permanent residence."""
    day: date = draw(st.dates().filter(lambda day: 1900 <= day.year <= 2100))
    province = draw(PROVINCES)
    place = draw(st.sampled_from([f"{province}{draw(digits(4))}", f"9{province}{draw(digits(3))}"]))
    return sealed_id(f"{place}{day:%Y%m%d}{draw(digits(3))}")


def is_no_code(value: str) -> bool:
    """Tell numbers from true credit codes, which are public whatever else their digits could be."""
    return uscc.fault(value) is not None


IDS = resident_ids().filter(is_no_code)
MOBILES = st.builds("1{}{}".format, st.sampled_from("3456789"), digits(9))
OLD_CARDS = st.sampled_from(["6", "95", "94", "90"])


@st.composite
def cards(draw: st.DrawFn) -> str:
    """Draw a card number of an issuer that people here have."""
    first, least, most = draw(st.sampled_from(ISSUERS))
    length = draw(st.integers(least, most))
    return sealed_card(first + draw(digits(length - 1 - len(first))))


def is_id_shaped(value: str) -> bool:
    """Tell numbers of 18 digits that could be a resident's: no card may be claimed there."""
    return len(value) == 18 and value[6:8] in {"19", "20", "21"}


CARDS = cards().filter(lambda value: is_no_code(value) and not is_id_shaped(value))
WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=7, max_size=10)
DOMAINS = st.one_of(
    st.builds("{}.{}".format, WORDS, st.sampled_from(["com", "cn", "com.cn", "org.cn", "COM"])),
    st.just("例子.中国"),
)
LOCALS = st.builds("{}{}".format, WORDS, st.sampled_from(["", ".zhang", "_li", "-w", "+x", "9"]))
ADDRESSES = st.builds("{}@{}".format, LOCALS, DOMAINS)


def grouped(value: str, sizes: Sequence[int], between: str) -> str:
    """Write a number in groups; what the sizes leave over is the last group."""
    groups, start = [], 0
    for size in (*sizes, len(value)):
        groups.append(value[start : start + size])
        start += size
    return between.join(filter(None, groups))


GROUPINGS = {
    "D001": ((), (6, 8, 4), (6, 4, 4, 4), (1,) * 18),
    "D002": ((), (3, 4, 4), (3, 8), (4, 3, 4), (3, 3, 5), (1,) * 11),
    "D003": ((), (4, 4, 4, 4)),
}
NUMBERS = {"D001": IDS, "D002": MOBILES, "D003": CARDS}


@st.composite
def written_numbers(draw: st.DrawFn) -> Written:
    """Draw a number in some script and grouping, perhaps with a line's end inside."""
    code = draw(st.sampled_from(sorted(NUMBERS)))
    value = draw(NUMBERS[code])
    between = draw(st.sampled_from([" ", "-", ".", "－", "\u3000", " - ", "–", *LINE_ENDS]))
    text = grouped(value, draw(st.sampled_from(GROUPINGS[code])), between)
    if draw(st.booleans()):
        where = draw(st.integers(1, len(value) - 1))
        text = value[:where] + draw(st.sampled_from(LINE_ENDS)) + value[where:]
    if code == "D002":
        text = draw(st.sampled_from(["", "86", "0086", "86 ", "86-"])) + text
    if draw(st.booleans()):
        text = text.replace("X", draw(st.sampled_from(["x", "Ｘ"])))
    script = draw(st.sampled_from(SCRIPTS))
    return Written(code, value, text.translate(str.maketrans(SCRIPTS[0], script)))


@st.composite
def written_addresses(draw: st.DrawFn) -> Written:
    """Draw an address, perhaps full-width, perhaps with a line's end beside its @."""
    value = draw(ADDRESSES)
    text = value.replace("@", draw(st.sampled_from(["@", "@\n  ", "\n  @", " @ "])))
    if draw(st.booleans()):
        text = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)
    return Written("D004", value, text)


WRITTEN = st.one_of(written_numbers(), written_numbers(), written_addresses())


def plain(text: str) -> str:
    """Give only the letters and digits of a text, digits as ASCII and letters small."""
    folded = "".join(
        str(unicodedata.decimal(char, SCRIPTS[-1].find(char) if char in SCRIPTS[-1] else char))
        for char in unicodedata.normalize("NFKC", text).casefold()
    )
    return "".join(filter(str.isalnum, folded))


def shows(text: str, written: Written) -> bool:
    """Tell whether a text shows four digits of the number in a row, or whom the address names."""
    shown, hidden = plain(text), plain(written.value.partition("@")[0])
    size = len(hidden) if written.code == "D004" else 4
    return any(hidden[i : i + size] in shown for i in range(len(hidden) - size + 1))


def fields(finding: Finding) -> str:
    """Join every text of a finding that is made from an input."""
    return f"{finding.pointer} {finding.message} {finding.found} {finding.wanted} {finding.fix}"
