"""Small registers for outputs: the sample, the base at every stage, and odd ones."""

from __future__ import annotations

import atexit
import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from cli.running import REPOSITORY, ran
from clusterfund.cli.report.impact import render
from clusterfund.federation.queries import QUERIES
from clusterfund.findings import Place
from clusterfund.gate.declared import Declared
from clusterfund.gate.impact import Impact
from clusterfund.gate.shifts import Shift
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.register.tree_codes import MISSING_FILE
from ledger.example import MANY
from office.workbooks import LESS_ONE, filled, rewritten
from support import cities
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

SUPERVISION = {
    "role": "supervision",
    "name": "示例监督部门（示例）",
    "phone": "0750-0000009",
    "address": "蓬江区示例路9号",
    "email": "supervision@example.com",
}
OBJECTION = {
    "kind": "objection",
    "on": "2021-09-15",
    "by": "bureau-01",
    "cluster": "alpha",
    "objector": "other",
    "document": "登记〔2021〕1号",
}
RULING = {
    "kind": "ruling",
    "on": "2021-09-17",
    "by": "bureau-01",
    "cluster": "alpha",
    "objection": 8,
    "outcome": "maintain",
    "reason": "经核查，异议不成立。",
}
EXCLUDED = {"uscc": "914407830000000197", "reason": "列入异常名录。", "clause": "三（一）3"}
ADJUSTED: Changes = [
    {"run": "notice"},
    {"act": OBJECTION},
    {"act": {**RULING, "outcome": "adjust", "reason": "一家企业不符合。", "exclude": [EXCLUDED]}},
]
CORRECTED: Changes = [
    *ADJUSTED,
    {"act": {"kind": "notice", "on": "2021-09-22", "by": "bureau-01"}},
]
REVOKED: Changes = [
    {"run": "notice"},
    {"act": OBJECTION},
    {"act": {**RULING, "outcome": "revoke", "reason": "申报材料不真实。"}},
]

RANK = {"kind": "rank", "on": "2021-09-10", "by": "operator-01"}
SEALED: Changes = [
    {
        "set": {
            "call/round.yaml#/review/sealed": {"value": True, "basis": "programme"},
            "call/roster.yaml#/people/7/roles": ["operator"],
        }
    },
    {"seal": ["reviews"]},
    {"run": "accept"},
    {"act": {**RANK, "kind": "assign", "on": "2021-09-08", "seed": "第2021103期"}},
    {"act": {**RANK, "kind": "unseal"}},
    {"reveal": ["reviews"]},
    {"act": RANK},
]
HIDDEN: Changes = [
    {"copy": {"reviews/alpha/expert-01.yaml": "reviews/alpha/expert-06.yaml"}},
    {
        "set": {
            "reviews/alpha/expert-06.yaml#/reviewer": "expert-06",
            "reviews/alpha/expert-06.yaml#/scores/tasks/points": 10,
            "call/roster.yaml#/people/7/organisations": ["示例甲服务有限公司（示例）"],
        }
    },
    {"run": "rank"},
]

COMPLETE = {"kind": "complete", "on": "2022-07-05", "by": "operator-01", "cluster": "alpha"}
REMIND = {**COMPLETE, "kind": "rectify", "cluster": "beta", "on": "2022-08-02"}
ACCEPTED: Changes = [
    {"run": "approve"},
    {"act": {**COMPLETE, "acceptance": {}}},
    {"act": {**COMPLETE, "kind": "evaluate", "on": "2022-08-01", "by": "bureau-01"}},
    {"act": {**REMIND, "reason": "没有配合审计。"}},
    {"act": {**COMPLETE, "cluster": "beta", "on": "2023-02-03"}},
]

