"""Credit codes and money are judged and written by the form as by the house."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import TYPE_CHECKING

from clusterfund import money, uscc
from clusterfund.register.scalars import plain
from ground.test_uscc import ALPHABET, REAL, sealed

if TYPE_CHECKING:
    from form.core import Core


def dice() -> random.Random:
    """Give dice that fall the same way every time."""
    return random.Random(1)  # noqa: S311 -- no secret


def changed(code: str, dice: random.Random) -> str:
    """Change a code in one of the ways in which people get it wrong."""
    place = dice.randrange(len(code))
    other = dice.choice([*ALPHABET, *"IOSVZabx -", "９", "Ａ", "字", ""])
    way = dice.randrange(4)
    if way == 0:
        return sealed("".join(dice.choices(ALPHABET, k=17)))
    if way == 1:
        return sealed("91440783" + "".join(dice.choices(ALPHABET, k=9)))
    if way == 2:
        return code.lower() if dice.random() < 0.1 else f" {code}"
    return f"{code[:place]}{other}{code[place + 1 :]}"


def test_credit_codes(core: Core) -> None:
    """5,000 codes, right and wrong in many ways, get the same answer from both."""
    thrown = dice()
    codes = [*REAL, "", *(changed(thrown.choice(REAL), thrown) for _ in range(5000))]
    wanted = [uscc.fault(code) for code in codes]
    assert core.ask("uscc", [(code,) for code in codes]) == wanted
    assert len(set(wanted)) == 5  # none, and each of the four faults
    assert core.ask("region", [(code,) for code in REAL]) == [uscc.region(code) for code in REAL]


def test_amounts_are_read_and_written(core: Core) -> None:
    """Yuan are read to the same fen, and fen are written the same, for programs and for people."""
    whole: list[int] = [0, 1, 999, 1000, 1_234_567, 99_999_999_999]
    yuan: list[int | str] = [
        *whole,
        *(f"{each}.{part}" for each in whole for part in ("0", "5", "00", "05", "99")),
    ]
    fen = [money.fen(each) for each in yuan]
    assert core.ask("fen", [(each,) for each in yuan]) == [str(each) for each in fen]
    assert core.ask("plain", [(str(each),) for each in fen]) == [money.plain(each) for each in fen]
    assert core.ask("pretty", [(str(each),) for each in fen]) == [
        money.pretty(each) for each in fen
    ]


def test_every_rate_is_written(core: Core) -> None:
    """Every rate of four decimals is the same percentage."""
    rates = [f"0.{number:04d}" for number in range(10_000)] + ["1", "0.8", "1.0000"]
    wanted = [money.percentage(Fraction(rate)) for rate in rates]
    assert core.ask("percentage", [(rate,) for rate in rates]) == wanted


def test_shares(core: Core) -> None:
    """3,000 random cuts are shared out alike to the unit, with ties and in immense sums."""
    given = []
    thrown = dice()
    for _ in range(3000):
        unit = thrown.choice((1, 100, 700, 10_000))
        top = thrown.choice((3, 1000, 10**13))
        limits = [unit * thrown.randrange(top) for _ in range(thrown.randrange(14))]
        given.append((thrown.randrange(sum(limits) + 2), limits, unit))
    texts = [
        (str(total), [str(each) for each in limits], str(unit)) for total, limits, unit in given
    ]
    wanted = [[str(each) for each in money.share_out(*each)] for each in given]
    assert core.ask("share_out", texts) == wanted


def test_what_is_typed(core: Core) -> None:
    """What is typed into a field means what the reader makes of it unquoted."""
    texts = ["true", "false", "True", "0", "-0", "-5", "05", "5.0", "1e5", "9" * 15, "9" * 16]
    texts += ["", " 5", "5\n", "2021-09-15", "５", "null", "+5", "1_000"]
    wanted = [plain(text) for text in texts]
    found = core.ask("typed", [(text,) for text in texts])
    assert [repr(each) for each in found] == [repr(each) for each in wanted]
