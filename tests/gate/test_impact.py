"""What a change of rules or parameters does to awards: told in yuan, and never silent."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from clusterfund.errors.tools import BrokenProgramError
from clusterfund.gate.declared import FILE, Declared
from clusterfund.gate.elsewhere import Elsewhere, written
from clusterfund.gate.impact import impact
from clusterfund.register.objects import Repository
from gate.memory import MemoryGit
from gate.programmes import BROKEN, CAP, COMMENT, LIMITS, LOWER, programme, proposal
from register.trees import committed, git

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.gate.impact import Impact

CAPPED = {"set": {"call/round.yaml#/subsidy/enterprise_cap/value": 280000}}
"""A parameter that moves what `LOWER` moves."""
PASS = {"set": {"call/round.yaml#/review/pass_mark/value": 99}}
BUDGET = {"set": {"call/round.yaml#/subsidy/budget/value": 4000000}}
DECLARED = """\
moves:
  - round: "2021"
    cluster: alpha
    before: "3000000.00"
    after: "2800000.00"
    reason: 上限按新文件调整。
  - round: "2021"
    cluster: beta
    before: "3000000.00"
    after: "2800000.00"
    reason: 上限按新文件调整。
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a programme whose two clusters are ranked; tests only add commits to it."""
    return programme(tmp_path_factory.mktemp("programme"), [{"run": "rank"}])


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compute in this process, which is faster, where both sides have the program of now."""

    def computed(side: Elsewhere, *words: str) -> Any:
        done = ran(*words, "--format", "json", "--root", side.folder)
        return done.json if done.code == 0 else None

    monkeypatch.setattr(Elsewhere, "computed", computed)


def judged(root: Path, head: str, base: str = "base") -> Impact:
    """Judge a change of the programme."""
    return impact(Repository(root, base), base, head)


def declaring(text: str) -> dict[str, Any]:
    """Give the operation that writes the declared moves."""
    return {"write": {f"./{FILE}": text}}


def rows(found: Impact) -> list[tuple[str, str, str | None, str | None, str | None]]:
    """Give the moves of clusters."""
    return [(each.cluster, each.of, each.before, each.after, each.reason) for each in found.shifts]


def test_a_changed_rule_is_refused_until_it_is_declared(root: Path) -> None:
    """A rule that lowers the cap moves known awards by known yuan; declared exactly, it passes."""
    found = judged(root, proposal(root, LOWER))
    assert rows(found) == [
        (slug, "subsidy", "3000000.00", "2800000.00", None) for slug in ("alpha", "beta")
    ]
    assert found.blocked
    assert [each.name for each in found.shifts] == ["开平市水暖卫浴", "鹤山市电子信息"]
    assert [(each.decided, each.other) for each in found.shifts] == [(True, False)] * 2
    alpha = found.shifts[0].enterprises
    assert len(alpha) == 10
    assert alpha[0] == (
        "914407830000000197",
        "示例甲一厂有限公司（示例）",
        "300000.00",
        "280000.00",
    )
    declared = judged(root, proposal(root, LOWER, [declaring(DECLARED)]))
    assert {each.reason for each in declared.shifts} == {"上限按新文件调整。"}
    assert not declared.blocked


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"2800000.00"\n    reason: 上限按新文件调整。\n  -', '"2800000.01"\n    reason: x\n  -'),
        ("cluster: alpha", "cluster: beta"),
        ("cluster: alpha\n", "cluster: alpha\n    of: award\n"),
    ],
)
@pytest.mark.usefixtures("here")
def test_a_declaration_matches_exactly(old: str, new: str, root: Path) -> None:
    """A declaration of other yuan, another cluster or another figure lets nothing through."""
    text = DECLARED.replace(old, new, 1)
    assert text != DECLARED
    found = judged(root, proposal(root, None, [CAPPED, declaring(text)]))
    assert [each.cluster for each in found.shifts if each.reason is None] == ["alpha"]
    assert len(found.missing) == 1
    assert found.blocked


def test_what_is_declared_must_happen(root: Path) -> None:
    """A declared move that does not happen is refused, even where nothing was computed."""
    found = judged(root, proposal(root, None, [declaring(DECLARED)]))
    assert found.missing == (
        Declared("2021", "alpha", "subsidy", "3000000.00", "2800000.00"),
        Declared("2021", "beta", "subsidy", "3000000.00", "2800000.00"),
    )
    assert (found.compared, found.blocked) == ((), True)


@pytest.mark.usefixtures("here")
def test_earlier_declarations_are_history(root: Path) -> None:
    """What base declares says nothing of a later change, neither for it nor against it."""
    first = proposal(root, None, [CAPPED, declaring(DECLARED)])
    assert not judged(root, first).blocked
    git(root, "checkout", "-q", "--force", "--detach", first)
    (root / LIMITS).write_text((root / LIMITS).read_text("utf-8") + "# more\n", "utf-8")
    assert not judged(root, committed(root), first).blocked
    back = judged(root, proposal(root), first)
    assert [each.reason for each in back.shifts] == [None, None]


