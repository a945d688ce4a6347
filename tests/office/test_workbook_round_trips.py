"""What is exported and imported again is the same, byte for byte."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.running import REPOSITORY
from clusterfund.findings import Severity
from clusterfund.office.workbook import intake as taking
from clusterfund.office.workbook.content import unfit
from clusterfund.office.workbook.intake import Into, take_in
from clusterfund.office.workbook.narrative import apart, together
from clusterfund.office.workbook.template import template
from clusterfund.records import Source
from clusterfund.register import convert
from clusterfund.register.load import read_round
from clusterfund.register.tree import TOP, DiskTree
from clusterfund.rules.narrative import WANTED
from office.generated import applications, lines
from office.workbooks import canonical, empty, filled, folder, into, register

if TYPE_CHECKING:
    from clusterfund.records import Application

SAMPLE = (
    "electronics",
    "microphone",
    "motorcycle",
    "papermaking",
    "printing",
    "stainless-steel",
    "water-heating",
)
HEADINGS = [heading for _, heading, _ in WANTED]


@pytest.mark.parametrize("slug", SAMPLE)
def test_the_sample_comes_back_byte_for_byte(slug: str) -> None:
    """Every application of the sample, exported and imported again, gives its canonical files."""
    tree = DiskTree(REPOSITORY)
    whole = read_round(tree, "2021").sound
    application = whole.applications[slug]
    taken = take_in("a.xlsx", template(whole, application), Into(tree, whole, slug))
    assert [each for each in taken.findings if each.code.startswith("W")] == []
    assert taken.removed == []
    assert taken.files == canonical(application, f"{TOP}/2021/applications/{slug}")


def test_the_same_workbook_is_the_same_bytes() -> None:
    """Two runs write the same bytes, whatever the time, and nothing is compressed."""
    application = register().applications["alpha"]
    assert template(register(), application) == filled()
    with zipfile.ZipFile(io.BytesIO(filled())) as archive:
        entries = archive.infolist()
    assert {each.date_time for each in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {each.compress_type for each in entries} == {zipfile.ZIP_STORED}


def test_an_empty_workbook_asks_for_what_is_missing() -> None:
    """The empty template, imported, names every cell of the forms that must be filled in."""
    taken = take_in("a.xlsx", empty(), into("gamma"))
    assert taken.files == {}
    assert {each.code for each in taken.findings} == {"S001", "S007"}
    assert {each.severity for each in taken.findings} == {Severity.ERROR}


@settings(deadline=None, max_examples=25)
@given(applications())
def test_any_application_comes_back(application: Application) -> None:
    """Whatever the schemas allow is exported and imported again without loss."""
    data = template(register(), application)
    with mock.patch.object(taking, "by_rules", return_value=()):  # rules judge, they lose nothing
        taken = take_in("a.xlsx", data, into("gamma"))
    assert [each for each in taken.findings if each.severity is Severity.ERROR] == []
    assert taken.files == canonical(application, folder("gamma"))


@settings(deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from([heading for _, heading, _ in WANTED]), lines), max_size=20)
)
def test_a_text_is_settled_after_one_import(text: list[str]) -> None:
    """Whatever plan.md holds, what the import writes comes back unchanged, and no line is lost."""
    once = together(apart(text))
    assert together(apart(once.decode().split("\n"))) == once
    kept = [line for line in once.decode().split("\n") if line.strip()]
    assert not {line.strip() for line in text if line.strip()} - {line.strip() for line in kept}


def test_hints_and_titles_stay_out_of_cells() -> None:
    """A text without title stays without, and hints for writers are no content."""
    text = apart(["## 一、产业集群发展现状", "[//]: # (写由来。)", "### （一）发展概况", "正文"])
    assert text["title"] == ""
    assert text["一、产业集群发展现状"] == ""
    assert text["（一）发展概况"] == "正文"
    assert not together(text).startswith(b"# ")


def test_parts_that_are_missing_stay_empty() -> None:
    """An application without plan, text and commitment is exported with those sheets empty."""
    bare = replace(register().applications["alpha"], plan=None, narrative=None, commitment=None)
    taken = take_in("a.xlsx", template(register(), bare), into("gamma"))
    assert {each.path for each in taken.findings} == {
        "重点任务",
        "实施计划节点",
        "转型目标",
        "重点建设项目表",
        "责任承诺函",
    }
    assert unfit(bare) == []


def test_namesakes_are_told_apart_by_their_codes() -> None:
    """Purchases of two enterprises with one name come back to the right one."""
    alpha = register().applications["alpha"]
    twins = [
        convert.enterprise(Source("e", {**each.source.data, "name": "同名公司"}, 0))
        for each in alpha.enterprises[:2]
    ]
    application = replace(alpha, enterprises=(*twins, *alpha.enterprises[2:]))
    with mock.patch.object(taking, "by_rules", return_value=()):
        taken = take_in("a.xlsx", template(register(), application), into("gamma"))
    assert taken.files == canonical(application, folder("gamma"))
