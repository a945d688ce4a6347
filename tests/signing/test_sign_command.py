"""`clusterfund sign`: the right person, the right key, the right day, and nothing half-written."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from cli.running import Ran, ran, snapshot
from clusterfund.register.load import read_round
from clusterfund.register.signatures import allowed_signers
from clusterfund.register.tree import DiskTree
from support import keys
from support.building import build

ACT = "submissions/2021/acts/0001-receive-alpha.yaml"
OPERATOR = {"call/roster.yaml#/people/0/ssh_key": keys.public_key("operator")}


def keyed(tmp_path: Path, **changes: object) -> Path:
    """Build a register whose operator has a key, with one receipt."""
    return build(tmp_path, [{"set": {**OPERATOR, **changes}}, {"run": "receive"}])


def signed(root: Path, words: str, *more: str) -> Ran:
    """Sign the receipt with the key of some words."""
    key = keys.key_file(root.parent / "keys", words)
    return ran("sign", root / ACT, "--key", key, "--root", root, *more)


def test_a_signed_act_passes_the_check(tmp_path: Path) -> None:
    """The operator's signature is written beside the act, and the act no longer lacks one."""
    root = keyed(tmp_path)
    assert f"{ACT}:4:5 错误 A017 没有签名" in ran("check", ACT, "--root", root).out
    done = signed(root, "operator")
    assert (done.code, done.err) == (0, "")
    wanted = keys.signature((root / ACT).read_bytes(), "operator")
    assert (root / f"{ACT}.sig").read_bytes() == wanted
    assert ran("check", root / ACT, "--root", root).code == 0


def test_strangers_verify_with_openssh_alone(tmp_path: Path) -> None:
    """The command of the how-to page accepts the act, and refuses it in another namespace."""
    root = keyed(tmp_path)
    signed(root, "operator")
    signers = tmp_path / "allowed_signers"
    register = read_round(DiskTree(root), "2021").sound
    signers.write_text(allowed_signers(register.roster), "utf-8")
    words = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "operator-01"]
    for namespace, code in (("clusterfund", 0), ("git", 255)):
        done = subprocess.run(
            [*words, "-n", namespace, "-s", f"{root / ACT}.sig"],
            input=(root / ACT).read_bytes(),
            capture_output=True,
            check=False,
        )
        assert done.returncode == code


def test_keys_know_their_days(tmp_path: Path) -> None:
    """The signers' file has one line a key, with whole days, in an order of its own."""
    one, two, three = (keys.public_key(words) for words in ("operator", "operator 2", "bureau"))
    days = [{"key": one, "until": "2021-09-30"}, {"key": two, "from": "2021-10-01"}]
    changes = {
        "call/roster.yaml#/people/0/ssh_keys": days,
        "call/roster.yaml#/people/1/ssh_key": three,
    }
    root = build(tmp_path, [{"set": changes}])
    roster = read_round(DiskTree(root), "2021").sound.roster
    mirrored = replace(roster, people=dict(reversed([*roster.people.items()])))
    assert allowed_signers(roster) == allowed_signers(mirrored)
    assert allowed_signers(roster).splitlines() == [
        f'bureau-01 namespaces="clusterfund" {three}',
        f'operator-01 namespaces="clusterfund",valid-after="20211001" {two}',
        f'operator-01 namespaces="clusterfund",valid-before="20211001" {one}',
    ]


def test_without_keys_there_are_no_signers() -> None:
    """A round in which nobody has a key has nobody who could have signed."""
    register = read_round(DiskTree(Path(__file__).parents[1] / "cases/_base"), "2021").sound
    assert allowed_signers(register.roster) == ""


@pytest.mark.parametrize(
    ("words", "change", "why"),
    [
        ("bureau", {}, "不是名册中 operator-01"),
        ("operator", {"call/roster.yaml#/people/0/ssh_keys": "retired"}, "2021-09-07 有效的公钥"),
    ],
)
def test_wrong_keys_write_nothing(
    words: str, change: dict[str, object], why: str, tmp_path: Path
) -> None:
    """Another's key, and one's own after its last day, sign nothing."""
    root = keyed(tmp_path)
    if change:
        roster = root / "submissions/2021/call/roster.yaml"
        key = keys.public_key("operator")
        text = roster.read_text("utf-8")
        assert text.count(f"ssh_key: {key}") == 1
        dated = f"ssh_keys: [{{key: {key}, until: 2021-09-06}}]"
        roster.write_text(text.replace(f"ssh_key: {key}", dated), "utf-8")
    before = snapshot(root)
    done = signed(root, words)
    assert done.code != 0
    assert why in done.err
    assert snapshot(root) == before


def test_a_different_signature_is_kept(tmp_path: Path) -> None:
    """Signing again changes nothing; another signature is replaced only with --force."""
    root = keyed(tmp_path)
    signed(root, "operator")
    good = (root / f"{ACT}.sig").read_bytes()
    assert signed(root, "operator").code == 0
    (root / f"{ACT}.sig").write_bytes(keys.signature(b"x", "operator"))
    assert "要替换请加 --force" in signed(root, "operator").err
    assert signed(root, "operator", "--force").code == 0
    assert (root / f"{ACT}.sig").read_bytes() == good


@pytest.mark.parametrize("name", ["nothing.yaml", "submissions/2021/call/round.yaml", "x"])
def test_only_acts_are_signed(name: str, tmp_path: Path) -> None:
    """What is no act of a register is not signed."""
    root = keyed(tmp_path)
    (root / "x").write_text("x", "utf-8")
    key = keys.key_file(tmp_path / "keys", "operator")
    done = ran("sign", root / name, "--key", key, "--root", root)
    assert done.code == 2
    assert "不是登记册 acts/ 里的决定" in done.err


def test_broken_acts_are_not_signed(tmp_path: Path) -> None:
    """An act that cannot be read, or breaks a rule, is first to be mended."""
    root = keyed(tmp_path)
    good = (root / ACT).read_text("utf-8")
    (root / ACT).write_text(good.replace("by: operator-01", "by: expert-01"), "utf-8")
    done = signed(root, "operator")
    assert done.code == 1
    assert " 错误 A003 " in done.err
    (root / ACT).write_text(good.replace("by: operator-01", "by: nobody"), "utf-8")
    assert signed(root, "operator").code == 1
    (root / ACT).write_text(good + "note: x\n", "utf-8")
    assert signed(root, "operator").code == 2
    assert not (root / f"{ACT}.sig").exists()


def test_a_machine_without_openssh_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no ssh-keygen, one sentence says what to install."""
    root = keyed(tmp_path)
    signed(root, "operator")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    for words in (("check", "--root", root), ("sign", root / ACT, "--key", "x", "--root", root)):
        done = ran(*words)
        assert done.code == 2
        assert "apt install openssh-client" in done.err


def test_without_signatures_no_tool_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A round that nobody signs is checked on a machine without OpenSSH and OpenSSL."""
    root = build(tmp_path, [{"run": "receive"}])
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert ran("check", "--root", root).code == 0
