"""Time `clusterfund ledger` and `clusterfund check` on files, per statement row, at three sizes.

    python tests/bench/voucher_files.py [--rows 2000 20000 200000]

Every act is drafted by the program, as an operator would import it, so building the largest takes
minutes. Each time is the CPU of a whole process, start-up included. Exit code 1 where a row of the
largest ledger takes more than 1.2 times a row of the smallest.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from clusterfund.records import Pair, Row, Statement, Vouchers
from clusterfund.register import decisions
from clusterfund.register.load import read_round
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.register.tree import DiskTree
from clusterfund.rules.drafting import Wish, draft
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register

MOST = 1.2
ROWS_AN_ACT = 5_000
START = date(2021, 10, 8)
COMMANDS = (["ledger", "2021", "--format", "json"], ["check"])


def main() -> int:
    """Build, time, print, and judge the bound."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=[2_000, 20_000, 200_000])
    given = parser.parse_args()
    found = {}
    for size in given.rows:
        with tempfile.TemporaryDirectory() as folder:
            root = _written(Path(folder), size)
            found[size] = [_timed(words, root) / size * 1e6 for words in COMMANDS]
        ledger, check = found[size]
        print(f"{size:9,} rows: ledger {ledger:6.1f} us/row, check {check:6.1f} us/row", flush=True)
    ratio = sum(found[max(found)]) / sum(found[min(found)])
    print(f"{'ok' if ratio <= MOST else 'MISSED'}  ratio {ratio:.2f}, bound {MOST}")
    return int(ratio > MOST)


def _timed(words: list[str], root: Path) -> float:
    command = [sys.executable, "-m", "clusterfund", *words, "--root", str(root)]
    start = os.times()
    subprocess.run(command, check=True, capture_output=True)
    end = os.times()
    return end.children_user + end.children_system - start.children_user - start.children_system


def _written(folder: Path, size: int) -> Path:
    """Write a register with so many rows, act by act."""
    root = build(folder, [{"run": "approve"}])
    register = read_round(DiskTree(root), "2021").sound
    codes = sorted(each.uscc for each in register.applications["alpha"].enterprises)
    pairs = tuple(Pair(uscc, f"acc-{place}") for place, uscc in enumerate(codes))
    register = _added(root, register, "issue", START, Vouchers(date(2023, 1, 1), pairs))
    every = list(_rows(size, len(pairs)))
    for first in range(0, size, ROWS_AN_ACT):
        part = tuple(every[first : first + ROWS_AN_ACT])
        said = Vouchers(statement=Statement("s.csv", "0" * 64), rows=part)
        register = _added(root, register, "redeem", part[-1].on, said)
    return root


def _added(root: Path, register: Register, kind: str, on: date, said: Vouchers) -> Register:
    made = draft(Wish(kind, on, "operator-01", "alpha", vouchers=said), register)
    source, _ = parse(made.path, made.data, MAX_ACT_BYTES)
    if made.findings or source is None:
        raise ValueError(made.findings[:1])
    (root / made.path).write_bytes(made.data)
    act = decisions.act(source, len(register.acts) + 1)
    files = {**register.files, made.path: hashlib.sha256(made.data).hexdigest()}
    return replace(register, acts=(*register.acts, act), files=files)


def _rows(many: int, accounts: int) -> Iterator[Row]:
    """Make rows of all accounts: three uses, and a refund of the last of them."""
    for number in range(many):
        account = f"acc-{number // 4 % accounts}"
        day, order = START + timedelta(number * 300 // many), f"CS{number:08d}"
        if number % 4 < 3:
            yield Row(number + 2, order, day, account, "use", 800, 1_000, "mes-cloud")
        else:
            of = f"CS{number - 1:08d}"
            yield Row(number + 2, order, day, account, "refund", 400, 500, "mes-cloud", of)


if __name__ == "__main__":
    sys.exit(main())
