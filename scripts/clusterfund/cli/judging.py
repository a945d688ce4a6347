"""What the commands of a reviewer share: may this person judge this cluster now?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.options import known_cluster, read
from clusterfund.cli.report import stop_at_broken
from clusterfund.errors import FileInTheWayError
from clusterfund.errors.reviewing import NotDrawnError, NotUnderReviewError, UnknownReviewerError
from clusterfund.files import write_all
from clusterfund.rules.conflicts import reviewers
from clusterfund.rules.panels import drawn
from clusterfund.rules.replay import states
from clusterfund.rules.states import OPEN_TO_REVIEWERS

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.records import Register


def ready(root: Path | None, round_id: str, cluster: str, reviewer: str) -> Register | None:
    """Read a round where the reviewer may judge the cluster; None where acts or forms are broken.

    Errors: UnknownClusterError, UnknownReviewerError, NotUnderReviewError, NotDrawnError.
    """
    reading, register = read(root, None, round_id)
    if stop_at_broken(reading, [cluster], zones=["applications"]):
        return None
    _may_judge(register, cluster, reviewer)
    return register


def _may_judge(register: Register, cluster: str, reviewer: str) -> None:
    known_cluster(register, cluster)
    known = [person.id for person in reviewers(register)]
    if reviewer not in known:
        raise UnknownReviewerError(reviewer, known)
    state = states(register)[cluster]
    if state not in OPEN_TO_REVIEWERS:
        raise NotUnderReviewError(cluster, state.label)
    panel = drawn(cluster, register.acts)
    if panel is not None and reviewer not in panel:
        raise NotDrawnError(reviewer, cluster, panel)


def write_new(path: Path, data: bytes) -> None:
    """Write a file where there is none yet. Errors: FileInTheWayError, CannotWriteError."""
    if path.exists() or path.is_symlink():
        raise FileInTheWayError(str(path))
    write_all({path: data})
