"""`clusterfund verify`: a whole round recomputed and compared, by anybody."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.checking.documents import read_round
from clusterfund.checking.run import kept_findings
from clusterfund.checking.store import open_store
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, open_tree, with_format, with_register
from clusterfund.cli.report import print_json
from clusterfund.cli.report.safe import clean
from clusterfund.errors import UnknownRevisionError, UnreadableFileError
from clusterfund.publish import shapes
from clusterfund.publish.checks import Status
from clusterfund.publish.past import History, NoHistory
from clusterfund.publish.verify import NOT_WANTED, Subject, length
from clusterfund.publish.verify import verify as verified
from clusterfund.register.objects import Repository
from clusterfund.register.timeline import same_files, timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.publish.checks import Check, Difference
    from clusterfund.register.tree import Tree

WAIVED = NoHistory(NOT_WANTED, waived=True)
SHALLOW = "这份仓库没有完整的历史（浅克隆），请用 git fetch --unshallow 补全"


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@with_register
@click.option(
    "--dataset",
    "published",
    metavar="文件",
    type=click.Path(path_type=Path),
    help="要核对的公开数据，默认是网站已经生成的那一份。",
)
@click.option("--no-dataset", is_flag=True, help="不核对公开数据。")
@click.option("--no-history", is_flag=True, help="不核对 git 历史，例如只取得了一份文件夹时。")
@with_format("text", "json")
def verify(
    round_id: str,
    root: Path | None,
    revision: str | None,
    published: Path | None,
    style: str,
    *,
    no_dataset: bool,
    no_history: bool,
) -> int:
    """从头重算一个批次，逐项核对。

    核对登记册的全部规则、每份决定的依据和结果、文件指纹、编号次序、git 历史里决定有没有改过，
    以及公开数据是不是逐字节等于登记册算出的结果。每一处不同都写明文件、位置和有关的决定。

    网站只有最新的一份公开数据；用 --at 核对旧版本时，请用 --dataset 写明当时的那一份，
    或写 --no-dataset。

    全部核对过而且一致时退出码为 0；有不一致或者有没核对的，退出码为 1；用法或环境有问题为 2。
    """
    if no_dataset and published is not None:
        message = "--dataset 和 --no-dataset 只能写一个。"
        raise click.UsageError(message, click.get_current_context())
    tree, folder = open_tree(root, revision), find_root(root)
    commit, history = _history(tree, folder, revision, round_id, wanted=not no_history)
    path, data = (f"docs/data/{round_id}.json", None)
    if not no_dataset:
        path, data = _published(folder, path, published)
    reading = read_round(tree, round_id, folder)
    known = reading.register.files if reading.register else {}
    found = kept_findings(tree, open_store(folder), round_id, known)
    subject = Subject(tree, reading, history, path, data, no_dataset, found)
    steps = click.progressbar(
        verified(subject), length(), label="核对", file=sys.stderr, hidden=not sys.stderr.isatty()
    )
    with steps as bar:
        checks = list(bar)
    if style == "json":
        print_json(shapes.verification(round_id, commit, checks))
    else:
        click.echo("\n".join(_text(round_id, commit, checks)))
    return int(not all(each.sound for each in checks))


def _published(folder: Path, usual: str, named: Path | None) -> tuple[str, bytes | None]:
    """Read the published dataset; None where the usual one was not generated."""
    path = folder / usual if named is None else named
    name = usual if named is None else str(named)
    if named is None and not path.is_file():
        return name, None
    try:
        return name, path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(name, error.strerror or type(error).__name__) from None


def _history(
    tree: Tree, folder: Path, revision: str | None, round_id: str, *, wanted: bool
) -> tuple[str | None, History | NoHistory]:
    """Open the repository's memory, and name the commit that holds exactly these files."""
    if revision is None and not wanted:
        return None, WAIVED
    name = revision or "HEAD"
    try:
        repository = Repository(folder, name)
        commit = repository.commit(name)
    except UnknownRevisionError as error:  # only without --at, since the files came from it
        return None, NoHistory(str(error))
    same = revision is not None or same_files(tree, repository.tree(commit), round_id)
    told = timeline(repository, commit, round_id) if wanted else None
    history = History(repository, told) if told else NoHistory(SHALLOW) if wanted else WAIVED
    return commit if same else None, history


def _text(round_id: str, commit: str | None, checks: Sequence[Check]) -> Iterator[str]:
    yield f"核对批次 {round_id}，{f'版本 {commit[:12]}' if commit else '磁盘上的文件'}"
    for each in checks:
        note = f"：{clean(each.note)}" if each.note else ""
        yield f"  {each.status.label}  {each.title}，{each.checked} 项{note}"
    for each in checks:
        for one in each.differences:
            yield ""
            yield from _difference(one)
    yield ""
    yield _outcome(checks)


def _difference(one: Difference) -> Iterator[str]:
    place = f"{one.file}:{one.line}" if one.line else one.file
    yield clean(f"{place} {one.message}")
    for label, text in (
        ("位置", one.field),
        ("决定", one.act),
        ("现在", one.found),
        ("应为", one.wanted),
    ):
        if text:
            yield f"  {label}：{clean(text)}"


def _outcome(checks: Sequence[Check]) -> str:
    count = sum(len(each.differences) for each in checks)
    unchecked = sum(each.status is Status.NOT_CHECKED for each in checks)
    if count:
        return f"结论：不一致，共 {count} 处。"
    return f"结论：核对过的都一致，还有 {unchecked} 项没有核对。" if unchecked else "结论：一致。"
