"""What tests share that read one register very many times."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.publish import verify
from clusterfund.register import shelf
from clusterfund.register.signatures import allowed_signers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.tree import Tree


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read each file's bytes only once: nearly all of them are the same every time.

    OpenSSH, too, is asked once of the same act, signature and keys.
    """
    for name in ("_document", "_private"):
        monkeypatch.setattr(shelf, name, remembering(getattr(shelf, name)))
    signatures, *others = verify.OUTSIDE
    asked_once = signatures._replace(find=one_by_one(signatures.find))
    monkeypatch.setattr(verify, "OUTSIDE", (asked_once, *others))


def one_by_one(find: Callable[..., Iterable[Finding]]) -> Callable[[Tree, Register], list[Finding]]:
    """Judge the signature of each act by itself, and keep what is found of the same bytes."""
    kept: dict[tuple[Any, ...], list[Finding]] = {}

    def wrapped(tree: Tree, register: Register) -> list[Finding]:
        keys, found = allowed_signers(register.roster), []
        for act in register.acts:
            path, files = act.source.path, register.files
            key = (keys, path, files[path], files.get(f"{path}.sig"))
            if key not in kept:
                kept[key] = [*find(tree, register, [path])]
            found += kept[key]
        return found

    return wrapped


def remembering(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what a function gives for a path and its bytes."""
    kept: dict[tuple[str, bytes], Any] = {}

    @functools.wraps(function)
    def wrapped(path: str, data: bytes, *more: Any) -> Any:
        if (path, data) not in kept:
            kept[path, data] = function(path, data, *more)
        return kept[path, data]

    return wrapped
