"""Scanned paper against the register: agreement, and each field that moved by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.running import Ran, ran
from office.scanning import scanned
from support.building import BASE, build

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

INFORMATION, PLAN = "申报信息表", "实施方案"


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """Print the base's first cluster once."""
    out = tmp_path_factory.mktemp("paper")
    assert ran("print", "2021", "alpha", "--root", BASE, "--out", out).code == 0
    return {path.stem.rpartition("-")[2]: path.read_bytes() for path in out.iterdir()}


def checked(root: Path, pdf: bytes, tmp_path: Path, slug: str = "alpha") -> Ran:
    """Compare a scan with the register."""
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf)
    return ran("print", "2021", slug, "--root", root, "--check", scan)


def test_a_real_scan_agrees(paper: Mapping[str, bytes], tmp_path: Path) -> None:
    """Pictures of the pages at 200 dpi, a little turned, agree with the data they came from."""
    done = checked(BASE, scanned(paper[PLAN]), tmp_path)
    assert done == Ran(0, "纸质材料和数据一致。\n", "")


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"set": {"alpha/e1#/profile": "另一段简介。"}}, ["表二", "“单位简介”打印以后有改动"]),
        ({"set": {"alpha/e1#/purchases/0/amount": 1}}, ["“计划购买的产品 · "]),
        (
            {"set": {"alpha/application.yaml#/performance_goal": "别的目标"}},
            ["表一的“总体绩效目标”"],
        ),
        ({"drop": ["alpha/e1#/purchases/1"]}, ["打印过的 1 项内容现在没有了"]),
    ],
)
def test_moved_fields_are_named(
    change: dict[str, Any], wanted: list[str], paper: Mapping[str, bytes], tmp_path: Path
) -> None:
    """A field changed after printing is named by its form and Chinese title."""
    done = checked(build(tmp_path, [change]), paper[INFORMATION], tmp_path)
    assert done.code == 1
    assert [text for text in wanted if text not in done.out] == []
    assert done.out.count(" F002 ") == 1
    assert done.out.endswith("纸质材料和数据不一致。\n")


def test_moved_sections_of_the_plan_are_named(paper: Mapping[str, bytes], tmp_path: Path) -> None:
    """A changed paragraph is named by its heading, a changed task by its table and id."""
    root = build(tmp_path, [{"set": {"alpha/plan.yaml#/tasks/0/title": "别的任务"}}])
    plan = root / "submissions/2021/applications/alpha/plan.md"
    plan.write_text(plan.read_text("utf-8").replace("发展概况的说明。", "别的说明。"), "utf-8")
    done = checked(root, paper[PLAN], tmp_path)
    assert done.code == 1
    assert "“（一）发展概况”打印以后有改动" in done.out
    assert "重点任务 · " in done.out
    assert done.out.count(" F002 ") == 2


def test_pages_of_another_application_are_named(paper: Mapping[str, bytes], tmp_path: Path) -> None:
    """Paper of alpha handed in for beta is told apart."""
    done = checked(BASE, paper["责任承诺函"], tmp_path, "beta")
    assert done.code == 1
    assert " F003 第 1 页是别的申报" in done.out


def test_missing_sheets_and_unreadable_pages_are_named(
    paper: Mapping[str, bytes], tmp_path: Path
) -> None:
    """A scan without 表一 says so; a page without a code only warns; both keep their page."""
    done = checked(BASE, scanned(paper[INFORMATION], [1, 2]), tmp_path)
    assert done.code == 1
    assert done.out.count(" F004 ") == 11
    assert "没有扫描到表一" in done.out
    blank = checked(BASE, scanned(paper["责任承诺函"], dpi=40), tmp_path)
    assert blank.code == 0
    assert "scan.pdf:1:1 提醒 F001 第 1 页没有可读的二维码" in blank.out


def test_an_enterprise_that_left_is_named(paper: Mapping[str, bytes], tmp_path: Path) -> None:
    """A printed 表二 whose enterprise is no longer in the data does not agree."""
    root = build(tmp_path, [{"remove": ["alpha/e10"]}, {"balance": ["alpha"]}])
    done = checked(root, paper[INFORMATION], tmp_path)
    assert done.code == 1
    assert "表二 914407830000000A2T里打印过的" in done.out


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"x" * 1000])
def test_what_is_no_pdf_is_a_named_fault(data: bytes, tmp_path: Path) -> None:
    """A file that is no whole PDF is said to be none."""
    done = checked(BASE, data, tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "要是完整的 PDF" in done.err


def test_typed_fingerprints(tmp_path: Path) -> None:
    """The fingerprint on paper agrees in any spelling, and no longer after one letter moved."""
    shown = ran("print", "2021", "alpha", "--root", BASE, "--fingerprint", "0" * 16)
    assert shown.code == 1
    now = shown.out.split("应为：")[1].split("\n")[0]
    again = ran("print", "2021", "alpha", "--root", BASE, "--fingerprint", now.lower())
    assert again == Ran(0, "纸质材料和数据一致。\n", "")
    root = build(
        tmp_path, [{"replace": {"alpha/plan.md": ["发展概况的说明。", "发展概况的说明！"]}}]
    )
    assert ran("print", "2021", "alpha", "--root", root, "--fingerprint", now).code == 1


def test_sealed_scans_do_not_move_the_fingerprint(tmp_path: Path) -> None:
    """Adding the sealed scan of the paper leaves the fingerprint of the paper as it was."""
    root = build(tmp_path)
    told = ran("print", "2021", "alpha", "--root", root, "--fingerprint", "0" * 16).out
    sealed = root / "submissions/2021/applications/alpha/sealed/scan.pdf.age"
    sealed.parent.mkdir()
    sealed.write_bytes(b"age-encryption.org/v1\n")
    assert ran("print", "2021", "alpha", "--root", root, "--fingerprint", "0" * 16).out == told