ANALYSED = {
    "value": ["mean", "median", "trimmed_mean", "range", "margin", "flips", "agreement"],
    "basis": "programme",
}
ODD: dict[str, Changes] = {
    "no acts": [],
    "no applications": [
        {"remove": ["./submissions/2021/applications", "./submissions/2021/reviews"]}
    ],
    "nothing ranked yet": [{"run": "accept"}],
    "ranked": [{"run": "rank"}],
    "drawn and sealed": SEALED,
    "hidden interest": HIDDEN,
    "noticed": [{"run": "notice"}],
    "analysed": [{"set": {"call/round.yaml#/review/publish": ANALYSED}}, {"run": "notice"}],
    "approved": [{"run": "approve"}],
    "vouchers": MANY,
    "accepted": ACCEPTED,
    "not finished": [
        {"run": "approve"},
        {"act": {**COMPLETE, "acceptance": {"completed_on": "", "share": 0}}},
    ],
    "objected": [{"run": "notice"}, {"act": OBJECTION}],
    "maintained": [{"run": "notice"}, {"act": OBJECTION}, {"act": RULING}],
    "adjusted": ADJUSTED,
    "corrected": CORRECTED,
    "revoked": REVOKED,
    "no budget": [{"set": {"call/round.yaml#/subsidy/budget/value": "null"}}, {"run": "approve"}],
    "no plan": [{"run": "approve"}, {"remove": ["beta/plan.yaml"]}],
    "rules named": [{"write": {"call/rules.yaml": f"version: x\ndigest: {'a' * 64}\n"}}],
    "a tie": [{"set": TIE}, {"run": "notice"}],
    "below the pass mark": [
        {
            "set": {
                "call/round.yaml#/review/pass_mark/value": 82,
                "call/round.yaml#/contacts/1": SUPERVISION,
            }
        },
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
    "returned": [
        {"act": RECEIVE_ALPHA},
        {"act": {**RECEIVE_ALPHA, "kind": "return", "reason": "请补正。"}},
        {"set": {"alpha/e1#/employees": 7}},
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
    yield "rank", ["rank", "2021", "--margin"]
    yield "verify", ["verify", "2021"]
    yield "ledger", ["ledger", "2021", "--on", "2022-12-31"]
    yield "evaluation", ["evaluation", "2021", "--on", "2023-12-31"]
    for day in ("2021-09-06", "2021-09-09", "2021-09-15", "2021-10-09"):
        yield "status", ["status", "2021", "--on", day]
    for folder in sorted((root / "submissions/2021/applications").glob("*")):
        yield "explain", ["explain", "2021", folder.name]
        yield "letter", ["letter", "2021", folder.name, "--on", "2021-09-15"]
        yield "receipt", ["receipt", "2021", folder.name]


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
    return [
        *outputs(REPOSITORY),
        ("check", change_output()),
        ("diff", diff_output()),
        ("federate", federate_output()),
        ("impact", impact_output()),
        ("import", import_output()),
    ]


CHANGE: dict[str, Changes] = {
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


DIFFERENT: dict[str, Changes] = {
    "before": [
        *CHANGE["before"],
        {"write": {"./submissions/2021/old.txt": "x"}},
        {"set": {"reviews/alpha/expert-01.yaml#/judged": "a" * 64}},
    ],
    "changes": [
        *CHANGE["changes"],
        {"remove": ["./submissions/2021/old.txt"]},
        {"remove": ["alpha/e5", "call/watchlists/abnormal-operation.yaml"]},
        {"set": {"call/round.yaml#/subsidy/enterprise_cap/value": 1000}},
        {"set": {"reviews/beta/expert-01.yaml#/opinion": "好。"}},
        {"act": {**RECEIVE_ALPHA, "cluster": "beta"}},
        {"write": {"./submissions/2021/notes.txt": "x"}},
    ],
}
"""A change that touches everything that there is to tell."""


def diff_output() -> Any:
    """Give the JSON of a change and of its way back."""
    folder = Path(mkdtemp(prefix="clusterfund-"))
    atexit.register(shutil.rmtree, folder)
    root = proposed(folder, DIFFERENT)
    return ran("diff", "base", "head", "--root", root, "--format", "json").json


def federate_output() -> Any:
    """Give the JSON of a federation that skips one city's round and answers everything."""
    folder = Path(mkdtemp(prefix="clusterfund-"))
    atexit.register(shutil.rmtree, folder)
    broken = cities.build(folder, cities.Size(cities=2, rounds=2, clusters=4))[-1]
    (broken.parent / "clusters.parquet").write_bytes(b"")
    options = [word for name in QUERIES for word in ("--query", name)]
    own = ("--sql", "SELECT 1 AS one, TRUE AS yes, NULL AS nothing")
    return ran("federate", f"{folder}/*", "--skip-broken", *options, *own, "--format", "json").json


def impact_output() -> Any:
    """Give the JSON of an impact in which everything occurs."""
    moved = ("91440783000000035W", "示例甲三厂有限公司（示例）", "300000.00", None)
    outcomes = ("supported", "not_supported")
    award = Declared("2021", "beta", "award", "1.00", "0.00", outcomes, "合格分提高。")
    found = Impact(
        "a" * 40,
        "b" * 40,
        ("2021",),
        ("2020",),
        ("2022",),
        (("2019", "head"),),
        (
            Shift("2021", "alpha", "甲", "subsidy", "2.00", None, enterprises=(moved,)),
            Shift(
                "2021", "beta", "乙", "award", "1.00", "0.00", outcomes, decided=True, reason="x"
            ),
        ),
        (award,),
        (MISSING_FILE.finding(Place("x.yaml"), "缺少文件"),),
    )
    return json.loads(render(found, "json"))


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
