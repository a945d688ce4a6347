"""The committed script of the form is the one that its sources and the pinned packages make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from clusterfund.register.canonical import LEVELS
from form.core import ROOT, build

if TYPE_CHECKING:
    from pathlib import Path

ASSETS = ROOT / "docs" / "assets"
SCRIPTS = {"page": ASSETS / "form.js", "reading": ASSETS / "form-reading.js"}
LIBRARIES = {"page": ("ajv", "ajv-formats", "fflate"), "reading": ("yaml",)}


@pytest.mark.parametrize("what", SCRIPTS)
def test_committed_script_is_fresh(what: str, tmp_path: Path) -> None:
    """A build anywhere gives the bytes that are committed; `make form` writes them."""
    fresh = build(what, tmp_path / "form.js").read_bytes()
    assert fresh == SCRIPTS[what].read_bytes(), "docs/assets/form*.js is stale: make form"


@pytest.mark.parametrize(
    "word",
    [
        *(r"\beval\(", r"new Function", r"\bfetch\(", "XMLHttpRequest", "WebSocket", "sendBeacon"),
        *(r"new Worker", "importScripts", r"\bimport\(", "EventSource"),
    ],
)
def test_script_asks_for_nothing(word: str) -> None:
    """The script makes no code at run time and has no way to send anything anywhere."""
    for script in SCRIPTS.values():
        assert re.search(word, script.read_text("utf-8")) is None


@pytest.mark.parametrize("what", SCRIPTS)
def test_script_names_its_libraries(what: str) -> None:
    """The licence of every library that a script holds stands at its head."""
    text = SCRIPTS[what].read_text("utf-8")
    head, _, _ = text.partition("*/")
    assert re.findall(r"^([a-z-]+) [0-9.]+$", head, re.MULTILINE) == list(LIBRARIES[what])
    assert head.count("Permission") == len(LIBRARIES[what])
    assert str(ROOT) not in text


def test_script_is_small() -> None:
    """The form loads on a slow line: its script has less than 256 KiB before compression."""
    assert SCRIPTS["page"].stat().st_size < 256 * 1024


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