def test_a_broken_declaration_is_a_finding(root: Path) -> None:
    """A file of declarations that is not as its form is told with its place."""
    found = judged(root, proposal(root, None, [declaring("moves: x\n")]))
    assert [(each.code, each.path) for each in found.findings] == [("S003", FILE)]
    assert found.blocked


def test_a_linked_declaration_is_none(root: Path) -> None:
    """A link in place of the file declares nothing."""
    git(root, "checkout", "-q", "--force", "--detach", "base")
    (root / ".github").mkdir(exist_ok=True)
    (root / FILE).symlink_to("../x.yaml")
    found = judged(root, committed(root))
    (root / FILE).unlink()
    assert (found.findings, found.missing) == ((), ())


def test_a_comment_moves_nothing(root: Path) -> None:
    """A change of code that computes the same moves nothing, and says what it compared."""
    found = judged(root, proposal(root, COMMENT))
    assert (found.shifts, found.compared, found.blocked) == ((), ("2021",), False)


def test_a_change_of_data_is_not_computed(root: Path) -> None:
    """An applicant's own change moves its own amount: no rule does, and nothing is to declare."""
    change = {"set": {"alpha/e1#/requested_subsidy": 1}}
    found = judged(root, proposal(root, None, [change]))
    assert (found.shifts, found.compared, found.blocked) == ((), (), False)


@pytest.mark.usefixtures("here")
def test_a_changed_rule_beside_changed_data(root: Path) -> None:
    """Where an application differs too, its move says that it need not be the rule's doing."""
    change = {"set": {"alpha/e1#/requested_subsidy": 1}}
    found = judged(root, proposal(root, None, [CAPPED, change]))
    assert [(each.cluster, each.other) for each in found.shifts] == [
        ("alpha", True),
        ("beta", False),
    ]


@pytest.mark.usefixtures("here")
def test_a_parameter_is_a_rule(root: Path) -> None:
    """A parameter that moves the ranking moves awards, told with the outcome."""
    found = judged(root, proposal(root, None, [PASS]))
    assert [(each.of, each.before, each.after, each.outcomes) for each in found.shifts] == [
        ("award", "3000000.00", "0.00", ("supported", "not_supported"))
    ] * 2
    assert found.shifts[0].declaration == Declared(
        "2021",
        "alpha",
        "award",
        "3000000.00",
        "0.00",
        ("supported", "not_supported"),
    )


@pytest.mark.usefixtures("here")
def test_a_budget_moves_the_last(root: Path) -> None:
    """A smaller budget cuts the last cluster's award and leaves its subsidy under 三（三）."""
    found = judged(root, proposal(root, None, [BUDGET]))
    assert rows(found) == [("beta", "award", "3000000.00", "1000000.00", None)]
    assert found.shifts[0].outcomes == ("", "")


@pytest.mark.usefixtures("here")
def test_who_is_no_longer_ranked(root: Path) -> None:
    """Where sheets no longer suffice a cluster is in no ranking, which is a move too."""
    change = {"set": {"call/round.yaml#/review/min_reviewers/value": 6}}
    found = judged(root, proposal(root, None, [change]))
    assert [(each.of, each.after, each.outcomes) for each in found.shifts] == [
        ("award", None, ("supported", "none"))
    ] * 2
    assert found.shifts[0].declaration.after == "none"


@pytest.mark.usefixtures("here")
def test_applications_come_and_go(root: Path) -> None:
    """A cluster on one side only is no rule's doing."""
    change = {"remove": ["applications/beta", "reviews/beta"]}
    found = judged(root, proposal(root, COMMENT, [change]))
    assert found.shifts == ()


def test_a_rule_that_drops_a_cluster(root: Path) -> None:
    """A cluster that the new program leaves out loses its whole subsidy."""
    replay = "scripts/clusterfund/rules/replay.py"
    code = {replay: ("if state not in ENDED]", 'if state not in ENDED and slug != "beta"]')}
    found = judged(root, proposal(root, code))
    assert rows(found) == [
        ("beta", "subsidy", "3000000.00", None, None),
        ("beta", "award", "3000000.00", None, None),
    ]
    assert found.shifts[0].enterprises[0][2:] == ("300000.00", None)
    back = judged(root, "base", proposal(root, code))
    assert rows(back)[0] == ("beta", "subsidy", None, "3000000.00", None)


