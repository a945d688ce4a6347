"""Documents that are kept change no output, whoever damages them and whatever is edited."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from checking.keeping import store_at
from cli.running import ran
from clusterfund.checking import documents
from clusterfund.checking.documents import Documents, folder_of, open_documents, read_round
from clusterfund.checking.run import Plan, check_tree, kept_findings
from clusterfund.checking.vault import Vault
from clusterfund.register import load, shelf
from clusterfund.register.memory import Remembered
from clusterfund.register.strictyaml import parse
from clusterfund.register.tree import DiskTree
from support.building import ROUND, build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.records import Source

COMMANDS = (
    ("subsidy", "2021", "--format", "json"),
    ("rank", "2021", "--format", "json"),
    ("explain", "2021", "alpha"),
    ("status", "2021", "--on", "2021-10-01"),
    ("verify", "2021", "--no-history", "--no-dataset"),
)
PLAN = f"{ROUND}/applications/alpha/plan.yaml"


pytestmark = pytest.mark.usefixtures("state")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A round up to its approval."""
    return build(tmp_path, [{"run": "approve"}])


@pytest.fixture
def keeps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], None]:
    """Switch keeping on."""
    return lambda: monkeypatch.setenv("CLUSTERFUND_CACHE", str(tmp_path / "kept"))


def outputs(root: Path) -> list[object]:
    """Give what the commands that compute print."""
    return [ran(*words, "--root", root) for words in COMMANDS]


def kept(tmp_path: Path) -> Path:
    """Give the file of kept documents."""
    [path] = (tmp_path / "kept").glob("*.index")
    return path


