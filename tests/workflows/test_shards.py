"""CI checks a large register in shares, and a small one in one piece."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from register.trees import committed
from workflows.reading import ROOT, jobs, steps

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("files", "a_share", "shares"),
    [(0, 2, 1), (1, 2, 1), (2, 2, 1), (3, 2, 2), (7, 2, 4), (45, 2, 20), (45, 20_000, 1)],
)
def test_shares_grow_with_the_register(
    files: int, a_share: int, shares: int, tmp_path: Path
) -> None:
    """There is a share for so many files, at least one and at most 20; other files do not count."""
    (tmp_path / "submissions").mkdir()
    (tmp_path / "README.md").write_text("x")
    for number in range(files):
        (tmp_path / f"submissions/{number}.yaml").write_text("x")
    committed(tmp_path)
    tool = shutil.which("sh")
    assert tool is not None
    done = subprocess.run(
        [tool, str(ROOT / ".ci/shards")],
        cwd=tmp_path,
        env={**os.environ, "FILES_A_SHARE": str(a_share)},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    name, _, listed = done.stdout.strip().partition("=")
    assert name == "shards"
    assert json.loads(listed) == [f"{index}/{shares}" for index in range(1, shares + 1)]


def test_every_share_is_checked() -> None:
    """The matrix runs each share that the first job named, and none where there is only one."""
    register = jobs("ci")["register"]
    assert register["strategy"]["matrix"] == {"shard": "${{ fromJSON(needs.size.outputs.shards) }}"}
    assert register["if"] == "${{ needs.size.outputs.shards != '[\"1/1\"]' }}"
    assert jobs("ci")["size"]["outputs"] == {"shards": "${{ steps.count.outputs.shards }}"}
    last = [step for job, step in steps("ci") if job == "register"][-1]
    assert last["env"] == {"SHARD": "${{ matrix.shard }}"}
    assert last["run"] == '.venv/bin/clusterfund check --shard "$SHARD"'
