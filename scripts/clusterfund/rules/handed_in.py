"""The files of an application, and the digests by which a receipt and paper name them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from clusterfund import manifest
from clusterfund.rules.recall import recalled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Register


def application_files(slug: str, register: Register) -> dict[str, str]:
    """List an application's files with their SHA-256, by path, as the act that receives it does."""
    return {path: register.files[path] for path in sorted(below(slug, register))}


def printed_files(slug: str, register: Register) -> dict[str, str]:
    """List the files that paper shows: all but the sealed ones.

    What is sealed is often the scan of the printed paper: it cannot be part of what is printed.
    """
    sealed = f"{_folder(slug, register)}sealed/"
    files = application_files(slug, register)
    return {path: sha for path, sha in files.items() if not path.startswith(sealed)}


def has_application(slug: str, register: Register) -> bool:
    """Tell whether there is an application folder, readable or not."""
    return slug in register.applications or bool(below(slug, register))


def application_digest(slug: str, register: Register) -> str:
    """Give the digest of an application's files: which version of it there is."""
    return manifest.digest(application_files(slug, register))


def printed_digest(slug: str, register: Register) -> str:
    """Give the digest of the files that paper shows; sealing a scan does not change it."""
    return manifest.digest(printed_files(slug, register))


def below(slug: str, register: Register) -> list[str]:
    """List the files in the folder of an application."""
    return by_folder(register.files).get(_folder(slug, register), [])


@recalled
def by_folder(files: Mapping[str, str]) -> Mapping[str, list[str]]:
    """Part files by the application's folder that they lie in; those in none are under ""."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in files:
        found[application_folder(path)].append(path)
    return found


def application_folder(path: str) -> str:
    """Give the application's folder that a path lies in, or "" where it lies in none."""
    parts = path.split("/", 4)
    return "/".join(parts[:4]) + "/" if parts[2] == "applications" and parts[4:] else ""


def slug_of(path: str) -> str:
    """Give the cluster whose application a path lies in, or "" where it lies in none."""
    return application_folder(path).rpartition("applications/")[2].rstrip("/")


def _folder(slug: str, register: Register) -> str:
    return f"submissions/{register.round.folder}/applications/{slug}/"
