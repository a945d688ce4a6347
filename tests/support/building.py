"""Small registers: the base of `tests/cases/_base` with changes, as a `change.yaml` lists them.

A change is a mapping of one operation to what it takes; README.md in `tests/cases` lists them.
Paths are short: `alpha/e1` is the first enterprise of the base's cluster alpha, `alpha/plan.yaml`
a file of its application; `call/…`, `reviews/…`, `acts/…` lie below the round, and anything
that starts with `./` lies below the root.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from support import acting, documents, keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

CASES = Path(__file__).parents[1] / "cases"
BASE = CASES / "_base"
ROUND = "submissions/2021"
ZONES = frozenset({"call", "applications", "reviews", "acts"})
ENTERPRISE = re.compile("(alpha|beta)/e([0-9]+)")


def build(tmp_path: Path, changes: Iterable[Mapping[str, Any]] = ()) -> Path:
    """Copy the base below `tmp_path`, apply the changes in order, and give the root."""
    root = tmp_path / "root"
    shutil.copytree(BASE, root)
    for change in changes:
        operate(root, change)
    return root


def operate(root: Path, change: Mapping[str, Any]) -> None:
    """Carry out the operations of one change."""
    for operation, argument in change.items():
        OPERATIONS[operation](root, argument)


def place(root: Path, short: str) -> Path:
    """Give the file that a short path means."""
    if short.startswith("./"):
        return root / short
    enterprise = ENTERPRISE.fullmatch(short)
    if enterprise:
        short = f"{enterprise[1]}/enterprises/{_enterprises(enterprise[1])[int(enterprise[2]) - 1]}"
    zone = "" if short.split("/")[0] in ZONES or "/" not in short else "applications/"
    return root / ROUND / f"{zone}{short}"


@cache
def _enterprises(cluster: str) -> list[str]:
    folder = BASE / ROUND / "applications" / cluster / "enterprises"
    return sorted(path.name for path in folder.iterdir())


def _set(root: Path, values: Mapping[str, Any]) -> None:
    for target, value in values.items():
        path, pointer = _split(root, target)
        data = documents.load(path.read_text("utf-8"))
        documents.put(data, pointer, value)
        documents.rewrite(path, data)


def _drop(root: Path, targets: Iterable[str]) -> None:
    for target in targets:
        path, pointer = _split(root, target)
        data = documents.load(path.read_text("utf-8"))
        documents.drop(data, pointer)
        documents.rewrite(path, data)


def _split(root: Path, target: str) -> tuple[Path, str]:
    short, _, pointer = target.partition("#")
    return place(root, short), pointer


def _write(root: Path, texts: Mapping[str, str]) -> None:
    _bytes(root, {short: text.encode().hex() for short, text in texts.items()})


def _bytes(root: Path, contents: Mapping[str, str]) -> None:
    for short, code in contents.items():
        path = place(root, short)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes.fromhex(code))


def _pad(root: Path, sizes: Mapping[str, int]) -> None:
    for short, size in sizes.items():
        path = place(root, short)
        path.write_bytes((path.read_bytes() + b"#").ljust(size, b"x"))


def _replace(root: Path, edits: Mapping[str, list[str]]) -> None:
    for short, (old, new) in edits.items():
        path = place(root, short)
        text = path.read_bytes().decode()
        if text.count(old) != 1:
            message = (
                f"{short} has {text.count(old)} times {old!r}; a replacement needs exactly one"
            )
            raise ValueError(message)
        path.write_bytes(text.replace(old, new).encode())


def _remove(root: Path, shorts: Iterable[str]) -> None:
    for short in shorts:
        path = place(root, short)
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _move(root: Path, names: Mapping[str, str]) -> None:
    for old, new in names.items():
        target = place(root, new)
        target.parent.mkdir(parents=True, exist_ok=True)
        place(root, old).rename(target)


def _copy(root: Path, names: Mapping[str, str]) -> None:
    for old, new in names.items():
        target = place(root, new)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(place(root, old), target)


def _many(root: Path, counts: Mapping[str, int]) -> None:
    for short, count in counts.items():
        first, _, ending = short.partition("*")
        for number in range(count):
            _write(root, {f"{first}{number}{ending}": "age-encryption.org/v1\n"})


def _link(root: Path, links: Mapping[str, str]) -> None:
    for short, target in links.items():
        path = place(root, short)
        path.unlink(missing_ok=True)
        path.symlink_to(target)


def _sign(root: Path, acts: Mapping[str, Any]) -> None:
    for short, how in acts.items():
        named = how if isinstance(how, dict) else {"words": how}
        keys.sign(place(root, short), **named)


def _rename(root: Path, codes: Mapping[str, str]) -> None:
    for short, code in codes.items():
        _set(root, {f"{short}#/uscc": code})
        old = place(root, short)
        old.rename(old.with_name(f"{code}.yaml"))


def _seal(root: Path, shorts: Iterable[str]) -> None:
    for sheet in (path for short in shorts for path in _sheets(place(root, short))):
        data = {
            "reviewer": sheet.stem,
            "on": "2021-09-09",
            "digest": hashlib.sha256(sheet.read_bytes()).hexdigest(),
        }
        sheet.with_name(f"{sheet.stem}.digest.yaml").write_text(documents.dump(data), "utf-8")
        kept = _kept(root, sheet)
        kept.parent.mkdir(parents=True, exist_ok=True)
        sheet.rename(kept)


def _reveal(root: Path, shorts: Iterable[str]) -> None:
    for sheet in (path for short in shorts for path in _sheets(_kept(root, place(root, short)))):
        shutil.move(sheet, root / sheet.relative_to(_kept(root, root)))


def _sheets(path: Path) -> list[Path]:
    """Give a sheet, or all sheets of a folder."""
    if not path.is_dir():
        return [path]
    return sorted(each for each in path.glob("**/*.yaml") if not each.stem.endswith(".digest"))


def _kept(root: Path, path: Path) -> Path:
    """Give where a reviewer keeps a sealed sheet: outside the repository."""
    return root.with_name("kept") / path.relative_to(root)


def _balance(root: Path, clusters: Iterable[str]) -> None:
    for cluster in clusters:
        files = sorted(place(root, f"{cluster}/enterprises").glob("*.yaml"))
        rows = [documents.load(path.read_text("utf-8")) for path in files]
        spent = [_fen(buy["amount"]) for row in rows for buy in row["purchases"]]
        total = _yuan(sum(spent) + sum(_fen(row["other_investment"]) for row in rows))
        requested = _yuan(sum(_fen(row["requested_subsidy"]) for row in rows))
        form, plan = f"{cluster}/application.yaml", f"{cluster}/plan.yaml"
        projects = documents.load(place(root, plan).read_text("utf-8"))["projects"]
        others = sum(_fen(row["amount"]) for row in projects[1:])
        _set(root, {f"{form}#/total_investment": total, f"{form}#/requested_subsidy": requested})
        _set(root, {f"{plan}#/projects/0/amount": _yuan(_fen(total) - others)})


def _fen(yuan: int | str) -> int:
    whole, _, part = str(yuan).partition(".")
    return int(whole + part.ljust(2, "0"))


def _yuan(fen: int) -> int | str:
    return f"{fen // 100}.{fen % 100:02d}" if fen % 100 else fen // 100


OPERATIONS: dict[str, Callable[[Path, Any], None]] = {
    "set": _set,
    "drop": _drop,
    "write": _write,
    "bytes": _bytes,
    "pad": _pad,
    "many": _many,
    "replace": _replace,
    "remove": _remove,
    "move": _move,
    "copy": _copy,
    "link": _link,
    "rename": _rename,
    "sign": _sign,
    "balance": _balance,
    "seal": _seal,
    "reveal": _reveal,
    "act": acting.act,
    "run": acting.run,
    "digest": acting.digest,
}
