"""Signature files as strangers send them: each is a finding, whatever they hold."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.records import Key
from clusterfund.register.load import read_round
from clusterfund.register.signatures import signature_findings
from clusterfund.register.tree import DiskTree
from register.trees import MemoryTree
from signing.test_tools import SIGNED
from support import keys
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.findings import Finding
    from clusterfund.records import Register

ACT = "submissions/2021/acts/0001-receive-alpha.yaml"
HEAD, END = b"-----BEGIN SSH SIGNATURE-----\n", b"\n-----END SSH SIGNATURE-----\n"


@cache
def files() -> dict[str, bytes]:
    """Give the files of a register with one signed receipt."""
    with TemporaryDirectory() as folder:
        tree = DiskTree(build(Path(folder), SIGNED))
        return {path: tree.read(path, entry.size) for path, entry in tree.entries.items()}


@cache
def register() -> Register:
    """Read it."""
    return read_round(MemoryTree(files()), "2021").sound


def judged(signature: bytes) -> list[Finding]:
    """Judge another signature of the receipt."""
    return signature_findings(MemoryTree({**files(), f"{ACT}.sig": signature}), register())


def other_kind(words: str) -> bytes:
    """Sign the receipt with a new key of another kind, as a stranger would."""
    with TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        make = ["ssh-keygen", "-q", "-t", words, "-N", "", "-f", str(key)]
        subprocess.run(make, check=True)
        sign = ["ssh-keygen", "-q", "-Y", "sign", "-n", "clusterfund", "-f", str(key)]
        done = subprocess.run(sign, input=files()[ACT], check=True, capture_output=True)
    return done.stdout


def test_the_true_signature_is_accepted() -> None:
    """What the operator signed is no finding."""
    assert judged(files()[f"{ACT}.sig"]) == []


HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "a head alone": lambda: HEAD,
    "binary": lambda: HEAD + b"\x00\xff" * 100,
    "many heads, too large": lambda: HEAD * 3000,
    "one long line": lambda: HEAD + b"A" * 60_000 + END,
    "cut short": lambda: HEAD + b"U1NIU0lH" + END,
    "of something else": lambda: keys.signature(b"something else", "operator"),
    "of one byte more": lambda: keys.signature(files()[ACT] + b"\n", "operator"),
    "for git": lambda: keys.signature(files()[ACT], "operator", "git"),
    "a blank in the namespace": lambda: keys.signature(files()[ACT], "operator", "clusterfund "),
    "another person's": lambda: keys.signature(files()[ACT], "bureau"),
    "by an RSA key": lambda: other_kind("rsa"),
    "by an ECDSA key": lambda: other_kind("ecdsa"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_signatures_are_findings(name: str) -> None:
    """Rubbish, another namespace, another act, another person: A018 at the signature's place."""
    [one] = judged(HOSTILE[name]())
    assert (one.code, one.path) == ("A018", f"{ACT}.sig")
    assert "2021-09-07" in one.wanted


@settings(max_examples=40, deadline=None)
@given(st.integers(min_value=0), st.integers(1, 255))
def test_a_changed_act_is_never_signed(place: int, change: int) -> None:
    """Whichever byte of a signed act changes, the signature does not fit any more."""
    data = bytearray(files()[ACT])
    data[place % len(data)] ^= change
    tree = MemoryTree({**files(), ACT: bytes(data)})
    assert [each.code for each in signature_findings(tree, register())] == ["A018"]


@pytest.mark.parametrize(
    ("first", "last", "good"),
    [
        (None, None, True),
        ("2021-09-07", "2021-09-07", True),
        ("2021-09-06", "2021-09-08", True),
        ("2021-09-08", None, False),
        (None, "2021-09-06", False),
    ],
)
def test_openssh_judges_the_days(first: str | None, last: str | None, *, good: bool) -> None:
    """A key signs from its first day to its last, both included, as `Key.valid` has it."""
    days = [date.fromisoformat(each) if each else None for each in (first, last)]
    key = Key(keys.public_key("operator"), days[0], days[1])
    roster = register().roster
    person = replace(roster.people["operator-01"], keys=(key,))
    dated = replace(roster, people={**roster.people, "operator-01": person})
    found = signature_findings(MemoryTree(files()), replace(register(), roster=dated))
    assert (found == []) is good is key.valid(date(2021, 9, 7))


def test_only_wanted_acts_are_judged() -> None:
    """Where paths are given, what lies elsewhere is not looked at."""
    tree = MemoryTree({**files(), f"{ACT}.sig": HEAD})
    assert signature_findings(tree, register(), {"elsewhere"}) == []
    assert len(signature_findings(tree, register(), {ACT})) == 1
