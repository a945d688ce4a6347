"""Standard tools that judge what we must not judge ourselves: OpenSSH and OpenSSL."""

from __future__ import annotations

import os
import shutil
import subprocess

from clusterfund.errors import MissingToolError

KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
"""The environment that a tool sees: no agent, no home, no configuration, no time zone."""
SECONDS = 60


def run(words: list[str], data: bytes = b"", *, own: bool = False) -> tuple[int, bytes, str]:
    """Run a tool on `data`; give its exit code, what it wrote, and what it said.

    `own` leaves it the user's environment and terminal: an agent, a question for a passphrase.
    Errors: MissingToolError.
    """
    program = shutil.which(words[0])
    if program is None:
        raise MissingToolError(words[0])
    bare = {name: os.environ[name] for name in KEPT if name in os.environ}
    done = subprocess.run(  # noqa: S603 -- a list of words, found on the path; no shell
        [program, *words[1:]],
        input=data,
        capture_output=True,
        check=False,
        env=None if own else {**bare, "LC_ALL": "C", "TZ": "UTC"},
        timeout=None if own else SECONDS,
    )
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")
