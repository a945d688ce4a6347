"""Every field that no schema marks public, and a value for it that is found nowhere else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from support import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_PART_OF_A_ROUND = {f"{name}.schema.json" for name in ("common", "declared-moves", "maintainers")}
SCHEMAS = Path(__file__).parents[2] / "schemas"
KINDS = sorted(
    path.name.removesuffix(".schema.json")
    for path in SCHEMAS.glob("*.schema.json")
    if path.name not in NO_PART_OF_A_ROUND
)
WHERE = {
    "act": "acts/*.yaml",
    "application": "applications/*/application.yaml",
    "commitment": "applications/*/commitment.yaml",
    "digest": "reviews/*/*.digest.yaml",
    "enterprise": "applications/*/enterprises/*.yaml",
    "holidays": "call/holidays/*.yaml",
    "plan": "applications/*/plan.yaml",
    "review": "reviews/*/*.yaml",
    "roster": "call/roster.yaml",
    "round": "call/round.yaml",
    "rules": "call/rules.yaml",
    "services": "call/services.yaml",
    "watchlist": "call/watchlists/*.yaml",
}

MARKS: dict[str, dict[str, Any]] = {
    "act": {
        "/by": "marked-operator",
        "/objector": "listed_unit",
        "/excluded/uscc": "914407030000000X0C",
        "/excluded/until": "2026-05-23",
        "/excluded/appeal_until": "2022-05-29",
        "/excluded/appeal_to": "标记申诉途径",
        "/accounts/*/account": "marked-cloud",
        "/statement/name": "标记对账单.csv",
        "/statement/sha256": "73746d74" * 8,
        "/rows/*/line": 918273,
        "/rows/*/order": "MARKED-ORDER",
        "/rows/*/on": "2021-11-17",
        "/rows/*/account": "marked-cloud",
        "/rows/*/kind": "own_money",
        "/rows/*/product": "标记设备",
        "/rows/*/amount": "31415.92",
        "/rows/*/paid": "39876.54",
        "/rows/*/of": "MARKED-ORDER",
        "/takings/*/account": "marked-cloud",
        "/result/transfers/*/account": "marked-cloud",
        "/result/taken/*/account": "marked-cloud",
        "/result/balances/*/account": "marked-cloud",
        "/result/pool/*/reviewer": "marked-expert-01",
        "/result/pool/*/conflicts": ["marked-cluster"],
        "/result/assignments/*/cluster": "marked-cluster",
        "/result/assignments/*/reviewers": ["marked-expert-02"],
        "/result/recused/*/cluster": "marked-cluster",
        "/result/recused/*/reviewers": ["marked-expert-04"],
    },
    "application": {"/account/id": 819273645, "/account/name": "marked-lead"},
    "commitment": {"/signed_by_role": "标记职务"},
    "digest": {"/reviewer": "marked-expert-03", "/on": "2021-08-27"},
    "enterprise": {
        "/ownership": "foreign_invested",
        "/registered_capital": "31415.926535",
        "/revenue_last_year": "27182.818284",
        "/employees": 161803,
        "/address/detail": "标记地址",
        "/profile": "标记简介",
    },
    "review": {
        "/reviewer": "marked-expert",
        "/on": "2021-09-09",
        "/conflict": "declared",
        "/scores/*/points": "33.37",
        "/scores/*/reason": "标记评语",
        "/opinion": "标记意见",
        "/judged": "6d61726b" * 8,
        "/salt": "6d61726b65642d73616c742d68657265",
    },
    "roster": {
        "/people/*/id": "marked-operator",
        "/people/*/account/id": 918273645,
        "/people/*/account/name": "marked-account",
        "/people/*/roles": ["lead:alpha"],
        "/people/*/organisations": ["标记单位"],
        "/people/*/ssh_key": "ssh-ed25519 AAAAmarkedkey",
        "/people/*/ssh_keys/*/key": "ssh-ed25519 AAAAmarkedoldkey",
        "/people/*/ssh_keys/*/from": "2020-03-17",
        "/people/*/ssh_keys/*/until": "2020-08-19",
        "/recipients": ["age1markedrecpent"],
    },
    "watchlist": {
        "/list": "serious_dishonesty",
        "/source": "标记来源",
        "/retrieved_on": "2021-09-05",
        "/entries/*/uscc": "914407030000000X0C",
        "/entries/*/listed_on": "2020-07-08",
        "/entries/*/removed_on": "2020-11-12",
        "/entries/*/reason": "标记原因",
    },
}
"""Pointers of private fields with `*` for any name or place. A list of texts is one field."""


def schema(kind: str) -> Any:
    """Load one document schema as it is written."""
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))


def private(node: Any, at: str = "", *, shown: bool = True) -> Iterator[str]:
    """Yield the pointer of every field that the public may not see."""
    below = dict(node.get("properties", {}))
    if isinstance(node.get("additionalProperties"), dict):
        below["*"] = node["additionalProperties"]
    for name, child in below.items():
        public = shown and child.get("x-public") is True
        yield from private(child, f"{at}/{name}", shown=public)
    items = node.get("items", {})
    if "properties" in items:
        yield from private(items, f"{at}/*", shown=shown)
    elif not below and not shown:
        yield at


def put_marks(root: Path) -> None:
    """Write every mark into every document of its kind below a base register without acts."""
    for kind, marks in MARKS.items():
        for path in sorted((root / "submissions/2021").glob(WHERE[kind])):
            data = documents.load(path.read_text("utf-8"))
            for pointer, mark in marks.items():
                put_mark(data, pointer.split("/")[1:], mark)
            documents.rewrite(path, data)


def put_mark(data: Any, steps: list[str], mark: Any) -> None:
    """Set one mark wherever its pointer leads."""
    first, *rest = steps
    names = list(data) if isinstance(data, dict) else list(range(len(data)))
    for name in names if first == "*" else [first]:
        if rest:
            empty: Any = [{}] if rest[0] == "*" else {}
            below = data.setdefault(name, empty) if isinstance(data, dict) else data[name]
            put_mark(below, rest, mark)
        else:
            data[name] = mark


def texts(marks: Any) -> Iterator[str]:
    """Give every marked value as the text to look for."""
    for each in marks:
        yield from (str(item) for item in (each if isinstance(each, list) else [each]))
