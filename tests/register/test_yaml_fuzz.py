"""No bytes, however broken, are more than findings."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register.strictyaml import Parser, parse

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.records import Source

REAL = Path(__file__).parents[2] / "submissions" / "2021"
PIECES = (
    *":-[]{}\"'#&*!|>%@`,? \n\\~\t0a字😀\r\x00",
    *("---", "...", "\n---\n", ": ", "- ", "\n- ", "\n  ", "\\u202e", "\\x", "%YAML 1.1\n", " #"),
    *("<<: ", "&a ", "*a ", "!t ", "\n...\n", "? ", "\ufeff", "\u2028", "\\ud800", "\\UFFFFFFFF"),
)
CUTS = st.tuples(st.floats(0, 1), st.integers(0, 6), st.sampled_from(("", *PIECES)))
BYTES = st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode))


@cache
def real_documents() -> tuple[str, ...]:
    """Give the openings of real documents of every kind, the shortest of each folder."""
    folders: dict[Path, list[Path]] = {}
    for path in sorted(REAL.rglob("*.yaml")):
        folders.setdefault(path.parent, []).append(path)
    chosen = [min(paths, key=lambda path: path.stat().st_size) for paths in folders.values()]
    return tuple(path.read_text("utf-8")[:1500] for path in chosen)


@st.composite
def mutants(draw: st.DrawFn) -> bytes:
    """Draw a real document with a few pieces cut out or put in."""
    text = draw(st.sampled_from(real_documents()))
    for where, length, piece in draw(st.lists(CUTS, min_size=1, max_size=5)):
        place = int(where * len(text))
        text = text[:place] + piece + text[place + length :]
    return text.encode()


def judged(data: bytes, parser: object = Parser) -> tuple[Source | None, list[Finding]]:
    """Parse, and check what must hold of any result."""
    source, findings = parse("a.yaml", data, parser=parser)  # type: ignore[arg-type]
    assert (source is None) == bool(findings)
    lines = data.count(b"\n") + 1
    for each in findings:
        assert 1 <= each.line <= lines + 1
        assert each.column >= 1
        assert each.message
        assert each.fix
    return source, findings


@settings(deadline=None, max_examples=300)
@given(BYTES)
def test_any_bytes(data: bytes) -> None:
    """Arbitrary bytes and text give either a source or findings, by both parsers."""
    judged(data)
    judged(data, yaml.SafeLoader)


@settings(deadline=None, max_examples=400)
@given(mutants())
def test_broken_real_documents(data: bytes) -> None:
    """A real document with typing errors gives either a source or findings; both parsers agree.

    The parsers may refuse different unwise writings (see `test_known_differences`), but what both
    accept has the same values for both.
    """
    source, _ = judged(data)
    other, _ = judged(data, yaml.SafeLoader)
    if source is not None and other is not None:
        assert source.data == other.data


@pytest.mark.parametrize("path", sorted(REAL.rglob("*.yaml"))[::7], ids=lambda path: path.stem)
def test_real_documents_read_alike(path: Path) -> None:
    """Real documents are sound, and the same to both parsers."""
    data = path.read_bytes()
    assert judged(data)[0] == judged(data, yaml.SafeLoader)[0] is not None
