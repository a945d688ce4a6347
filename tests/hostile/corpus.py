"""The hostile corpus: attacks as data, made with real git where no disk can hold them.

    python -m hostile.corpus        (with tests/ on the path) prints the table of README.md

An attack is a change (see `support.changing`) by the lead of cluster alpha, unless `account`
says who. `caught_by` are the codes that must block it; `severity: refusal` where it may be handed
in but not accepted. Beyond the operations of the cases there are

- `text`: file → whole text; `grow`: file#pointer → how often the list's last item stands there;
- `raw`: path in hexadecimal → mode and text; `long`: length of a file name;
- `forge`: rows of mode, name, text that are put into the tree object of the application's folder;

and the keys `first` (operations of an earlier commit), `after` (git commands when all is done) and
`orphan` (a head without a history). A value `{repeat: [text, times]}` is the repeated text.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hostile.forging import forge
from register.trees import committed, git
from support import documents
from support.building import ROUND, build, operate, place
from support.changing import INDEX, MAINTAINERS, feed, stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

HERE = Path(__file__).parent
CLASSES = {
    "actions": "2.1 the judge and its logs",
    "git": "2.2 the git layer",
    "yaml": "2.3 YAML and JSON Schema",
    "unicode": "2.4 Unicode",
    "pages": "2.5 generated pages",
    "people": "2.6 people and process",
    "personal": "2.6 personal data",
}
LEAD = 90000101


@dataclass(frozen=True)
class Attack:
    """One attack of a class."""

    group: str
    data: Mapping[str, Any]

    @property
    def name(self) -> str:
        """`<class>/<id>`."""
        return f"{self.group}/{self.data['id']}"

    @property
    def account(self) -> int | None:
        """Who brings it; None where nobody is named."""
        return self.data.get("account", LEAD) or None


def attacks() -> list[Attack]:
    """Read every attack."""
    return [
        Attack(group, data)
        for group in CLASSES
        for data in documents.load((HERE / f"{group}.yaml").read_text("utf-8"))
    ]


def mounted(attack: Attack, tmp_path: Path) -> Path:
    """Make a repository with tags `base` and `head` for an attack."""
    data = _expanded(attack.data)
    root = build(tmp_path, data.get("before", ()))
    (root / ".github").mkdir()
    (root / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    start = committed(root)
    _add(root, data.get("meanwhile", ()))
    git(root, "tag", "base")
    git(root, "checkout", "-q", "--force", "--detach", start)
    if data.get("orphan"):
        git(root, "checkout", "-q", "--orphan", "alone")
    for operations in (
        data.get("first", ()),
        [{"text": data.get("text", {})}, *data.get("changes", ())],
    ):
        _add(root, operations)
    git(root, "tag", "head")
    for words in data.get("after", ()):
        git(root, *words)
    return root


def _add(root: Path, operations: Iterable[Mapping[str, Any]]) -> None:
    for each in operations:
        for name, what in each.items():
            if name in OPERATIONS:
                OPERATIONS[name](root, what)
            elif name not in INDEX | STAGED.keys():
                operate(root, {name: what})
    git(root, "add", "-A")
    for each in operations:
        stage(root, each)
        for name in each.keys() & STAGED.keys():
            STAGED[name](root, each[name])
    if operations:
        git(root, "commit", "-q", "--allow-empty", "-m", "x")
    for each in operations:
        if "forge" in each:
            git(
                root,
                "update-ref",
                "HEAD",
                forge(root, f"{ROUND}/applications/alpha", each["forge"]),
            )


def _expanded(value: Any) -> Any:
    if isinstance(value, dict) and "repeat" in value:
        text, times = value["repeat"]
        return value.get("prefix", "") + text * times
    if isinstance(value, dict):
        return {key: _expanded(each) for key, each in value.items()}
    return [_expanded(each) for each in value] if isinstance(value, list) else value


def _text(root: Path, texts: Mapping[str, str]) -> None:
    for short, text in texts.items():
        place(root, short).write_bytes(text.encode())


def _grow(root: Path, sizes: Mapping[str, int]) -> None:
    for target, size in sizes.items():
        short, _, pointer = target.partition("#")
        path = place(root, short)
        data = documents.load(path.read_text("utf-8"))
        rows = data[pointer.removeprefix("/")]
        documents.put(data, pointer, rows + rows[-1:] * (size - len(rows)))
        documents.rewrite(path, data)


def _long(root: Path, length: int) -> None:
    stage(root, {"entry": {f"{ROUND}/applications/alpha/{'a' * length}": ["100644", "x"]}})


def _raw(root: Path, entries: Mapping[str, list[str]]) -> None:
    for code, (mode, text) in entries.items():
        blob = feed(root, text.encode(), "hash-object", "-w", "--stdin")
        row = f"{mode} {blob}\t".encode() + bytes.fromhex(code) + b"\0"
        feed(root, row, "update-index", "-z", "--index-info")


OPERATIONS: dict[str, Callable[[Path, Any], None]] = {"text": _text, "grow": _grow}
STAGED: dict[str, Callable[[Path, Any], None]] = {
    "raw": _raw,
    "long": _long,
    "forge": lambda _root, _rows: None,
}


def table() -> str:
    """Write the table of README.md: class, attacks, codes."""
    rows = ["| class | attacks | caught by |", "|---|---|---|"]
    everything = attacks()
    for group, title in CLASSES.items():
        found = [each for each in everything if each.group == group]
        codes = sorted({code for each in found for code in each.data["caught_by"]})
        rows.append(f"| {title} | {len(found)} | {' '.join(codes)} |")
    return "\n".join([*rows, f"| all | {len(everything)} | |"]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
