"""The sample round settled and frozen, and a site that keeps the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from pages.building import Built, build_site, copy_repository

if TYPE_CHECKING:
    from pathlib import Path

LAST = ("withdraw", "2021", "microphone", "--by", "lead-microphone", "--on", "2023-12-01")


def settled(folder: Path) -> Path:
    """Copy the repository and settle the sample: its last cluster in review withdraws."""
    root = copy_repository(folder)
    done = ran("act", *LAST, "--reason", "牵头单位申请撤回。", "--root", root)
    assert done.code == 0, done.err
    return root


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site with the frozen copy of its settled round."""
    root = settled(tmp_path_factory.mktemp("frozen"))
    done = ran("freeze", "2021", "--on", "2023-12-04", "--root", root)
    assert (done.code, done.err) == (0, "")
    return build_site(root)
