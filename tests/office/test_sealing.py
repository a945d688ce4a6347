"""`clusterfund seal` and `open`: private files reach the operator and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage
import pytest

from cli.running import ran, snapshot
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SEALED = "submissions/2021/applications/alpha/sealed/contacts.yaml.age"
TEXT = "person: 示例\nphone: '0750-0000000'\n"


def prepared(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Give a register with a recipient, the key file, and a private file."""
    identity = pyrage.x25519.Identity.generate()
    root = build(tmp_path, [{"set": {"call/roster.yaml#/recipients": [str(identity.to_public())]}}])
    key, private = tmp_path / "key.txt", tmp_path / "contacts.yaml"
    key.write_text(f"# created: 2021\n{identity}\n", "utf-8")
    private.write_text(TEXT, "utf-8")
    return root, key, private


def test_what_is_sealed_can_be_opened(tmp_path: Path) -> None:
    """The operator's key opens what the applicant sealed, and the gate takes the sealed file."""
    root, key, private = prepared(tmp_path)
    done = ran("seal", "2021", "alpha", private, "--root", root)
    assert (done.code, done.err) == (0, "")
    assert TEXT.encode() not in (root / SEALED).read_bytes()
    assert ran("check", "--root", root).code == 0
    out = tmp_path / "opened.yaml"
    assert ran("open", root / SEALED, "--key", key, "--out", out).code == 0
    assert out.read_text("utf-8") == TEXT


def test_the_clear_file_is_refused(tmp_path: Path) -> None:
    """The same file in clear text does not pass the check, sealed by name or not."""
    root, _, _ = prepared(tmp_path)
    folder = (root / SEALED).parent
    folder.mkdir()
    (folder / "contacts.yaml").write_text(TEXT, "utf-8")
    (root / SEALED).write_text(TEXT, "utf-8")
    done = ran("check", "--root", root)
    assert done.code == 1
    assert " T001 " in done.out
    assert "内容没有加密或签名" in done.out


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    """A stranger's key, a file without a key and a damaged file are one clear sentence."""
    root, key, private = prepared(tmp_path)
    ran("seal", "2021", "alpha", private, "--root", root)
    out = tmp_path / "opened.yaml"
    for text in (f"{pyrage.x25519.Identity.generate()}\n", "", "AGE-SECRET-KEY-1X\n"):
        wrong = tmp_path / "wrong.txt"
        wrong.write_text(text, "utf-8")
        done = ran("open", root / SEALED, "--key", wrong, "--out", out)
        assert (done.code, out.exists()) == (2, False)
        assert "打不开密封文件" in done.err
    (root / SEALED).write_bytes((root / SEALED).read_bytes()[:-1])
    assert ran("open", root / SEALED, "--key", key, "--out", out).code == 2


def test_nothing_is_sealed_to_nobody(tmp_path: Path) -> None:
    """Without a usable recipient nothing is written."""
    _, _, private = prepared(tmp_path)
    for recipients in ([], ["age1qqpzry9x8gf2tvdw0s3jn54khce6mua7l"]):
        root = build(
            tmp_path / str(len(recipients)), [{"set": {"call/roster.yaml#/recipients": recipients}}]
        )
        before = snapshot(root)
        done = ran("seal", "2021", "alpha", private, "--root", root)
        assert done.code == 2
        assert "没有可用的 age 公钥" in done.err
        assert snapshot(root) == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--name", "联系人.yaml"), "不能用作密封文件的名字"),
        (("--name", "../x"), "不能用作密封文件的名字"),
        (("missing.yaml",), "无法读取"),
        (("missing.yaml", "--name", "a.yaml"), "只能给一个文件"),
    ],
)
def test_odd_wishes_are_refused(words: tuple[str, ...], why: str, tmp_path: Path) -> None:
    """Names that no sealed file may have, missing files and unclear wishes write nothing."""
    root, _, private = prepared(tmp_path)
    before = snapshot(root)
    done = ran("seal", "2021", "alpha", private, *words, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert why in done.err
    assert snapshot(root) == before


def test_a_sealed_file_is_replaced_only_on_demand(tmp_path: Path) -> None:
    """A second file of the same name needs --force."""
    root, _, private = prepared(tmp_path)
    assert ran("seal", "2021", "alpha", private, "--root", root).code == 0
    before = snapshot(root)
    assert "已经有了" in ran("seal", "2021", "alpha", private, "--root", root).err
    assert snapshot(root) == before
    assert ran("seal", "2021", "alpha", private, "--force", "--root", root).code == 0


def test_private_files_stay_out_of_the_register(tmp_path: Path) -> None:
    """Neither is a clear file taken from the register, nor opened into it; nor is one too large."""
    root, key, private = prepared(tmp_path)
    ran("seal", "2021", "alpha", private, "--root", root)
    inside = root / "submissions/2021/contacts.yaml"
    inside.write_text(TEXT, "utf-8")
    assert "个人信息不能放在这里" in ran("seal", "2021", "alpha", inside, "--root", root).err
    done = ran("open", root / SEALED, "--key", key, "--out", inside)
    assert "个人信息不能放在这里" in done.err
    private.write_bytes(b"x" * (4 * 1024 * 1024))
    assert "太大" in ran("seal", "2021", "alpha", private, "--force", "--root", root).err
