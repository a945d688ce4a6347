"""The version of the rules: a digest over the files that decide, which anybody can make again."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.register import program
from clusterfund.register.program import rules_digest, rules_files

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]


def test_the_digest_is_that_of_sha256sum() -> None:
    """`sha256sum FILES | sha256sum`, over the names in order, gives the digest."""
    listed = subprocess.run(
        ["sha256sum", *rules_files()],  # noqa: S607 -- coreutils
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout
    assert hashlib.sha256(listed).hexdigest() == rules_digest()


def test_the_files_are_those_that_decide() -> None:
    """Every rule, record and form counts, and what makes records; not what reads or publishes."""
    files = set(rules_files())
    package = ROOT / "scripts/clusterfund"
    rules = {path.relative_to(ROOT).as_posix() for path in (package / "rules").rglob("*.py")}
    records = {path.relative_to(ROOT).as_posix() for path in (package / "records").rglob("*.py")}
    ground = {f"scripts/clusterfund/{name}.py" for name in ("money", "uscc", "workdays")}
    makes = ("acceptance", "call", "convert", "decisions", "exclusions", "vouchers")
    made = {f"scripts/clusterfund/register/{name}.py" for name in makes}
    assert {path for path in files if path.endswith(".py")} == rules | records | ground | made
    forms = {path.name for path in (ROOT / "schemas").glob("*.schema.json")}
    others = {"maintainers.schema.json", "declared-moves.schema.json"}
    assert {Path(path).name for path in files if path.endswith(".json")} == forms - others
    assert {Path(path).parent.as_posix() for path in files if path.endswith(".json")} == {"schemas"}


def test_no_carriage_return_is_counted() -> None:
    """The files have line feeds only, so that no setting of git changes the digest."""
    assert [path for path in rules_files() if b"\r" in (ROOT / path).read_bytes()] == []


def test_one_byte_is_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy elsewhere has the same digest; one byte more in a rule or a form has another."""
    before = rules_digest()
    for folder in ("scripts", "schemas"):
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    monkeypatch.setattr(program, "PACKAGE", tmp_path / "scripts/clusterfund")
    monkeypatch.setattr(program, "SCHEMAS", tmp_path / "schemas")
    assert rules_digest() == before
    seen = {before}
    for path in ("scripts/clusterfund/rules/limits.py", "schemas/round.schema.json"):
        file = tmp_path / path
        file.write_bytes(file.read_bytes() + b"\n")
        seen.add(rules_digest())
    (tmp_path / "scripts/clusterfund/cli/main.py").write_bytes(b"x")
    seen.add(rules_digest())
    assert len(seen) == 3
