"""Measure the check of one changed application in registers of 160 to 160,000 enterprise files.

Registers are git repositories: one round, ten rounds, and one round of which some clusters are
received. Each check is a process of its own, with what an earlier one kept; `first` keeps nothing.
Exit code 1 where a bound is missed.
"""

# ruff: noqa: T201 -- printing is what this script is for

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import corpus
from bounds import Curve, Figure, judged
from finished import receive
from running import Command, git, measure, once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from running import Run

CLUSTERFUND = str(Path(sys.executable).parent / "clusterfund")
ACCOUNT = "90000101"
FEW, SOME, MANY, ROUNDS = "N/1000 clusters", "N/10 clusters", "N clusters", "10 rounds of N/10"
FIRST, RECEIVED = "N/10 clusters, nothing kept", "N/10 clusters, a tenth received"


def main() -> int:
    """Measure, print, and judge the bounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clusters", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    most = options.clusters
    tenth = most // 10
    with tempfile.TemporaryDirectory(prefix="clusterfund-bench-") as name:
        folder = Path(name)
        corpus.build(folder / "all", most)
        corpus.build(folder / "acts", tenth)
        receive(folder / "acts", tenth // 10)
        every = sorted((folder / "all" / corpus.ROUND / "applications").iterdir())
        shares = [every[first : first + tenth] for first in range(0, most, tenth)]
        many = {f"r{place:03d}": share for place, share in enumerate(shares)}
        commands = {
            FEW: _repository(folder, "few", {"2021": every[: most // 1000]}),
            SOME: _repository(folder, "some", {"2021": every[:tenth]}),
            MANY: _repository(folder, "many", {"2021": every}),
            ROUNDS: _repository(folder, "rounds", many),
            RECEIVED: _repository(folder, "received", {"2021": every[:tenth]}, folder / "acts"),
        }
        for command in commands.values():
            once(command)  # fills what is kept
        cold = {"CLUSTERFUND_CACHE": ""}
        commands[FIRST] = commands[SOME]._replace(settings=cold)
        runs = measure(commands, options.runs)
    _print(commands, runs)
    rows = {name: {"files": commands[name].files, **run._asdict()} for name, run in runs.items()}
    sizes = [(commands[name].files, runs[name].cpu) for name in (FEW, SOME, MANY)]
    said = "改了一份申报的拉取请求（有缓存）"
    curve = Curve(said, "登记册里的企业文件数", "秒（处理器时间）", sizes)
    return judged("changes", _figures(commands, runs), rows, ("GitPython",), [curve])


def _repository(
    folder: Path, name: str, rounds: Mapping[str, Sequence[Path]], acts: Path | None = None
) -> Command:
    """Write a register and a change of one application to git; give the command to check it."""
    root = folder / name
    root.mkdir()
    git(root, "init", "--quiet", "-b", "base")
    form = f"submissions/{min(rounds)}/applications/cluster-0000/application.yaml"
    own: dict[str, bytes] = {}

    def base() -> Iterator[tuple[str, bytes]]:
        for path, data in _files(folder / "all", rounds):
            if path == form:
                own[path] = data + f"account:\n  id: {ACCOUNT}\n".encode()
            yield path, own.get(path, data)
        for act in sorted((acts / corpus.ROUND / "acts").iterdir()) if acts else ():
            yield act.relative_to(folder / "acts").as_posix(), act.read_bytes()

    def head() -> Iterator[tuple[str, bytes]]:
        data = own[form].replace(b"performance_goal: ", b"performance_goal: 1")
        assert data != own[form]
        yield form, data

    commits = chain(_commit("base", base()), _commit("head", head(), "base"))
    git(root, "fast-import", "--quiet", data=commits)
    kept = {"CLUSTERFUND_CACHE": str(root / "kept"), "XDG_STATE_HOME": str(folder / "state")}
    words = ["check", "--base", "base", "--head", "head", "--account", ACCOUNT, "--format", "json"]
    count = sum(map(len, rounds.values())) * corpus.ENTERPRISES
    return Command([CLUSTERFUND, *words], root, count, kept)


def _files(source: Path, rounds: Mapping[str, Sequence[Path]]) -> Iterator[tuple[str, bytes]]:
    """Give the files of rounds by path: the same call in each, and these clusters."""
    yield ".github/maintainers.yaml", b"maintainers:\n  - account: {id: 90000000}\n"
    call = [path for path in (source / corpus.ROUND / "call").rglob("*") if path.is_file()]
    for name, clusters in rounds.items():
        top = f"submissions/{name}"
        for path in call:
            said = path.read_bytes().replace(b'id: "2021"', f'id: "{name}"'.encode(), 1)
            inner = path.relative_to(source / corpus.ROUND).as_posix()
            yield f"{top}/{inner}", said if path.name == "round.yaml" else path.read_bytes()
        for folder in clusters:
            for path in folder.rglob("*.*"):
                inner = path.relative_to(folder).as_posix()
                yield f"{top}/applications/{folder.name}/{inner}", path.read_bytes()


def _commit(branch: str, files: Iterable[tuple[str, bytes]], parent: str = "") -> Iterator[bytes]:
    """Write a commit as `git fast-import` reads it."""
    who = "bench <bench@example.com> 1630900800 +0000"
    yield f"commit refs/heads/{branch}\ncommitter {who}\ndata 1\nx\n".encode()
    if parent:
        yield f"from refs/heads/{parent}\n".encode()
    for path, data in files:
        yield f"M 100644 inline {path}\ndata {len(data)}\n".encode()
        yield data + b"\n"


def _figures(commands: Mapping[str, Command], runs: Mapping[str, Run]) -> list[Figure]:
    what = "clusterfund check --base B --head H"
    few = runs[FEW].cpu
    times = [
        Figure(
            f"one changed application of {commands[name].files:,} files"
            f"{' in 10 rounds' if name == ROUNDS else ''}, of {commands[FEW].files:,}",
            *(runs[name].cpu / few, 1.5, "x", what, False),
            f"检查改了一份申报的拉取请求：登记册有 {commands[name].files:,} 个企业文件"
            f"{'（分在 10 个批次里）' if name == ROUNDS else ''}时，"
            f"用时是 {commands[FEW].files:,} 个时的几倍",
        )
        for name in (SOME, MANY, ROUNDS)
    ]
    name = f"one changed application of {commands[SOME].files:,} files: CPU"
    said = f"同上，登记册有 {commands[SOME].files:,} 个企业文件时的处理器时间"
    return [*times, Figure(name, runs[SOME].cpu, 1, "s", what, at_least=False, said=said)]


def _print(commands: Mapping[str, Command], runs: Mapping[str, Run]) -> None:
    print(f"\n{'one changed application':32}{'files':>8}{'CPU s':>8}{'wall s':>8}")
    for name, run in runs.items():
        print(f"{name:32}{commands[name].files:8,}{run.cpu:8.2f}{run.wall:8.2f}")


if __name__ == "__main__":
    sys.exit(main())
