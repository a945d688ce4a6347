"""What `clusterfund act complete` takes from the file of an acceptance (guide 五（一）)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.private import content
from clusterfund.register.acceptance import acceptance
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.records import Acceptance


def actuals(path: Path) -> tuple[Acceptance | None, list[Finding]]:
    """Read the file; findings tell its faults. Errors: UnreadableFileError, TooLargeError."""
    source, findings = parse(path.name, content(path, MAX_BYTES), MAX_BYTES)
    if source is None:
        return None, findings
    findings = validate("act#acceptance", source)
    return (None if findings else acceptance({"acceptance": source.data})), findings
