"""What is public of a round's drafts: that there are files of theirs, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clusterfund import manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.records import Act, Register


def spoken_of(acts: Iterable[Act]) -> set[str]:
    """Name the applications that acts concern or rest on: all others are drafts."""
    found = {act.cluster for act in acts if act.cluster}
    for act in acts:
        found |= {row["cluster"] for row in act.result.get("clusters", ())}
        inner = (path.split("/")[2:4] for path in act.files)
        found |= {
            slug for kind, *slugs in filter(None, inner) if kind == "applications" for slug in slugs
        }
    return found


def decided(register: Register) -> Register:
    """Give the register without its drafts, which nothing public but `counted` depends on."""
    told = spoken_of(register.acts)
    kept = {slug: each for slug, each in register.applications.items() if slug in told}
    return replace(register, applications=kept)


def counted(files: Mapping[str, str], folder: str) -> dict[str, Any]:
    """Count the files of a round, drafts among them, and digest their manifest."""
    top = f"submissions/{folder}/"
    mine = {path: sha for path, sha in files.items() if path.startswith(top)}
    return {"files": len(mine), "digest": manifest.digest(mine)}
