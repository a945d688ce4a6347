"""The page 从空白到收条 shows real commands and what they really print."""

from __future__ import annotations

import re
import shlex
import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, ran
from clusterfund.office.scaffold import scaffold
from clusterfund.register.strictyaml import parse
from register.trees import committed, git

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "submissions/2021/applications/furniture-demo"
DOCUMENTS = {
    "application": "application.yaml",
    "enterprise": "enterprises/9144078300000903X8.yaml",
    "plan": "plan.yaml",
    "commitment": "commitment.yaml",
}
FILL_IN = "<!-- 这里按“我要申报”的例子填写 -->"
OFFER = "#!/bin/sh\necho 'https://git.example.cn/jiangmen/fund/new/apply/2021-furniture-demo'\n"


def page(name: str) -> str:
    """Give a hand-written page."""
    return (REPOSITORY / "docs/apply" / f"{name}.md").read_text("utf-8")


def shown(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of the page's console blocks with the output shown below it."""
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        for command in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = command.partition("\n")
            yield line, output


def fits(output: str, printed: str) -> bool:
    """Tell whether what is shown was printed.

    A line `…` stands for any lines left out, `…` within a line for any text in it.
    """
    pattern = re.sub(r"^…\\\n", "(?:.*\n)*", re.escape(output), flags=re.MULTILINE)
    pattern = pattern.replace("…", ".*")
    return re.fullmatch(pattern, printed) is not None


def fill_in(root: Path) -> None:
    """Type the example of 我要申报 into the scaffolds; the name gets quotes that need not be."""
    examples = re.findall(r"^```yaml\n(.*?)^```$", page("index"), re.DOTALL | re.MULTILINE)
    for (kind, name), example in zip(DOCUMENTS.items(), examples, strict=True):
        source, _ = parse(name, example.encode())
        assert source is not None
        begun = {"account": {"id": 90000101}} if kind == "application" else {}
        text = scaffold(kind, {**begun, **source.data}).decode()
        text = text.replace("name: 江门市示例家具产业集群", "name: '江门市示例家具产业集群'")
        (root / FOLDER / name).write_text(text, "utf-8")
    narrative = page("index").split("```markdown\n")[1].split("```")[0]
    (root / FOLDER / "plan.md").write_text(narrative, "utf-8")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of the register whose server offers a page after a push."""
    root = tmp_path / "fund"
    shutil.copytree(REPOSITORY / "submissions", root / "submissions")
    committed(root)
    git(root, "branch", "-M", "main")
    server = tmp_path / "fund.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(server))
    git(root, "remote", "add", "origin", str(server))
    git(root, "push", "-q", "origin", "main")
    (server / "hooks").mkdir(exist_ok=True)
    (server / "hooks/post-receive").write_text(OFFER, "utf-8")
    (server / "hooks/post-receive").chmod(0o755)
    git(root, "config", "user.name", "示例云服务")
    git(root, "config", "user.email", "sample@example.com")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.chdir(root)
    return root


def test_commands_print_what_is_shown(root: Path) -> None:
    """Run in order, each command prints what the page shows; only lines left out are not shown."""
    before, after = page("example").split(FILL_IN)
    count = 0
    for part in (before, after):
        for command, output in shown(part):
            words = shlex.split(command)
            assert words[0] == "clusterfund"
            done = ran(*words[1:])
            assert fits(output, done.out + done.err), f"$ {command}\n{done.out}{done.err}"
            count += 1
        if part is before:
            fill_in(root)
    assert count >= 8


def test_a_difference_is_seen() -> None:
    """A line more, less or other than shown does not fit; what is left out does."""
    assert fits("a\n…\nb\n", "a\nx\ny\nb\n")
    assert fits("a\n…\nb\n", "a\nb\n")
    assert not fits("a\nb\n", "a\nx\nb\n")
    assert not fits("a\n…\nb\n", "a\nx\n")
    assert not fits("a.c\n", "abc\n")
    assert fits("a …。\n", "a bc。\n")
    assert not fits("a …。\n", "a b\nc。\n")
