"""Reading a round reports every file that is out of place, missing, misnamed or unreadable."""

from __future__ import annotations

import pytest

from clusterfund.register.load import read_round
from register.trees import ENTERPRISE, TOP, MemoryTree, edited, sample

APPLICATION = f"{TOP}applications/microphone/"
REVIEW = f"{TOP}reviews/microphone/expert-01.yaml"
ACT = f"{TOP}acts/0006-receive-printing.yaml"
ROUND = f"{TOP}call/round.yaml"
HOLIDAYS = b"year: 2027\nsource: x\ndays: [{on: 2027-01-01, name: a, working: false}]\n"


def codes(changes: dict[str, bytes | None] | dict[str, bytes]) -> list[tuple[str, str]]:
    """Read the sample with changes, and give the code and path of every finding."""
    reading = read_round(MemoryTree(sample(dict(changes))), "2021")
    return sorted((each.code, each.path.removeprefix(TOP)) for each in reading.findings)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({f"{TOP}.DS_Store": b""}, [("T001", ".DS_Store")]),
        ({f"{APPLICATION}notes.md": b"\xff"}, [("T001", "applications/microphone/notes.md")]),
        ({f"{TOP}call/round.yml": b""}, [("T001", "call/round.yml")]),
        ({f"{APPLICATION}plan.md": None}, [("T002", "applications/microphone/plan.md")]),
        ({f"{APPLICATION}sealed/a.pdf.age": b"age-encryption.org/v1\n\xff"}, []),
        (
            {f"{APPLICATION}sealed/a.pdf.age": b"%PDF"},
            [("T012", "applications/microphone/sealed/a.pdf.age")],
        ),
        ({f"{ACT}.sig": b"-----BEGIN SSH SIGNATURE-----\n"}, []),
        ({f"{ACT}.sig": b"\xff"}, [("T012", f"{ACT}.sig".removeprefix(TOP))]),
        ({f"{TOP}reviews/nobody/expert-01.yaml": sample()[REVIEW]}, []),
        ({ENTERPRISE: b"\xff"}, [("Y001", ENTERPRISE.removeprefix(TOP))]),
        ({f"{APPLICATION}plan.md": b"a\tb"}, [("Y002", "applications/microphone/plan.md")]),
        ({f"{APPLICATION}plan.md": b"\xff"}, [("Y001", "applications/microphone/plan.md")]),
        ({f"{APPLICATION}plan.md": b"a" * 65_537}, [("Y003", "applications/microphone/plan.md")]),
        ({REVIEW: b""}, [("Y011", "reviews/microphone/expert-01.yaml")]),
        (
            edited(REVIEW, "reviewer: expert-01", "reviewer: expert-02"),
            [("T003", REVIEW[len(TOP) :])],
        ),
        (edited(ENTERPRISE, "000194", "000862"), [("T003", ENTERPRISE.removeprefix(TOP))]),
        (edited(ACT, "kind: receive", "kind: accept"), [("T003", ACT.removeprefix(TOP))]),
        (edited(ROUND, 'id: "2021"', 'id: "2020"'), [("T003", "call/round.yaml")]),
        ({f"{TOP}call/holidays/2028.yaml": HOLIDAYS}, [("T003", "call/holidays/2028.yaml")]),
        ({f"{TOP}call/holidays/2027.yaml": HOLIDAYS}, []),
    ],
)
def test_findings_of_reading(
    changes: dict[str, bytes | None], wanted: list[tuple[str, str]]
) -> None:
    """A file out of place, missing, misnamed or unreadable is exactly one finding."""
    assert codes(changes) == wanted


def test_missing_documents_are_named() -> None:
    """An application of one enterprise file alone misses its four documents."""
    path = f"{TOP}applications/x/enterprises/914407850000000194.yaml"
    assert codes({path: sample()[ENTERPRISE]}) == [
        ("T002", f"applications/x/{name}")
        for name in ("application.yaml", "commitment.yaml", "plan.md", "plan.yaml")
    ]


def test_misnamed_documents_say_both_names() -> None:
    """The finding is at the field, with the name found and the name wanted."""
    reading = read_round(MemoryTree(sample(edited(ENTERPRISE, "000194", "000862"))), "2021")
    [each] = reading.findings
    assert (each.line, each.column, each.pointer) == (3, 7, "/uscc")
    assert each.found == "914407850000000862"
    assert each.wanted == "与文件名相同的 914407850000000194"


def test_a_link_with_a_wrong_name_is_one_finding() -> None:
    """A link where no file may be is refused as a link, once."""
    path = f"{APPLICATION}notes.md"
    tree = MemoryTree(sample({path: b""}), frozenset({path}))
    findings = read_round(tree, "2021").findings
    assert [(each.code, each.path) for each in findings] == [("T004", path)]


def test_large_acts_are_read() -> None:
    """An act may be larger than other documents, because it lists every file it rests on."""
    large = sample()[ACT] + b"# " + b"x" * 70_000 + b"\n"
    assert codes({ACT: large}) == []
    assert codes({REVIEW: large}) == [("Y003", REVIEW.removeprefix(TOP))]
