"""Reasons letters: whole, true to the acts, nobody's single score, nothing unescaped."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, ran, snapshot
from clusterfund.errors import NoLetterError
from clusterfund.office.letters.content import HAVE_LETTERS, letter
from clusterfund.office.letters.page import page
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import OBJECTION, ODD, REVOKED, RULING, SUPERVISION
from publish.output_schemas import faults
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

DAY = date(2021, 9, 15)
BELOW: Changes = ODD["below the pass mark"]
SHORT: Changes = [
    {"remove": ["alpha/e10"]},
    {"balance": ["alpha"]},
    {"run": "receive"},
    {
        "act": {
            "kind": "reject",
            "on": "2021-09-08",
            "by": "operator-01",
            "cluster": "alpha",
            "reason": "只有九家。\n\n请补足。",
            "document": "数江函〔2021〕1号",
        }
    },
]
RESERVE: Changes = [
    {"set": {"call/round.yaml#/subsidy/budget/value": 3000000}},
    {"run": "notice"},
]
HOSTILE = "<script>alert(1)</script>&amp;\"'"


def composed(tmp_path: Path, changes: Changes, slug: str, on: date = DAY) -> dict[str, Any]:
    """Build a register and compose a letter, which must be as its schema says."""
    found = letter(slug, read_round(DiskTree(build(tmp_path, changes)), "2021").sound, on)
    assert faults("letter", found) == []
    return found


def text(html: str) -> str:
    """Give the words of a page."""
    body = html.split("<body>")[1]
    return unescape(re.sub(r"\s+", "", re.sub(r"<[^>]+>", "", body)))


def test_rejected(tmp_path: Path) -> None:
    """A rejected cluster reads the act's reason and number, and each failed check with clause."""
    found = composed(tmp_path, SHORT, "alpha")
    assert found["state"] == {"id": "rejected", "title": "不予受理"}
    assert (found["act"]["number"], found["act"]["title"]) == (3, "不予受理")
    assert found["score"] is None
    assert [(each["code"], each["clause"], each["found"]) for each in found["checks"]] == [
        ("P011", "二", "9 家")
    ]
    said = text(page(found))
    for words in (
        "不予受理告知书",
        "数江函〔2021〕1号",
        "2021年9月8日作出的第3号决定（不予受理），条款依据：四（二）。",
        "只有九家。请补足。",
        "本地企业家数不够（P011）",
        "没有进入评审排序，没有得分。",
    ):
        assert words in said


def test_below_the_pass_mark(tmp_path: Path) -> None:
    """A cluster below the pass mark reads rank, score, each criterion and its distance."""
    found = composed(tmp_path, BELOW, "beta")
    score = found["score"]
    assert (score["rank"], score["ranked"], score["score"], score["act"]) == (2, 2, "80.00", 5)
    assert score["line"] == {"title": "合格分", "score": "82.00", "distance": "2.00"}
    assert sum(float(each["points"]) for each in score["criteria"]) == 80.0
    said = text(page(found))
    assert "不予支持告知书" in said
    assert "总分80.00分，在2个参加排序的集群中列第2名（第5号决定）" in said
    assert "合格分为82.00分，相差2.00分。" in said
    assert "集群得分低于合格分" in said


def test_in_reserve(tmp_path: Path) -> None:
    """A cluster in reserve is measured against the lowest that is supported."""
    found = composed(tmp_path, RESERVE, "beta")
    assert found["state"]["id"] == "reserve"
    line = {"title": "拟支持集群的最低得分", "score": "85.00", "distance": "5.00"}
    assert found["score"]["line"] == line
    assert "按名次安排到这个集群时本批次预算已经不足" in text(page(found))


def test_revoked(tmp_path: Path) -> None:
    """A revoked cluster reads the ruling that revoked it, by the bureau, and has no distance."""
    then: Changes = [
        *REVOKED[:2],
        {"act": OBJECTION},
        {"act": {**RULING, "outcome": "revoke", "reason": "申报材料不真实。"}},
        {"act": {**RULING, "objection": 9}},
    ]
    found = composed(tmp_path, then, "alpha")
    assert (found["state"]["id"], found["act"]["number"]) == ("revoked", 10)
    assert (found["reason"], found["score"]["line"]) == ("申报材料不真实。", None)
    said = text(page(found))
    assert "撤销拟支持资格告知书" in said
    assert "相差" not in said


