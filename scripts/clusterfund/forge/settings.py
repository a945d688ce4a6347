"""The branch rules that the gate rests on, compared with what the repository really has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.forge.api import Api

CHECKS = frozenset({"submission-gate", "make check", "impact on awards"})
ACTIONS = 15368
"""GitHub Actions as an app: no other may post these checks."""
REQUIRED: tuple[tuple[str, str, int, str], ...] = (
    ("deletion", "", True, "the branch is the register"),
    ("non_fast_forward", "", True, "history is the record of every decision"),
    ("required_linear_history", "", True, "one line of commits that anybody can replay"),
    ("pull_request", "required_approving_review_count", 1, "nobody merges alone"),
    ("pull_request", "dismiss_stale_reviews_on_push", True, "an approval is of what was read"),
    ("pull_request", "require_code_owner_review", True, "each path has people who know it"),
    ("pull_request", "require_last_push_approval", True, "who pushes last does not approve"),
    ("pull_request", "required_review_thread_resolution", True, "no question is left open"),
    (
        "required_status_checks",
        "strict_required_status_checks_policy",
        True,
        "two changes that are sound alone are judged together",
    ),
    ("required_status_checks", "submission-gate", True, "the gate judged exactly this commit"),
    ("required_status_checks", "make check", True, "the program's own tests pass"),
    (
        "required_status_checks",
        "impact on awards",
        True,
        "no change of rules moves an award silently",
    ),
)
"""Rule type, parameter (or check), least value, reason."""


def deviations(api: Api, branch: str) -> list[str]:
    """Say in which points the rules that hold for a branch fall short of those required."""
    rules: dict[str, list[Any]] = {}
    for each in api.pages(f"rules/branches/{quote(branch, safe='')}"):
        rules.setdefault(str(each["type"]), []).append(each.get("parameters") or {})
    return list(_missing(rules))


def _missing(rules: dict[str, list[Any]]) -> Iterator[str]:
    for kind, name, least, reason in REQUIRED:
        found = [_value(kind, name, parameters) for parameters in rules.get(kind, [])]
        if not any(each >= least for each in found):
            yield f"{kind}{f' {name}' if name else ''}: {reason}"


def _value(kind: str, name: str, parameters: Any) -> int:
    if name in CHECKS and kind == "required_status_checks":
        checks = parameters.get("required_status_checks", [])
        return (name, ACTIONS) in [
            (each.get("context"), each.get("integration_id")) for each in checks
        ]
    return int(parameters.get(name, 0)) if name else True
