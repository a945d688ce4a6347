"""Acts for tests: drafted by the program itself, one at a time or in the usual order."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Severity
from clusterfund.records import Exclusion
from clusterfund.register.exclusions import ban
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.register.vouchers import FIELDS, vouchers
from clusterfund.rules.drafting import Wish, draft
from support import documents
from support.accepting import accepting

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

USUAL: tuple[tuple[str, str, str, str | None], ...] = (
    ("receive", "2021-09-07", "operator-01", "alpha"),
    ("receive", "2021-09-07", "operator-01", "beta"),
    ("accept", "2021-09-08", "operator-01", "alpha"),
    ("accept", "2021-09-08", "operator-01", "beta"),
    ("rank", "2021-09-10", "operator-01", None),
    ("file", "2021-09-13", "operator-01", None),
    ("notice", "2021-09-14", "bureau-01", None),
    ("approve", "2021-09-22", "bureau-01", None),
)


def act(root: Path, wish: Mapping[str, Any]) -> None:
    """Draft the next act and write it.

    A draft that is refused fails the test; one marked `anyway: true` must be refused and is
    written all the same, as somebody without the program would.
    """
    anyway = wish.get("anyway", False)
    register = read_round(DiskTree(root), "2021").sound
    drafted = draft(
        Wish(
            wish["kind"],
            date.fromisoformat(wish["on"]),
            wish["by"],
            wish.get("cluster"),
            wish.get("reason", ""),
            wish.get("document", ""),
            (wish["override"], "四（二）") if "override" in wish else None,
            wish.get("seed", ""),
            wish.get("objector", ""),
            wish.get("objection"),
            wish.get("outcome", ""),
            tuple(Exclusion(**each) for each in wish.get("exclude", ())),
            vouchers(_ledger(wish)),
            accepting(wish.get("cluster", ""), wish.get("acceptance"), register),
            ban(wish),
            wish.get("lifts"),
        ),
        register,
    )
    errors = [each for each in drafted.findings if each.severity is Severity.ERROR]
    if bool(errors) is not anyway:
        told = "; ".join(f"{each.code} {each.message}" for each in errors) or "nothing"
        message = f"{drafted.path}: anyway is {anyway}, but the draft is refused for {told}"
        raise ValueError(message)
    path = root / drafted.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(drafted.data)


ROW = ("order", "on", "account", "kind", "product", "amount", "paid", "of")
"""What a statement row of a case lists, in this order; the last may be left out."""


def _ledger(wish: Mapping[str, Any]) -> dict[str, Any]:
    """Write out what a case says of the voucher ledger in short."""
    said = {name: wish[name] for name in FIELDS if name in wish}
    if "accounts" in said:
        said["accounts"] = [{"uscc": key, "account": name} for key, name in said["accounts"]]
    if "rows" in said:
        rows = [dict(zip(ROW, row, strict=False)) for row in said["rows"]]
        said["rows"] = [
            {"line": place, **{name: value for name, value in row.items() if value != ""}}
            for place, row in enumerate(rows, wish.get("first_line", 2))
        ]
        said.setdefault("statement", {"name": "statement.csv", "sha256": "0" * 64})
    if "reverses" in said:
        said["reverses"] = [{"act": number, "entry": entry} for number, entry in said["reverses"]]
    return said


def run(root: Path, last: str) -> None:
    """Draft the usual acts of both clusters up to the last of the kind `last`."""
    kinds = [kind for kind, *_ in USUAL]
    for kind, on, by, cluster in USUAL[: len(kinds) - kinds[::-1].index(last)]:
        act(root, {"kind": kind, "on": on, "by": by, "cluster": cluster})


def digest(root: Path, name: str) -> None:
    """Make the digest of an act's manifest true again after its files were edited."""
    path = root / "submissions/2021/acts" / name
    data = documents.load(path.read_text("utf-8"))
    files = data["inputs"]["files"]
    text = "".join(f"{files[each]}  {each}\n" for each in sorted(files))
    data["inputs"]["digest"] = hashlib.sha256(text.encode()).hexdigest()
    documents.rewrite(path, data)
