"""A round's folder becomes one register, with a finding for everything that could not be read."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from clusterfund.register.load import read_round, round_folders
from clusterfund.register.names import tree_faults
from register.trees import ENTERPRISE, TOP, MemoryTree, sample

APPLICATION = f"{TOP}applications/microphone/"
REVIEW = f"{TOP}reviews/microphone/expert-01.yaml"
ACT = f"{TOP}acts/0006-receive-printing.yaml"
HOLIDAYS = b"year: 2027\nsource: x\ndays: [{on: 2027-01-01, name: a, working: false}]\n"


def test_the_sample_is_read_whole() -> None:
    """Every document of the sample is in the register, with its digest, and nothing is found."""
    files = sample()
    reading = read_round(MemoryTree(files), "2021")
    register = reading.sound
    assert reading.folder == "2021"
    assert reading.findings == ()
    assert register.broken == frozenset()
    assert set(register.files) == set(files)
    assert all(len(digest) == 64 for digest in register.files.values())
    assert list(register.applications) == ["microphone", "printing"]
    assert [len(each.enterprises) for each in register.applications.values()] == [13, 10]
    assert all(each.whole for each in register.applications.values())
    assert [review.reviewer for review in register.reviews["microphone"]] == [
        "expert-01",
        "expert-04",
        "expert-07",
    ]
    assert [(act.number, act.kind, act.cluster) for act in register.acts] == [
        (6, "receive", "printing"),
        (13, "withdraw", "printing"),
    ]
    assert {each.list for each in register.watchlists} == {
        "abnormal_operation",
        "serious_dishonesty",
    }
    assert register.calendar.years == {}


def test_an_empty_round_is_sound() -> None:
    """A round with nothing but its call documents has no applications, reviews or acts."""
    calls = {path: data for path, data in sample().items() if "/call/" in path}
    register = read_round(MemoryTree(calls), "2021").sound
    assert (register.applications, register.reviews, register.acts) == ({}, {}, ())


def test_other_rounds_are_not_read() -> None:
    """Only the round asked for is read; other folders are but listed."""
    files = sample({"submissions/2022/x.yaml": b"\xff", "submissions/README.md": b"x"})
    tree = MemoryTree(files)
    assert round_folders(tree) == ["2021", "2022"]
    assert [(each.code, each.path) for each in tree_faults(tree)] == [
        ("T001", "submissions/README.md")
    ]
    assert read_round(tree, "2021").findings == ()


def test_own_holidays_are_read() -> None:
    """A holiday file of the round makes its year known."""
    path = f"{TOP}call/holidays/2027.yaml"
    register = read_round(MemoryTree(sample({path: HOLIDAYS})), "2021").sound
    assert register.calendar.years == {2027: {date(2027, 1, 1): False}}
    assert register.calendar.is_working(date(2027, 1, 4))


@pytest.mark.parametrize("name", ["application.yaml", "plan.yaml", "plan.md", "commitment.yaml"])
@pytest.mark.parametrize("data", [None, b"\xff"])
def test_an_application_is_whole_or_not(name: str, data: bytes | None) -> None:
    """Without one of its documents an application is not whole; without its first, not there."""
    reading = read_round(MemoryTree(sample({APPLICATION + name: data})), "2021")
    register = reading.sound
    assert APPLICATION + name in register.broken
    assert register.applications["printing"].whole
    if name == "application.yaml":
        assert list(register.applications) == ["printing"]
    else:
        application = register.applications["microphone"]
        assert not application.whole
        gone = {"plan.yaml": "plan", "plan.md": "narrative", "commitment.yaml": "commitment"}[name]
        assert getattr(application, gone) is None
        assert len(application.enterprises) == 13


def test_a_broken_enterprise_is_left_out() -> None:
    """A broken enterprise is not in its application, which is then not whole."""
    reading = read_round(MemoryTree(sample({ENTERPRISE: b"\xff"})), "2021")
    application = reading.sound.applications["microphone"]
    assert (application.whole, len(application.enterprises)) == (False, 12)
    assert reading.sound.broken == {ENTERPRISE}
    assert ENTERPRISE in reading.sound.files


@pytest.mark.parametrize("path", [ENTERPRISE, f"{APPLICATION}plan.yaml"])
def test_a_link_is_no_document(path: str) -> None:
    """A link in place of a document is refused unread, and its application is not whole."""
    reading = read_round(MemoryTree(sample(), frozenset({path})), "2021")
    assert ("T004", path) in {(each.code, each.path) for each in reading.findings}
    assert path not in reading.sound.files
    assert not reading.sound.applications["microphone"].whole


@pytest.mark.parametrize("name", ["notes.md", "enterprises/914407850000000194.yml"])
def test_a_stray_file_may_be_a_document(name: str) -> None:
    """With a misnamed file in its folder, which may hold anything, an application is not whole."""
    reading = read_round(MemoryTree(sample({APPLICATION + name: b""})), "2021")
    assert not reading.sound.applications["microphone"].whole
    assert reading.sound.applications["printing"].whole


def test_broken_reviews_and_acts_are_left_out() -> None:
    """A broken review or act is not in the register, and hurts no application."""
    register = read_round(MemoryTree(sample({REVIEW: b"\xff", ACT: b"\xff"})), "2021").sound
    assert len(register.reviews["microphone"]) == 2
    assert [act.number for act in register.acts] == [13]
    assert all(each.whole for each in register.applications.values())


def test_the_narrative_is_its_lines() -> None:
    """The narrative is kept as lines, with the position of each."""
    text = "# 一\n\n二".encode()
    tree = MemoryTree(sample({f"{APPLICATION}plan.md": text}))
    narrative = read_round(tree, "2021").sound.applications["microphone"].narrative
    assert narrative is not None
    assert narrative.lines == ("# 一", "", "二")
    assert narrative.source.at("/2") == (3, 1)


def test_input_order_does_not_matter() -> None:
    """The register is the same in whatever order a tree lists its files."""
    tree = MemoryTree(sample())
    other = MemoryTree(sample())
    other.entries = dict(sorted(tree.entries.items(), reverse=True))
    assert read_round(other, "2021").sound.round.enterprise_rate == Fraction(4, 5)
    assert read_round(other, "2021").sound.files == read_round(tree, "2021").sound.files
