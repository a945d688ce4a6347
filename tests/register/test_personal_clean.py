"""What only looks like personal data raises no alarm."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund import uscc
from clusterfund.register import personal_patterns
from clusterfund.register.personal import in_text, in_values, masked
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from register.personal_data import CARDS, IDS, SCRIPTS, WEIGHTS, grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
REAL = [
    path
    for folder in (ROOT / "submissions" / "2021", ROOT / "tests" / "cases" / "_base")
    for path in sorted(folder.rglob("*"))
    if path.suffix in {".yaml", ".md"}
]
OFFICES = "call/round.yaml"
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
OUTER = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
KINDS = ("11", "12", "13", "21", "31", "41", "51", "52", "53", "62", "71", "91", "91", "92", "93")

CHECKED = st.one_of(IDS, CARDS)
PIECES = ((), (4, 4, 4, 4), (6, 8, 4))


def test_real_files_are_clean() -> None:
    """No real file has a finding, but the offices' addresses in the call, which it may have."""
    assert len(REAL) > 150
    exempt = set()
    for path in REAL:
        name, text = path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        assert masked(name) == name
        assert in_text(name, text, email=False) == []
        if in_text(name, text):
            exempt.add(name)
        if path.suffix == ".yaml":
            source, _ = parse(name, text.encode(), MAX_ACT_BYTES)
            assert source is not None
            assert in_values(name, source, email=False) == []
            assert bool(in_values(name, source)) == (name in exempt)
    assert len(exempt) == 2
    assert all(name.endswith(OFFICES) for name in exempt)


def credit_codes(count: int) -> Iterable[str]:
    """Make valid credit codes, half of them with an organisation code of digits only."""
    lots = random.Random(440700)  # noqa: S311 -- no secret
    for number in range(count):
        chars = ALPHABET[:10] if number % 2 else ALPHABET
        organisation = "".join(lots.choices(chars, k=8))
        total = sum(
            uscc.ALPHABET.index(char) * weight
            for char, weight in zip(organisation, uscc.WEIGHTS, strict=True)
        )
        body = f"{lots.choice(KINDS)}{lots.randrange(110000, 830000)}{organisation}"
        body += "0123456789X"[-total % 11]
        check = sum(ALPHABET.index(char) * weight for char, weight in zip(body, OUTER, strict=True))
        yield body + ALPHABET[-check % 31]


def test_credit_codes_are_no_numbers_of_people() -> None:
    """A valid credit code, also of digits only, is neither found nor hidden, wherever it stands."""
    codes = list(credit_codes(30_000))
    assert all(uscc.fault(code) is None for code in codes[:200])
    assert sum(code.isdigit() for code in codes) > 3_000
    text = "\n".join(f'uscc: "{code}"\n# enterprises/{code}.yaml {code}' for code in codes)
    assert in_text("a.yaml", text) == []
    assert masked(text) == text


@settings(deadline=None, max_examples=600)
@given(CHECKED, st.sampled_from(PIECES), st.sampled_from(" -"), st.sampled_from(SCRIPTS), st.data())
def test_a_wrong_check_digit_is_clean(
    value: str, sizes: tuple[int, ...], between: str, script: str, data: st.DataObject
) -> None:
    """A number with another last digit than the right one is just a number."""
    others = [value[:-1] + digit for digit in SCRIPTS[0] if digit != value[-1]]
    wrong = data.draw(st.sampled_from([each for each in others if not is_right(each)]))
    text = grouped(wrong, sizes, between).translate(str.maketrans(SCRIPTS[0], script))
    assert in_text("a.md", f"编号{text}。") == []
    assert masked(f"编号{wrong}。") == f"编号{wrong}。"


def is_right(value: str) -> bool:
    """Judge a resident's check digit by its definition: the weighted sum is 1 modulo 11."""
    weights = zip(value, (*WEIGHTS, 1), strict=False)
    return len(value) == 18 and sum(int(digit) * weight for digit, weight in weights) % 11 == 1


@pytest.mark.parametrize(
    "text",
    [
        "0750-3081185",
        "(0750) 3081185转8001",
        "400-830-1234",
        "2021-09-15",
        "2021-09-15 2021-09-16",
        "2021091520210930",
        "20210915 - 20211130",
        "13:30至15:45，2021年",
        "1350000.00",
        "金额1500000 2021-09-15",
        "金额1500000\n2021-09-15",
        "金额1500000\n\n2021年",
        "1350万元、2021家、15台",
        "[150, 2000, 3000]",
        "- 150\n- 2000\n- 3000",
        "| 150 | 2000 | 3000 |",
        "135,000,000,00",
        "0000000000000000",
        "4000000000000000000",
        "6000000000000000",
        "1000000000000000000",
        "0.13812345678",
        "0.4111111111111111",
        "192.168.100.200",
        "v1.38.0-rc.1380013",
        "a13800138000",
        "13800138000b",
        "Ａ13800138000",
        "138001380001",
        "213800138000",
        "12800138000",
        "1380013800",
        "138****8000",
        "4111111111111111f",
        "41111111111111111111",
        "440703200002300012",
        "990703199003071234",
        "sha256: 1380013800013800138000138001380013800013800138000138001380013800",
        "550e8400-e29b-41d4-a716-446655440000",
        "一三五七九",
        "二〇二一年九月十五日至二〇二一年十一月三十日",
        "a@b",
        "@example.com",
        "actions/checkout@v4.1.2",
        "邮箱用＠后缀",
        "pkg@1.2.3",
        "zhang@localhost",
    ],
)
def test_clean(text: str) -> None:
    """Telephones, dates, amounts, lists, digests, versions and near misses are left alone."""
    assert in_text("a.md", text) == []
    assert in_text("a.md", f"其中{text}。") == []
    assert masked(text) == text


ASIDE = st.sampled_from(["X", "a", "9", "-", " ", "一", "０", "é", "\n"])


@given(st.lists(IDS | CARDS | st.just("13800138000") | ASIDE, max_size=6))
def test_digits_that_go_on_are_no_number(pieces: list[str]) -> None:
    """Digits that a letter follows directly are passed over: looking at them finds nothing."""
    text = "".join(pieces)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(personal_patterns, "_goes_on", lambda _run, _text: False)
        looked = [*personal_patterns.hits(text)]
    assert [*personal_patterns.hits(text)] == looked
