"""The files of one round as checked documents, with a finding for each that is none."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place
from clusterfund.records import Source, pack
from clusterfund.records.source import Later
from clusterfund.register import layout, personal, tree_codes
from clusterfund.register.memory import NOTHING, remembered
from clusterfund.register.names import irregular, misnamed
from clusterfund.register.schema import validate
from clusterfund.register.sparing import sparing
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import decode, forbidden, limit_of, too_large
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.register.layout import Named
    from clusterfund.register.memory import Memory, Remembered
    from clusterfund.register.tree import Entry, Tree

LFS = b"version https://git-lfs.github.com/spec/"


@dataclass(slots=True)
class Shelf:
    """Documents of one round: by kind, the source of each `(cluster, name)`."""

    sources: dict[str, dict[tuple[str, str], Source]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    files: dict[str, str] = field(default_factory=dict)
    present: set[tuple[str, str]] = field(default_factory=set)
    clusters: dict[str, None] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def read_files(tree: Tree, name: str, entries: Iterable[Entry], memory: Memory = NOTHING) -> Shelf:
    """Read documents of a round's folder; report what is missing or out of place."""
    shelf = Shelf()
    prefix = f"{TOP}/{name}/"
    for entry in entries:
        path = entry.path
        named = layout.recognise(path.removeprefix(prefix))
        fault = irregular(entry)
        if fault:
            shelf.findings.append(fault)
        if not entry.regular:
            shelf.broken.add(path)
            if named:
                shelf.present.add((named.kind, named.cluster))
        elif named is None:
            if "/applications/" in path:  # a misnamed form may be one that is missed
                shelf.broken.add(path)
            shelf.findings.append(misnamed(path))
        else:
            _read_one(shelf, tree, entry, named, memory)
    _report_missing(shelf, name)
    return shelf


def _read_one(shelf: Shelf, tree: Tree, entry: Entry, named: Named, memory: Memory) -> None:
    path = entry.path
    limit = limit_of(named.kind)
    shelf.present.add((named.kind, named.cluster))
    if named.kind not in {"review", "digest"} and named.cluster:
        shelf.clusters[named.cluster] = None
    known: Remembered | None = None
    if entry.size > limit:  # told before a byte is read
        findings = [too_large(path, limit)]
    else:
        data = tree.read(path, limit)
        sha = shelf.files[path] = hashlib.sha256(data).hexdigest()
        known, findings = memory.recall(path, sha), []
        if known is None:
            source, findings = _document(path, data, named)
            private = _private(path, data, source, named)
            shelf.findings += private
            known = remembered(source) if source and not findings else None
            if known and not private:
                memory.keep(path, sha, known)
    shelf.findings += findings
    if findings:
        shelf.broken.add(path)
    elif known:  # the positions of all values would take more memory than the values
        marks = Later(partial(_marks, path, data, named), known.data, known.marks)
        shelf.sources[named.kind][named.cluster, named.name] = Source(path, known.data, marks)


def _document(path: str, data: bytes, named: Named) -> tuple[Source | None, list[Finding]]:
    """Make a document of its bytes: a source without findings, or findings."""
    if data.startswith(LFS):
        return None, [tree_codes.LFS_POINTER.finding(Place(path), "这是 Git LFS 的指针")]
    head = layout.OPAQUE.get(named.kind)
    if head is not None:
        wanted = f"以 {head.decode('ascii', 'backslashreplace').strip()} 开头"
        sealed = data.startswith(head)
        return None, [] if sealed else [
            tree_codes.NOT_SEALED.finding(Place(path), "内容没有加密或签名", wanted=wanted)
        ]
    if named.kind == "narrative":
        source, findings = _read_text(path, data)
    else:
        source, findings = parse(path, data, limit_of(named.kind))
        if source is not None:
            findings = validate(named.kind, source) or list(_name_agrees(source, named))
    return source, findings


def _marks(path: str, data: bytes, named: Named) -> Any:
    """Find the position of every value, once somebody asks for one."""
    source, _ = _document(path, data, named)
    return source.marks if source else 0


def _private(path: str, data: bytes, source: Source | None, named: Named) -> list[Finding]:
    """Find personal data; it leaves the document as good to compute with as it was."""
    names = personal.in_text(path, f"{named.cluster}\0{named.name}")
    if named.kind in layout.OPAQUE:
        return names
    read = None if named.kind == "narrative" else source
    email = named.kind != "round"  # the offices' own addresses are public
    found = personal.scan(path, data.decode("utf-8", "replace"), read, email=email)
    return [*names, *sparing(found)]


def _read_text(path: str, data: bytes) -> tuple[Source | None, list[Finding]]:
    text = decode(path, data)
    if not isinstance(text, str):
        return None, [text]
    findings = forbidden(path, text)
    lines = text.split("\n")
    marks = (0, [pack(number, 0) for number in range(len(lines))], None)
    return (None if findings else Source(path, lines, marks)), findings


NAME_FIELDS = {
    "enterprise": "uscc",
    "review": "reviewer",
    "digest": "reviewer",
    "holidays": "year",
}


def _name_agrees(source: Source, named: Named) -> Iterable[Finding]:
    name = NAME_FIELDS.get(named.kind)
    if name and str(source.data[name]) != named.name:
        yield _mismatch(source, f"/{name}", source.data[name], named.name)
    elif named.kind == "holidays":
        for place, row in enumerate(source.data["days"]):
            if not row["on"].startswith(named.name):
                yield _mismatch(source, f"/days/{place}/on", row["on"], named.name)
    elif named.kind == "act":
        wanted = "-".join(filter(None, (source.data["kind"], source.data.get("cluster"))))
        if named.name[5:] != wanted:
            yield _mismatch(source, "/kind", wanted, named.name[5:])
    elif named.kind == "round":
        folder = source.path.split("/")[1]
        if source.data["id"] != folder:
            yield _mismatch(source, "/id", source.data["id"], folder)


def _mismatch(source: Source, pointer: str, found: object, wanted: str) -> Finding:
    return tree_codes.NAME_MISMATCH.finding(
        Place(source.path, *source.at(pointer), pointer),
        "文件名与文件里写的不一致",
        found=found,
        wanted=f"与文件名相同的 {wanted}",
    )


def _report_missing(shelf: Shelf, name: str) -> None:
    for cluster in shelf.clusters:
        for kind, document in layout.DOCUMENTS_OF_AN_APPLICATION.items():
            if (kind, cluster) not in shelf.present:
                path = f"{TOP}/{name}/applications/{cluster}/{document}"
                shelf.broken.add(path)
                shelf.findings.append(
                    tree_codes.MISSING_FILE.finding(
                        Place(path), f"缺少申报文件 {document}", wanted="每份申报都有这个文件"
                    )
                )
