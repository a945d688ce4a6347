r"""The one place where what applicants wrote is made harmless for a terminal and a build log.

Whatever cannot be seen, turns the reading direction or steers a terminal is written out as
`\x1b`; what a build log would read as a command is broken by a full-width character.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.gate.report import Report

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories: control, format, surrogate, private, unassigned, line and paragraph ends."""
COMMAND = re.compile(r"##(?=\[)")
"""`##[error]` is a command of the log anywhere in a line."""
BEGINNING = re.compile(r"^(\s*):")
"""`::error::` is one at the beginning of a line."""


def clean(text: str) -> str:
    """Make a value one harmless line; a harmless one stays as it is."""
    if not text.isprintable():  # nothing unseen is, nor is any blank but the usual one
        text = "".join(_seen(char) for char in text)
    return BEGINNING.sub(r"\1：", COMMAND.sub("＃＃", text))


def _seen(char: str) -> str:
    if unicodedata.category(char) not in UNSEEN:
        return char
    number = ord(char)
    return f"\\x{number:02x}" if number <= 0xFF else f"\\u{number:04x}"  # noqa: PLR2004 -- a byte


def clean_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Clean every text of findings that an input can reach."""
    return tuple(map(cleaned, findings))


def cleaned(value: Any) -> Any:
    """Clean every text within a frozen record; words of ours that are no plain text stay."""
    if type(value) is str:
        return clean(value)
    if isinstance(value, tuple):
        return tuple(map(cleaned, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{each.name: cleaned(getattr(value, each.name)) for each in fields(value)}
        )
    return value


def clean_report(report: Report) -> Report:
    """Clean every text of a report."""
    judged = report.judged and replace(
        report.judged,
        zones=tuple(map(clean, report.judged.zones)),
        fixed=clean_findings(report.judged.fixed),
        existing=clean_findings(report.judged.existing),
        effects=cleaned(report.judged.effects),
        difference=cleaned(report.judged.difference),
        fingerprints=tuple(
            (clean(round_id), clean(cluster), digest)
            for round_id, cluster, digest in report.judged.fingerprints
        ),
    )
    return replace(report, findings=clean_findings(report.findings), judged=judged)


def json_text(shape: Any) -> str:
    """Write JSON that carries every value exactly and yet is harmless to print."""
    return _harmless(json.dumps(shape, ensure_ascii=False, indent=2))


def large_json(shape: Any) -> str:
    """Write the same as `json_text`, of a whole round in a tenth of the time."""
    import orjson  # noqa: PLC0415 -- a check of a few findings starts sooner without

    try:
        written = orjson.dumps(shape, option=orjson.OPT_INDENT_2).decode()
    except TypeError:  # half a pair, or a number beyond 64 bits
        return json_text(shape)
    return _harmless(written)


def _harmless(written: str) -> str:
    """Escape in JSON what `clean` takes out of text; no value changes."""
    written = COMMAND.sub(r"#\\u0023", written)
    if written.replace("\n", "").isprintable():
        return written
    lines = written.split("\n")
    return "\n".join(line if line.isprintable() else "".join(map(_escaped, line)) for line in lines)


def _escaped(char: str) -> str:
    """Escape an unseen character as JSON does; beyond the first plane that takes two."""
    if unicodedata.category(char) not in UNSEEN:
        return char
    return json.dumps(char)[1:-1] if char != "\x7f" else "\\u007f"
