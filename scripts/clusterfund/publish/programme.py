"""What holds for every round: rule codes, states, acts, and which clause each rule enforces."""

from __future__ import annotations

from typing import Any

from clusterfund.publish.forms import forms
from clusterfund.publish.outline import outline
from clusterfund.publish.titles import titles
from clusterfund.rules.judge import all_codes
from clusterfund.rules.moves import MOVES
from clusterfund.rules.states import TITLES
from clusterfund.rules.subsidy import BINDING_TITLES

FAMILIES = {
    "T": "文件和目录",
    "Y": "YAML 写法",
    "S": "表格填写",
    "P": "申报指南",
    "X": "申报之间",
    "R": "专家评审",
    "A": "决定",
    "V": "服务券",
    "O": "谁能改什么",
    "D": "个人信息",
    "W": "电子表格",
    "F": "纸质材料",
}


def programme() -> dict[str, Any]:
    """Build the programme's dataset: plain JSON, ordered, the same on every machine."""
    codes = [
        {
            "code": code.code,
            "family": code.code[0],
            "severity": {"id": code.severity.value, "title": code.severity.label},
            "clause": code.clause,
            "title": code.title,
            "why": code.why,
            "fix": code.fix,
        }
        for code in all_codes()
    ]
    return {
        "families": [{"id": name, "title": title} for name, title in FAMILIES.items()],
        "codes": codes,
        "clauses": _clauses(codes),
        "states": [{"id": state.value, "title": title} for state, title in TITLES.items()],
        "moves": [
            {
                "kind": move.kind,
                "title": move.title,
                "scope": move.scope,
                "roles": list(move.roles),
                "before": [state.label for state in TITLES if state in move.before],
                "after": move.after.label if move.after else move.leads,
                "clause": move.clause,
            }
            for move in MOVES.values()
        ],
        "bindings": BINDING_TITLES,
        "titles": titles(),
        "forms": forms(),
        "outline": outline(),
    }


def _clauses(codes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Group the rules by the clause that they enforce, in the guide's order."""
    order = str.maketrans("一二三四五六七八九十附", "ABCDEFGHIJZ")
    clauses = sorted({code["clause"] for code in codes}, key=lambda each: each.translate(order))
    return [
        {
            "clause": clause,
            "codes": [
                {"code": code["code"], "title": code["title"]}
                for code in codes
                if code["clause"] == clause
            ],
        }
        for clause in clauses
    ]
