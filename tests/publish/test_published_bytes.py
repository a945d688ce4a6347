"""A published dataset against the register: each value that differs, and the act it comes from."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund import jsontext
from clusterfund.publish import verify as verifying
from clusterfund.publish.checks import Check, Difference, Status, difference, ended
from clusterfund.publish.comparing import act_digests, differences
from clusterfund.publish.dataset import dataset
from clusterfund.publish.past import NoHistory
from clusterfund.publish.verify import OUTSIDE, Outside, Subject, length, verify
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import odd
from publish.tampered import PUBLISHED, WAIVED, sample, subject, unchanged
from register.trees import MemoryTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.findings import Finding
    from clusterfund.records import Register

ACTS = "submissions/2021/acts/"


@cache
def approved() -> Register:
    """Read a small decided round."""
    return read_round(DiskTree(odd("approved")), "2021").sound


def compared(change: Callable[[dict[str, Any]], Any]) -> list[Difference]:
    """Change the dataset of the small round and name what differs."""
    wanted = dataset(approved())
    value = copy.deepcopy(wanted)
    change(value)
    data = jsontext.written(value)
    return [*differences(PUBLISHED, data, value, wanted, approved())]


@pytest.mark.parametrize(
    ("pointer", "act"),
    [
        ("/clusters/0/amount", "0005-rank"),
        ("/clusters/0/enterprises/0/figure/limit", "0005-rank"),
        ("/clusters/0/state/id", "0008-approve"),
        ("/clusters/0/reason", "0008-approve"),
        ("/clusters/0/history/0/on", "0001-receive-alpha"),
        ("/ranking/1/score", "0005-rank"),
        ("/notices/0/total", "0007-notice"),
        ("/acts/2/on", "0003-accept-alpha"),
        ("/totals/amount", ""),
        ("/round/title", ""),
    ],
)
def test_each_value_names_its_act(pointer: str, act: str) -> None:
    """A changed value is named by its pointer, with the act that decided it where there is one."""

    def change(value: Any) -> None:
        *way, last = (int(part) if part.isdecimal() else part for part in pointer.split("/")[1:])
        for part in way:
            value = value[part]
        value[last] = "x"

    [one] = compared(change)
    assert (one.file, one.field, one.found) == (PUBLISHED, pointer, "x")
    assert one.act == (f"{ACTS}{act}.yaml" if act else "")


@pytest.mark.parametrize(
    ("change", "pointer", "found", "wanted"),
    [
        (lambda value: value["acts"].pop(), "/acts", "7 项", "8 项"),
        (
            lambda value: value["clusters"][0]["history"].pop(),
            "/clusters/0/history",
            "5 项",
            "6 项",
        ),
        (lambda value: value["totals"].pop("files"), "/totals/files", "没有", "[0-9]+"),
        (lambda value: value.update({"a/b~": 1}), "/a~1b~0", "1", "没有"),
        (lambda value: value["totals"].update(approved=True), "/totals/approved", "true", "2"),
        (lambda value: value.update(round=None), "/round", "没有", "[0-9]+ 项"),
    ],
)
def test_things_more_or_less_are_named(
    change: Callable[[Any], Any], pointer: str, found: str, wanted: str
) -> None:
    """What was added, removed or made of another type is named where it was."""
    [one] = compared(change)
    assert one.field == pointer
    assert one.found == found
    assert re.fullmatch(wanted, one.wanted)


def test_a_decision_without_ranking_is_that_of_the_state() -> None:
    """What is published of a cluster that nobody ranked comes from its last act."""
    register = read_round(DiskTree(odd("rejected and withdrawn")), "2021").sound
    wanted = dataset(register)
    value = copy.deepcopy(wanted)
    value["clusters"][0]["name"] = "x"
    data = jsontext.written(value)
    [one] = differences(PUBLISHED, data, value, wanted, register)
    assert one.act == f"{ACTS}0003-reject-alpha.yaml"


def test_the_same_data_written_otherwise_is_named() -> None:
    """One blank more is found, with its line, although every value is the same."""
    wanted = dataset(approved())
    text = jsontext.written(wanted).replace(b'  "clusters"', b'   "clusters"')
    [one] = differences(PUBLISHED, text, json.loads(text), wanted, approved())
    line = text[: text.index(b'"clusters"')].count(b"\n") + 1
    assert (one.field, one.line) == ("", line)


def test_a_cut_end_is_named() -> None:
    """A missing last newline is a difference."""
    wanted = dataset(approved())
    data = jsontext.written(wanted)[:-1]
    [one] = differences(PUBLISHED, data, json.loads(data), wanted, approved())
    assert one.found == f"第 {len(data) + 1} 个字节不同"


def test_the_same_bytes_differ_in_nothing() -> None:
    """An untouched dataset has no difference."""
    assert compared(lambda _: None) == []


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"1", b"\xff", b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}"]
)
def test_what_is_no_dataset_is_named(data: bytes) -> None:
    """A file that is no JSON object fails the check, and acts are left open."""
    checks = {check.id: check for check in verify(subject(sample(), data))}
    assert checks["dataset"].status is Status.FAILED
    assert checks["digests"].status is Status.NOT_CHECKED
    [one] = checks["dataset"].differences
    assert one.file == PUBLISHED


@pytest.mark.parametrize("acts", [None, 1, [1], [{}], [{"path": 1}]])
def test_digests_of_odd_acts(acts: Any) -> None:
    """Published acts of any form leave no act without a digest unnamed."""
    found = [*act_digests(PUBLISHED, {"acts": acts}, approved())]
    assert [each.act for each in found] == [act.source.path for act in approved().acts]
    assert {each.field for each in found} == {"/acts"}


def test_digests_of_acts_that_are_gone() -> None:
    """A published act that the register no longer has is named."""
    rows = [*dataset(approved())["acts"], {"path": f"{ACTS}0009-file.yaml", "sha256": "0"}]
    [one] = act_digests(PUBLISHED, {"acts": rows}, approved())
    assert (one.act, one.field) == (f"{ACTS}0009-file.yaml", "/acts/8/sha256")
    assert (one.found, one.wanted) == ("0", "没有")


def test_an_act_that_upsets_its_neighbour_is_named() -> None:
    """A later date makes the next act wrong; the published digest names the one that changed."""
    path = f"{ACTS}0005-receive-papermaking.yaml"
    text = sample()[path].decode()
    changed = text.replace("'2021-09-06'", "'2021-09-20'").replace("'2021-09-07'", "'2021-09-20'")
    assert changed != text
    data = unchanged().data
    checks = {c.id: c for c in verify(subject({**sample(), path: changed.encode()}, data))}
    assert [each.file for each in checks["order"].differences] != [path]
    assert [each.act for each in checks["digests"].differences] == [path]


def test_errors_elsewhere_are_not_of_this_round() -> None:
    """A stray file of another round is no difference of this one."""
    files = {**sample(), "submissions/other/x": b""}
    assert [each.id for each in verify(subject(files, None)) if each.differences] == []
    files = {**sample(), "submissions/2021/x": b""}
    assert [each.id for each in verify(subject(files, None)) if each.differences] == ["register"]


def test_checks_of_other_modules_are_carried_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another module finds beside the acts is a check of its own."""
    rejection = next(iter(unchanged_errors()))

    def find(_tree: object, register: Register) -> list[Finding]:
        assert register.round.id == "2021"
        return [rejection]

    monkeypatch.setattr(verifying, "OUTSIDE", (Outside("signatures", "签名", ".yaml", find),))
    assert length() == 9
    [check] = [each for each in verify(subject(sample(), None)) if each.id == "signatures"]
    assert (check.status, check.checked) == (Status.FAILED, 41)
    broken = {**sample(), "submissions/2021/call/round.yaml": b"x: ["}
    checks = [*verify(subject(broken, None))]
    assert [each.status for each in checks if each.id == "signatures"] == [Status.NOT_CHECKED]
    assert len(checks) == length()


