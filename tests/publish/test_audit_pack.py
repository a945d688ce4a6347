"""The audit pack: its verifier stands alone, agrees with sound packs, and finds the others."""

from __future__ import annotations

import hashlib
import json
import runpy
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.running import REPOSITORY, ran
from clusterfund import jsontext, manifest
from clusterfund.money import share_out
from clusterfund.publish import audit as packing
from clusterfund.publish import stranger
from clusterfund.publish.audit import Extra, contents, packed
from clusterfund.publish.traced import inputs
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import ODD, TIE, odd
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = Path(stranger.__file__)
Files = dict[str, bytes]
UNSOUND = frozenset({"a broken file", "a stray file", "no plan", "overridden"})
UNSIGNED = "说明：没有签名，或没有 ssh-keygen 和公钥，签名没有核对"
RECEIVE = "submissions/2021/acts/0001-receive-alpha.yaml"


@cache
def pack(root: Path) -> Files:
    """Give the files of a round's pack; callers must not change them."""
    tree = DiskTree(root)
    return contents(tree, read_round(tree, "2021").sound)


@cache
def approved() -> Files:
    """Give the pack of a small decided round."""
    return pack(odd("approved"))


def unpacked(files: Files, folder: Path, *, summed: bool = True) -> Path:
    """Write a pack's files; `summed` writes true sums, as somebody who tampers would."""
    files = {**files}
    if summed:
        rest = {name: data for name, data in files.items() if name != "SHA256SUMS"}
        digests = {name: hashlib.sha256(data).hexdigest() for name, data in rest.items()}
        files["SHA256SUMS"] = manifest.text(digests).encode()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def verified(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    """Run the verifier in this process, as `python verify.py FOLDER` does."""
    monkeypatch.setattr(sys, "argv", ["verify.py", str(root)])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(SOURCE), run_name="__main__")
    return int(ended.value.code or 0), capsys.readouterr().out


def edited(name: str, change: Callable[[Any], Any]) -> Files:
    """Change a JSON file of the small round's pack."""
    value = json.loads(approved()[name])
    change(value)
    return {**approved(), name: jsontext.written(value)}


def test_the_verifier_is_short_and_stands_alone() -> None:
    """It has fewer than 200 lines and imports the standard library alone."""
    text = SOURCE.read_text("utf-8")
    assert len(text.splitlines()) < 200
    words = [line.split() for line in text.splitlines() if line.startswith(("import ", "from "))]
    assert {each[1] for each in words} <= sys.stdlib_module_names


