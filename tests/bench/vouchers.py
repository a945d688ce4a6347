"""Play random voucher ledgers, and measure the ledger per row at three sizes.

    python tests/bench/vouchers.py [--ledgers 10000] [--rows 2000 20000 200000]

Exit code 1 where a row of the largest ledger takes more than 1.2 times a row of the smallest.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, ClassVar

sys.path.append(str(Path(__file__).parents[1]))

from bounds import Curve, Figure, judged
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from clusterfund.publish.beancount import books as beancount
from clusterfund.records import Row
from clusterfund.rules.balances import standings, total
from clusterfund.rules.books import books_of
from figures.registers import act
from ledger.machine import Ledgers
from ledger.playing import added, approved, issue, numbered, redeem, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register

MOST = 1.2
"""How much longer a row may take in the largest ledger than in the smallest."""
ACCOUNTS, ROWS_AN_ACT = 100, 2_000
START = date(2021, 10, 8)


class Counted(Ledgers):
    """A random ledger whose steps are counted."""

    steps: ClassVar[Counter[str]] = Counter()
    ledgers = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).ledgers += 1

    def teardown(self) -> None:
        """Count what the ledger came to."""
        self.steps["acts tried"] += len(self.register.acts)
        self.steps["entries booked"] += len(self.entries)
        self.steps.update(each.kind for each in self.entries)
        self.steps["counter-entries"] += sum(each.reverses is not None for each in self.entries)


def main() -> int:
    """Play, measure, print, and judge the bound."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ledgers", type=int, default=10_000)
    parser.add_argument("--rows", type=int, nargs="*", default=[2_000, 20_000, 200_000])
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    if given.ledgers:
        play(given.ledgers)
    return measure(given.rows, given.rounds) if given.rows else 0


def play(many: int) -> None:
    """Play random ledgers; a broken invariant ends it with the shortest ledger that breaks it."""
    start = time.perf_counter()
    every = settings(
        deadline=None,
        max_examples=many,
        stateful_step_count=15,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Counted, settings=every)
    print(
        f"{Counted.ledgers:,} random ledgers in {time.perf_counter() - start:.0f} s: nothing lost"
    )
    for name, count in sorted(Counted.steps.items()):
        print(f"  {name:18}{count:10,}")


def ledger(rows: int) -> Register:
    """Make a register whose ledger has so many statement rows, in acts of at most 2,000."""
    names = [f"{number:03d}" for number in range(ACCOUNTS)]
    register = approved({"a": dict.fromkeys(names, 5_000_000)})
    pairs = {name: f"acc-{name}" for name in names}
    register, _ = added(register, said(register, "issue", START, issue(pairs)))
    every = list(_rows(rows))
    parts = [every[first : first + ROWS_AN_ACT] for first in range(0, rows, ROWS_AN_ACT)]
    acts = [replace(act("redeem", part[-1].on, "a"), vouchers=redeem(part)) for part in parts]
    register = numbered(replace(register, acts=(*register.acts, *acts)))
    breaches = [
        each for settled in books_of(register).settled.values() for each in settled.breaches
    ]
    if breaches:
        raise ValueError(breaches[0])
    return register


def _rows(many: int) -> Iterator[Row]:
    """Make rows of many accounts: three uses, and a refund of the last of them."""
    for number in range(many):
        account = f"acc-{number // 4 % ACCOUNTS:03d}"
        day = START + timedelta(number * 300 // many)
        order = f"n{number}"
        if number % 4 < 3:
            yield Row(number + 2, order, day, account, "use", 800, 1_000, "mes")
        else:
            yield Row(number + 2, order, day, account, "refund", 400, 500, "mes", f"n{number - 1}")


def measure(sizes: list[int], rounds: int) -> int:
    """Time the fold, the balances and the books of each size; give the exit code."""
    print(f"\n{'rows':>9}{'fold us/row':>14}{'balances us/row':>17}{'beancount us/row':>18}")
    registers = {size: ledger(size) for size in sizes}
    times: dict[int, list[tuple[float, ...]]] = {size: [] for size in sizes}
    gc.collect()
    gc.disable()  # as the program does
    for _ in range(rounds):
        for size, register in registers.items():
            times[size].append(_once(register, size))
    found = {
        size: [median(each) for each in zip(*many, strict=True)] for size, many in times.items()
    }
    for size, (fold, balances, books) in found.items():
        print(f"{size:9,}{fold:14.2f}{balances:17.2f}{books:18.2f}")
    small, large = found[min(sizes)], found[max(sizes)]
    name = f"vouchers: a row at {max(sizes):,} over one at {min(sizes):,}"
    figure = Figure(
        *(name, sum(large) / sum(small), MOST, "x", "python tests/bench/vouchers.py", False),
        f"服务券每笔流水的用时：{max(sizes):,} 笔时是 {min(sizes):,} 笔时的几倍",
    )
    points = [(size, sum(found[size]) * size / 1e6) for size in sorted(found)]
    curve = Curve("服务券：记账、结余和账本", "流水笔数", "秒（处理器时间）", points)
    runs = dict(zip(map(str, found), found.values(), strict=True))
    return judged("vouchers", [figure], runs, ("beancount",), [curve])


def _once(register: Register, size: int) -> tuple[float, ...]:
    """Give microseconds a row: acts to ledger, ledger to balances, ledger to beancount."""
    marks = [time.process_time()]
    entries = books_of(register).ledger.entries
    marks.append(time.process_time())
    found = standings(entries, date.max)
    marks.append(time.process_time())
    text = beancount((register.round, {}), entries, found, date(2030, 1, 1))
    marks.append(time.process_time())
    everything = total(row.total for row in found)
    if everything.issued != everything.used + everything.left or text.count(" * ") < size:
        raise ValueError(everything)
    return tuple((after - before) / size * 1e6 for before, after in pairwise(marks))


if __name__ == "__main__":
    sys.exit(main())
