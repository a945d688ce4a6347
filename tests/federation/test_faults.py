"""Every fault of a federation is one sentence of Chinese that says what to do."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

import duckdb
import pytest

from clusterfund.errors import ClusterfundError
from clusterfund.federation import errors
from clusterfund.federation.engine import opened, working

if TYPE_CHECKING:
    from pathlib import Path

FAULTS = (
    (errors.NoSourceError("x/y"), ("x/y", "datapackage.json")),
    (errors.NothingLeftError(7), ("7 个来源",)),
    (errors.BrokenQueryError("why"), ("--sql", "why")),
    (errors.NotOneQueryError(), ("--sql", "SELECT")),
    (errors.BrokenEngineError("why"), ("why", "磁盘空间")),
)


@pytest.mark.parametrize(("fault", "parts"), FAULTS, ids=lambda each: type(each).__name__)
def test_faults_say_what_and_what_to_do(fault: ClusterfundError, parts: tuple[str, ...]) -> None:
    """Every fault is one line of Chinese that names the thing and ends with what to do."""
    text = str(fault)
    assert all(part in text for part in parts)
    assert re.search("[\u4e00-\u9fff]", text)
    assert text.endswith("。")
    assert "\n" not in text


def test_every_fault_is_covered() -> None:
    """No fault class is missing from the table above."""
    classes = {each for _, each in inspect.getmembers(errors, inspect.isclass)}
    assert classes - {ClusterfundError} == {type(fault) for fault, _ in FAULTS}


def test_an_engine_that_cannot_go_on_is_a_fault(tmp_path: Path) -> None:
    """What the engine says is told in one line, whether it cannot begin or cannot go on."""
    (tmp_path / "x.duckdb").write_text("no database" * 1000)
    with pytest.raises(errors.BrokenEngineError):
        opened(tmp_path / "x.duckdb")
    message = "Out of Memory Error: why.\nand more"
    with pytest.raises(errors.BrokenEngineError, match="Error: why。"), working():
        raise duckdb.OutOfMemoryException(message)
