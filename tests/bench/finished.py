"""Many finished rounds for the benchmark of the site: the same seed gives the same bytes.

Each round has the sample's rules and clusters of `corpus`, one score sheet a cluster, and all acts
from receipt to approval as the program itself drafts them. Nothing is signed: rosters have no keys.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import corpus

from clusterfund.findings import Severity
from clusterfund.register import decisions
from clusterfund.register.load import read_round
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.register.tree import DiskTree
from clusterfund.rules.drafting import Wish, draft, written
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.replay import states

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from clusterfund.records import Act, Register

CRITERIA = {"status": 15, "path": 15, "tasks": 20, "targets": 20, "budget": 15, "assurance": 15}
CHANGES = (
    (r'id: "2021"', "id: {name}"),
    (r"(min_reviewers:\n +value: )5", r"\g<1>1"),
    (r"(budget:\n +value: )12000000", r"\g<1>null"),
)
KEYS = re.compile(r"    ssh_keys:\n(?:      .*\n)+")


def build_rounds(root: Path, rounds: int, clusters: int) -> None:
    """Write `rounds` finished rounds of `clusters` clusters each below `root`."""
    for number in range(rounds):
        corpus.build(root, clusters, number * clusters)
        here = root / "submissions" / f"r{number:03d}"
        (root / corpus.ROUND).rename(here)
        _prepare(here)
        _carry(root, here)


def receive(root: Path, clusters: int) -> None:
    """Receive the last clusters of the register that `corpus` wrote; the others stay drafts."""
    here = root / corpus.ROUND
    _forget_keys(here)
    whole = read_round(DiskTree(root), here.name).sound
    slugs = sorted(whole.applications)[-clusters:]
    known = {slug: whole.applications[slug] for slug in slugs}
    files = {path: sha for path, sha in whole.files.items() if path.split("/")[3] in known}
    (here / "acts").mkdir()
    register = replace(whole, applications=known, files=files)
    for slug in slugs:
        register = _add(root, Wish("receive", date(2021, 9, 6), "operator-01", slug), register)


def _prepare(here: Path) -> None:
    """Give the round its id, one reviewer a cluster, nobody's keys, and its score sheets."""
    path = here / "call/round.yaml"
    text = path.read_text("utf-8")
    for old, new in CHANGES:
        text, found = re.subn(old, new.format(name=here.name), text, count=1)
        assert found == 1, old
    path.write_text(text, "utf-8")
    _forget_keys(here)
    (here / "call/rules.yaml").unlink()
    for place, folder in enumerate(sorted((here / "applications").iterdir())):
        sheet = here / "reviews" / folder.name / "expert-01.yaml"
        sheet.parent.mkdir(parents=True)
        rows = "".join(
            f"  {name}:\n    points: {most - (place // 8 ** (at % 4) + at * 3) % 8}\n"
            "    reason: 依据充分。\n"
            for at, (name, most) in enumerate(CRITERIA.items())
        )
        sheet.write_text(
            "# yaml-language-server: $schema=../../../../schemas/review.schema.json\n"
            f"reviewer: expert-01\non: 2021-09-08\nconflict: none\n"
            f"scores:\n{rows}opinion: 可行。\n",
            "utf-8",
        )


def _forget_keys(here: Path) -> None:
    roster = here / "call/roster.yaml"
    roster.write_text(KEYS.sub("", roster.read_text("utf-8")), "utf-8")


def _carry(root: Path, here: Path) -> None:
    """Draft every act from receipt to approval on one register, and write each."""
    register = read_round(DiskTree(root), here.name).sound
    (here / "acts").mkdir()
    clusters = sorted(register.applications)
    for kind, day in (("receive", 6), ("accept", 7)):
        wishes = [Wish(kind, date(2021, 9, day), "operator-01", slug) for slug in clusters]
        register = _add_all(root, wishes, register)
    wishes = [
        Wish("rank", date(2021, 9, 13), "operator-01"),
        Wish("file", date(2021, 9, 13), "operator-01", document="示例备字〔2021〕1号"),
        Wish("notice", date(2021, 9, 14), "bureau-01", document="示例公示〔2021〕1号"),
        Wish("approve", date(2021, 9, 23), "bureau-01", document="示例批字〔2021〕1号"),
    ]
    for wish in wishes:
        register = _add(root, wish, register)


def _add_all(root: Path, wishes: Sequence[Wish], register: Register) -> Register:
    """Write acts of which none depends on another, at one moment and unjudged: `_add` judges."""
    moment = Moment(register, register.acts, states(register), known(register))
    first = len(register.acts) + 1
    acts, files = list(register.acts), dict(register.files)
    for number, wish in enumerate(wishes, first):
        path, data = written(wish, number, moment)
        acts.append(_kept(root, path, data, number))
        files[path] = hashlib.sha256(data).hexdigest()
    return replace(register, acts=tuple(acts), files=files)


def _add(root: Path, wish: Wish, register: Register) -> Register:
    made = draft(wish, register)
    assert not [each for each in made.findings if each.severity is Severity.ERROR], made.findings
    act = _kept(root, made.path, made.data, len(register.acts) + 1)
    return replace(
        register,
        acts=(*register.acts, act),
        files={**register.files, made.path: hashlib.sha256(made.data).hexdigest()},
    )


def _kept(root: Path, path: str, data: bytes, number: int) -> Act:
    source, _ = parse(path, data, MAX_ACT_BYTES)
    assert source is not None
    (root / path).write_bytes(data)
    return decisions.act(source, number)
