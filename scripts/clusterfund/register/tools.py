"""Standard tools that judge what we must not judge ourselves: OpenSSH and OpenSSL."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from clusterfund.errors import CannotWriteError
from clusterfund.errors.tools import BrokenToolError, MissingToolError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
"""The environment that a tool sees: no agent, no home, no configuration, no time zone."""
SECONDS = 60
TOO_OLD = ("usage:", "invalid option", "unknown option", "illegal option")
"""What a tool says of an option that it does not know: it has judged nothing then."""
WORKERS = 4
"""Tools that run at once where many proofs are judged."""


class Done(NamedTuple):
    """How a tool ended: its exit code, what it wrote, and what it said."""

    code: int
    out: bytes
    said: str


def run(words: Sequence[str], data: bytes = b"", *, own: bool = False) -> Done:
    """Run a tool on `data`.

    `own` leaves it the user's environment and time: an agent, a question for a passphrase.
    Errors: MissingToolError, BrokenToolError.
    """
    name = words[0]
    program = shutil.which(name)
    if program is None:
        raise MissingToolError(name)
    bare = {each: os.environ[each] for each in KEPT if each in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 -- a list of words, found on the path; no shell
            [program, *words[1:]],
            input=data,
            capture_output=True,
            check=False,
            env=None if own else {**bare, "LC_ALL": "C", "TZ": "UTC"},
            timeout=None if own else SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise BrokenToolError(name, f"{SECONDS} 秒没有结束") from None
    except OSError as error:
        raise BrokenToolError(name, error.strerror or type(error).__name__) from None
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode and any(each in said.lower() for each in TOO_OLD):
        raise BrokenToolError(name, "版本太旧，没有需要的功能")
    return Done(done.returncode, done.stdout, said)


@contextmanager
def private_folder(contents: Mapping[str, bytes]) -> Iterator[Path]:
    """Lend a tool a folder with these files, which nobody else can read. Errors: CannotWriteError.

    Names are ours: no name that a stranger chose reaches a tool's command line.
    """
    try:
        folder = TemporaryDirectory(prefix="clusterfund-")
    except OSError as error:
        raise _full(error) from None
    with folder as name:
        try:
            for file, data in contents.items():
                (Path(name) / file).write_bytes(data)
        except OSError as error:
            raise _full(error) from None
        yield Path(name)


def _full(error: OSError) -> CannotWriteError:
    return CannotWriteError("临时文件夹", error.strerror or type(error).__name__)
