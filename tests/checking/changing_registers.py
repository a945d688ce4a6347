"""A register that changes at random, and a cache that anybody may damage.

After each step a check that may use what earlier checks kept must print what a cold one prints.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cli.running import ran
from support.building import ROUND, build

PLACES = ("alpha", "beta", "gamma")
SEEDS = st.integers(0, 2**32)
JUNK = ("call/extra.yaml", "acts/0001-exclude.yaml", "reviews/alpha/none.yaml", "x.txt")


class Registers(RuleBasedStateMachine):
    """Files are edited, added, deleted, renamed and exchanged; results are kept or damaged."""

    checks: ClassVar[int] = 0

    @initialize()
    def begin(self) -> None:
        """Start from the base of the cases, with nothing kept."""
        self.folder = Path(tempfile.mkdtemp(prefix="clusterfund-"))
        self.root = build(self.folder)
        self.kept = self.folder / "kept"
        self.older = b""
        self.patch = pytest.MonkeyPatch()
        self.patch.setenv("XDG_STATE_HOME", str(self.folder / "state"))

    def teardown(self) -> None:
        """Leave nothing."""
        if hasattr(self, "folder"):
            self.patch.undo()
            shutil.rmtree(self.folder)

    def files(self, below: str = "") -> list[Path]:
        """List the register's files."""
        return sorted(path for path in (self.root / ROUND / below).rglob("*") if path.is_file())

    @rule(seed=SEEDS)
    def edit_digit(self, seed: int) -> None:
        """Change one digit somewhere: an amount, a date, a code."""
        chance = random.Random(seed)  # noqa: S311 -- made-up data, not a secret
        path = chance.choice(self.files())
        data = bytearray(path.read_bytes())
        places = [place for place, byte in enumerate(data) if chr(byte).isdigit()]
        if places:
            data[chance.choice(places)] = ord(str(chance.randint(0, 9)))
            path.write_bytes(data)

    @rule(seed=SEEDS)
    def change_call(self, seed: int) -> None:
        """Change one digit of a call document: what everything else is judged by."""
        chance = random.Random(seed)  # noqa: S311
        path = chance.choice(self.files("call") or self.files())
        text = path.read_text("utf-8", "replace")
        digit = chance.choice("0123456789")
        path.write_text(text.replace(digit, chance.choice("0123456789"), 1), "utf-8")

    @rule(seed=SEEDS, how=st.sampled_from(["cut", "garbage", "nothing", "comment"]))
    def spoil(self, seed: int, how: str) -> None:
        """Make a file something else, or the same data in other bytes."""
        path = random.Random(seed).choice(self.files())  # noqa: S311
        data = path.read_bytes()
        ends = {"cut": data[: len(data) // 2], "garbage": data + b"\xff", "nothing": b""}
        path.write_bytes(ends.get(how, data + b"# 13912345678\n"))

    @rule(seed=SEEDS, place=st.sampled_from(PLACES))
    def copy_enterprise(self, seed: int, place: str) -> None:
        """Add an enterprise that another cluster has, or to a folder that has no application."""
        source = random.Random(seed).choice(self.files())  # noqa: S311
        target = self.root / ROUND / "applications" / place / "enterprises" / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())

    @rule(place=st.sampled_from(JUNK))
    def add_junk(self, place: str) -> None:
        """Add a file that does not belong there."""
        path = self.root / ROUND / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: 1\n")

    @rule(seed=SEEDS)
    def delete(self, seed: int) -> None:
        """Delete a file."""
        if len(self.files()) > 1:
            random.Random(seed).choice(self.files()).unlink()  # noqa: S311

    @rule(seed=SEEDS)
    def exchange(self, seed: int) -> None:
        """Exchange the contents of two files: all bytes are known, none is where it was."""
        one, other = random.Random(seed).choices(self.files(), k=2)  # noqa: S311
        first = one.read_bytes()
        one.write_bytes(other.read_bytes())
        other.write_bytes(first)

    @rule(new=st.sampled_from(["alpha", "delta", "beta-2"]))
    def rename_cluster(self, new: str) -> None:
        """Give a cluster another name."""
        folder = self.root / ROUND / "applications"
        old = next(iter(sorted(folder.iterdir())), None) if folder.is_dir() else None
        if old and not (folder / new).exists():
            old.rename(folder / new)

    @rule()
    def link(self) -> None:
        """Put a link where a file was."""
        path = self.files()[-1]
        path.unlink()
        path.symlink_to("/etc/hostname")

    @rule(
        seed=SEEDS, how=st.sampled_from(["cut", "flip", "swap", "garbage", "old", "none", "pipe"])
    )
    def damage(self, seed: int, how: str) -> None:
        """Damage what is kept, with all the skill of somebody who does not have the key."""
        chance = random.Random(seed)  # noqa: S311
        for path in sorted(self.kept.glob("*.results")):
            data = bytearray(path.read_bytes()) if path.is_file() else bytearray(b"x")
            if how == "old":
                data, self.older = bytearray(self.older), bytes(data)
            elif how == "swap":  # true values under the keys of others
                rows = [line.partition(b" ") for line in bytes(data).splitlines()]
                rests = [rest for _, _, rest in rows]
                chance.shuffle(rests)
                lines = [row[0] + b" " + rest for row, rest in zip(rows, rests, strict=True)]
                data = bytearray(b"\n".join(lines) + b"\n")
            elif how == "flip" and data:
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.unlink()
            if how == "pipe":
                os.mkfifo(path)
            elif how != "none":
                ends = {"cut": data[: chance.randrange(len(data) + 1)], "garbage": b"\0 \n a b\n"}
                path.write_bytes(bytes(ends.get(how, data)))

    @invariant()
    def same_as_cold(self) -> None:
        """What is printed does not depend on what was kept."""
        if hasattr(self, "folder"):
            words = ("check", "--root", self.root, "--format", "json")
            self.patch.setenv("CLUSTERFUND_CACHE", str(self.kept))
            warm = ran(*words)
            self.patch.setenv("CLUSTERFUND_CACHE", "")
            assert warm == ran(*words)
            type(self).checks += 1
