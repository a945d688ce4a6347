"""The sample's signatures are made from words that everybody knows, and are the same every time."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from support import keys

ROOT = Path(__file__).parents[2]
WORDS = "clusterfund 2021 示例 {}"
"""What the key of a person of the sample is made of. Such a key proves nothing."""
REGISTER = read_round(DiskTree(ROOT), "2021").sound
OFFICES = ("operator-01", "bureau-01")


@pytest.mark.parametrize("name", OFFICES)
def test_sample_keys_are_made_of_known_words(name: str) -> None:
    """The roster's keys are those that the words give, so that nobody takes them for real."""
    assert [key.text for key in REGISTER.roster.people[name].keys] == [
        keys.public_key(WORDS.format(name))
    ]


@pytest.mark.parametrize("act", REGISTER.acts, ids=lambda act: f"{act.number:04d}")
def test_sample_acts_are_signed(act: object) -> None:
    """Signing each act of an office again gives the bytes that are shipped; a lead's has none."""
    found = next(each for each in REGISTER.acts if each is act)
    path = ROOT / f"{found.source.path}.sig"
    if found.by not in OFFICES:
        assert not path.exists()
        return
    data = (ROOT / found.source.path).read_bytes()
    assert path.read_bytes() == keys.signature(data, WORDS.format(found.by))