def test_in_an_empty_folder_with_a_bare_python(tmp_path: Path) -> None:
    """Unpacked from the zip of the sample, `python -I verify.py` says that all agrees."""
    out = tmp_path / "2021.zip"
    assert ran("audit", "2021", "--root", REPOSITORY, "--out", out).code == 0
    folder = tmp_path / "empty"
    with zipfile.ZipFile(out) as archive:
        archive.extractall(folder)
    done = subprocess.run(
        [sys.executable, "-I", "verify.py"], cwd=folder, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "结论：一致"
    tool = shutil.which("sha256sum")
    assert tool is not None
    words = [tool, "--check", "--strict", "--quiet", "SHA256SUMS"]
    done = subprocess.run(words, cwd=folder, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("name", [name for name in ODD if name not in UNSOUND])
def test_every_sound_pack_agrees(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever state a round is in, its pack verifies."""
    code, text = verified(unpacked(pack(odd(name)), tmp_path), monkeypatch, capsys)
    assert (code, text.splitlines()[-1]) == (0, "结论：一致")
    assert "人工决定" not in text
    assert ("退回过补正" in text) is (name == "returned")


def test_an_override_is_told_and_not_recomputed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A ranking that a person decided otherwise, with reasons, is taken as it stands and told."""
    rank = "acts/0005-rank.yaml#"
    stated = {"reason": "主管部门另有规定。", "clause": "四（二）"}
    changes = {f"{rank}/result/ranking/0/score": "99.99", f"{rank}/override": stated}
    root = build(tmp_path / "register", [{"run": "rank"}, {"set": changes}])
    code, text = verified(unpacked(pack(root), tmp_path / "pack"), monkeypatch, capsys)
    assert code == 0
    assert "0005-rank.yaml 是人工决定" in text


ROUNDS: dict[str, dict[str, Any]] = {
    "in order": {"subsidy/reduction": "in_order", "subsidy/cluster_cap": 1_000_001},
    "proportional": {"subsidy/cluster_cap": 1_000_001, "subsidy/unit": 3},
    "budget cut": {"subsidy/budget": "1700000.50"},
    "budget in order": {"subsidy/budget": 1_700_001, "subsidy/reduction": "in_order"},
    "budget reserve": {"subsidy/budget": 1_700_000, "subsidy/budget_end": "reserve"},
    "nothing left": {"subsidy/budget": 0},
    "mean": {"review/aggregate": "mean"},
    "median": {"review/aggregate": "median"},
    "trimmed mean": {"review/aggregate": "trimmed_mean", "review/trim_from": 4},
    "no pass mark": {"review/pass_mark": "null"},
    "high pass mark": {"review/pass_mark": 99},
    "two core products": {"purchases/min_core_products": 2},
    "half rate": {"subsidy/enterprise_rate": "0.333", "subsidy/enterprise_cap": 70_001},
}


@pytest.mark.parametrize("tie", [False, True])
@pytest.mark.parametrize("name", ROUNDS)
def test_every_policy_is_recomputed_alike(
    name: str,
    tie: bool,  # noqa: FBT001 -- a parameter of the test
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Under any policy, with a tie or without, the two computations agree."""
    values = {
        f"call/round.yaml#/{place}": {"value": value, "basis": "programme", "note": "测试。"}
        for place, value in ROUNDS[name].items()
    }
    changes: list[dict[str, Any]] = [{"set": {**values, **(TIE if tie else {})}}, {"run": "rank"}]
    root = build(tmp_path / "register", changes)
    code, text = verified(unpacked(pack(root), tmp_path / "pack"), monkeypatch, capsys)
    assert (code, text.splitlines()[1:]) == (0, [UNSIGNED, "结论：一致"])


def test_a_revoked_award_is_no_award(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A ruling that revokes takes the cluster's amounts out of what was decided."""
    register = read_round(DiskTree(odd("approved")), "2021").sound
    ruling = replace(register.acts[0], kind="ruling", outcome="revoke")
    value = inputs(replace(register, acts=(*register.acts, ruling)))
    assert [each["revoked"] for each in value["decisions"]] == [[], ["alpha"]]
    assert value["decisions"][1]["candidates"] == value["decisions"][1]["ranking"] == []
    files = {**approved(), "inputs.json": jsontext.written(value)}
    code, text = verified(unpacked(files, tmp_path), monkeypatch, capsys)
    wanted = [UNSIGNED, "explain/alpha.json 的步骤与重算不同"]
    wanted += ["dataset.json 里 alpha 的金额与决定不同"]
    assert (code, text.splitlines()[1:-1]) == (1, wanted)


TAMPERINGS: dict[str, tuple[Callable[[], Files], str]] = {
    "a policy figure": (
        lambda: edited("inputs.json", lambda v: v["enterprise_cap"].update(value="600000")),
        "没有写 600000",
    ),
    "a line number": (
        lambda: edited("inputs.json", lambda v: v["cluster_cap"].update(line=1)),
        "round.yaml:1 没有写",
    ),
    "who is eligible": (
        lambda: edited(
            "inputs.json",
            lambda v: v["decisions"][0]["candidates"][0]["enterprises"][0].update(eligible=False),
        ),
        "0005-rank.yaml 的金额与重算不同",
    ),
    "a sheet left out": (
        lambda: edited("inputs.json", lambda v: v["decisions"][0]["candidates"][0]["sheets"].pop()),
        "的有效评分不够",
    ),
    "the order of the ranking": (
        lambda: edited("inputs.json", lambda v: v["decisions"][0]["ranking"].reverse()),
        "的名次与重算不同",
    ),
    "a published amount": (
        lambda: edited(
            "dataset.json", lambda v: v["clusters"][0]["enterprises"][0].update(amount="1.00")
        ),
        "dataset.json 里 alpha 的金额与决定不同",
    ),
    "an explained amount": (
        lambda: edited("explain/alpha.json", lambda v: v.update(amount="1.00")),
        "explain/alpha.json alpha 的合计不对",
    ),
    "an explained step": (
        lambda: edited(
            "explain/beta.json", lambda v: v["enterprises"][0]["steps"][-1].update(amount="1")
        ),
        "explain/beta.json 的步骤与重算不同",
    ),
    "a file of inputs gone": (
        lambda: {name: data for name, data in approved().items() if name != "inputs.json"},
        "审计包不完整或被改动",
    ),
    "an act's digest": (
        lambda: {**approved(), RECEIVE: approved()[RECEIVE].replace(b"digest: ", b"digest: '0")},
        f"{RECEIVE} 的总指纹与它的清单不符",
    ),
    "an application's file": (
        lambda: {
            name: data + b"# x\n" if name.endswith("alpha/application.yaml") else data
            for name, data in approved().items()
        },
        f"alpha/application.yaml 与 {RECEIVE} 写的指纹不符",
    ),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found_behind_true_sums(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody who tampers and sums anew is found by the recomputation, which says what differs."""
    files, wanted = TAMPERINGS[name]
    code, text = verified(unpacked(files(), tmp_path), monkeypatch, capsys)
    assert code == 1
    assert wanted in text
    assert text.splitlines()[-1].startswith("结论：不一致，共 ")


@pytest.mark.parametrize("change", ["changed", "gone", "more"])
def test_sums_find_what_is_not_recomputed(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that changed, went or came since the sums were written is named."""
    root = unpacked(approved(), tmp_path, summed=False)
    path = root / ("more.txt" if change == "more" else "README.txt")
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(b"x")
    code, text = verified(root, monkeypatch, capsys)
    assert code == 1
    assert f"{path.name} 与 SHA256SUMS 不符" in text


def signed(folder: Path, *, by: str = "operator-01") -> Path:
    """Unpack the small round with a signature of its first act by a key made for it."""
    tool = shutil.which("ssh-keygen")
    assert tool is not None
    key = folder / "key"
    subprocess.run([tool, "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    words = [tool, "-q", "-Y", "sign", "-f", str(key), "-n", "clusterfund"]
    done = subprocess.run(words, input=approved()[RECEIVE], check=True, capture_output=True)
    kind, text = key.with_suffix(".pub").read_text("utf-8").split()[:2]
    row = f'{by} namespaces="clusterfund",valid-after="20210901",valid-before="20211001" '
    more = {"allowed_signers": f"{row}{kind} {text}\n".encode(), f"{RECEIVE}.sig": done.stdout}
    return unpacked({**approved(), **more}, folder / "pack")


def test_true_signatures_are_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A signature by the person whom the act names is checked with OpenSSH itself."""
    code, text = verified(signed(tmp_path), monkeypatch, capsys)
    assert (code, "签名" in text) == (0, False)


def test_false_signatures_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A signature by anybody else is named with its act."""
    code, text = verified(signed(tmp_path, by="operator-02"), monkeypatch, capsys)
    assert code == 1
    assert "0001-receive-alpha.yaml.sig 不是 operator-01 的有效签名" in text


@pytest.mark.parametrize("missing", ["tool", "keys"])
def test_unchecked_signatures_are_told(
    missing: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without ssh-keygen, or without keys, the verifier says that signatures were not checked."""
    root = signed(tmp_path)
    if missing == "tool":
        monkeypatch.setenv("PATH", str(tmp_path))
    else:
        (root / "allowed_signers").unlink()
        sums = (root / "SHA256SUMS").read_text("utf-8").splitlines(keepends=True)
        kept = [row for row in sums if "allowed_signers" not in row]
        (root / "SHA256SUMS").write_text("".join(kept), "utf-8")
    code, text = verified(root, monkeypatch, capsys)
    assert code == 0
    assert UNSIGNED in text


def test_other_modules_add_their_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that another module makes of the register lies in the pack, with its sum."""
    made = Extra("allowed_signers", lambda register: register.round.id.encode())
    monkeypatch.setattr(packing, "EXTRAS", (made,))
    tree = DiskTree(odd("approved"))
    files = contents(tree, read_round(tree, "2021").sound)
    assert files["allowed_signers"] == b"2021"
    assert b"  allowed_signers\n" in files["SHA256SUMS"]


def test_the_zip_is_the_same_every_time() -> None:
    """The order of files does not matter, and no entry has a time or a mode of its own."""
    files = {"b": b"2", "a": b"1"}
    data = packed(files)
    assert data == packed(dict(reversed([*files.items()])))
    entries = zipfile.ZipFile(BytesIO(data)).infolist()
    assert [each.filename for each in entries] == ["a", "b"]
    about = {(each.date_time, each.external_attr, each.compress_type) for each in entries}
    assert about == {((1980, 1, 1, 0, 0, 0), 0o100644 << 16, zipfile.ZIP_STORED)}


def test_the_pack_has_everything() -> None:
    """Inputs, acts, program, schemas, figures and the words for auditors are in the pack."""
    files = approved()
    root = odd("approved")
    register = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    assert register <= files.keys()
    wanted = {"README.txt", "verify.py", "inputs.json", "dataset.json", "rank.json", "subsidy.json"}
    assert wanted <= files.keys()
    assert {"explain/alpha.json", "explain/beta.json"} <= files.keys()
    assert {"program/scripts/clusterfund/rules/ranking.py", "program/schemas/act.schema.json"} <= (
        files.keys()
    )
    assert not [name for name in files if "__pycache__" in name or name.endswith(".pyc")]
    assert "请不要公开" in files["README.txt"].decode()
    assert files["verify.py"] == SOURCE.read_bytes()


@settings(max_examples=200)
@given(st.lists(st.integers(0, 9_999), max_size=8), st.integers(0, 60_000), st.integers(1, 700))
def test_cuts_agree(units: list[int], total: int, unit: int) -> None:
    """The verifier's own cut in proportion gives what the programme's gives, to the unit."""
    limits = [each * unit for each in units]
    wanted = {str(place): Fraction(each) for place, each in enumerate(limits)}
    cut = stranger.cut(wanted, Fraction(total), {"unit": str(unit)}, "proportional")
    assert [int(each) for each in cut.values()] == share_out(total, limits, unit)
