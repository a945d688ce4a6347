"""An application as one commit on a branch of its own, pushed; or nothing at all.

The commit is made beside the work tree: a temporary index, no checkout. So whatever else lies
around, staged or not, and whatever is checked out stays as it is by construction, and undoing
means to put back one ref.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from clusterfund.errors import NotSubmittedError, named
from clusterfund.office.said import last, why

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ABSENT = "0" * 40


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be sent: the folder's files as they lie on the disk, as a commit on `parent`.

    `base` is the name of the branch that it is proposed for; `before` the branch's commit until
    now, `ABSENT` where there is none; `changed` the paths that the commit changes.
    """

    branch: str
    base: str
    parent: str
    before: str
    changed: tuple[str, ...]


class Sender:
    """The repository that an application is sent from.

    Errors: NotSubmittedError, whatever keeps an application from being sent.
    """

    def __init__(self, root: Path, remote: str) -> None:
        try:
            import git  # noqa: PLC0415 -- slow import, needed only here
        except ImportError:
            _stop("没有安装 git")
        self.git = git.Git(root)
        self.remote = remote
        if self._run("rev-parse", "--git-dir")[0]:
            _stop("这里不是 git 仓库")
        code, url, _ = self._run("remote", "get-url", "--push", remote)
        if code:
            known = named(self._run("remote")[1].split())
            _stop(f"没有远端 {remote}，已有的远端：{known}；请用 --remote 指明")
        self.url = url

    def _run(self, *words: str, env: Mapping[str, str] | None = None) -> tuple[int, str, str]:
        """Run git in plain English; give its code, output and messages."""
        done: Any = self.git.execute(
            ["git", *words],
            with_extended_output=True,
            with_exceptions=False,
            env=dict(env or {}),
        )
        code, out, err = done
        return code, out, err

    def _must(self, *words: str, env: Mapping[str, str] | None = None) -> str:
        """Run git; NotSubmittedError with its last words where it fails."""
        code, out, err = self._run(*words, env=env)
        if code:
            _stop(f"git {words[0]} 没有成功：{last(err or out)}")
        return out

    def author(self) -> None:
        """Ask for the author's name and address where git does not know them."""
        for role in ("AUTHOR", "COMMITTER"):
            if self._run("-c", "user.useConfigOnly=true", "var", f"GIT_{role}_IDENT")[0]:
                _stop(
                    'git 还不知道提交人，请先运行 git config --global user.name "单位简称" '
                    '和 git config --global user.email "公开的邮箱"'
                )

    def plan(self, folder: str, branch: str, *, again: bool) -> Plan:
        """See what would be sent, without writing anything into the repository."""
        if self._run("check-ref-format", "--branch", branch)[0]:
            _stop(f"{branch} 不能作分支名；请用 --branch 换一个")
        base, parent = self._base()
        before = self._commit(f"refs/heads/{branch}")
        if before and not again:
            _stop(
                f"已经有分支 {branch}；接着它再交一次请加 --again，另交一份请用 --branch 换一个名字"
            )
        if again and not before:
            _stop(f"没有分支 {branch}，第一次提交请不要写 --again")
        if self._run("symbolic-ref", "--quiet", "HEAD")[1] == f"refs/heads/{branch}":
            _stop(f"现在就在分支 {branch} 上；请先用 git switch {base} 换到主线")
        parent = before if again else parent
        with self._staged(folder, parent, quarantine=True) as env:
            rows = self._must("diff-index", "--cached", "--name-only", "-z", parent, env=env)
        changed = tuple(filter(None, rows.split("\0")))
        if not changed:
            _stop(f"{folder} 和已经提交的完全一样，没有要交的改动")
        return Plan(branch, base, parent, before or ABSENT, changed)

    def _base(self) -> tuple[str, str]:
        """Give the name and commit of the branch that changes are proposed for."""
        head = self._run("symbolic-ref", "--short", f"refs/remotes/{self.remote}/HEAD")[1]
        names = filter(None, (head.removeprefix(f"{self.remote}/"), "main", "master"))
        commits = {name: self._commit(f"refs/remotes/{self.remote}/{name}") for name in names}
        found = next(((name, commit) for name, commit in commits.items() if commit), None)
        if found is None:
            _stop(f"不知道远端 {self.remote} 的主线；请先运行 git fetch {self.remote} 取得它")
        return found

    def _commit(self, ref: str) -> str:
        """Give the commit that a ref names; "" where there is none."""
        return self._run("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")[1]

    @contextmanager
    def _staged(self, folder: str, parent: str, *, quarantine: bool) -> Iterator[dict[str, str]]:
        """Stage the folder on top of a commit in an index of its own; give its environment."""
        with tempfile.TemporaryDirectory(prefix="clusterfund-") as place:
            env = {"GIT_INDEX_FILE": f"{place}/index"}
            if quarantine:
                objects = self._must("rev-parse", "--path-format=absolute", "--git-path", "objects")
                env |= {
                    "GIT_OBJECT_DIRECTORY": f"{place}/objects",
                    "GIT_ALTERNATE_OBJECT_DIRECTORIES": objects,
                }
                Path(place, "objects").mkdir()
            self._must("read-tree", parent, env=env)
            self._must("add", "--all", "--force", "--chmod=-x", "--", folder, env=env)
            yield env

    def send(self, plan: Plan, folder: str, message: str) -> str:
        """Commit and push; give what the server said. What fails leaves everything as before."""
        with self._staged(folder, plan.parent, quarantine=False) as env:
            hook = Path(self._must("rev-parse", "--git-path", "hooks/pre-commit"))
            if (Path(str(self.git.working_dir)) / hook).is_file():
                self._must("hook", "run", "pre-commit", env=env)
            tree = self._must("write-tree", env=env)
        commit = self._must("commit-tree", tree, "-p", plan.parent, "-m", message)
        ref = f"refs/heads/{plan.branch}"
        self._must("update-ref", "-m", "clusterfund submit", ref, commit, plan.before)
        sent = False
        try:
            code, out, err = self._run("push", "--porcelain", self.remote, f"{ref}:{ref}")
            sent = code == 0
        finally:
            if not sent:
                self._undo(ref, commit, plan.before)
        if not sent:
            _stop(why(f"{err}\n{out}"))
        return err

    def _undo(self, ref: str, commit: str, before: str) -> None:
        if before == ABSENT:
            self._run("update-ref", "-d", ref, commit)
        else:
            self._run("update-ref", ref, before, commit)


def _stop(reason: str) -> NoReturn:
    raise NotSubmittedError(reason)
