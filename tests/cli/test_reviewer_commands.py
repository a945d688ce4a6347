"""`clusterfund new review` and `new digest`: a sheet to fill in, sealed or not, kept as it is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import Ran, is_one_chinese_sentence, ran, snapshot
from clusterfund.rules.narrative import named_section
from support import documents
from support.building import build, operate

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = ("new", "review", "2021", "alpha", "expert-01", "--on", "2021-09-09")
DIGEST = ("new", "digest", "2021", "alpha", "expert-01", "--on", "2021-09-09", "--sheet")
SHEET = "submissions/2021/reviews/alpha/expert-01.yaml"
ACCEPTED: list[dict[str, Any]] = [{"remove": ["reviews"]}, {"run": "accept"}]
SEALED = {"set": {"call/round.yaml#/review/sealed": {"value": True, "basis": "programme"}}}
TIED = {"set": {"call/roster.yaml#/people/2/organisations": ["示例甲 服务有限公司(示例)"]}}
LEFT = {"set": {"call/roster.yaml#/people/2/roles": ["operator"]}}
DRAW = {"act": {"kind": "assign", "on": "2021-09-08", "by": "operator-01", "seed": "种子"}}
UNSEAL = {"act": {"kind": "unseal", "on": "2021-09-08", "by": "operator-01"}}

WITHDRAWN = {
    "act": {
        "kind": "withdraw",
        "on": "2021-09-09",
        "by": "operator-01",
        "cluster": "alpha",
        "reason": "不再申报。",
    }
}

BLANK = """\
# yaml-language-server: $schema=../../../../schemas/review.schema.json
# 评分表：开平市水暖卫浴（alpha）
# 每项标准写分数和理由，最后写总体意见；写好以后运行 clusterfund check，改到没有错误
reviewer: expert-01
# 完成评分的日期
on: 2021-09-09
# 评分的是哪一版申报：全部申报文件的总指纹，不要改动
judged: 5f71e887d8f9
# 与牵头单位、服务商或企业有利害关系的，写 conflict: declared 和 scores: {}，并说明情况
conflict: none
# 分数不超过满分，最多两位小数；理由说明为什么给这个分数
scores:
  # 重点任务，满分 60 分；看实施方案“三（二）重点任务”
  tasks:
    points:
    reason:
  # 投资预算，满分 40 分；看实施方案“三（五）投资预算”
  budget:
    points:
    reason:
