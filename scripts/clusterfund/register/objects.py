"""Git objects as trees: no checkout, no hooks, no network, no replaced objects."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from clusterfund.errors import NoRegisterError, UnknownRevisionError
from clusterfund.register.tree import TOP, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from clusterfund.register.tree import Tree

ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",  # a stranger must read the same bytes under the same id
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}

NO_RENAMES = ("-c", "merge.renames=false", "-c", "merge.directoryRenames=false")
MERGE = ("merge-tree", "--write-tree", "--no-messages")
CONFLICT = 1
"""What `git merge-tree` exits with where a person must decide."""


class Repository:
    """A repository whose objects are read by id; faults are told of the `revision` asked for.

    Errors: UnknownRevisionError where there is no repository, no git, or no such revision.
    """

    def __init__(self, root: Path, revision: str) -> None:
        self._named = (root, revision)
        try:
            import git  # noqa: PLC0415 -- slow import, needed only to read git
        except ImportError:  # GitPython's word for "there is no git program"
            raise UnknownRevisionError(revision, "没有安装 git") from None
        self._fault: Any = git.exc.GitError
        try:
            self._repo = git.Repo(root, search_parent_directories=True)
        except (git.exc.InvalidGitRepositoryError, git.exc.NoSuchPathError):
            raise UnknownRevisionError(revision, "这里不是 git 仓库") from None
        self._repo.git.update_environment(**ENVIRONMENT)
        work_tree = self._repo.working_tree_dir
        inside = "" if work_tree is None else git.Git(root).rev_parse("--show-prefix")
        self.prefix = str(inside)

    def __reduce__(self) -> tuple[type[Repository], tuple[Path, str]]:
        """Open the repository again in another process: two may not share one git process."""
        return type(self), self._named

    def run(self, revision: str, *words: str) -> str:
        """Run a reading git command; a fault is told of `revision`."""
        try:
            return str(self._repo.git.execute(["git", *words], strip_newline_in_stdout=False))
        except (self._fault, ValueError):
            raise UnknownRevisionError(revision, "git 找不到它，或不许读取这个仓库") from None

    def commit(self, revision: str) -> str:
        """Give the full id of a commit."""
        words = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
        return self.run(revision, *words).strip()

    def descends(self, base: str, head: str) -> bool:
        """Tell whether commit `head` has commit `base` in its history."""
        return not self.run(base, "rev-list", "--max-count=1", base, f"^{head}").strip()

    def merged(self, base: str, head: str) -> str | None:
        """Give the tree that merging `head` into `base` would leave; None where they conflict."""
        if self.descends(base, head):
            return head
        words = ["git", *NO_RENAMES, *MERGE, base, head]
        code, out, _ = self._repo.git.execute(
            words, with_extended_output=True, with_exceptions=False
        )
        if code == 0:
            return str(out).split("\n")[0]
        if code == CONFLICT or not self._related(base, head):
            return None
        raise UnknownRevisionError(head, "不能与主线合并，需要 git 2.38 或更新的版本")

    def _related(self, base: str, head: str) -> bool:
        words = ["git", "merge-base", base, head]
        code, _, _ = self._repo.git.execute(words, with_extended_output=True, with_exceptions=False)
        return bool(code == 0)

    def object(self, name: str) -> tuple[bytes, bytes]:
        """Give the kind and the bytes of an object by its id."""
        try:
            found: Any = self._repo.git.get_object_data(name)  # typed str, given as bytes
        except ValueError:
            raise UnknownRevisionError(name, "git 里没有这个对象") from None
        _id, kind, _size, data = found
        return kind, data

    def size(self, blob: str) -> int:
        """Give the size of a blob; -1 where there is no blob of this id."""
        try:
            header: Any = self._repo.git.get_object_header(blob)  # typed str, given as bytes
        except ValueError:
            return -1
        _id, kind, size = header
        return int(size) if kind == b"blob" else -1

    def tree(self, treeish: str) -> GitTree:
        """Give the files of a commit or tree, by id."""
        listing = self.run(treeish, "ls-tree", "-r", "-z", "-l", "--full-tree", treeish)
        return GitTree(self, listing)

    def new_blobs(self, base: str, head: str, most: int) -> list[tuple[str, str, int]] | None:
        """List what the commits from `base` to `head` bring, as `(id, path, size)`.

        None where the commits bring more than `most` objects. Paths end at a line feed.
        """
        words = ("rev-list", "--objects", f"--max-count={most + 1}", head, f"^{base}")
        rows = self.run(head, *words).splitlines()
        if len(rows) > most:
            return None
        found = []
        for row in rows:
            name, _, path = row.partition(" ")
            header: Any = self._repo.git.get_object_header(name)  # typed str, given as bytes
            _id, kind, size = header
            if kind == b"blob":
                found.append((name, path, size))
        return found

    def read(self, blob: str, limit: int) -> bytes:
        """Give a blob's bytes, at most one more than `limit`."""
        _id, _kind, size, stream = self._repo.git.stream_object_data(blob)
        data: bytes = stream.read(min(size, limit + 1))
        stream.read()
        return data


class GitTree:
    """The files of one commit. `everything` has those outside the register too, by raw path."""

    def __init__(self, repository: Repository, listing: str) -> None:
        self._hold(repository, _rows(listing))

    def _hold(self, repository: Repository, found: Iterable[Entry]) -> None:
        self._repository = repository
        rows = sorted(found, key=lambda entry: entry.path)
        self.everything: Mapping[str, Entry] = {entry.path: entry for entry in rows}
        seen = [entry.path for entry in rows]
        self.doubled: Sequence[str] = sorted(
            {path for path, following in pairwise(seen) if path == following}
        )
        self.prefix = repository.prefix
        above = len(self.prefix)
        self.entries: Mapping[str, Entry] = {
            path[above:]: replace(entry, path=path[above:]) if above else entry
            for path, entry in self.everything.items()
            if path.startswith(f"{repository.prefix}{TOP}/")
        }

    def apart(self) -> GitTree:
        """Give the same tree for another process."""
        twin = copy(self)
        vars(twin)["_repository"] = copy(self._repository)  # opens it again
        return twin

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""
        return self.read_blob(self.entries[path].blob, limit)

    def read_blob(self, blob: str, limit: int) -> bytes:
        """Give the bytes of any file of `everything` by its blob's id."""
        return self._repository.read(blob, limit)


def _rows(listing: str) -> Iterator[Entry]:
    for row in filter(None, listing.split("\0")):
        about, path = row.split("\t", 1)
        mode, _kind, blob, size = about.split()
        yield Entry(path, 0 if size == "-" else int(size), mode, blob)


def git_tree(root: Path, revision: str) -> GitTree:
    """Give the files of a revision; NoRegisterError where it has no register."""
    repository = Repository(root, revision)
    tree = repository.tree(repository.commit(revision))
    if not tree.entries:
        raise NoRegisterError(revision)
    return tree


def apart(tree: Tree) -> Tree:
    """Give the same tree for another process: git objects are read through one of its own."""
    return tree.apart() if isinstance(tree, GitTree) else tree
