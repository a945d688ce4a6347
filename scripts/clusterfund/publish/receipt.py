"""A receipt: what an application's files are, what was checked, and how to recompute it alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from clusterfund import manifest
from clusterfund.findings import Severity
from clusterfund.money import plain
from clusterfund.rules.handed_in import application_files, printed_digest
from clusterfund.rules.judge import checked_codes
from clusterfund.rules.subsidy import cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Register


LISTED = "grep -E '^[0-9a-f]{64}  '"
"""Finds the lines of a receipt that list a file: together they are the manifest."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The commit that was read and its time; both empty where the disk was read."""

    commit: str = ""
    made: str = ""


def receipt(
    register: Register, cluster: str, findings: Iterable[Finding], origin: Origin
) -> dict[str, Any]:
    """`receipt --format json`, of an application whose check gave these findings and no error."""
    files = application_files(cluster, register)
    application = register.applications[cluster]
    rules = register.rules
    counts = Counter(each.code for each in findings if each.severity is not Severity.ERROR)
    return {
        "round": register.round.id,
        "cluster": cluster,
        "name": application.name,
        "fingerprint": manifest.digest(files),
        "printed": printed_digest(cluster, register),
        "commit": origin.commit or None,
        "time": origin.made or None,
        "program": version("clusterfund"),
        "rules_version": rules and rules.version,
        "rules_digest": rules and rules.digest,
        "amount": plain(cluster_subsidy(application, register).amount),
        "findings": [
            {
                "code": code.code,
                "severity": code.severity.value,
                "title": code.title,
                "count": counts[code.code],
            }
            for code in checked_codes()
            if counts[code.code]
        ],
        "checked": len(checked_codes()),
        "files": [{"path": path, "sha256": digest} for path, digest in files.items()],
        "commands": list(_commands(register.round.folder, cluster, origin)),
    }


def _commands(folder: str, cluster: str, origin: Origin) -> Iterable[str]:
    """Give what to type: with the program, then with the tools of any system alone."""
    at = f" --at {origin.commit}" if origin.commit else ""
    path = f"submissions/{folder}/applications/{cluster}"
    yield f"clusterfund check {path}{at}"
    yield f"clusterfund receipt {folder} {cluster}{at} --out receipt.txt"
    if origin.commit:
        yield f"mkdir handed-in && git archive {origin.commit} {path} | tar -x -C handed-in"
        yield f"(cd handed-in && {LISTED} ../receipt.txt | sha256sum --check)"
    else:
        yield f"{LISTED} receipt.txt | sha256sum --check"
    yield f"{LISTED} receipt.txt | sha256sum"