def unchanged_errors() -> list[Finding]:
    """Give an error of a register that has one."""
    return subject({**sample(), "submissions/2021/x": b""}, None).errors


def test_the_progress_bar_is_as_long_as_the_checks() -> None:
    """There are as many checks as the progress bar counts."""
    assert len([*verify(unchanged())]) == length() == 8 + len(OUTSIDE)


def test_long_values_are_cut() -> None:
    """A very long value is shown by its beginning, in one line."""
    [one] = ended("x", "x", 1, [Difference("f", "m", found="a\n" * 200)]).differences
    assert one.found == ("a " * 50) + "…"


def test_a_check_is_sound_only_where_it_was_done() -> None:
    """What is not checked is sound only where that was asked for."""

    def sound(check: Check) -> bool:
        return check.sound

    assert sound(ended("x", "x", 1))
    assert not sound(ended("x", "x", 1, [Difference("f", "m")]))
    assert not sound(ended("x", "x", 0, note="没有"))
    assert sound(ended("x", "x", 0, note="没有", waived=True))
    assert not sound(ended("x", "x", 0, [Difference("f", "m")], "没有", waived=True))


def test_waived_data_is_no_omission() -> None:
    """Where no dataset is wanted, its checks are open and sound."""
    tree = MemoryTree(sample())
    checks = verify(Subject(tree, read_round(tree, "2021"), WAIVED, PUBLISHED, None, waived=True))
    assert [each.id for each in checks if each.note] == ["history", "digests", "dataset"]


def test_unknown_history_is_an_omission_of_older_acts_too() -> None:
    """Where history is missing and an act was returned, that act is open."""
    root = odd("returned")
    tree = DiskTree(root)
    checks = verify(Subject(tree, read_round(tree, "2021"), NoHistory("没有"), PUBLISHED, None))
    open_ = {each.id: each.note for each in checks if each.note}
    assert open_["history"] == "没有"
    assert open_["returned"].endswith("0001-receive-alpha.yaml：没有")


def test_a_finding_about_an_input_names_the_input() -> None:
    """A finding at a listed file becomes a difference of that file, with the act beside it."""
    path = "submissions/2021/call/services.yaml"
    changed = {**sample(), path: sample()[path] + b"# x\n"}
    found = [difference(each) for each in subject(changed, None).errors]
    assert {each.file for each in found} == {path}
    assert all(each.act.startswith(ACTS) and each.field == "" for each in found)
