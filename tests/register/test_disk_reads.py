"""Reading a file of the register: whole, or one byte more than may be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from clusterfund.register.tree import DiskTree

if TYPE_CHECKING:
    from pathlib import Path

PATH = "submissions/a.yaml"


@pytest.mark.parametrize("most", [1, 3, 1000])
@pytest.mark.parametrize("limit", [0, 4, 9, 10, 11])
def test_a_file_is_read_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, limit: int
) -> None:
    """However little the system gives at a time, what is read is the same."""
    (tmp_path / "submissions").mkdir()
    (tmp_path / PATH).write_bytes(b"0123456789")
    tree, read = DiskTree(tmp_path), os.read
    monkeypatch.setattr(os, "read", lambda file, size: read(file, min(size, most)))
    assert tree.read(PATH, limit) == b"0123456789"[: limit + 1]
