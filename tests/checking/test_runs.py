"""Findings of a tree do not depend on processes, on what was kept, or on who moves files."""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from checking.keeping import store_at
from clusterfund.checking import reads, rounds, run
from clusterfund.checking.cluster import Judge
from clusterfund.checking.pool import over
from clusterfund.checking.reads import Recorded
from clusterfund.checking.run import Plan, check_round, check_tree
from clusterfund.errors import (
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRoundError,
    UnreadableFileError,
)
from clusterfund.register.load import read_cluster, read_round, refuse_unknown
from clusterfund.register.names import tree_faults
from clusterfund.register.objects import git_tree
from clusterfund.register.proof_codes import BAD_SIGNATURE
from clusterfund.register.proofs import proof_findings
from clusterfund.register.tree import DiskTree
from clusterfund.rules.judge import judge
from register.trees import MemoryTree, committed
from support.building import ROUND, build

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.register.tree import Tree

SIGNATURE = BAD_SIGNATURE.code
APPLICATIONS = f"{ROUND}/applications"


pytestmark = pytest.mark.usefixtures("state")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register with acts, signatures, and faults of many kinds."""
    act = "acts/0001-receive-alpha.yaml"
    root = build(tmp_path, [{"run": "approve"}, {"sign": {act: "operator"}}])
    (root / f"{APPLICATIONS}/beta/plan.yaml").write_text("a: [\n", "utf-8")
    same = next((root / f"{APPLICATIONS}/alpha/enterprises").iterdir())
    shutil.copy(same, root / f"{APPLICATIONS}/beta/enterprises" / same.name)
    (root / f"{APPLICATIONS}/Odd Name").mkdir()
    (root / f"{APPLICATIONS}/Odd Name/x.yaml").write_text("a: 1\n", "utf-8")
    (root / f"{APPLICATIONS}/stray.yaml").write_text("a: 1\n", "utf-8")
    (root / "submissions/stray.yaml").write_text("a: 1\n", "utf-8")
    head = "-----BEGIN SSH SIGNATURE-----\n"
    (root / f"{ROUND}/acts/0002-receive-beta.yaml.sig").write_text(head, "utf-8")
    return root


def ordered(findings: list[Finding]) -> list[Finding]:
    """Sort findings as the command does."""
    return sorted(findings, key=lambda each: (each.order(), each.wanted))


def plain(tree: Tree) -> list[Finding]:
    """Judge a tree as a whole, in the plainest way."""
    reading = read_round(tree, "2021")
    found = [*tree_faults(tree), *reading.findings]
    if reading.register:
        found += [*judge(reading.register), *proof_findings(tree, reading.register)]
    return ordered(found)


def test_the_same_as_judging_the_whole_round(root: Path) -> None:
    """Cluster by cluster gives exactly what reading and judging the round at once gives."""
    found = ordered(check_tree(DiskTree(root), Plan()))
    assert found == plain(DiskTree(root))
    assert {"T001", "Y004", "X001", "A005", SIGNATURE} <= {each.code for each in found}


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize("where", ["disk", "git"])
def test_processes_change_nothing(
    where: str, method: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On two processes, from the disk or from git, findings are those of one."""
    monkeypatch.setattr(rounds, "FEW_FILES", 0)

    monkeypatch.setattr(rounds, "over", partial(over, method=method))
    tree: Tree = DiskTree(root)
    if where == "git":
        tree = git_tree(root, committed(root))
    assert ordered(check_tree(tree, Plan(jobs=2))) == plain(tree)


def test_kept_results_are_the_same(root: Path, tmp_path: Path) -> None:
    """A second check finds everything, a third after one change what a cold one finds."""
    tree = DiskTree(root)
    first = ordered(check_tree(tree, Plan(store_at(tmp_path))))
    assert ordered(check_tree(tree, Plan(store_at(tmp_path)))) == first
    path = root / f"{APPLICATIONS}/alpha/plan.md"
    path.write_text(path.read_text("utf-8").replace("一", "二", 1), "utf-8")
    changed = ordered(check_tree(DiskTree(root), Plan(store_at(tmp_path))))
    assert changed == plain(DiskTree(root)) != first


