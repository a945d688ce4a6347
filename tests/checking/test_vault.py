"""What is kept in files of its own is believed only whole, and only where this user wrote it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from clusterfund.checking import vault as vaults
from clusterfund.checking.vault import Vault, open_vault

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEY = b"k" * 32


def test_what_was_put_is_found(tmp_path: Path) -> None:
    """Bytes come back under their name, for whoever has the key."""
    Vault(tmp_path, KEY).put("a", b"\0\n value")
    assert Vault(tmp_path, KEY).get("a") == b"\0\n value"
    assert Vault(tmp_path, KEY).get("b") is None
    assert Vault(tmp_path, b"other").get("a") is None


def test_nothing_else_is_believed(tmp_path: Path) -> None:
    """A file that was cut, changed in any bit, moved, or is none, holds nothing."""
    vault = Vault(tmp_path, KEY)
    vault.put("a", b"value")
    path = tmp_path / "a.index"
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place])
        assert vault.get("a") is None
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert vault.get("a") is None
    path.write_bytes(data)
    (tmp_path / "b.index").write_bytes(data)
    assert vault.get("a") == b"value"
    assert vault.get("b") is None
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").write_bytes(data)
    assert vault.get("a") is None


def test_only_the_newest_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder does not grow without end."""
    monkeypatch.setattr(vaults, "MOST_FILES", 2)
    vault = Vault(tmp_path, KEY)
    for number in range(4):
        vault.put(f"n{number}", b"value")
        os.utime(tmp_path / f"n{number}.index", (number, number))
    vault.put("last", b"value")
    assert sorted(path.stem for path in tmp_path.glob("*.index")) == ["last", "n3"]


def test_files_do_not_fill_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Together the files stay below a bound, the newest first."""
    monkeypatch.setattr(vaults, "MOST_BYTES", 2 * (vaults.MAC + 100))
    vault = Vault(tmp_path, KEY)
    for number in range(4):
        vault.put(f"n{number}", b"v" * 100)
        os.utime(tmp_path / f"n{number}.index", (number, number))
    vault.put("last", b"v" * 100)
    assert sorted(path.stem for path in tmp_path.glob("*.index")) == ["last", "n3"]


def test_faults_of_the_disk_are_none_of_ours(tmp_path: Path) -> None:
    """Where no file can be written, nothing is kept and nothing is said."""
    (tmp_path / "file").write_text("x")
    vault = Vault(tmp_path / "file", KEY)
    vault.put("a", b"value")
    assert vault.get("a") is None


def test_it_lies_beside_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same folder and key as for other results; with an empty variable there is none."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CLUSTERFUND_CACHE", raising=False)
    vault = open_vault(tmp_path / "root")
    assert vault is not None
    assert vault.folder == tmp_path / "root/.cache/clusterfund"
    monkeypatch.setenv("CLUSTERFUND_CACHE", "")
    assert open_vault(tmp_path / "root") is None
