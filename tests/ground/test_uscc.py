"""A credit code is right only if both of its check characters are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund import uscc

REAL = ("914403001922038216", "91110000600037341L", "91350100M000100Y43", "91110000710926094P")
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
LAST = "最后一位校验码不对"
INNER = "第 17 位校验码不对"
FORM = "写法不规范"
DIGITS = "前 8 位只能是数字"
CODES = st.sampled_from(REAL)


def sealed(body: str) -> str:
    """Add the outer check character to 17 characters, as GB 32100 computes it."""
    total = sum(ALPHABET.index(char) * weight for char, weight in zip(body, WEIGHTS, strict=True))
    return body + ALPHABET[-total % 31]


@pytest.mark.parametrize("code", REAL)
def test_real_codes_are_right(code: str) -> None:
    """Codes of existing companies have no fault."""
    assert uscc.fault(code) is None
    assert sealed(code[:-1]) == code


@pytest.mark.parametrize("code", REAL)
def test_every_other_character_is_found(code: str) -> None:
    """Any one character replaced by any other of the alphabet is a fault, without exception.

    31 is prime and no weight is a multiple of it, so one change always changes the outer sum.
    """
    for place in range(18):
        for char in set(ALPHABET + "IOSVZ") - {code[place]}:
            assert uscc.fault(code[:place] + char + code[place + 1 :]) is not None


@settings(deadline=None)
@given(CODES, st.integers(0, 16))
def test_neighbours_swapped_are_found(code: str, place: int) -> None:
    """Two different neighbours swapped are a fault: all neighbouring weights differ."""
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert (uscc.fault(swapped) is None) == (swapped == code)


@pytest.mark.parametrize("code", REAL)
def test_inner_check_finds_what_the_outer_cannot(code: str) -> None:
    """A change inside the organisation code under a fresh outer check is found by the inner one.

    Provable exceptions: the inner check counts modulo 11, so values that differ by 11, 22 or 33
    look the same.
    """
    for place in range(8, 16):
        for char in set(ALPHABET) - {code[place]}:
            forged = sealed(code[:place] + char + code[place + 1 : 17])
            alike = (uscc.ALPHABET.index(char) - uscc.ALPHABET.index(code[place])) % 11 == 0
            assert uscc.fault(forged) == (None if alike else INNER)


@pytest.mark.parametrize("code", REAL)
def test_wrong_inner_check_character(code: str) -> None:
    """Position 17 is one of 0-9 and X, and only one of them is right."""
    right = [char for char in ALPHABET if uscc.fault(sealed(code[:16] + char)) is None]
    assert right == [code[16]]
    wrong = sealed(code[:16] + ("0" if code[16] != "0" else "1"))
    assert uscc.fault(wrong) == INNER


def test_inner_check_character_x() -> None:
    """A remainder of ten is written X."""
    bodies = [f"9144070400000{number:03d}" for number in range(200)]
    codes = [sealed(f"{body}X") for body in bodies if uscc.fault(sealed(f"{body}X")) is None]
    assert codes
    assert all(code[16] == "X" for code in codes)


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("91110000600037341l", FORM),
        ("91350100m000100Y43", FORM),
        ("9144 0300 1922 0382 16", DIGITS),
        ("91440300-1922038216", FORM),
        (" 914403001922038216", DIGITS),
        ("914403001922038216\n", FORM),
        ("９１４４０３００１９２２０３８２１６", FORM),
        ("91440300192203821６", FORM),
        ("914403001922038217", LAST),
        ("91440300192203821", LAST),
        ("9144030019220382166", LAST),
        ("", DIGITS),
        ("A14403001922038216", DIGITS),
    ],
)
def test_other_spellings_are_faults(code: str, wanted: str) -> None:
    """Lower case, full width, spaces, hyphens and wrong lengths are never accepted."""
    assert uscc.fault(code) == wanted


@settings(deadline=None)
@given(CODES, st.sets(st.integers(0, 17), min_size=1), st.sampled_from(["lower", "wide"]))
def test_lower_case_and_full_width_are_never_accepted(
    code: str, places: set[int], how: str
) -> None:
    """However many characters are written in lower case or full width, the code is refused."""
    changed = "".join(
        (char.lower() if how == "lower" else chr(ord(char) + 0xFEE0)) if place in places else char
        for place, char in enumerate(code)
    )
    assert (uscc.fault(changed) is None) == (changed == code)


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(max_size=20), st.text("0123456789²٣५X", min_size=18, max_size=18)))
def test_any_text_is_judged(text: str) -> None:
    """No text, however strange, is more than a fault."""
    assert uscc.fault(text) in {FORM, LAST, INNER, DIGITS, None}


def test_region_and_kind() -> None:
    """Digits 3 to 6 are the city of first registration; 91 is an enterprise."""
    assert [uscc.region(code) for code in REAL] == ["4403", "1100", "3501", "1100"]
    assert uscc.is_enterprise("914403001922038216")
    assert not uscc.is_enterprise("92440704MA4UQ1234X")
    assert not uscc.is_enterprise("124407000070608000")
