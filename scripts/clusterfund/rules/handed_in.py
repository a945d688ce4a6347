"""The files of an application, and the digests by which a receipt and paper name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund import manifest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register


def application_files(slug: str, register: Register) -> dict[str, str]:
    """List an application's files with their SHA-256, by path, as the act that receives it does."""
    folder = _folder(slug, register)
    return {path: register.files[path] for path in sorted(_below(folder, register))}


def printed_files(slug: str, register: Register) -> dict[str, str]:
    """List the files that paper shows: all but the sealed ones.

    What is sealed is often the scan of the printed paper: it cannot be part of what is printed.
    """
    sealed = f"{_folder(slug, register)}sealed/"
    files = application_files(slug, register)
    return {path: sha for path, sha in files.items() if not path.startswith(sealed)}


def has_application(slug: str, register: Register) -> bool:
    """Tell whether there is an application folder, readable or not."""
    return slug in register.applications or any(_below(_folder(slug, register), register))


def application_digest(slug: str, register: Register) -> str:
    """Give the digest of an application's files: which version of it there is."""
    return manifest.digest(application_files(slug, register))


def printed_digest(slug: str, register: Register) -> str:
    """Give the digest of the files that paper shows; sealing a scan does not change it."""
    return manifest.digest(printed_files(slug, register))


def _below(folder: str, register: Register) -> Iterator[str]:
    return (path for path in register.files if path.startswith(folder))


def _folder(slug: str, register: Register) -> str:
    return f"submissions/{register.round.folder}/applications/{slug}/"
