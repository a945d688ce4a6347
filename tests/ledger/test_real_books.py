"""The beancount books in the real tools: bean-check accepts them, Fava shows our figures."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.error import URLError
from urllib.parse import quote

import pytest

from cli.running import ran
from clusterfund.money import fen, plain
from ledger.example import MANY
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAYS = ("2021-09-22", "2021-10-08", "2021-10-13", "2021-10-31", "2021-11-30", "2022-07-01")
CHECK = (sys.executable, "-m", "beancount.scripts.check")
FAVA = (sys.executable, "-m", "fava.cli", "--host", "127.0.0.1", "--port")
ROOTS = {
    "left": "Assets:Vouchers",
    "used": "Expenses:Used",
    "recovered": "Expenses:Recovered",
    "expired": "Expenses:Expired",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a register whose ledger has every kind of entry."""
    return build(tmp_path_factory.mktemp("ledger"), MANY)


def written(root: Path, folder: Path, day: str) -> Path:
    """Write the books of a day to a file."""
    done = ran("ledger", "2021", "--on", day, "--format", "beancount", "--root", root)
    assert (done.code, done.err) == (0, "")
    path = folder / "books.beancount"
    path.write_text(done.out, "utf-8")
    return path


def bean_check(path: Path) -> subprocess.CompletedProcess[str]:
    """Run bean-check on a file."""
    return subprocess.run([*CHECK, str(path)], check=False, capture_output=True, text=True)


@pytest.mark.parametrize("day", DAYS)
def test_bean_check_accepts_the_books_of_any_day(day: str, root: Path, tmp_path: Path) -> None:
    """On every day bean-check has nothing to say of the books, assertions of balances included."""
    path = written(root, tmp_path, day)
    assert " balance Assets:" in path.read_text("utf-8")
    done = bean_check(path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_bean_check_would_see_a_false_figure(root: Path, tmp_path: Path) -> None:
    """One fen more in a balance, or in one posting, and bean-check refuses the books."""
    path = written(root, tmp_path, DAYS[-1])
    text = path.read_text("utf-8")
    for found in (r"( balance Assets:Vouchers:\S+  )(\d+)", r"(\n  Expenses:Used:\S+  )(\d+)"):
        changed = re.sub(found, lambda match: f"{match[1]}{int(match[2]) + 1}", text, count=1)
        assert changed != text
        path.write_text(changed, "utf-8")
        assert bean_check(path).returncode == 1


@contextmanager
def fava(path: Path) -> Iterator[str]:
    """Run Fava on a file; give the address of its books."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([*FAVA, str(port), str(path)], stdout=subprocess.DEVNULL) as server:
        try:
            title = re.search('option "title" "(.*)"', path.read_text("utf-8"))
            assert title is not None
            address = f"http://127.0.0.1:{port}/{quote(title[1])}"
            for _ in range(150):
                try:
                    asked(address, "errors")
                except URLError:
                    time.sleep(0.2)
                else:
                    break
            yield address
        finally:
            server.terminate()


def asked(address: str, what: str) -> Any:
    """Ask Fava's own interface."""
    with urllib.request.urlopen(f"{address}/api/{what}", timeout=20) as answer:  # noqa: S310
        return json.loads(answer.read())["data"]


def sums(node: Any) -> dict[str, str]:
    """Give what Fava shows for each account, with all accounts below it, with two decimals."""
    own = {node["account"]: f"{node['balance_children'].get('VOUCHER', 0):.2f}"}
    for child in node["children"]:
        own |= sums(child)
    return own


def test_fava_shows_our_figures(root: Path, tmp_path: Path) -> None:
    """Fava finds no error, and its balance of every account and in total is the one we print."""
    ours = ran("ledger", "2021", "--on", DAYS[-1], "--format", "json", "--root", root).json
    with fava(written(root, tmp_path, DAYS[-1])) as address:
        assert asked(address, "errors") == []
        trees = asked(address, "trial_balance")["trees"]
    shown = {name: amount for tree in trees for name, amount in sums(tree).items()}
    for bucket, name in ROOTS.items():
        gross = fen(ours[bucket]) + (fen(ours["refunded"]) if bucket == "used" else 0)
        assert gross > 0
        assert shown[name] == plain(gross)
    assert shown["Expenses:Refunded"] == f"-{ours['refunded']}"
    accounts = 0
    for row in ours["clusters"][0]["enterprises"]:
        for each in row["accounts"]:
            escaped = re.sub("[^A-Za-z0-9]", lambda m: f"-{ord(m[0]):02x}", each["account"])
            where = f"Calpha:C{row['uscc']}:C{escaped}"
            assert shown[f"Assets:Vouchers:{where}"] == each["left"]
            for bucket in ("recovered", "expired"):
                assert shown.get(f"{ROOTS[bucket]}:{where}", "0.00") == each[bucket]
            accounts += 1
    assert accounts == 3
