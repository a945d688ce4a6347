"""Small registers for outputs: the sample, the base at every stage, and odd ones."""

from __future__ import annotations

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from cli.running import REPOSITORY, ran
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from office.workbooks import LESS_ONE, filled, rewritten
from support.building import build
from support.changing import proposed

if TYPE_CHECKING:
    from collections.abc import Iterator

Changes = list[dict[str, Any]]

REVIEWS = [
    f"reviews/{cluster}/expert-{number:02d}.yaml"
    for cluster in ("alpha", "beta")
    for number in range(1, 6)
]
RECEIVE_ALPHA = {"kind": "receive", "on": "2021-09-07", "by": "operator-01", "cluster": "alpha"}
RECEIVE_BETA = {**RECEIVE_ALPHA, "cluster": "beta"}
TIE = {
    f"{sheet}#/scores/{name}/points": points
    for sheet in REVIEWS
    for name, points in (("tasks", 50), ("budget", 30))
}

ODD: dict[str, Changes] = {
    "no acts": [],
    "no applications": [
        {"remove": ["./submissions/2021/applications", "./submissions/2021/reviews"]}
    ],
    "nothing ranked yet": [{"run": "accept"}],
    "ranked": [{"run": "rank"}],
    "noticed": [{"run": "notice"}],
    "approved": [{"run": "approve"}],
    "no budget": [{"set": {"call/round.yaml#/subsidy/budget/value": "null"}}, {"run": "approve"}],
    "no plan": [{"run": "approve"}, {"remove": ["beta/plan.yaml"]}],
    "a tie": [{"set": TIE}, {"run": "notice"}],
    "below the pass mark": [
        {"set": {"call/round.yaml#/review/pass_mark/value": 82}},
        {"run": "approve"},
    ],
    "a broken file": [{"write": {"alpha/e1": "name: [\n"}}],
    "a stray file": [{"write": {"./submissions/2021/notes.txt": "x"}}],
    "overridden": [
        {"run": "rank"},
        {
            "set": {
                "acts/0005-rank.yaml#/result/clusters/0/enterprises/0/amount": "1.00",
                "acts/0005-rank.yaml#/override": {
                    "reason": "主管部门另有规定。",
                    "clause": "四（二）",
                },
            }
        },
        {"act": {"kind": "file", "on": "2021-09-13", "by": "operator-01"}},
        {"act": {"kind": "notice", "on": "2021-09-14", "by": "bureau-01"}},
    ],
    "rejected and withdrawn": [
        {"act": RECEIVE_ALPHA},
        {"act": RECEIVE_BETA},
        {"act": {**RECEIVE_ALPHA, "kind": "reject", "on": "2021-09-08", "reason": "不足十家。"}},
        {
            "act": {
                **RECEIVE_BETA,
                "kind": "withdraw",
                "on": "2021-09-08",
                "by": "lead-beta",
                "reason": "撤回。",
            }
        },
    ],
}


def commands(root: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield every command that prints JSON, with the schema of what it prints."""
    yield "check", ["check"]
    yield "subsidy", ["subsidy", "2021"]
    yield "rank", ["rank", "2021"]
    for day in ("2021-09-06", "2021-09-09", "2021-09-15", "2021-10-09"):
        yield "status", ["status", "2021", "--on", day]
    for folder in sorted((root / "submissions/2021/applications").glob("*")):
        yield "explain", ["explain", "2021", folder.name]


def outputs(root: Path) -> list[tuple[str, Any]]:
    """Give every JSON that a register leads to; where nothing can be computed there is none."""
    printed = [
        (name, done.json)
        for name, arguments in commands(root)
        if (done := ran(*arguments, "--root", root, "--format", "json")).out
    ]
    register = read_round(DiskTree(root), "2021").sound
    return [*printed, ("dataset", dataset(register)), ("programme", programme())]


@cache
def sample_outputs() -> list[tuple[str, Any]]:
    """Give the outputs of the sample; callers must not change them."""
    return [*outputs(REPOSITORY), ("check", change_output()), ("import", import_output())]


CHANGE = {
    "before": [
        {"set": {f"alpha/{name}#/established_on": "2021-09-01" for name in ("e1", "e2")}},
    ],
    "changes": [
        {"set": {"alpha/e1#/established_on": "2001-09-01"}},
        {"set": {"alpha/e3#/established_on": "2021-09-01"}},
    ],
}
"""A change that mends one enterprise and hurts another."""


def change_output() -> Any:
    """Give the JSON of a change that introduces, mends and leaves findings, and moves money."""
    folder = Path(mkdtemp(prefix="clusterfund-"))
    atexit.register(shutil.rmtree, folder)
    root = proposed(folder, CHANGE)
    who = ("--base", "base", "--head", "head", "--account", "90000101")
    return ran("check", "--root", root, *who, "--format", "json").json


def import_output() -> Any:
    """Give the JSON of an import that has findings, writes files and removes one."""
    folder = Path(mkdtemp(prefix="clusterfund-"))
    atexit.register(shutil.rmtree, folder)
    file = folder / "alpha.xlsx"
    file.write_bytes(rewritten(filled(), LESS_ONE))
    into = ("--round", "2021", "--slug", "alpha", "--root", build(folder), "--format", "json")
    return ran("import", file, *into).json


@cache
def odd(name: str) -> Path:
    """Build an odd register, once; callers must not change it."""
    folder = Path(mkdtemp(prefix="clusterfund-"))
    atexit.register(shutil.rmtree, folder)
    return build(folder, ODD[name])


@cache
def odd_outputs(name: str) -> list[tuple[str, Any]]:
    """Give the outputs of an odd register; callers must not change them."""
    return outputs(odd(name))
