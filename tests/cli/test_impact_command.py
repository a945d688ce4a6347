"""`clusterfund impact`: text that says what to do, JSON, and an exit code that CI can trust."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.cli.report import impact as words
from clusterfund.gate.declared import Declared
from clusterfund.gate.impact import Impact
from clusterfund.gate.shifts import Shift
from gate.programmes import programme, proposal

if TYPE_CHECKING:
    from pathlib import Path

NOTHING = Impact("a" * 40, "b" * 40, ("2021",), (), (), (), (), ())
SHIFT = Shift("2021", "alpha", "甲集群", "subsidy", "100.00", "90.50")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a programme whose two clusters are ranked."""
    return programme(tmp_path_factory.mktemp("programme"), [{"run": "rank"}])


def text(**fields: object) -> str:
    """Render an impact that is as told and otherwise empty."""
    return words.render(replace(NOTHING, **fields), "text")  # type: ignore[arg-type]


def test_a_parameter_moves_and_is_refused(root: Path) -> None:
    """The text names each move, what it needs, and what to write; that, written, passes."""
    change = {"set": {"call/round.yaml#/subsidy/enterprise_cap/value": 299000}}
    head = proposal(root, None, [change])
    done = ran("impact", "base", head, "--root", root)
    assert (done.code, done.err) == (1, "")
    lines = done.out.splitlines()
    assert lines[0] == "开平市水暖卫浴（批次 2021，alpha）"
    assert lines[1] == "  补贴：3,000,000 元 → 2,990,000 元（-10,000 元），没有声明，已经排序"
    assert lines[3].split()[0] == "示例甲一厂有限公司（示例）（914407830000000197）"
    assert "A006" in done.out
    assert lines[-1] == "比较了 1 个批次：变化 2 处，其中没有声明 2 处；声明了没有发生 0 处。"
    start, end = (done.out.index(mark) for mark in ("  - round", "比较了"))
    file = root / "moves.yaml"
    file.write_text(f"moves:\n{done.out[start:end]}", "utf-8")
    given = ran("impact", "base", head, "--root", root, "--declared", file)
    file.unlink()
    assert given.code == 0
    assert given.out.count("已声明：写明理由和依据") == 2


def test_nothing_touched(root: Path) -> None:
    """Without a change of rules or parameters nothing is computed, and that is said."""
    done = ran("impact", "base", "base", "--root", root)
    wanted = "程序、表格要求和批次参数都没有改动，补贴不会因此变化。\n"
    assert (done.code, done.out) == (0, wanted)
    shape = ran("impact", "base", "base", "--root", root, "--format", "json").json
    assert (shape["compared"], shape["moves"]) == ([], [])


def test_faults(root: Path) -> None:
    """An unknown revision and a file that cannot be read are faults, in one sentence."""
    assert ran("impact", "base", "nope", "--root", root).code == 2
    done = ran("impact", "base", "base", "--root", root, "--declared", root / "none.yaml")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("无法完成：无法读取 ")


def test_words_of_rounds_and_declarations() -> None:
    """What was not compared, and what was declared in vain, is told by name."""
    out = text(
        only_base=("2019",),
        only_head=("2022",),
        unread=(("2020", "head"), ("2018", "base")),
        missing=(Declared("2021", "alpha", "award", "1.00", "none", reason="x"),),
    )
    assert out.splitlines() == [
        "批次 2020：新版本的登记册有错误，算不出补贴，没有比较。",
        "批次 2018：旧版本的登记册有错误，算不出补贴，没有比较。",
        "批次 2019：只在旧版本里，没有比较。",
        "批次 2022：只在新版本里，没有比较。",
        "声明了但没有发生：批次 2021 alpha 排序以后的安排 1.00 → none。请删去或改正这一条。",
        "比较了 1 个批次：变化 0 处，其中没有声明 0 处；声明了没有发生 1 处。",
    ]


def test_words_of_a_broken_declaration(root: Path) -> None:
    """A file of declarations that is not as its form is told with place and fix, and refused."""
    file = root / "broken.yaml"
    file.write_text("moves: x\n", "utf-8")
    done = ran("impact", "base", "base", "--root", root, "--declared", file)
    file.unlink()
    assert done.code == 1
    assert "broken.yaml:1:8 错误 S003 “变化”的类型不对" in done.out


def test_words_of_a_move() -> None:
    """A move tells its outcome, that data differ too, and of many enterprises the first twenty."""
    many = tuple((f"c{each}", f"企业{each}", "2.00", None) for each in range(22))
    out = text(
        shifts=(
            replace(SHIFT, enterprises=many, other=True, reason="有依据"),
            replace(SHIFT, of="award", after=None, outcomes=("supported", "none")),
        )
    )
    assert "  补贴：100 元 → 90.50 元（-9.50 元），已声明：有依据，申报或评分也有改动\n" in out
    assert "  还有 2 家企业有变化。\n" in out
    assert "  排序以后的安排：100 元 → —，没有声明\n  结果：拟支持 → 没有参加排序\n" in out
    assert "    outcome_before: supported\n    outcome_after: none\n" in out
    assert "A006" not in out


def test_words_of_a_stranger_are_harmless() -> None:
    """A name that would steer a terminal or a build log is written out."""
    out = text(shifts=(replace(SHIFT, name="::error::\x1b[31m##[x]"),))
    assert "\x1b" not in out
    assert "##[" not in out
    assert not out.startswith("::")
