"""`clusterfund act`: every kind, refused where the state does not allow it, never half written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.running import Ran, ran, snapshot
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.rules.moves import MOVES
from ledger.example import E1, E2, MANY
from support import documents
from support.acting import USUAL
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

NEXT = ("--by", "operator-01", "--on", "2021-09-10")
CLUSTER = [kind for kind, move in MOVES.items() if move.scope == "cluster"]
RETURN = {"kind": "return", "reason": "理由。"}
SEALED = {"set": {"call/round.yaml#/review/sealed": {"value": True, "basis": "programme"}}}
STAGES: dict[str, tuple[set[str], list[dict[str, Any]]]] = {
    "nothing": ({"receive", "withdraw"}, []),
    "receive": ({"accept", "reject", "return", "withdraw"}, [{"run": "receive"}]),
    "return": (
        {"receive", "reject", "withdraw"},
        [
            {"run": "receive"},
            {"act": {**RETURN, "on": "2021-09-08", "by": "operator-01", "cluster": "alpha"}},
        ],
    ),
    "accept": ({"withdraw", "assign", "rank"}, [{"run": "accept"}]),
    "accept, sealed": ({"withdraw", "assign", "unseal"}, [SEALED, {"run": "accept"}]),
    "rank": ({"file"}, [{"run": "rank"}]),
    "file": ({"notice"}, [{"run": "file"}]),
    "notice": ({"objection", "approve"}, [{"run": "notice"}]),
    "approve": (
        {"issue", "redeem", "recover", "rectify"},
        [
            {"run": "approve"},
            {"act": {**MANY[1]["act"], "accounts": [[E1, "acc-1"]]}},
        ],
    ),
}
UNSAID = {"complete"}
"""What may follow an approval, and is refused because nothing more is said of it."""
ALWAYS = {"exclude"}
"""What no state forbids."""


DAYS = {
    "objection": "2021-09-15",
    **dict.fromkeys(("issue", "redeem", "recover", "rectify", "exclude"), "2021-10-20"),
}
"""When a kind of act is legal in its stage, where that is not at the end of September."""
STATEMENT = """\
order,on,account,kind,product,amount,paid
A-1,2021-10-12,acc-1,use,mes-cloud,80,100
"""


def beside(root: Path, text: str) -> Path:
    """Write a file that an act takes."""
    path = root.with_name(f"{len(text)}.csv")
    path.write_text(text, "utf-8")
    return path


def wish(kind: str, root: Path, by: str = "", on: str = "2021-09-30") -> list[str | Path]:
    """Give the arguments of an act of any kind, complete for its state."""
    by = by or ("bureau-01" if MOVES[kind].roles == ("bureau",) else "operator-01")
    names = ["2021", "alpha"] if kind in CLUSTER else ["2021"]
    reason = () if kind == "objection" else ("--reason", "理由。")
    said: dict[str, tuple[str | Path, ...]] = {
        "objection": ("--objector", "other", "--document", "1 号"),
        "assign": ("--seed", "种子"),
        "issue": (
            *("--accounts", beside(root, f"uscc,account\n{E2},acc-2\n")),
            *("--valid-until", "2022-06-30"),
        ),
        "redeem": ("--statement", beside(root, STATEMENT)),
        "recover": ("--cause", "unused"),
        "exclude": (
            *("--document", "示例1号", "--subject", E1, "--until", "2022-09-30"),
            *("--appeal-until", "2021-11-30", "--appeal-to", "主管部门"),
        ),
    }
    told: tuple[str | Path, ...] = (*reason, *said.get(kind, ()))
    return ["act", kind, *names, "--by", by, "--on", on, *told, "--root", root]


def test_a_whole_round_is_played(tmp_path: Path) -> None:
    """From receipt to approval every act is one command, and every file is as its schema says."""
    root = build(tmp_path)
    for number, (kind, on, by, cluster) in enumerate(USUAL, 1):
        names = [name for name in (kind, "2021", cluster) if name]
        done = ran("act", *names, "--by", by, "--on", on, "--root", root)
        path = f"submissions/2021/acts/{number:04d}-{kind}{f'-{cluster}' if cluster else ''}.yaml"
        assert done == Ran(0, f"已起草 {path}。请核对内容，签署后提交。\n", "")
        source, findings = parse(path, (root / path).read_bytes())
        assert source is not None
        assert (findings, validate("act", source)) == ([], [])
        assert ran("check", "--root", root).out.endswith("没有发现问题。\n")
    shape = ran("status", "2021", "--on", "2021-09-22", "--root", root, "--format", "json").json
    assert [each["state"] for each in shape["clusters"]] == ["approved", "approved"]


@pytest.mark.parametrize("stage", STAGES)
def test_only_legal_moves_are_written(stage: str, tmp_path: Path) -> None:
    """At every stage exactly the acts of the state table are written; others change nothing."""
    legal, changes = STAGES[stage]
    legal = legal | ALWAYS
    root = build(tmp_path, changes)
    before = snapshot(root)
    for kind in MOVES.keys() - legal:
        done = ran(*wish(kind, root))
        assert (done.code, done.out) == (1, "")
        unsaid = stage == "approve" and kind in UNSAID
        assert (" 错误 A002 " in done.err) is not unsaid
        assert done.err.endswith("没有写出决定。\n")
        assert snapshot(root) == before
    for kind in legal:
        day = DAYS.get(kind, "2021-09-30")
        done = ran(*wish(kind, root, on=day))
        assert done.code == 0, done.err
        [new] = snapshot(root).keys() - before.keys()
        (root / new).unlink()


@pytest.mark.parametrize("kind", MOVES)
def test_only_entitled_people_decide(kind: str, tmp_path: Path) -> None:
    """A reviewer makes no act, and nobody makes one who is not on the roster."""
    root = build(tmp_path)
    for by in ("expert-01", "nobody", "lead-beta"):
        done = ran(*wish(kind, root, by))
        assert done.code == 1
        assert " 错误 A003 " in done.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["rank", "2021", "alpha"], "A002"),
        (["reject", "2021", "alpha"], "A011"),
        (["withdraw", "2021", "alpha"], "A011"),
        (["return", "2021", "alpha"], "A011"),
    ],
)
def test_incomplete_wishes_are_refused(arguments: list[str], code: str, tmp_path: Path) -> None:
    """A round act that names a cluster, or a refusal without reason, is not written."""
    root = build(tmp_path, [{"run": "receive"}])
    before = snapshot(root)
    done = ran("act", *arguments, *NEXT, "--root", root)
    assert (done.code, done.out) == (1, "")
    assert f" 错误 {code} " in done.err
    assert snapshot(root) == before


@pytest.mark.parametrize("kind", CLUSTER)
def test_cluster_acts_name_their_cluster(kind: str, tmp_path: Path) -> None:
    """A cluster act without a cluster is refused for just that."""
    root = build(tmp_path, [{"run": "receive"}])
    before = snapshot(root)
    done = ran("act", kind, "2021", *NEXT, "--reason", "理由。", "--root", root)
    assert (done.code in {1, 2}, done.out) == (True, "")
    assert "集群" in done.err.splitlines()[0]
    assert snapshot(root) == before


def test_dates_do_not_go_back(tmp_path: Path) -> None:
    """An act dated before the last one is refused."""
    root = build(tmp_path, [{"run": "receive"}])
    done = ran(*wish("accept", root, on="2021-09-06"))
    assert done.code == 1
    assert " 错误 A001 " in done.err


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    """`--dry-run` prints exactly what would be written, and writes nothing."""
    root = build(tmp_path, [{"run": "accept"}])
    before = snapshot(root)
    rank = ("act", "rank", "2021", *NEXT, "--root", root)
    shown = ran(*rank, "--dry-run")
    assert (shown.code, shown.err) == (0, "")
    assert snapshot(root) == before
    assert ran(*rank).code == 0
    assert (root / "submissions/2021/acts/0005-rank.yaml").read_bytes() == shown.out.encode()


def test_dry_run_of_a_refused_act_shows_nothing(tmp_path: Path) -> None:
    """`--dry-run` shows no draft that would be refused."""
    done = ran("act", "rank", "2021", *NEXT, "--dry-run", "--root", build(tmp_path))
    assert (done.code, done.out) == (1, "")


def test_override_accepts_with_a_reason(tmp_path: Path) -> None:
    """An application with refusals is accepted only with reason and clause, which are written."""
    root = build(tmp_path, [{"remove": ["alpha/e10"]}, {"balance": ["alpha"]}, {"run": "receive"}])
    accept = ("act", "accept", "2021", "alpha", *NEXT, "--root", root)
    refused = ran(*accept)
    assert (refused.code, refused.out) == (1, "")
    assert " 错误 A007 申报不符合 P011：本地企业家数不够" in refused.err
    done = ran(*accept, "--override", "第十家正在补办登记。", "二")
    assert done.code == 0
    assert " 提醒 A007 " in done.err
    act = documents.load((root / "submissions/2021/acts/0003-accept-alpha.yaml").read_text("utf-8"))
    assert act["override"] == {"reason": "第十家正在补办登记。", "clause": "二"}
    assert ran("check", "submissions", "--root", root).code in {0, 2}
