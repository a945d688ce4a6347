"""What is fuzzed: the reader of YAML, and the whole check of a register with one odd document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.gate.masking import masked
from clusterfund.gate.sides import read_side
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tree import FILE, Entry

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = Path(__file__).parents[1] / "cases/_base"
KINDS = ("application", "enterprise", "plan", "commitment", "review", "act", "roster", "round")


@cache
def base() -> Mapping[str, bytes]:
    """Read the small register of the cases."""
    files = sorted(path for path in BASE.rglob("*") if path.is_file())
    return {path.relative_to(BASE).as_posix(): path.read_bytes() for path in files}


@cache
def documents() -> list[str]:
    """Name one document of every kind: what a fuzzer replaces."""
    wanted: dict[str, str] = {}
    for path in base():
        wanted.setdefault(path.rsplit("/", 1)[1] if "/enterprises/" not in path else "e", path)
    return sorted({*wanted.values(), "submissions/2021/acts/0001-receive-alpha.yaml"})


class OneChanged:
    """The small register with one document replaced."""

    doubled: tuple[str, ...] = ()

    def __init__(self, path: str, data: bytes) -> None:
        self.files = {**base(), path: data}
        self.entries = {
            name: Entry(name, len(content), FILE) for name, content in sorted(self.files.items())
        }

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`."""
        return self.files[path][: limit + 1]


def read_yaml(data: bytes) -> None:
    """Read bytes as a document of some kind: a source, or findings that lie in the text."""
    kind = KINDS[data[0] % len(KINDS)] if data else KINDS[0]
    source, findings = parse("a.yaml", data[1:], MAX_BYTES)
    assert (source is None) is bool(findings)
    if source is not None:
        findings = validate(kind, source)
    lines = data[1:].count(b"\n") + 1
    for finding in findings:
        assert 1 <= finding.line <= lines + 1
        assert finding.column >= 1
        assert finding.message


def check_register(data: bytes) -> None:
    """Check the register with a document replaced: findings, the same twice, and nothing else."""
    names = documents()
    path = names[data[0] % len(names)] if data else names[0]
    once = read_side(OneChanged(path, data[1:]))
    again = read_side(OneChanged(path, data[1:]))
    assert masked(once.findings) == masked(again.findings)