def test_an_overridden_outcome_has_no_line(tmp_path: Path) -> None:
    """Where a person decided against everybody, the letter claims no distance."""
    rank = "acts/0005-rank.yaml#/result"
    changes: Changes = [
        {"run": "rank"},
        {
            "set": {
                f"{rank}/ranking/{place}/{name}": value
                for place in (0, 1)
                for name, value in (("outcome", "reserve"), ("amount", "0.00"))
            }
        },
        {"set": {f"{rank}/clusters": []}},
        {"set": {f"{rank}/ranking/0/outcome": "not_supported"}},
        {"set": {"acts/0005-rank.yaml#/override": {"reason": "另定。", "clause": "四（二）"}}},
    ]
    root = build(tmp_path, changes)
    register = read_round(DiskTree(root), "2021").sound
    beta, alpha = (letter(slug, register, DAY) for slug in ("beta", "alpha"))
    assert (beta["state"]["id"], beta["score"]["line"]) == ("reserve", None)
    assert alpha["score"]["line"]["distance"] == "0.00"
    assert "得分与它相同" in text(page(alpha))
    bare = {**alpha, "score": {**alpha["score"], "line": None}}
    assert "排序结果为不予支持" in text(page(bare))


def test_no_single_reviewer_is_shown(tmp_path: Path) -> None:
    """With one sheet that counts, a score by criterion would be one person's, so there is none."""
    lone = {"call/round.yaml#/review/min_reviewers/value": 1}
    sheets = [f"reviews/beta/expert-0{number}.yaml" for number in range(2, 6)]
    found = composed(tmp_path, [{"set": lone}, {"remove": sheets}, *BELOW], "beta")
    assert found["score"]["counted"] == 1
    assert found["score"]["criteria"] == []
    assert "有效评分不足两份，不列各项得分。" in text(page(found))


def test_criteria_need_the_sheets_of_the_ranking(tmp_path: Path) -> None:
    """A cluster that an override ranked without enough sheets has no score by criterion."""
    changes: Changes = [{"remove": ["reviews/beta/expert-05.yaml"]}, {"run": "rank"}]
    row = {
        "rank": 2,
        "cluster": "beta",
        "score": "80.00",
        "counted": 4,
        "dropped": 0,
        "conflicts": 0,
        "outcome": "not_supported",
        "amount": "0.00",
    }
    by_hand: Changes = [
        {
            "set": {
                "acts/0005-rank.yaml#/result/ranking/1": row,
                "acts/0005-rank.yaml#/override": {"reason": "另定。", "clause": "四（二）"},
            }
        }
    ]
    found = composed(tmp_path, [*changes, *by_hand], "beta")
    assert (found["score"]["counted"], found["score"]["criteria"]) == (4, [])


