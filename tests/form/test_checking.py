"""The form finds what `clusterfund check` finds, in the same words."""

from __future__ import annotations

import json
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterfund.register import codes, convert
from clusterfund.register.canonical import written
from clusterfund.register.schema import load, validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.rules import consortium, recipients
from clusterfund.rules.judge import all_codes
from differential.generated import documents
from support.schema_cases import cases
from support.schema_trees import VALID_EXAMPLES, read

if TYPE_CHECKING:
    from clusterfund.records import Source
    from clusterfund.rules.rule import Rule
    from form.core import Core

FORMS = ("application", "enterprise", "plan", "commitment")
SAID = ("code", "pointer", "message", "found", "wanted", "clause", "fix")

each_form = pytest.mark.parametrize("kind", FORMS)


def source(document: Any) -> Source:
    """Read a document as the strict reader gives it, with places."""
    found, findings = parse(
        "a.yaml", json.dumps(document, ensure_ascii=False).encode(), MAX_ACT_BYTES
    )
    assert findings == []
    assert found is not None
    return found


def python_says(kind: str, document: Any) -> list[dict[str, str]]:
    """Give what `clusterfund check` says of the shape of a document."""
    return [{name: getattr(each, name) for name in SAID} for each in validate(kind, document)]


def form_says(core: Core, kind: str, document: Any) -> list[dict[str, str]]:
    """Give what the form says of the shape of a document."""
    found: list[dict[str, str]] = core.one("faults", kind, document)
    return [each for each in found if each["code"].startswith("S")]


@each_form
def test_schemas_are_those_of_the_house(core: Core, kind: str) -> None:
    """The form is generated from the very schemas that judge, in the same order of keys."""
    assert json.dumps(core.one("schema", kind)) == json.dumps(load(kind))


@each_form
def test_sound_examples(core: Core, kind: str) -> None:
    """Both find no fault of form in any sound example."""
    for name in VALID_EXAMPLES:
        if name.startswith(f"{kind}/") and "/json-" not in name:  # no reader gives fractions
            assert form_says(core, kind, read(name)) == []


@each_form
def test_every_broken_example(core: Core, kind: str) -> None:
    """Every rule of every schema, broken on purpose, is told with the same words at its place."""
    count = 0
    for each in cases(kind):
        document = each.document()
        found = source(document)
        assert form_says(core, kind, found.data) == python_says(kind, found), str(each)
        count += 1
    assert count > 20


@each_form
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_mutated_documents(core: Core, kind: str, data: st.DataObject) -> None:
    """Documents with slips anywhere have the same faults: places, codes and words.

    They are compared by place: objects of JavaScript put names that are whole numbers first.
    """
    found = source(data.draw(documents(kind)))
    wanted = sorted(python_says(kind, found), key=itemgetter("pointer"))
    assert sorted(form_says(core, kind, found.data), key=itemgetter("pointer")) == wanted


def test_faults_come_in_the_order_of_the_schema(core: Core) -> None:
    """What is missing comes as the schema asks for it, unknown fields as they are written."""
    found = source({"zzz": 1, "lead": {"uscc": 5, "aaa": ""}, "service_providers": [{}, 7], "b": 2})
    wanted = python_says("application", found)
    assert len(wanted) > 12
    assert form_says(core, "application", found.data) == wanted


def test_many_faults_are_spared(core: Core) -> None:
    """After fifty faults both say once that there are more."""
    found = source({"projects": [{} for _ in range(30)]})
    wanted = python_says("plan", found)
    assert len(wanted) == 51
    assert form_says(core, "plan", found.data) == wanted


def test_codes_of_the_form(core: Core) -> None:
    """Every code that the form knows has the clause and the remedy that the house gives it."""
    house = {each.code: (each.clause, each.fix) for each in all_codes()}
    known = core.one("codes")
    assert {code: (each["clause"], each["fix"]) for code, each in known.items()} == {
        code: house[code] for code in known
    }
    assert {each.code for each in codes.CODES} <= known.keys()


def credit_codes() -> list[str]:
    """Give a code of the sample with one character changed, every place of it, and as it is."""
    code = "9144078300000903X8"
    changed = [
        code[:place] + other + code[place + 1 :]
        for place in range(18)
        for other in "0129AX"
        if other != code[place]
    ]
    return [code, *changed]


def rule_says(rule: Rule[Any], *records: Any) -> list[dict[str, str]]:
    """Give what a rule says."""
    return [{name: getattr(each, name) for name in SAID} for each in rule(*records, None)]


def test_codes_of_enterprises(core: Core) -> None:
    """P029 is told of the same codes with the same words."""
    document = read("enterprise/valid/full.yaml")
    for code in credit_codes():
        found = source(document | {"uscc": code})
        wanted = rule_says(recipients.true_code, convert.enterprise(found), None)
        assert core.one("faults", "enterprise", found.data) == wanted


def test_codes_of_leads_and_providers(core: Core) -> None:
    """P013 is told of the same codes with the same words, for the lead and every provider."""
    document = read("application/valid/full.yaml")
    provider = document["service_providers"][0]
    for code in credit_codes():
        lead = document["lead"] | {"uscc": code}
        providers = [provider, provider | {"uscc": code[::-1]}, provider | {"uscc": code}]
        found = source(document | {"lead": lead, "service_providers": providers})
        record = convert.application(found, "a", (), (None, None, None), whole=True)
        wanted = rule_says(consortium.true_codes, record)
        shape = python_says("application", found)  # a code read backwards may be none at all
        places = {each["pointer"] for each in shape}
        wanted = shape + [each for each in wanted if each["pointer"] not in places]
        assert core.one("faults", "application", found.data) == wanted


@pytest.mark.parametrize("hidden", ["\t", "\u200b", "\ufeff", "\u202e", "\r", "\x85", "\U000e0041"])
def test_characters_that_no_file_may_hold(core: Core, hidden: str) -> None:
    """A character that reading would refuse is told while it is typed, at its field."""
    document = read("commitment/valid/full.yaml") | {"signed_by_role": f"法定{hidden}代表人"}
    [found] = core.one("faults", "commitment", document)
    _, findings = parse("a.yaml", written("commitment", document))
    assert findings[0].code == found["code"] == "Y002"
    assert findings[0].found == found["found"]
    assert found["pointer"] == "/signed_by_role"


def test_documents_that_no_file_may_hold(core: Core) -> None:
    """A document that has no other fault but is larger than a file may be is told so."""
    document = read("plan/valid/full.yaml")
    project = document["projects"][0] | {"content": "字" * 100, "owner": "字" * 100}
    for count in (20, 90):
        large = document | {"projects": [project] * count}
        _, findings = parse("a.yaml", written("plan", large))
        found = core.one("faults", "plan", large)
        assert [each["code"] for each in found] == [each.code for each in findings]
        assert [each["found"] for each in found] == [each.found for each in findings]
    assert found
