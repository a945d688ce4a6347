"""A change of applications is judged without reading what it cannot move."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.checking import indexed
from clusterfund.checking.indexed import Kept
from clusterfund.checking.vault import Vault
from clusterfund.gate import narrow as narrowing
from clusterfund.gate import verdict
from clusterfund.register import plainness
from clusterfund.register.forest import DEEPEST, Forest, Leaf, StrangeTreeError
from clusterfund.register.objects import Repository
from hostile.forging import forge
from register.trees import ROOT, committed, git
from support.building import BASE, ROUND, build, operate
from support.changing import MAINTAINERS, proposed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clusterfund.gate.report import Report

LEAD = 90000101
GOAL = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}
LATER = {"set": {"beta/e1#/established_on": "2021-09-01"}}
RIVAL = {"copy": {"beta/e1": "alpha/enterprises/914407830000001117.yaml"}}
OTHERS = ("microphone", "printing")


def kept(tmp_path: Path) -> Kept:
    """Keep tables in a folder of the test."""
    return Kept(Vault(tmp_path / "vault", b"k"))


def alike(root: Path, where: Kept, base: str = "base", head: str = "head") -> Report:
    """Judge a change by its part, and give that; the whole says the same."""
    repository = Repository(root, base)
    found = verdict.judge_change(repository, base, head, LEAD, where)
    assert found == verdict.judge_change(repository, base, head, LEAD)
    return found


def is_narrow(root: Path, where: Kept, base: str = "base", head: str = "head") -> bool:
    """Tell whether a part is enough for the change."""
    repository = Repository(root, base)
    ends = repository.commit(base), repository.commit(head)
    return narrowing.narrow(repository, *ends, where) is not None


def larger(tmp_path: Path, *changes: Mapping[str, Any], stage: str = "") -> Path:
    """Make a repository like `proposed`, with clusters of the sample beside those of the cases."""
    root = build(tmp_path, [{"run": stage}] if stage else [{"remove": ["reviews"]}])
    for name in OTHERS:
        source = ROOT / ROUND / "applications" / name
        shutil.copytree(source, root / ROUND / "applications" / name)
    (root / ".github").mkdir()
    (root / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    committed(root)
    git(root, "tag", "base")
    step(root, "head", *changes)
    return root


def step(root: Path, tag: str, *changes: Mapping[str, Any]) -> None:
    """Go on from where the work tree is."""
    for change in changes:
        operate(root, change)
    committed(root)
    git(root, "tag", "-f", tag)


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where the whole register is listed or judged."""

    def refuse(*_: object) -> None:
        pytest.fail("the whole register was looked at")

    monkeypatch.setattr(Repository, "tree", refuse)
    monkeypatch.setattr(verdict, "wide", refuse)


