"""One whole round, from open to approval, by its commands and through the gate at every step."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING, Any

from cli.running import ran
from rounds.playing import EXPERTS, LEAD, Game

if TYPE_CHECKING:
    from pathlib import Path

EXCLUDED = "914407830000000197"
DECLARED = """\
reviewer: expert-06
on: 2021-09-11
conflict: declared
scores: {}
opinion: 任职单位是本集群的服务商，申请回避。
"""


def drawn(game: Game) -> dict[str, list[str]]:
    """Give who was drawn for which cluster."""
    words = ("status", "2021", "--on", "2021-09-13", "--root", game.root)
    shape = ran(*words, "--format", "json").json
    found: dict[str, list[str]] = {"alpha": [], "beta": []}
    for task in shape["tasks"]:
        if task["what"] == "提交评分":
            found[task["cluster"]].append(task["who"])
    return found


def ranking(game: Game) -> list[dict[str, Any]]:
    """Rank as it stands."""
    done = ran("rank", "2021", "--root", game.root, "--format", "json")
    return list(done.json["ranking"])


def test_a_whole_round(tmp_path: Path) -> None:
    """A return, a conflict, a tie and an objection that adjusts; in the end everything verifies."""
    game = Game(tmp_path)
    hand_in(game)
    review(game)
    decide(game)
    verified(game, tmp_path)


def hand_in(game: Game) -> None:
    """Alpha is returned, mended and received again; both are accepted."""
    game.act("receive", "2021-09-07", "alpha")
    game.act("receive", "2021-09-07", "beta")
    game.act("return", "2021-09-08", "alpha", "--reason", "请补充绩效目标。")
    goal = {"alpha/application.yaml#/performance_goal": "补充以后的绩效目标"}
    game.change(LEAD, {"set": goal})
    game.act("receive", "2021-09-09", "alpha")
    game.act("accept", "2021-09-10", "alpha")
    game.act("accept", "2021-09-10", "beta")
    words = ("status", "2021", "alpha", "--on", "2021-09-10", "--root", game.root)
    [alpha] = ran(*words, "--format", "json").json["clusters"]
    assert (alpha["due"], alpha["days_left"]) == ("2021-09-14", 2)


def review(game: Game) -> None:
    """Five are drawn for each, expert-06 never for alpha; all give the same, which is a tie."""
    game.act("assign", "2021-09-10", "--seed", "2021年9月10日公布的号码")
    panels = drawn(game)
    assert {name: len(panel) for name, panel in panels.items()} == {"alpha": 5, "beta": 5}
    assert "expert-06" not in panels["alpha"]
    for slug, panel in panels.items():
        for expert in panel:
            game.judge(slug, expert, "2021-09-11", {"tasks": 50, "budget": 35})
    game.change(EXPERTS["expert-06"], {"write": {"reviews/alpha/expert-06.yaml": DECLARED}})
    rows = ranking(game)
    assert [(row["rank"], row["tie_break"]) for row in rows] == [(1, "equal"), (1, "equal")]
    assert {row["cluster"]: row["conflicts"] for row in rows} == {"alpha": 1, "beta": 0}
    game.act("rank", "2021-09-13")


def decide(game: Game) -> None:
    """An objection to alpha is ruled on, its award is corrected, noticed again and approved."""
    before = {row["cluster"]: row["amount"] for row in ranking(game)}
    game.act("file", "2021-09-14")
    game.act("notice", "2021-09-15", by="bureau-01")
    said = ("alpha", "--objector", "other", "--document", "示例异议登记1号")
    game.act("objection", "2021-09-17", *said, by="bureau-01")
    game.refused("approve", "2021-09-24", "A015")
    number = max(int(path.name[:4]) for path in (game.root / "submissions/2021/acts").iterdir())
    excluded = (EXCLUDED, "经核实近三年发生过重大事故。", "三（一）3")
    ruling = ("--objection", str(number), "--outcome", "adjust", "--reason", "异议成立。")
    game.act("ruling", "2021-09-22", "alpha", *ruling, "--exclude", *excluded, by="bureau-01")
    game.act("notice", "2021-09-23", by="bureau-01")
    game.refused("approve", "2021-09-24", "A008")
    game.act("approve", "2021-09-29", by="bureau-01")
    shown = ran("explain", "2021", "alpha", EXCLUDED, "--root", game.root, "--format", "json").json
    [row] = shown["enterprises"]
    assert row["amount"] == "0.00"
    assert "异议处理决定" in row["steps"][-1]["text"]
    assert float(before["alpha"]) > float(shown["amount"]) > 0


def verified(game: Game, folder: Path) -> None:
    """The site is rendered, everything verifies from git, and the audit pack on its own."""
    assert ran("render", "--root", game.root).code == 0
    data = json.loads((game.root / "docs/data/2021.json").read_text("utf-8"))
    assert [each["state"]["id"] for each in data["clusters"]] == ["approved", "approved"]
    first, second = data["notices"]
    assert (first["corrects"], second["corrects"]) == ([], [first["number"]])
    done = ran("verify", "2021", "--root", game.root, "--format", "json")
    assert done.code == 0, done.out
    assert {each["status"] for each in done.json["checks"]} == {"ok"}
    assert done.json["differences"] == []
    pack = folder / "pack.zip"
    assert ran("audit", "2021", "--root", game.root, "--out", pack).code == 0
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder / "pack")
    alone = subprocess.run(
        [sys.executable, "-I", "verify.py"],
        cwd=folder / "pack",
        check=False,
        capture_output=True,
        text=True,
    )
    assert alone.stdout.splitlines()[-1] == "结论：一致"
