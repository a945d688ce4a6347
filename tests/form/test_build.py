"""The committed script of the form is the one that its sources and the pinned packages make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from clusterfund.register.canonical import LEVELS
from form.core import ROOT, build

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = ROOT / "docs" / "assets" / "form.js"


def test_committed_script_is_fresh(tmp_path: Path) -> None:
    """A build anywhere gives the bytes that are committed; `make form` writes them."""
    fresh = build("page", tmp_path / "form.js").read_bytes()
    assert fresh == SCRIPT.read_bytes(), "docs/assets/form.js is stale: make form"


@pytest.mark.parametrize(
    "word",
    [
        *(r"\beval\(", r"new Function", r"\bfetch\(", "XMLHttpRequest", "WebSocket", "sendBeacon"),
        *(r"new Worker", "importScripts", r"\bimport\(", "EventSource"),
    ],
)
def test_script_asks_for_nothing(word: str) -> None:
    """The script makes no code at run time and has no way to send anything anywhere."""
    assert re.search(word, SCRIPT.read_text("utf-8")) is None


def test_script_names_its_libraries() -> None:
    """The licence of every library that the script holds stands at its head."""
    head, _, _ = SCRIPT.read_text("utf-8").partition("*/")
    for name in ("ajv", "ajv-formats", "fflate", "yaml"):
        assert re.search(rf"^{name} [0-9.]+$", head, re.MULTILINE), name
    assert head.count("Permission") == 4
    assert str(ROOT) not in SCRIPT.read_text("utf-8")


def test_script_is_small() -> None:
    """The form loads on a slow line: its script has less than 512 KiB before compression."""
    assert SCRIPT.stat().st_size < 512 * 1024


def test_sources_are_small() -> None:
    """A module of the form has 200 lines at most, as one of the house."""
    sources = sorted((ROOT / "scripts" / "form").rglob("*.*js"))
    assert [path.name for path in sources if len(path.read_text("utf-8").splitlines()) > 200] == []
    assert len(sources) > 15


def test_levels_are_those_of_the_house() -> None:
    """The build knows how deep every kind of document lies."""
    text = (ROOT / "scripts" / "form" / "generated.mjs").read_text("utf-8")
    block = text.partition("LEVELS = {")[2].partition("}")[0]
    found = {name: int(level) for name, level in re.findall(r"(\w+): (\d)", block)}
    assert found == LEVELS