def test_one_change_judges_one_application(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one application differs, no other one is judged again."""
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    path = root / f"{APPLICATIONS}/alpha/plan.md"
    path.write_text(path.read_text("utf-8") + "一\n", "utf-8")
    seen: list[str] = []

    def watched(folders: Any, *rest: Any) -> Any:
        seen.extend(each.slug for each in folders)
        return over(folders, *rest)

    monkeypatch.setattr(rounds, "over", watched)
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    assert seen == ["alpha"]


def test_a_whole_hit_loads_no_rule(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing changed, no file is judged and no tool is asked."""
    first = ordered(check_tree(DiskTree(root), Plan(store_at(tmp_path))))
    monkeypatch.setattr(rounds, "judge_round", None)
    monkeypatch.setattr(rounds, "proofs", None)
    assert ordered(check_tree(DiskTree(root), Plan(store_at(tmp_path)))) == first


def test_another_tool_is_asked_again(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What OpenSSH said is kept for that program alone."""
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    asked: list[str] = []

    def told(_: object, name: str) -> list[Finding]:
        asked.append(name)
        return []

    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(rounds, "proofs", told)
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    assert asked == ["2021"]


def test_a_broken_call_is_told_with_the_files(root: Path, tmp_path: Path) -> None:
    """Where the call is broken, applications are read and nothing is judged, kept or not."""
    (root / f"{ROUND}/call/round.yaml").write_text("id: '2021'\n", "utf-8")
    for _ in range(2):
        found = ordered(check_tree(DiskTree(root), Plan(store_at(tmp_path))))
        assert found == plain(DiskTree(root))


def test_a_call_that_contradicts_itself(tmp_path: Path) -> None:
    """Where the call can be read but is no call, its own faults are all that the rules say."""
    root = build(tmp_path)
    roster = root / f"{ROUND}/call/roster.yaml"
    text = roster.read_text("utf-8")
    people = text[text.index("  - id:") :]
    roster.write_text(text + people, "utf-8")
    found = ordered(check_tree(DiskTree(root), Plan()))
    assert found == plain(DiskTree(root)) != []


class Moving(MemoryTree):
    """A tree in which one file is another one each time it is read."""

    path = f"{APPLICATIONS}/alpha/plan.md"
    times = 0

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes."""
        self.times += path == self.path
        return super().read(path, limit) + b"\n" * self.times * (path == self.path)


def files_of(root: Path) -> dict[str, bytes]:
    """Read every file below a folder."""
    paths = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_nothing_is_kept_of_files_that_move(tmp_path: Path) -> None:
    """A file that changes while it is checked leaves no result under any name."""
    files = files_of(build(tmp_path))
    tree = Moving(files)
    recorded = Recorded(tree)
    for _ in range(2):
        recorded.read(tree.path, 10_000)
    assert not recorded.steady
    first = store_at(tmp_path)
    first.put("0" * 64, [])
    first.save()
    check_tree(tree, Plan(store_at(tmp_path)))
    assert store_at(tmp_path).path.read_bytes().count(b"\n") == 1


def test_a_form_that_goes_away_during_a_check(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form that was there and is not when an act asks for it is a fault in one sentence."""
    nothing = read_cluster(MemoryTree({}), "2021", "alpha", ())
    monkeypatch.setattr(rounds, "read_cluster", lambda *_: nothing)
    with pytest.raises(UnreadableFileError, match=r"alpha/application\.yaml"):
        check_tree(DiskTree(root), Plan())


def test_rounds_that_are_none(tmp_path: Path) -> None:
    """Twins, a round without its call and one that does not exist are faults each time."""
    root = build(tmp_path)
    shutil.copytree(root / ROUND, root / "submissions/2022")
    for _ in range(2):
        with pytest.raises(DuplicateRoundError, match=r"submissions/2021 和 submissions/2022"):
            check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    for _ in range(2):
        with pytest.raises(DuplicateRoundError, match=r"submissions/2021 和 submissions/2022"):
            check_tree(DiskTree(root), Plan(store_at(tmp_path)), ["2022"])
    (root / f"{ROUND}/call/round.yaml").unlink()
    with pytest.raises(MissingRoundFileError):
        check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    with pytest.raises(UnknownRoundError):
        refuse_unknown(DiskTree(root), "1999")


def test_only_the_wanted_rounds_are_judged(root: Path) -> None:
    """Where no round is wanted, the tree itself is all that is judged."""
    assert check_tree(DiskTree(root), Plan(), []) == list(tree_faults(DiskTree(root)))


def test_proofs_of_a_broken_round(root: Path) -> None:
    """Where the call cannot be read, no key is known, and no signature is judged."""
    (root / f"{ROUND}/call/roster.yaml").write_text("a: [\n", "utf-8")
    one = run.Run(DiskTree(root), Plan())
    assert SIGNATURE not in {each.code for each in check_round(one, "2021")}


def test_keys_are_told_apart() -> None:
    """Parts cannot be moved into each other: their lengths count."""
    assert reads.key("a", "b", "cd") != reads.key("a", "bc", "d")
    assert reads.key("a", "\udcff") != reads.key("a", "")


def test_another_process_reads_for_itself(root: Path) -> None:
    """A judge for another process has its own git process and the same files; a disk is shared."""
    disk = DiskTree(root)
    assert Judge(disk, None).apart().tree is disk
    tree = git_tree(root, committed(root))
    other = Judge(tree, None).apart().tree
    path = f"{ROUND}/call/round.yaml"
    assert other is not tree
    assert other.entries is tree.entries
    assert other.read(path, 9) == tree.read(path, 9)


def test_files_are_hashed_once(root: Path) -> None:
    """What was read is not read again to name it, and git's ids need no reading."""
    tree = DiskTree(root)
    entries = [each for path, each in tree.entries.items() if path.startswith(ROUND)]
    recorded = Recorded(tree)
    recorded.hash_files(entries)
    before = dict(recorded.shas)
    shutil.rmtree(root / "submissions")
    recorded.hash_files(entries)
    assert recorded.shas == before != {}