@pytest.mark.parametrize("stage", ["", "receive"])
@pytest.mark.parametrize(
    "change",
    [
        GOAL,
        {"set": {"printing/application.yaml#/performance_goal": "另一个目标"}},
        {"copy": {"beta/e1": "printing/enterprises/914407830000000197.yaml"}},
        {"remove": ["alpha/plan.md"]},
        {"remove": ["applications/printing"]},
        {"move": {"applications/printing": "applications/press"}},
        {"write": {"printing/plan.yaml": ": ["}},
        {"link": {"alpha/plan.md": "/etc/hostname"}},
        {"write": {"./scripts/x.py": "x = 1\n"}},
        {"write": {"applications/readme.md": "x"}},
    ],
)
def test_once_known_the_rest_is_not_read(
    stage: str,
    change: Mapping[str, Any],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """What is told is what the whole tells, and the second time nothing else is even listed."""
    root, where = larger(tmp_path, change, stage=stage), kept(tmp_path)
    first = alike(root, where)
    assert is_narrow(root, where)
    request.getfixturevalue("never")
    repository = Repository(root, "base")
    assert verdict.judge_change(repository, "base", "head", LEAD, where) == first


def test_base_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is known of base is brought up to each newer base, not made again."""
    root, where = larger(tmp_path, GOAL), kept(tmp_path)
    alike(root, where)

    def refuse(*_: object) -> None:
        pytest.fail("the table was made again")

    monkeypatch.setattr(indexed, "_made", refuse)
    shared = {"copy": {"beta/e1": "printing/enterprises/914407830000000197.yaml"}}
    parted = {"remove": ["printing/enterprises/914407830000000197.yaml"]}
    moved = {"move": {"applications/microphone": "applications/music"}}
    for change in (shared, moved, parted, {"remove": ["applications/music"]}, GOAL):
        git(root, "tag", "-f", "base", "head")
        step(root, "head", change)
        alike(root, where)
        assert is_narrow(root, where)


def test_long_absent_tables_are_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where much has changed since, bringing a table up would cost more than making one."""
    root, where = larger(tmp_path, GOAL), kept(tmp_path)
    alike(root, where)
    monkeypatch.setattr(indexed, "MANY", 0)
    git(root, "tag", "-f", "base", "head")
    step(root, "head", LATER)
    alike(root, where)


@pytest.mark.parametrize(
    "change",
    [
        {"set": {"call/round.yaml#/title": "另一个名称"}},
        {"write": {"acts/0001-exclude.yaml": "a: 1\n"}},
        {"write": {"./submissions/note.txt": "x"}},
        {"write": {"./submissions/2030/applications/x/plan.md": "x"}},
        {"write": {"alpha/Plan.md": "x"}},
        {"remove": ["./submissions"]},
    ],
)
def test_other_changes_are_judged_whole(change: Mapping[str, Any], tmp_path: Path) -> None:
    """Where more than applications with usual names changes, everything is looked at."""
    root, where = larger(tmp_path, change), kept(tmp_path)
    assert not is_narrow(root, where)
    alike(root, where)


@pytest.mark.parametrize(
    "before",
    [
        {"write": {"call/round.yaml": ": ["}},
        {"remove": ["call/services.yaml"]},
        {"set": {"call/services.yaml#/products/0/category": "production"}},
        {"write": {"./submissions/2022/call/round.yaml": 'id: "2021"\n'}},
        {"write": {"beta/Plan.md": "x"}},
        {"write": {"./submissions/2021/applications": "x"}},
        {"remove": ["./submissions"]},
    ],
)
def test_unsound_bases_are_judged_whole(before: Mapping[str, Any], tmp_path: Path) -> None:
    """Where base has no sound call or names that are not usual, everything is looked at."""
    root, where = larger(tmp_path), kept(tmp_path)
    if "applications" in str(before):
        operate(root, {"remove": ["./submissions/2021/applications"]})
    step(root, "base", before)
    path = root / ROUND / "applications/alpha/plan.md"
    if (root / ROUND / "applications").is_dir():
        path.write_text("x", "utf-8")
    else:
        (root / ROUND).mkdir(parents=True, exist_ok=True)
        (root / ROUND / "applications").unlink(missing_ok=True)
        path.parent.mkdir(parents=True)
        path.write_text("x", "utf-8")
    step(root, "head")
    assert not is_narrow(root, where)
    alike(root, where)


def test_many_files_are_judged_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of very many files is not looked at file by file."""
    root, where = larger(tmp_path, {"remove": ["applications/printing"]}), kept(tmp_path)
    assert is_narrow(root, where)
    monkeypatch.setattr(narrowing, "MOST", 3)
    assert not is_narrow(root, where)


def test_full_applications_are_judged_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change that gives an application too many files is told by the whole check."""
    root, where = larger(tmp_path, {"write": {"alpha/sealed/x.age": "x"}}), kept(tmp_path)
    assert is_narrow(root, where)
    monkeypatch.setattr(plainness, "MAX_FILES", 5)
    assert not is_narrow(root, where)


def test_forgotten_bases_are_listed_again(tmp_path: Path) -> None:
    """Where the base that was last known to be plain has gone from git, base is listed anew."""
    root, where = larger(tmp_path, GOAL), kept(tmp_path)
    alike(root, where)
    vault = where.vault
    assert vault is not None
    name = next(
        path.stem
        for path in vault.folder.glob("*.index")
        if len(vault.get(path.stem) or b"") == 2 * 20
    )
    vault.put(name, b"0" * 40)
    alike(root, where)
    assert vault.get(name) == git(root, "rev-parse", "base:submissions").encode()
    vault.put(name, git(root, "rev-parse", "base:.github").encode())
    alike(root, where)


@pytest.mark.parametrize(
    "rows",
    [
        [["100664", "odd.yaml", "x\n"]],
        [["100644", "plan.md", "x\n"]],
        [["100644", "sealed/x.age", "x\n"]],
        [["40000", "folder", "x\n"]],
    ],
)
def test_forged_trees_are_judged_whole(rows: list[list[str]], tmp_path: Path) -> None:
    """A tree that git would not write is never taken for what it seems to be."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    git(root, "tag", "-f", "head", forge(root, f"{ROUND}/applications/alpha", rows))
    assert not is_narrow(root, kept(tmp_path))


def test_deep_trees_are_judged_whole(tmp_path: Path) -> None:
    """Folders without end are not followed."""
    deep = "alpha/" + "x/" * 20 + "plan.md"
    root = larger(tmp_path, {"write": {deep: "x"}})
    assert not is_narrow(root, kept(tmp_path))
    alike(root, kept(tmp_path))


def test_registers_below_a_folder(tmp_path: Path) -> None:
    """A register that is not at the top of its repository is judged alike."""
    whole = tmp_path / "whole"
    shutil.copytree(build(tmp_path / "of"), whole / "inner")
    (whole / "inner/.github").mkdir()
    (whole / "inner/.github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    committed(whole)
    git(whole, "tag", "base")
    (whole / "inner" / ROUND / "applications/alpha/plan.md").write_text("x", "utf-8")
    (whole / "beside.txt").write_text("x", "utf-8")
    committed(whole)
    git(whole, "tag", "head")
    assert is_narrow(whole / "inner", kept(tmp_path))
    paths = {each.path for each in alike(whole / "inner", kept(tmp_path)).findings}
    assert f"{ROUND}/applications/alpha/plan.md" in paths


def test_rounds_of_another_year(tmp_path: Path) -> None:
    """Exclusions of other rounds count, and a twin of the round is told by the whole check."""
    root, where = larger(tmp_path), kept(tmp_path)
    shutil.copytree(root / ROUND, root / "submissions/2022")
    path = root / "submissions/2022/call/round.yaml"
    path.write_text(path.read_text("utf-8").replace('id: "2021"', 'id: "2022"', 1), "utf-8")
    ban = root / "submissions/2022/acts/0001-exclude.yaml"
    ban.parent.mkdir()
    ban.write_text("a: 1\n", "utf-8")
    (root / "submissions/2022/acts/0002-exclude.yaml").mkdir()
    (root / "submissions/2022/acts/0002-exclude.yaml/x").write_text("x", "utf-8")
    (root / "submissions/2023/call/round.yaml").mkdir(parents=True)
    (root / "submissions/2023/call/round.yaml/x").write_text("x", "utf-8")
    (root / "submissions/2022/acts/0003-receive-alpha.yaml").write_text("x", "utf-8")
    step(root, "base")
    step(root, "head", GOAL, {"write": {"./submissions/2022/applications/beta/plan.md": "x"}})
    assert is_narrow(root, where)
    alike(root, where)


@pytest.mark.parametrize("beside", ["nothing", "file", "folder"])
def test_files_astray_stay(beside: str, tmp_path: Path) -> None:
    """A file that base has where none belongs is still told; so is that nobody maintains it."""
    root, where = larger(tmp_path, {"write": {"./submissions/2021/note.txt": "x"}}), kept(tmp_path)
    shutil.rmtree(root / ".github")
    if beside == "file":
        (root / ".github").write_text("x", "utf-8")
    elif beside == "folder":
        (root / ".github/maintainers.yaml").mkdir(parents=True)
        (root / ".github/maintainers.yaml/x").write_text("x", "utf-8")
    step(root, "base")
    step(root, "head", GOAL)
    assert is_narrow(root, where)
    judged = alike(root, where).judged
    assert judged is not None
    assert {each.path for each in judged.existing} >= {f"{ROUND}/note.txt"}


def test_leaves_are_what_they_are_said_to_be(tmp_path: Path) -> None:
    """A file's id that names a folder, or nothing, and folders without end are strange."""
    root = larger(tmp_path, GOAL)
    tree, forest = git(root, "rev-parse", "base^{tree}"), Forest(Repository(root, "base"))
    for name in (tree, "1" * 40):
        with pytest.raises(StrangeTreeError):
            forest.entry("x", Leaf("100644", name))
    with pytest.raises(StrangeTreeError):
        list(forest.leaves(tree, "", DEEPEST + 1))


@pytest.mark.parametrize(
    "change",
    [
        GOAL,
        {"set": {"stainless-steel/application.yaml#/performance_goal": "另一个目标"}},
        {"copy": {"alpha/e1": "printing/enterprises/914407830000000197.yaml"}},
        {"copy": {"printing/application.yaml": "alpha/application.yaml"}},
        {"move": {"applications/alpha": "applications/printing-2"}},
        {"move": {"applications/printing": "applications/press"}},
    ],
)
def test_a_finished_round(change: Mapping[str, Any], tmp_path: Path) -> None:
    """Beside the sample's acts, a draft that nobody spoke of, and what acts speak of, change."""
    root, where = tmp_path / "root", kept(tmp_path)
    shutil.copytree(ROOT / ROUND, root / ROUND)
    draft = "applications/alpha"
    shutil.copytree(BASE / ROUND / draft, root / ROUND / draft)
    step(root, "base")
    step(root, "head", change)
    assert is_narrow(root, where)
    alike(root, where)
    alike(root, where)