def test_outputs_are_the_same(
    root: Path, keeps: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without keeping, when it begins, and from what is kept, each command prints the same.

    From what is kept no document is read as YAML but for positions that somebody asks for.
    """
    plain = outputs(root)
    keeps()
    assert outputs(root) == plain
    read: list[str] = []

    def document(path: str, *more: Any) -> tuple[Source | None, list[Finding]]:
        read.append(path)
        return parse(path, *more)

    monkeypatch.setattr(shelf, "parse", document)
    assert outputs(root) == plain
    assert {*read} == {f"{ROUND}/call/round.yaml"}


def test_every_position_is_the_same(root: Path, keeps: Callable[[], None]) -> None:
    """Of a document that is kept, every value has the line and column that reading gives."""
    keeps()
    read_round(DiskTree(root), "2021", root)
    mine = read_round(DiskTree(root), "2021", root).sound
    other = load.read_round(DiskTree(root), "2021").sound
    assert mine.files == other.files
    for slug, application in mine.applications.items():
        there = other.applications[slug]
        pairs = [(application.source, there.source)]
        both = zip(application.enterprises, there.enterprises, strict=True)
        pairs += [(one.source, two.source) for one, two in both]
        for one, two in pairs:
            assert one.data == two.data
            assert positions(one) == positions(two)
            assert [one.key_at("", name) for name in one.data] == [
                two.key_at("", name) for name in two.data
            ]


def positions(source: Source) -> list[tuple[int, int]]:
    """Give the positions of a document, of its fields and of what lies in them."""
    pointers = ["", "/missing", *(f"/{name}" for name in source.data)]
    pointers += ["/purchases/0/amount", "/cluster/name", "/address/0"]
    return [source.at(pointer) for pointer in pointers]


@pytest.mark.parametrize("damage", ["byte", "cut", "empty", "link", "another key", "lie"])
def test_damage_changes_nothing(
    damage: str, root: Path, tmp_path: Path, keeps: Callable[[], None]
) -> None:
    """A file that this user did not write as it is, is no file."""
    plain = outputs(root)
    keeps()
    outputs(root)
    path = kept(tmp_path)
    data = path.read_bytes()
    if damage == "byte":
        path.write_bytes(data.replace(b"alpha", b"alphb"))
    elif damage == "cut":
        path.write_bytes(data[:-9])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "link":
        path.rename(tmp_path / "elsewhere")
        path.symlink_to(tmp_path / "elsewhere")
    elif damage == "lie":
        path.write_bytes(b"0" * 64 + b"\n" + data.partition(b"\n")[2])
    else:
        (tmp_path / "state/clusterfund/cache-key").unlink()
    known = open_documents(root, "2021")
    assert known is not None
    assert known.empty
    assert outputs(root) == plain


def test_a_change_is_seen(root: Path, keeps: Callable[[], None]) -> None:
    """An edited, a new and a deleted file count as they are now."""
    keeps()
    before = outputs(root)
    path = root / PLAN
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: ", "title: 新", 1), "utf-8")
    changed = outputs(root)
    assert changed != before
    path.unlink()
    broken = outputs(root)
    path.write_text(text, "utf-8")
    assert outputs(root) == before
    for there, wanted in ((text.replace("title: ", "title: 新", 1), changed), (None, broken)):
        path.unlink()
        if there is not None:
            path.write_text(there, "utf-8")
        assert [*load.read_round(DiskTree(root), "2021").findings] == [
            *read_round(DiskTree(root), "2021", root).findings
        ]
        assert outputs(root) == wanted


def test_what_has_findings_is_never_kept(root: Path, keeps: Callable[[], None]) -> None:
    """A document with an error, or with somebody's number in it, is read each time."""
    path = root / PLAN
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: ", "title: 13800138000 ", 1), "utf-8")
    keeps()
    for _ in range(2):
        reading = read_round(DiskTree(root), "2021", root)
        assert [each.path for each in reading.findings] == [PLAN]
        known = open_documents(root, "2021")
        assert known is not None
        assert known.recall(PLAN, hashlib.sha256(path.read_bytes()).hexdigest()) is None


def test_nothing_new_writes_nothing(root: Path, tmp_path: Path, keeps: Callable[[], None]) -> None:
    """A second run leaves the file as it was."""
    keeps()
    read_round(DiskTree(root), "2021", root)
    before = kept(tmp_path).stat()
    read_round(DiskTree(root), "2021", root)
    assert kept(tmp_path).stat() == before


def test_too_much_is_not_kept(
    root: Path, tmp_path: Path, keeps: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Documents that fill the room are read each time."""
    monkeypatch.setattr(documents, "MOST_BYTES", 1_000)
    keeps()
    assert read_round(DiskTree(root), "2021", root).register
    assert [*(tmp_path / "kept").glob("*.index")] == []


def test_a_check_keeps_what_it_reads(root: Path, tmp_path: Path) -> None:
    """After a check every document is known, and the next check adds none."""
    store = store_at(tmp_path)
    check_tree(DiskTree(root), Plan(store))
    known = Documents(Vault(*store.place), "2021")
    assert not known.empty
    register = load.read_round(DiskTree(root), "2021").sound
    for act in register.acts:
        found = known.recall(act.source.path, register.files[act.source.path])
        assert found is not None
        assert found.data == act.source.data
    for application in register.applications.values():
        for each in application.enterprises:
            assert known.recall(each.source.path, register.files[each.source.path])
            assert known.recall(each.source.path, "0" * 64) is None
    before = kept(tmp_path).stat()
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    assert kept(tmp_path).stat() == before


def test_findings_of_a_check_are_taken_over(root: Path, tmp_path: Path) -> None:
    """What a check found is known for the same bytes alone."""
    files = load.read_round(DiskTree(root), "2021").sound.files
    assert kept_findings(DiskTree(root), None, "2021", files) is None
    assert kept_findings(DiskTree(root), store_at(tmp_path), "2021", files) is None
    check_tree(DiskTree(root), Plan(store_at(tmp_path)))
    assert kept_findings(DiskTree(root), store_at(tmp_path), "2021", files) == []
    assert kept_findings(DiskTree(root), store_at(tmp_path), "2021", {}) == []
    path = root / PLAN
    path.write_text(path.read_text("utf-8") + "# x\n", "utf-8")
    assert kept_findings(DiskTree(root), store_at(tmp_path), "2021", {}) is None


def test_what_json_cannot_hold_is_not_kept(tmp_path: Path) -> None:
    """A folder with half a pair in it is read each time."""
    store = store_at(tmp_path)
    known = Documents(Vault(*store.place), "2021")
    known.keep(PLAN, "0", Remembered({"a": "\ud800"}, [0, 5]))
    known.save()
    assert Documents(Vault(*store.place), "2021").recall(PLAN, "0") is None


def test_folders() -> None:
    """What lies beside the applications belongs to no application."""
    assert folder_of(PLAN) == "alpha"
    assert folder_of(f"{ROUND}/applications/stray.yaml") == ""
    assert folder_of(f"{ROUND}/call/round.yaml") == ""


def test_the_same_data_elsewhere_is_another_source(tmp_path: Path) -> None:
    """Records are equal where data and all positions are, however late those are known."""

    def read(name: str, *lines: str) -> Source:
        change = {"replace": {"alpha/plan.yaml": ["targets:", "\n".join(("targets:", *lines))]}}
        register = load.read_round(DiskTree(build(tmp_path / name, [change])), "2021").sound
        plan = register.applications["alpha"].plan
        assert plan is not None
        return plan.source

    one, three = read("1"), read("3", "  # a line below the field")
    assert one == read("2")
    assert one.data == three.data
    assert one != three