# 对集群项目的总体评价和建议
opinion:
"""


def filled(text: str) -> str:
    """Fill a sheet in as a reviewer would."""
    for empty, full in (("points", "30"), ("reason", "合理。"), ("opinion", "同意。")):
        text = text.replace(f"{empty}:\n", f"{empty}: {full}\n")
    return text


def sealed_sheet(tmp_path: Path, *changes: dict[str, Any]) -> tuple[Path, Path]:
    """Give a sealed round under review, and a filled-in sheet outside it."""
    root = build(tmp_path, [SEALED, *ACCEPTED, *changes])
    sheet = tmp_path / "mine.yaml"
    assert ran(*REVIEW, "--sealed", "--out", sheet, "--root", root).code == 0
    sheet.write_text(filled(sheet.read_text("utf-8")), "utf-8")
    return root, sheet


def test_blank_sheet_is_golden(tmp_path: Path) -> None:
    """A new sheet names each criterion, its maximum and the section of the plan that it judges."""
    root = build(tmp_path, ACCEPTED)
    done = ran(*REVIEW, "--root", root)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"已写出 {SHEET}。\n")
    digest = documents.load((root / SHEET).read_text("utf-8"))["judged"]
    assert (root / SHEET).read_text("utf-8").replace(digest, digest[:12]) == BLANK


def test_blank_sheet_does_not_pass(tmp_path: Path) -> None:
    """Every score and every reason of an untouched sheet is asked for, and the opinion too."""
    root = build(tmp_path, ACCEPTED)
    ran(*REVIEW, "--root", root)
    done = ran("check", "--root", root)
    assert done.code == 1
    assert done.out.count("现在：空白") == 5
    assert done.out.count(f"{SHEET}:") == 5


def test_filled_sheet_passes(tmp_path: Path) -> None:
    """Points, reasons and an opinion are all that a new sheet needs."""
    root = build(tmp_path, ACCEPTED)
    ran(*REVIEW, "--root", root)
    (root / SHEET).write_text(filled((root / SHEET).read_text("utf-8")), "utf-8")
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_blank_sheet_of_another_stops_nobody(tmp_path: Path) -> None:
    """While one reviewer has not filled the sheet in, another can begin."""
    root = build(tmp_path, ACCEPTED)
    for name in ("expert-01", "expert-02"):
        assert ran("new", "review", "2021", "alpha", name, "--root", root).code == 0


def test_sheet_of_a_tied_reviewer_declares(tmp_path: Path) -> None:
    """Where the roster shows a conflict the sheet says so, and only an opinion is missing."""
    root = build(tmp_path, [*ACCEPTED, TIED])
    done = ran(*REVIEW, "--root", root)
    assert (done.code, done.err) == (0, "")
    assert "与 alpha 有利害关系：示例甲 服务有限公司(示例)（服务商）" in done.out
    text = (root / SHEET).read_text("utf-8")
    assert "conflict: declared\nscores: {}\n" in text
    assert ran("check", "--root", root).code == 1
    (root / SHEET).write_text(filled(text), "utf-8")
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_names_like_numbers_are_quoted(tmp_path: Path) -> None:
    """A reviewer whose id is a number gets a sheet that says the same id when it is read."""
    numbered = {"set": {"call/roster.yaml#/people/2/id": "7"}}
    root = build(tmp_path, [*ACCEPTED, numbered])
    assert ran("new", "review", "2021", "alpha", "7", "--root", root).code == 0
    assert 'reviewer: "7"\n' in (root / SHEET).with_name("7.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("section", "named"),
    [("二", "二、产业集群分析"), ("三（六）", "三（六）实施保障"), ("附件", "附件")],
)
def test_sections_are_named(section: str, named: str) -> None:
    """A section of the plan is shown with its heading; anything else as it stands."""
    assert named_section(section) == named


@pytest.mark.parametrize("place", ["", "elsewhere.yaml"])
def test_nothing_is_overwritten(place: str, tmp_path: Path) -> None:
    """A file that is there stays as it is, in the register and elsewhere."""
    root = build(tmp_path, ACCEPTED)
    out = ("--out", tmp_path / place) if place else ()
    assert ran(*REVIEW, *out, "--root", root).code == 0
    before = snapshot(tmp_path)
    done = ran(*REVIEW, *out, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert "已经存在，没有改动它" in done.err
    assert is_one_chinese_sentence(done.err)
    assert snapshot(tmp_path) == before


FAULTS: dict[str, tuple[list[dict[str, Any]], tuple[str, ...], str]] = {
    "unknown reviewer": (ACCEPTED, ("alpha", "expert-09"), "名册中没有专家 expert-09。"),
    "no reviewer": (ACCEPTED, ("alpha", "operator-01"), "名册中没有专家 operator-01。"),
    "unknown cluster": (ACCEPTED, ("gamma", "expert-01"), "没有集群 gamma。"),
    "not accepted": ([{"run": "receive"}], ("alpha", "expert-01"), "现在是“已收件”"),
    "ranked": ([{"run": "rank"}], ("alpha", "expert-06"), "不在评审期间"),
    "not drawn": (
        [*ACCEPTED, LEFT, DRAW, {"set": {"call/roster.yaml#/people/2/roles": ["reviewer"]}}],
        ("alpha", "expert-01"),
        "没有抽到 expert-01 评审 alpha。抽到的专家：expert-02、expert-03、",
    ),
    "sealed round": ([SEALED, *ACCEPTED], ("alpha", "expert-01"), "请加上 --sealed"),
    "round not sealed": (ACCEPTED, ("alpha", "expert-01", "--sealed"), "不是密封评审"),
    "sealed without a place": (
        [SEALED, *ACCEPTED],
        ("alpha", "expert-01", "--sealed"),
        "密封的评分表不能放在那里",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults_are_named(name: str, tmp_path: Path) -> None:
    """What keeps a reviewer from judging is one sentence, and nothing is written."""
    changes, arguments, wanted = FAULTS[name]
    root = build(tmp_path, changes)
    before = snapshot(tmp_path)
    done = ran("new", "review", "2021", *arguments, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert wanted in done.err
    assert is_one_chinese_sentence(done.err)
    assert snapshot(tmp_path) == before


def test_sealed_sheets_stay_outside(tmp_path: Path) -> None:
    """A sealed sheet is not written into the register, not even through a link."""
    root = build(tmp_path, [SEALED, *ACCEPTED])
    (tmp_path / "link").symlink_to(root / "submissions/2021")
    before = snapshot(tmp_path)
    for out in (root / "submissions/mine.yaml", tmp_path / "link/mine.yaml"):
        done = ran(*REVIEW, "--sealed", "--out", out, "--root", root)
        assert (done.code, done.out) == (2, "")
        assert "密封的评分表不能放在那里" in done.err
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("command", [REVIEW, (*DIGEST, "mine.yaml")], ids=["review", "digest"])
def test_broken_application_is_told(command: tuple[str, ...], tmp_path: Path) -> None:
    """A form that cannot be read is named before anything else is said."""
    root = build(tmp_path, [SEALED, *ACCEPTED, {"drop": ["alpha/plan.yaml#/tasks"]}])
    done = ran(*command, "--root", root)
    assert (done.code, done.out) == (1, "")
    assert "缺少字段 tasks" in done.err


def test_every_sealed_sheet_has_its_own_salt(tmp_path: Path) -> None:
    """Two sheets of the same reviewer differ in 128 random bits, so that no digest is guessed."""
    root = build(tmp_path, [SEALED, *ACCEPTED])
    salts = set()
    for name in ("one.yaml", "two.yaml"):
        assert ran(*REVIEW, "--sealed", "--out", tmp_path / name, "--root", root).code == 0
        salts.add(documents.load((tmp_path / name).read_text("utf-8"))["salt"])
    assert len(salts) == 2
    assert {len(each) for each in salts} == {32}


def test_conflict_needs_no_seal(tmp_path: Path) -> None:
    """In a sealed round a reviewer with a conflict says so in the open, at once."""
    root = build(tmp_path, [SEALED, *ACCEPTED, TIED])
    assert ran(*REVIEW, "--root", root).code == 0
    (root / SHEET).write_text(filled((root / SHEET).read_text("utf-8")), "utf-8")
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_sealed_sheet_from_digest_to_ranking(tmp_path: Path) -> None:
    """A digest first, then the act, then the sheet byte for byte: every step is clean."""
    root, sheet = sealed_sheet(tmp_path)
    done = ran(*DIGEST, sheet, "--root", root)
    path = SHEET.replace(".yaml", ".digest.yaml")
    assert done == Ran(0, f"已写出 {path}。请提交它；评分表自己留好，开启评分以后原样提交。\n", "")
    digest = documents.load((root / path).read_text("utf-8"))
    assert digest["digest"] == hashlib.sha256(sheet.read_bytes()).hexdigest()
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")
    operate(root, UNSEAL)
    (root / SHEET).write_bytes(sheet.read_bytes())
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (("points: 30", "points:"), "“分数”还没有填"),
        (("tasks:\n    points: 30", "tasks:\n    points: 61"), "R003"),
        (("reviewer: expert-01", "reviewer: expert-02"), "评分表写的是另一位专家"),
        (("salt: ", "# salt: "), "没有随机数 salt"),
        (("scores:", "scores"), "Y004"),
        (("同意。", "请电话联系 13800138000。"), "D002"),
    ],
)
def test_sheets_with_errors_are_not_sealed(
    change: tuple[str, str], wanted: str, tmp_path: Path
) -> None:
    """What could not be mended after the digest is refused before it."""
    root, sheet = sealed_sheet(tmp_path)
    sheet.write_text(sheet.read_text("utf-8").replace(*change), "utf-8")
    before = snapshot(tmp_path)
    done = ran(*DIGEST, sheet, "--root", root)
    assert (done.code, done.out) == (1, "")
    assert wanted in done.err
    assert done.err.endswith("没有写出指纹。\n")
    assert snapshot(tmp_path) == before


def test_warnings_do_not_keep_from_sealing(tmp_path: Path) -> None:
    """A sheet of another version of the application is told of, and sealed all the same."""
    root, sheet = sealed_sheet(tmp_path)
    text = sheet.read_text("utf-8")
    judged = documents.load(text)["judged"]
    sheet.write_text(text.replace(judged, "0" * 64), "utf-8")
    done = ran(*DIGEST, sheet, "--root", root)
    assert done.code == 0
    assert " 提醒 R008 " in done.err


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (UNSEAL, "已经由 submissions/2021/acts/0005-unseal.yaml 开启评分"),
        ({"set": {"call/round.yaml#/review/sealed/value": False}}, "不是密封评审"),
        (WITHDRAWN, "现在是“撤回”"),
    ],
)
def test_digests_come_in_time(change: dict[str, Any], wanted: str, tmp_path: Path) -> None:
    """A digest is written only for a cluster of a sealed round, before it is unsealed."""
    root, sheet = sealed_sheet(tmp_path)
    operate(root, change)
    before = snapshot(tmp_path)
    done = ran(*DIGEST, sheet, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert wanted in done.err
    assert is_one_chinese_sentence(done.err)
    assert snapshot(tmp_path) == before


def test_missing_sheet_is_named(tmp_path: Path) -> None:
    """A sheet that is not there is one sentence; so is a digest that is there already."""
    root, sheet = sealed_sheet(tmp_path)
    done = ran(*DIGEST, tmp_path / "nowhere.yaml", "--root", root)
    assert done.code == 2
    assert is_one_chinese_sentence(done.err)
    assert ran(*DIGEST, sheet, "--root", root).code == 0
    done = ran(*DIGEST, sheet, "--root", root)
    assert "已经存在，没有改动它" in done.err


def test_ranking_tells_what_it_leaves_out(tmp_path: Path) -> None:
    """A sheet with a conflict that is not declared counts as a conflict, and is told of."""
    sixth = "reviews/alpha/expert-06.yaml"
    root = build(
        tmp_path,
        [
            {"copy": {"reviews/alpha/expert-02.yaml": sixth}},
            {"set": {f"{sixth}#/reviewer": "expert-06"}},
            TIED,
            {"run": "accept"},
        ],
    )
    done = ran("rank", "2021", "--root", root, "--format", "json")
    assert done.code == 0
    assert " 错误 R006 " in done.err
    assert done.err.endswith("以上评分没有计入。\n")
    rows = {row["cluster"]: row for row in done.json["ranking"]}
    assert (rows["alpha"]["counted"], rows["alpha"]["conflicts"]) == (5, 1)
    operate(root, {"act": {"kind": "rank", "on": "2021-09-10", "by": "operator-01"}})
    path = root / "submissions/2021/acts/0005-rank.yaml"
    result = documents.load(path.read_text("utf-8"))["result"]
    assert result["recused"] == [{"cluster": "alpha", "reviewers": ["expert-01"]}]
    assert {row["conflicts"] for row in result["ranking"]} == {0, 1}
