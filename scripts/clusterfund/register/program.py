"""The version of the rules: a digest over the program's own files that decide.

The rules and what they compute with, how documents become records (where defaults stand), and the
schemas of the documents. Not what reads, prints or publishes; nor the packages that are installed.
"""

from __future__ import annotations

from pathlib import Path

from clusterfund import manifest
from clusterfund.register.layout import LAYOUT
from clusterfund.register.schema import SCHEMAS

PACKAGE = Path(__file__).resolve().parents[1]
CONVERTING = ("acceptance", "call", "convert", "decisions", "exclusions", "vouchers")
DECIDING = (
    "rules/**/*.py",
    "records/**/*.py",
    *(f"register/{name}.py" for name in CONVERTING),
    "money.py",
    "uscc.py",
    "workdays.py",
)


def rules_files() -> dict[str, str]:
    """Map each deciding file, by its path from the repository's root, to its SHA-256."""
    sources = {path for pattern in DECIDING for path in PACKAGE.glob(pattern)}
    kinds = (SCHEMAS / f"{kind}.schema.json" for kind in (*LAYOUT.groupindex, "common"))
    files = sorted(sources | {path for path in kinds if path.is_file()})
    root = SCHEMAS.parent
    return manifest.sums({path.relative_to(root).as_posix(): path.read_bytes() for path in files})


def rules_digest() -> str:
    """Give the digest of the manifest over the deciding files, as `sha256sum` would write it."""
    return manifest.digest(rules_files())