@pytest.mark.parametrize(
    ("day", "running"), [("2021-09-14", True), ("2021-09-18", True), ("2021-09-19", False)]
)
def test_only_a_running_notice_is_named(day: str, running: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """The letter says until when to object where a notice runs on the day, and else does not."""
    found = composed(tmp_path, BELOW, "beta", date.fromisoformat(day))
    wanted = {"number": 7, "first_day": "2021-09-14", "last_day": "2021-09-18"}
    assert found["notice"] == (wanted if running else None)
    assert ("公示期内（2021年9月14日至2021年9月18日）" in text(page(found))) is running


def test_who_signs_and_who_takes_objections(tmp_path: Path) -> None:
    """Who decided signs, on the act's day; the bureau takes objections where it is named."""
    sample = letter("papermaking", read_round(DiskTree(REPOSITORY), "2021").sound, DAY)
    assert sample["signer"] == "数字江门网络建设有限公司"
    assert sample["desk"]["name"] == "江门市工业和信息化局"
    assert sample["supervision"] is None
    said = text(page(sample))
    assert "数字江门网络建设有限公司（盖章）2021年9月8日" in said
    alone: Changes = [{"set": {"call/round.yaml#/contacts": [SUPERVISION]}}, *SHORT]
    found = composed(tmp_path, alone, "alpha")
    assert found["signer"] == ""
    assert found["desk"] == found["supervision"] == SUPERVISION
    assert "监督电话0750-0000009（示例监督部门（示例））" in text(page(found))


def test_samples_are_marked(tmp_path: Path) -> None:
    """A letter of a sample round says so, and of a real one does not."""
    found = composed(tmp_path, BELOW, "beta")
    assert "示例数据" in text(page(found))
    assert "示例数据：" not in text(page({**found, "sample": False}))


def test_everything_is_escaped(tmp_path: Path) -> None:
    """No value of a letter becomes markup, whatever an applicant or an official wrote."""
    found = composed(tmp_path, SHORT, "alpha")
    html = page(hostile({**found, "score": composed(tmp_path / "b", BELOW, "beta")["score"]}))
    assert "<script" not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&#34;&#39;") >= 20


def hostile(value: Any) -> Any:
    """Put markup into every text but those that choose or are computed with."""
    if isinstance(value, dict):
        keep = {"id", "on", "first_day", "last_day", "distance"}
        return {name: each if name in keep else hostile(each) for name, each in value.items()}
    if isinstance(value, list):
        return [hostile(each) for each in value]
    return HOSTILE if isinstance(value, str) else value


def test_the_page_asks_nothing_of_the_network(tmp_path: Path) -> None:
    """A letter is one file: no link, no picture, no script; it prints on A4."""
    html = page(composed(tmp_path, BELOW, "beta"))
    assert re.findall(r"https?:|src=|href=|url\(|@import|<script", html) == []
    assert "size: A4" in html
    assert html.startswith("<!DOCTYPE html>\n")
    assert html.endswith("</html>\n")


@pytest.mark.parametrize("last", ["receive", "rank", "notice", "approve"])
def test_others_have_no_letter(last: str, tmp_path: Path) -> None:
    """A cluster in any other state has nothing to be told reasons for."""
    register = read_round(DiskTree(build(tmp_path, [{"run": last}])), "2021").sound
    with pytest.raises(NoLetterError, match="没有告知书"):
        letter("alpha", register, DAY)
    assert len(HAVE_LETTERS) == 4


def test_letter_command(tmp_path: Path) -> None:
    """`letter` prints the page, or writes it, or gives JSON; the register stays as it is."""
    root = build(tmp_path, BELOW)
    before = snapshot(root)
    command = ("letter", "2021", "beta", "--on", "2021-09-15", "--root", root)
    shown = ran(*command)
    assert (shown.code, shown.err) == (0, "")
    out = tmp_path / "告知书.html"
    written = ran(*command, "--out", out)
    assert written.out == f"已写出 {out}。请打印、核对、盖章后送达。\n"
    assert out.read_text("utf-8") == shown.out
    data = ran(*command, "--format", "json").json
    assert page(data) == shown.out
    assert snapshot(root) == before


def test_letter_command_faults(tmp_path: Path) -> None:
    """A cluster without a letter, an unknown one, and JSON into a file are usage faults."""
    root = build(tmp_path, BELOW)
    for arguments in (["alpha"], ["gamma"]):
        done = ran("letter", "2021", *arguments, "--root", root)
        assert (done.code, done.out) == (2, "")
        assert is_one_chinese_sentence(done.err)
    both = ("--format", "json", "--out", tmp_path / "x.json")
    done = ran("letter", "2021", "beta", *both, "--root", root)
    assert done.code == 2
    assert done.err.startswith("用法有误：--out 只写网页")
    assert not (tmp_path / "x.json").exists()


def test_letter_of_a_broken_application(tmp_path: Path) -> None:
    """Where the application cannot be read, its letter cannot be written."""
    root = build(tmp_path, [*BELOW, {"write": {"beta/e1": "name: [\n"}}])
    done = ran("letter", "2021", "beta", "--root", root)
    assert (done.code, done.out) == (1, "")
