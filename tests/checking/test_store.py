"""What is kept is believed only where this user wrote it; faults of the disk are none of ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checking.keeping import line_of, store_at
from clusterfund.checking import store as stores
from clusterfund.checking.secret import key_path, secret
from clusterfund.checking.store import Store, open_store

KEY = "0" * 64


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A user's state folder of its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def test_a_result_comes_back(tmp_path: Path) -> None:
    """What was put is found by the next run, with every character, also half a pair."""
    value = [["P001", "\udce4\n\u2028", 1, None]]
    first = store_at(tmp_path)
    assert first.empty
    first.put(KEY, value)
    first.save()
    again = store_at(tmp_path)
    assert not again.empty
    assert again.get(KEY) == value
    assert again.get("1" * 64) is None


def test_another_key_sees_nothing(tmp_path: Path) -> None:
    """Results of another user, or of somebody without the key, are as good as none."""
    first = store_at(tmp_path)
    first.put(KEY, [])
    first.save()
    assert Store(tmp_path / "kept", b"another").get(KEY) is None


def test_a_true_value_under_another_key_is_not_believed(tmp_path: Path) -> None:
    """A clean result cannot be moved to where a finding was: the mac covers the key."""
    first = store_at(tmp_path)
    first.put(KEY, [])
    first.put("1" * 64, [["P001"]])
    first.save()
    clean = line_of(first.path, KEY).partition(b" ")[2]
    first.path.write_bytes(b"1" * 64 + b" " + clean + b"\n")
    assert store_at(tmp_path).get("1" * 64) is None


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    """A run that only found what was kept leaves the file as it was."""
    first = store_at(tmp_path)
    first.put(KEY, [1])
    first.save()
    before = first.path.stat()
    again = store_at(tmp_path)
    again.get(KEY)
    again.save()
    assert first.path.stat() == before


def test_older_results_stay_while_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What this run did not need is kept for another branch, and goes first where it is full."""
    first = store_at(tmp_path)
    first.put(KEY, ["x" * 500])
    first.save()
    second = store_at(tmp_path)
    second.put("1" * 64, ["y"])
    second.save()
    assert store_at(tmp_path).get(KEY) == ["x" * 500]
    third = store_at(tmp_path)
    third.put("2" * 64, ["z"])
    monkeypatch.setattr(stores, "MOST_BYTES", 500)
    third.save()
    monkeypatch.undo()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert store_at(tmp_path).get(KEY) is None
    assert store_at(tmp_path).get("2" * 64) == ["z"]


def test_a_file_too_large_or_no_file_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A huge file, a folder and a pipe where the results would be are not read."""
    first = store_at(tmp_path)
    first.put(KEY, [])
    first.save()
    monkeypatch.setattr(stores, "MOST_BYTES", 10)
    assert store_at(tmp_path).empty
    first.path.unlink()
    os.mkfifo(first.path)
    assert store_at(tmp_path).empty
    first.path.unlink()
    first.path.mkdir()
    broken = store_at(tmp_path)
    broken.put(KEY, [])
    broken.save()  # nothing can be written there, and nothing is said
    assert store_at(tmp_path).empty
    assert [path.name for path in first.path.parent.glob("*.part")] == []


def test_few_versions_of_the_program_stay(tmp_path: Path) -> None:
    """The oldest files go where there are many."""
    for number in range(6):
        path = tmp_path / "kept" / f"{number}.results"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
        os.utime(path, (number, number))
    first = store_at(tmp_path)
    first.put(KEY, [])
    first.save()
    left = sorted(path.name for path in (tmp_path / "kept").glob("*.results"))
    assert left == sorted(["3.results", "4.results", "5.results", first.path.name])
    assert (tmp_path / "kept/.gitignore").read_text() == "*\n"


def test_where_results_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Below the register, where the variable says, or nowhere where it is empty."""
    monkeypatch.delenv("CLUSTERFUND_CACHE")
    opened = open_store(tmp_path / "root")
    assert opened is not None
    assert opened.path.parent == tmp_path / "root/.cache/clusterfund"
    monkeypatch.setenv("CLUSTERFUND_CACHE", str(tmp_path / "there"))
    opened = open_store(tmp_path / "root")
    assert opened is not None
    assert opened.path.parent == tmp_path / "there"
    monkeypatch.setenv("CLUSTERFUND_CACHE", "")
    assert open_store(tmp_path / "root") is None


@pytest.mark.parametrize("name", [".cache", ".cache/clusterfund"])
def test_a_link_of_the_repository_is_not_followed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository cannot make us write elsewhere by a link that it brings."""
    monkeypatch.delenv("CLUSTERFUND_CACHE")
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "root" / name
    path.parent.mkdir(parents=True)
    path.symlink_to(tmp_path / "elsewhere")
    assert open_store(tmp_path / "root") is None


def test_the_key_is_made_once_and_for_its_user_alone(tmp_path: Path, state: Path) -> None:
    """The key has 32 random bytes that nobody else may read, and stays."""
    root = tmp_path / "root"
    found = secret(root)
    assert found is not None
    assert len(found) == 32
    assert secret(root) == found
    assert key_path() == state / "clusterfund/cache-key"
    assert key_path().stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("how", ["open", "short", "long", "link", "pipe", "folder", "another's"])
def test_an_unsafe_key_is_none(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that others can read, that is not whole or no plain file is not used, nor replaced."""
    secret(tmp_path / "root")
    path = key_path()
    data = path.read_bytes()
    if how == "open":
        path.chmod(0o640)
    elif how in {"short", "long"}:
        path.write_bytes(data[:-1] if how == "short" else data + b"x")
    elif how == "another's":
        monkeypatch.setattr(os, "geteuid", lambda: 4242)
    else:
        path.rename(path.with_name("moved"))
        make = {"link": lambda: path.symlink_to("moved"), "pipe": lambda: os.mkfifo(path, 0o600)}
        make.get(how, path.mkdir)()
    assert secret(tmp_path / "root") is None
    assert open_store(tmp_path / "root") is None


def test_a_key_inside_the_repository_is_none(tmp_path: Path) -> None:
    """Whoever writes to the repository may not write the key."""
    assert secret(tmp_path) is None
    assert not key_path().exists()


def test_without_a_place_for_a_key_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no key can be written, or there is no home, checks are cold."""
    (tmp_path / "state").write_text("")
    assert secret(tmp_path / "root") is None

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setattr(Path, "home", homeless)
    assert secret(tmp_path / "root") is None


def test_the_state_folder_by_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable, or with a relative one, it lies below the home."""
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert key_path() == tmp_path / ".local/state/clusterfund/cache-key"
