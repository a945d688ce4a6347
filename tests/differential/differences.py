"""Where the validators differ about a document, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from clusterfund.register.schema import load
from support.schema_cases import located, steps
from support.schema_trees import ASSERTIONS, Json, nodes

if TYPE_CHECKING:
    from differential.engines import Faults, Verdicts

SHOWN = 300


def difference(kind: str, document: Json, verdicts: Verdicts) -> str:
    """Say how the verdicts, or the places found by the two that tell them, differ; else nothing."""
    reference, ajv = places(verdicts.reference), places(verdicts.ajv)
    passes = {not verdicts.reference, verdicts.gate, not verdicts.ajv}
    if len(passes) == 1 and reference == ajv:
        return ""
    lines = [
        f"the validators differ about this {kind}",
        f"  jsonschema: {sorted(verdicts.reference) or 'passes'}",
        f"  jsonschema_rs: {'passes' if verdicts.gate else 'refuses'}",
        f"  ajv: {sorted(verdicts.ajv) or 'passes'}",
    ]
    for place in sorted(reference ^ ajv or reference):
        lines += [f"  at {place or 'the top'}: {_short(_value(document, place))}"]
        lines += [f"    schema: {_short(_schema(kind, place))}"]
    return "\n".join(lines)


def places(faults: Faults) -> set[str]:
    """Give the places of faults.

    ajv compares only items of the type wanted, and so may not see that two wrong ones are alike;
    a repetition beside a wrong item is left out for both.
    """
    return {
        place
        for place, keyword in faults
        if keyword != "uniqueItems" or not any(at.startswith(f"{place}/") for at, _ in faults)
    }


def _value(document: Json, place: str) -> Json:
    for step in steps(place)[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def _schema(kind: str, place: str) -> Json:
    node = dict(nodes(load(kind)))[located(kind, place)]
    return {keyword: value for keyword, value in node.items() if keyword in ASSERTIONS}


def _short(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
