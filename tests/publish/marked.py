"""A round whose every private field is marked, played to the approval, and its site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from publish.markers import MARKS, put_mark, put_marks, texts
from support import documents
from support.acting import act
from support.building import build, operate

if TYPE_CHECKING:
    from pathlib import Path

EXPERTS = [f"expert-{number:02d}" for number in range(1, 6)]
ACTS: tuple[tuple[str, str, str, str | None], ...] = (
    ("receive", "2021-09-07", "marked-operator", "alpha"),
    ("receive", "2021-09-07", "marked-operator", "beta"),
    ("accept", "2021-09-08", "marked-operator", "alpha"),
    ("accept", "2021-09-08", "marked-operator", "beta"),
    ("assign", "2021-09-08", "marked-operator", None),
    ("unseal", "2021-09-10", "marked-operator", None),
    ("rank", "2021-09-10", "marked-operator", None),
    ("file", "2021-09-13", "marked-operator", None),
    ("notice", "2021-09-14", "marked-bureau", None),
    ("objection", "2021-09-15", "marked-bureau", "alpha"),
    ("ruling", "2021-09-16", "marked-bureau", "alpha"),
    ("approve", "2021-09-22", "marked-bureau", None),
    ("issue", "2021-10-08", "marked-operator", "alpha"),
    ("redeem", "2021-12-01", "marked-operator", "alpha"),
    ("recover", "2021-12-02", "marked-operator", "alpha"),
    ("exclude", "2021-12-03", "marked-bureau", None),
)
BOUGHT = ("2021-11-17", "marked-cloud")
SAID: dict[str, dict[str, Any]] = {
    "assign": {"seed": "种子", "override": "结果换成标记。"},
    "rank": {"override": "结果换成标记。"},
    "objection": {"objector": "listed_unit", "document": "登记1号"},
    "ruling": {"objection": 10, "outcome": "maintain", "reason": "经核查不成立。"},
    "issue": {
        "accounts": [["914407830000000197", "marked-cloud"]],
        "valid_until": "2022-06-30",
    },
    "redeem": {
        "statement": {"name": "标记对账单.csv", "sha256": "73746d74" * 8},
        "rows": [
            ["MARKED-ORDER", *BOUGHT, "use", "mes-cloud", "31415.92", "39876.54"],
            ["MARKED-REFUND", *BOUGHT, "refund", "mes-cloud", "1.92", "1.92", "MARKED-ORDER"],
            ["MARKED-OTHER", *BOUGHT, "own_money", "标记设备", "0", "39876.54"],
        ],
        "first_line": 918273,
    },
    "exclude": {
        "document": "标记文号",
        "reason": "标记排除理由。",
        "excluded": {
            "uscc": "914407030000000X0C",
            "until": "2026-05-23",
            "appeal_until": "2022-05-29",
            "appeal_to": "标记申诉途径",
        },
    },
    "recover": {
        "cause": "excess",
        "reason": "多拨。",
        "takings": [{"account": "marked-cloud", "source": "left", "amount": "1"}],
    },
}

CONTACT = {
    "role": "bureau",
    "name": "示例主管部门（示例）",
    "phone": "0750-0000001",
    "address": "蓬江区示例路2号",
    "email": "bureau@example.com",
}
ROUND = {
    "call/round.yaml#/portal": "https://example.com/",
    "call/round.yaml#/contacts/1": CONTACT,
    "call/round.yaml#/review/pass_mark/value": 60,
}
SEALED = {"call/round.yaml#/review/sealed": {"value": True, "basis": "programme"}}
KEYS = ("ssh_key", "ssh_keys")
REWRITTEN = {"assign": ("pool", "assignments"), "rank": ("recused",)}
"""What of an act's result is marked: names that no computation would give."""


def marked(tmp_path: Path) -> Path:
    """Build the marked round; its acts are drafted by the program."""
    root = build(tmp_path, [{"set": ROUND | SEALED}])
    put_marks(root)
    folder = root / "submissions/2021"
    _people(folder / "call/roster.yaml")
    _sheets(folder / "reviews")
    for path in sorted(folder.glob("applications/*/plan.md")):
        text = path.read_text("utf-8")
        path.write_text(text.replace("发展概况的说明。", "标记正文。"), "utf-8")
    operate(root, {"seal": ["reviews"]})
    for path in sorted(folder.glob("reviews/*/*.digest.yaml")):
        data = documents.load(path.read_text("utf-8"))
        documents.rewrite(path, data | {"on": MARKS["digest"]["/on"]})
    for number, (kind, on, by, cluster) in enumerate(ACTS, 1):
        said = SAID.get(kind, {})
        act(root, {"kind": kind, "on": on, "by": by, "cluster": cluster, **said})
        if kind in REWRITTEN:
            _mark_result(folder / f"acts/{number:04d}-{kind}.yaml", REWRITTEN[kind])
        if kind == "unseal":
            operate(root, {"reveal": ["reviews"]})
    return root


def _mark_result(path: Path, names: tuple[str, ...]) -> None:
    """Put the marks in the place of what was computed."""
    data = documents.load(path.read_text("utf-8"))
    data["result"] |= {name: [{}] for name in names}
    for pointer, mark in MARKS["act"].items():
        steps = pointer.split("/")[1:]
        if steps[0] == "result" and steps[1] in names:
            put_mark(data, steps, mark)
    documents.rewrite(path, data)


def _people(path: Path) -> None:
    """Give every person an id, an account and a role of their own again, all of them marked."""
    roster = documents.load(path.read_text("utf-8"))
    wanted = {f"marked-{role}": role for role in ("operator", "bureau", "reviewer")}
    wanted |= {f"marked-{name}": "reviewer" for name in EXPERTS}
    people = []
    for place, (name, role) in enumerate(wanted.items()):
        person = {**roster["people"][0], "id": name, "roles": ["lead:alpha", role]}
        if role != "reviewer":  # no key signs with a mark, so the offices have none
            person = {field: value for field, value in person.items() if field not in KEYS}
        account = {"id": 918273645 * 10 + place, "name": f"marked-account-{place}"}
        people.append({**person, "account": account})
    documents.rewrite(path, {**roster, "people": people})


def _sheets(folder: Path) -> None:
    """Give every sheet to a marked expert; one sheet more declares a conflict."""
    for cluster in ("alpha", "beta"):
        for name in EXPERTS:
            path = folder / cluster / f"{name}.yaml"
            sheet = documents.load(path.read_text("utf-8")) | {"reviewer": f"marked-{name}"}
            path.unlink()
            new = path.with_name(f"marked-{name}.yaml")
            new.write_text(documents.dump({**sheet, "conflict": "none"}), "utf-8")
        declared = {**sheet, "reviewer": "marked-reviewer", "conflict": "declared", "scores": {}}
        (folder / cluster / "marked-reviewer.yaml").write_text(documents.dump(declared), "utf-8")


def looked_for() -> set[str]:
    """Give every text that may not be seen."""
    found = {text for marks in MARKS.values() for text in texts(marks.values())}
    return {*found, "标记正文"}
