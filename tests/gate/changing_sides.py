"""Random changes between two commits, judged by their part and judged whole.

Each step changes the work tree, merges it into base, or damages what is kept; after each the
change from base to the work tree must be told alike, from what is kept, without it, and whole.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from clusterfund.checking.indexed import Kept
from clusterfund.checking.vault import Vault
from clusterfund.cli import report
from clusterfund.errors import ClusterfundError
from clusterfund.gate import verdict
from clusterfund.gate.narrow import narrow
from clusterfund.register.objects import Repository
from register.trees import ROOT, committed, git
from support.building import ROUND, build, operate
from support.changing import MAINTAINERS

SEEDS = st.integers(0, 2**32)
ACCOUNT = 90000101
STAGES = ("", "sheets", "receive", "accept", "rank", "approve")
OTHER = "submissions/2022"
SAMPLES = ("microphone", "papermaking", "printing")
"""Clusters of the sample that start beside those of the cases."""
SECRET = b"k" * 32
JUNK = (
    f"{ROUND}/applications/alpha/extra.yaml",
    f"{ROUND}/applications/alpha/sealed/x.age",
    f"{ROUND}/applications/new/application.yaml",
    f"{ROUND}/applications/acts/plan.md",
    f"{ROUND}/applications/readme.md",
    f"{ROUND}/applications/Alpha/plan.md",
    f"{ROUND}/acts/0001-exclude.yaml",
    f"{ROUND}/reviews/alpha/none.yaml",
    "submissions/note.txt",
    "scripts/x.py",
)


class Sides(RuleBasedStateMachine):
    """A base that goes on, a change of it, and what is kept of earlier verdicts."""

    told: ClassVar[int] = 0
    narrowly: ClassVar[int] = 0

    @initialize(stage=st.sampled_from(STAGES))
    def begin(self, stage: str) -> None:
        """Start from the base of the cases, clusters of the sample, and another round."""
        self.folder = Path(tempfile.mkdtemp(prefix="clusterfund-"))
        self.root = build(self.folder)
        if not stage:
            shutil.rmtree(self.root / ROUND / "reviews")
        elif stage != "sheets":
            operate(self.root, {"run": stage})
        for name in SAMPLES:
            source = ROOT / ROUND / "applications" / name
            shutil.copytree(source, self.root / ROUND / "applications" / name)
        shutil.copytree(self.root / ROUND / "call", self.root / OTHER / "call")
        first = self.root / ROUND / "applications" / SAMPLES[0]
        shutil.copytree(first, self.root / OTHER / "applications" / "zeta")
        said = self.root / OTHER / "call/round.yaml"
        text = said.read_text("utf-8").replace('id: "2021"', 'id: "2022"', 1)
        said.write_text(text, "utf-8")
        (self.root / ".github").mkdir()
        (self.root / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
        self.base = committed(self.root)
        self.vault = Vault(self.folder / "kept", SECRET)
        self.older: dict[str, bytes] = {}

    def teardown(self) -> None:
        """Leave nothing."""
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    def files(self, below: str = ROUND) -> list[Path]:
        """List files of the register, those of its applications by default more often."""
        found = [path for path in (self.root / below).rglob("*") if path.is_file()]
        return sorted(path for path in found if not path.is_symlink())

    def one(self, seed: int) -> Path:
        """Choose a file, most often one of an application."""
        chance = random.Random(seed)  # noqa: S311 -- made-up data, not a secret
        below = chance.choice([f"{ROUND}/applications"] * 8 + [OTHER, ROUND])
        return chance.choice(self.files(below) or self.files("submissions") or self.files("."))

    @rule(seed=SEEDS)
    def edit_digit(self, seed: int) -> None:
        """Change one digit somewhere: an amount, a date, a code."""
        chance = random.Random(seed)  # noqa: S311
        path = self.one(seed)
        data = bytearray(path.read_bytes())
        places = [place for place, byte in enumerate(data) if chr(byte).isdigit()]
        if places:
            data[chance.choice(places)] = ord(str(chance.randint(0, 9)))
            path.write_bytes(data)

    @rule(seed=SEEDS, how=st.sampled_from(["cut", "garbage", "nothing", "comment"]))
    def spoil(self, seed: int, how: str) -> None:
        """Make a file something else, or the same data in other bytes."""
        path = self.one(seed)
        data = path.read_bytes()
        ends = {"cut": data[: len(data) // 2], "garbage": data + b"\xff", "nothing": b""}
        path.write_bytes(ends.get(how, data + b"# 13912345678\n"))

    @rule(seed=SEEDS)
    def share_code(self, seed: int) -> None:
        """Give a cluster an enterprise, or the lead, of another one."""
        chance = random.Random(seed)  # noqa: S311
        forms = self.files(f"{ROUND}/applications")
        source = chance.choice([each for each in forms if each.suffix == ".yaml"] or forms)
        place = chance.choice(sorted((self.root / ROUND / "applications").iterdir()))
        if source.name != "application.yaml":
            place /= "enterprises"
        with suppress(OSError):  # it is no folder
            place.mkdir(exist_ok=True)
            shutil.copy(source, place / source.name)

    @rule(place=st.sampled_from(JUNK))
    def add_junk(self, place: str) -> None:
        """Add a file that does not belong there."""
        path = self.root / place
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("age-encryption.org/v1\n", "utf-8")

    @rule(seed=SEEDS)
    def delete(self, seed: int) -> None:
        """Delete a file."""
        if len(self.files()) > 1:
            self.one(seed).unlink()

    @rule(seed=SEEDS, how=st.sampled_from(["rename", "copy", "delete"]))
    def whole_cluster(self, seed: int, how: str) -> None:
        """Rename, copy or delete a cluster."""
        chance = random.Random(seed)  # noqa: S311
        folder = self.root / ROUND / "applications"
        old = chance.choice(sorted(path for path in folder.iterdir() if path.is_dir()) or [folder])
        new = folder / chance.choice(["alpha", "delta", "beta-2", "acts"])
        if old == folder or new.exists():
            return
        if how == "delete":
            shutil.rmtree(old)
        elif how == "rename":
            old.rename(new)
        else:
            shutil.copytree(old, new)

    @rule(seed=SEEDS, how=st.sampled_from(["link", "mode"]))
    def other_kind(self, seed: int, how: str) -> None:
        """Put a link where a file was, or let it be a program."""
        path = self.one(seed)
        if how == "mode":
            path.chmod(0o755)
        else:
            path.unlink()
            path.symlink_to("/etc/hostname")

    @rule(kind=st.sampled_from(["receive", "withdraw", "return"]), cluster=st.integers(0, 9))
    def decide(self, kind: str, cluster: int) -> None:
        """Add an act, as the program drafts it, where it drafts any."""
        folders = sorted(path.name for path in (self.root / ROUND / "applications").iterdir())
        slug = folders[cluster % len(folders)] if folders else "alpha"
        what = {"kind": kind, "on": "2021-09-30", "by": "operator-01", "cluster": slug}
        with suppress(ClusterfundError, ValueError, KeyError):
            operate(self.root, {"act": {**what, "reason": "请补充企业简介"}})

    @rule()
    def merge(self) -> None:
        """Let base be what was proposed."""
        self.base = committed(self.root)

    @rule()
    def part_ways(self) -> None:
        """Let base go on by itself: what a merge would leave is judged."""
        head = committed(self.root)
        git(self.root, "checkout", "-q", "--force", "--detach", self.base)
        path = self.root / ROUND / "applications/microphone/plan.md"
        if path.is_file():
            path.write_bytes(path.read_bytes() + b"\n")
        self.base = committed(self.root)
        git(self.root, "checkout", "-q", "--force", "--detach", head)

    @rule(seed=SEEDS, how=st.sampled_from(["cut", "flip", "swap", "garbage", "old", "none"]))
    def damage(self, seed: int, how: str) -> None:
        """Damage what is kept, with all the skill of somebody who does not have the key."""
        chance = random.Random(seed)  # noqa: S311
        paths = sorted(self.vault.folder.glob("*.index"))
        datas = [path.read_bytes() for path in paths]
        if how == "swap":
            datas.reverse()
        for path, whole in zip(paths, datas, strict=True):
            data = bytearray(whole)
            if how == "old":
                data = bytearray(self.older.get(path.name, whole))
                self.older[path.name] = whole
            elif how == "flip" and data:
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            ends = {"cut": data[: chance.randrange(len(data) + 1)], "garbage": b"\0 \n a b\n"}
            path.unlink()
            if how != "none":
                path.write_bytes(bytes(ends.get(how, data)))

    @invariant()
    def same_as_whole(self) -> None:
        """What is told does not depend on how much was read, or on what was kept."""
        if not hasattr(self, "folder"):
            return
        head = committed(self.root)
        repository = Repository(self.root, self.base)
        wanted = verdict.judge_change(repository, self.base, head, ACCOUNT)
        for kept in (Kept(self.vault), Kept(self.vault), Kept()):
            found = verdict.judge_change(repository, self.base, head, ACCOUNT, kept)
            assert found == wanted
            for style in ("json", "markdown", "text"):
                assert report.render(found, style) == report.render(wanted, style)
        merged = repository.merged(self.base, head)
        type(self).told += 1
        type(self).narrowly += bool(merged and narrow(repository, self.base, merged, kept))
