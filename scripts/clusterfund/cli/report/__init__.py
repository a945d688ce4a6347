"""What commands print: findings for people, builds and comments, and JSON for programs."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.report.plain import plain, text
from clusterfund.cli.report.safe import clean, clean_report, json_text, large_json
from clusterfund.cli.report.sentence import summary
from clusterfund.publish import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.report import Report
    from clusterfund.register.load import Reading

__all__ = ["clean", "json_text", "print_json", "render", "stop_at_broken", "summary", "text"]


def render(report: Report, style: str, *, colour: bool = False) -> str:
    """Write a report as `text`, `json`, `github`, `sarif` or `markdown`, without the last newline.

    Only JSON carries values exactly; the others carry them cleaned.
    """
    if style == "json":
        return json_text(_shape(report))
    report = clean_report(report)
    match style:
        case "github":
            from clusterfund.cli.report.github import github  # noqa: PLC0415 -- each for itself

            return github(report)
        case "sarif":
            from clusterfund.cli.report.sarif import sarif  # noqa: PLC0415 -- all rules

            return json_text(sarif(report))
        case "markdown":
            from clusterfund.cli.report.markdown import markdown  # noqa: PLC0415 -- figures

            return markdown(report)
        case _:
            return plain(report, colour=colour)


def _shape(report: Report) -> dict[str, Any]:
    judged = report.judged
    shape = told.findings(report.findings, report.files)
    if judged is None:
        return shape
    return {
        **shape,
        "change": {
            "base": judged.base,
            "head": judged.head,
            "account": judged.account,
            "zones": list(judged.zones),
            "kinds": list(judged.kinds),
            "existing": [told.finding(each) for each in judged.existing],
            "fixed": [told.finding(each) for each in judged.fixed],
            "effects": [told.effect(*astuple(each)) for each in judged.effects],
            "fingerprints": [
                {"round": round_id, "cluster": cluster, "fingerprint": digest}
                for round_id, cluster, digest in judged.fingerprints
            ],
        },
    }


def stop_at_broken(
    reading: Reading,
    chosen: Sequence[str],
    errors: Iterable[Finding] = (),
    zones: Sequence[str] = ("applications", "reviews"),
) -> bool:
    """Print what keeps the chosen clusters from being computed; True where anything does."""
    folders = tuple(
        f"submissions/{reading.folder}/{zone}/{slug}/" for slug in chosen for zone in zones
    )
    acts = f"submissions/{reading.folder}/acts/"
    broken = [each for each in reading.findings if each.path.startswith((*folders, acts))]
    stopping = sorted((*broken, *errors), key=lambda finding: finding.order())
    if stopping:
        click.echo(text(stopping, len({each.path for each in stopping})), err=True)
        click.echo("以上文件改好以后才能计算。", err=True)
    return bool(stopping)


def print_json(shape: Any) -> None:
    """Print a JSON shape as every command does."""
    click.echo(large_json(shape))