def test_rounds_on_one_side(root: Path) -> None:
    """A round that only one side has is said and not compared."""
    other = {"move": {"./submissions/2021": "./submissions/2022"}}
    renamed = {"replace": {"./submissions/2022/call/round.yaml": ['id: "2021"', 'id: "2022"']}}
    found = judged(root, proposal(root, COMMENT, [other, renamed]))
    assert (found.only_base, found.only_head, found.compared) == (("2021",), ("2022",), ())
    assert not found.blocked


@pytest.mark.usefixtures("here")
def test_files_that_keep_a_side_from_computing(root: Path) -> None:
    """A round that only head cannot compute is refused; mended, or broken before, it is said."""
    broken = proposal(root, COMMENT, [{"write": {"alpha/e1": "name: 1\n"}}])
    there = judged(root, broken)
    assert (there.unread, there.compared, there.blocked) == ((("2021", "head"),), (), True)
    back = judged(root, "base", broken)
    assert (back.unread, back.blocked) == ((("2021", "base"),), False)
    git(root, "checkout", "-q", "--force", "--detach", broken)
    (root / LIMITS).write_text((root / LIMITS).read_text("utf-8") + "# more\n", "utf-8")
    both = judged(root, committed(root), broken)
    assert (both.unread, both.blocked) == ((("2021", "base"), ("2021", "head")), False)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (BROKEN, "SyntaxError"),
        ({LIMITS: (CAP, "        register.round.no_such_field,\n")}, "no_such_field"),
        (
            {"scripts/clusterfund/publish/shapes.py": ('"clusters": [cluster(', '"x": [cluster(')},
            "不是约定的样子",
        ),
        (
            {"scripts/clusterfund/__main__.py": ("main()\n", 'print("no json")\n')},
            "没有输出 JSON",
        ),
        ({"scripts/clusterfund/__main__.py": ("main()\n", "print([])\n")}, "没有输出 JSON"),
        (
            {
                "scripts/clusterfund/__main__.py": (
                    "main()\n",
                    'import sys\n\nsys.stderr.write("x 13800138000。\\n")\nraise SystemExit(2)\n',
                )
            },
            "失败：x （已隐去）。请",
        ),
    ],
)
def test_a_broken_program_is_a_named_fault(
    code: dict[str, tuple[str, str]], why: str, root: Path
) -> None:
    """A side whose program fails is named with its revision and the last that it said."""
    head = proposal(root, code)
    with pytest.raises(BrokenProgramError, match=f"{head[:12]} 的程序.*{why}"):
        judged(root, "base", head)


@pytest.mark.parametrize("file", ["__init__.py", "__main__.py"])
def test_a_side_without_program_is_a_named_fault(file: str, root: Path) -> None:
    """The installed program never steps in for one that a revision does not have."""
    head = proposal(root, None, [{"remove": [f"./scripts/clusterfund/{file}"]}])
    with pytest.raises(BrokenProgramError, match=f"没有 scripts/clusterfund/{file}"):
        judged(root, head)


def test_a_program_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that takes too long is a named fault."""

    def late(*_: Any, **__: Any) -> None:
        raise subprocess.TimeoutExpired("x", 600)

    monkeypatch.setattr(subprocess, "run", late)
    with pytest.raises(BrokenProgramError, match="abc 的程序运行 rank 2021 失败：超过 600 秒"):
        Elsewhere("abc", tmp_path).computed("rank", "2021")


def test_nothing_of_here_reaches_there(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other program sees neither this environment nor this folder."""
    monkeypatch.setenv("SECRET", "x")
    lines = (
        "import os\n"
        'assert "SECRET" not in os.environ\n'
        'assert "clusterfund-" in os.getcwd()\n'
        'assert "clusterfund-" in __file__\n'
        "main()\n"
    )
    code = {"scripts/clusterfund/__main__.py": ("main()\n", lines)}
    assert not judged(root, proposal(root, code)).blocked


def test_files_of_the_register_are_no_fault(root: Path) -> None:
    """A register that cannot be computed is none of the program's faults."""
    head = proposal(root, None, [{"write": {"alpha/e1": "name: 1\n"}}])
    with written(Repository(root, head).tree(head), head) as side:
        assert side.computed("subsidy", "2021") is None


def test_only_what_is_needed_is_written() -> None:
    """Program, schemas and register are written, and nothing outside the folder."""
    files = {
        "scripts/clusterfund/__init__.py": b"",
        "scripts/clusterfund/__main__.py": b"x",
        "scripts/../../escape-of-a-forged-tree": b"x",
        "docs/index.md": b"x",
        "submissions/2021/call/round.yaml": b"y",
    }
    with written(MemoryGit(files), "x") as side:
        found = {path.relative_to(side.folder).as_posix() for path in side.folder.rglob("*.*")}
        assert found == {path for path in files if "docs" not in path and ".." not in path}
        assert not (side.folder.parent / "escape-of-a-forged-tree").exists()
    assert not side.folder.exists()
