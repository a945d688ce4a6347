"""A notice says what official ones say: basis, process, table, period, objections, contacts."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from clusterfund.office.notice import attached, notice_paper
from publish.odd_registers import CORRECTED
from support.building import build

if TYPE_CHECKING:
    from pages.building import Built


@pytest.fixture
def sample(built: Built) -> dict[str, Any]:
    """The dataset of the sample round, to change."""
    return copy.deepcopy(built.data)


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The dataset of a round whose notice was corrected."""
    root = build(tmp_path_factory.mktemp("corrected"), CORRECTED)
    assert ran("render", "--root", root).code == 0
    return dict(json.loads((root / "docs/data/2021.json").read_text("utf-8")))


def said(data: dict[str, Any], notice: dict[str, Any]) -> dict[str, str]:
    """Give the text of each part by its code."""
    parts = notice_paper(data, notice)["sections"]
    return {part["code"]: "".join([*part["text"], *part.get("ways", ())]) for part in parts}


def test_parts_come_in_the_usual_order(sample: dict[str, Any]) -> None:
    """Basis, subject, period, objection, contacts and the official place, in this order."""
    [notice] = sample["notices"]
    order = ["basis", "subject", "period", "objection", "contacts", "official"]
    assert list(said(sample, notice)) == order
    assert notice_paper(sample, notice)["title"].startswith(f"关于{sample['round']['title']}")


def test_process_counts_and_names_the_acts(sample: dict[str, Any]) -> None:
    """The process counts what came in before the notice, and names ranking and filing."""
    text = said(sample, sample["notices"][0])["basis"]
    assert f"根据《{sample['round']['guide']}》四（二）" in text
    counted = "收到申报 6 份，受理 5 份，不予受理 1 份，申报单位撤回 1 份"  # microphone came later
    assert counted in text
    assert "于2021年9月10日作出第 14 号决定" in text
    filed = "于2021年9月13日报江门市工业和信息化局备案（第 15 号决定，数江报〔2021〕示例1号）"
    assert filed in text


def test_period_has_both_ends(sample: dict[str, Any]) -> None:
    """The period names first and last day, the number of working days, and how they count."""
    [notice] = sample["notices"]
    text = said(sample, notice)["period"]
    assert text == (
        "2021年9月15日至2021年9月22日，共 5 个工作日（首日计入，法定节假日不计，调休上班日计入）。"
    )
    sample["round"]["calendar"]["count_first_day"]["value"] = False
    assert "首日不计入" in said(sample, notice)["period"]


def test_objections_are_made_in_writing(sample: dict[str, Any]) -> None:
    """The notice says to whom, in which form, with what, and that the objector stays unknown."""
    text = said(sample, sample["notices"][0])["objection"]
    for wanted in ("书面形式向江门市工业和信息化局提出", "公章", "真实姓名", "逾期", "保密"):
        assert wanted in text


def test_supervision_has_a_contact_of_its_own(sample: dict[str, Any]) -> None:
    """A supervision contact is listed apart; without one the notice says so and what to do."""
    [notice] = sample["notices"]
    assert "没有另设监督电话" in said(sample, notice)["contacts"]
    added = {"role": "supervision", "name": "示例监督处", "phone": "0750-0000009"}
    sample["round"]["contacts"].append({**added, "address": "示例路1号", "email": "a@example.com"})
    assert "没有另设" not in said(sample, notice)["contacts"]
    desks = [each["desk"] for each in notice_paper(sample, notice)["contacts"]]
    assert desks == ["受理异议", "业务咨询", "监督"]


def test_a_round_without_contacts_has_a_notice(sample: dict[str, Any]) -> None:
    """Without contacts the notice names the offices by their part, and nobody signs."""
    del sample["round"]["contacts"]
    [notice] = sample["notices"]
    text = said(sample, notice)
    assert "受理单位收到申报" in text["basis"]
    assert "报主管部门备案" in text["basis"]
    assert notice_paper(sample, notice)["signer"] == ""


def test_portal_is_the_official_place(sample: dict[str, Any]) -> None:
    """The notice says that the bureau's portal is the place of the official notice."""
    paper = notice_paper(sample, sample["notices"][0])
    assert "四（二），正式公示由主管部门在其门户网站发布" in paper["sections"][-1]["text"][0]
    assert paper["portal"] == sample["round"]["portal"]


def test_a_notice_without_ranking_says_less(sample: dict[str, Any]) -> None:
    """Where no ranking or filing came before, the notice does not name any."""
    sample["acts"] = [act for act in sample["acts"] if act["kind"] not in {"rank", "file"}]
    text = said(sample, sample["notices"][0])["basis"]
    assert "作出第" not in text
    assert "备案" not in text


def test_a_correction_names_what_it_corrects(corrected: dict[str, Any]) -> None:
    """A correcting notice names the older one and the rulings that it carries out."""
    older, newer = corrected["notices"]
    assert notice_paper(corrected, newer)["title"].endswith("更正公示")
    text = said(corrected, newer)["basis"]
    assert "这是对第 7 号公示的更正" in text
    assert "作出处理决定（第 9 号）" in text
    assert "更正" not in said(corrected, older)["basis"]


def test_later_acts_change_no_word(corrected: dict[str, Any]) -> None:
    """Neither the text nor the file of the tables changes by what came after the notice."""
    older = corrected["notices"][0]
    before = {**older, "corrected_by": [], "objections": [], "approved_on": None}
    earlier = {**corrected, "acts": corrected["acts"][: older["number"]]}
    assert notice_paper(earlier, before) == notice_paper(corrected, older)
    assert attached(before) == attached(older)
    assert b"objections" not in attached(older)
