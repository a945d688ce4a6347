"""The digest of the program covers whatever findings depend on beside the register."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from clusterfund.checking import program


def digest() -> str:
    """Give the digest as a new process would."""
    program.program_digest.cache_clear()
    return program.program_digest()


@pytest.fixture(autouse=True)
def fresh() -> object:
    """Leave no digest of a made-up program behind."""
    yield
    program.program_digest.cache_clear()


def test_everything_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code, a schema, a package beside them and the version of Python each change the digest."""
    for name in ("code", "schemas", "packages"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(program, "PACKAGE", tmp_path / "code")
    monkeypatch.setattr(program, "SCHEMAS", tmp_path / "schemas")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "packages"), "", str(tmp_path / "none.zip")])
    monkeypatch.chdir(tmp_path)
    seen = [digest()]
    (tmp_path / "code/below").mkdir()
    (tmp_path / "code/below/rule.py").write_text("a = 1\n")
    seen.append(digest())
    (tmp_path / "code/below/rule.py").write_text("a = 2\n")
    seen.append(digest())
    (tmp_path / "schemas/plan.schema.json").write_text("{}")
    seen.append(digest())
    (tmp_path / "packages/yaml-7.dist-info").mkdir()
    seen.append(digest())
    (tmp_path / "near-1.egg-info").mkdir()
    seen.append(digest())
    monkeypatch.setattr(sys, "version", "4.0")
    seen.append(digest())
    assert len(set(seen)) == len(seen)
    (tmp_path / "code/notes.txt").write_text("nothing")
    assert digest() == seen[-1]


def test_all_code_is_there() -> None:
    """The real digest covers this package and the schemas that are used."""
    assert (program.PACKAGE / "rules/judge.py").is_file()
    assert (program.SCHEMAS / "round.schema.json").is_file()
    assert digest() == digest()
    assert Path(program.__file__).is_relative_to(program.PACKAGE)
