"""The files of one round as checked documents, with a finding for each that is none."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.records import Source, pack
from clusterfund.register import codes, layout
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES, decode, forbidden
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.register.layout import Named
    from clusterfund.register.tree import Tree


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


def read_files(tree: Tree, name: str) -> Shelf:
    """Read every document of a round's folder; report what is missing or out of place."""
    shelf = Shelf()
    prefix = f"{TOP}/{name}/"
    for path, entry in tree.entries.items():
        if not path.startswith(prefix):
            continue
        named = layout.recognise(path.removeprefix(prefix))
        if not entry.regular:
            shelf.broken.add(path)
            if named:
                shelf.present.add((named.kind, named.cluster))
            shelf.findings.append(codes.NOT_A_FILE.finding(Place(path), "这不是普通文件"))
        elif named is None:
            if "/applications/" in path:  # a misnamed form may be one that is missed
                shelf.broken.add(path)
            shelf.findings.append(unexpected(path))
        elif named.kind not in layout.OPAQUE:
            _read_one(shelf, tree, path, named)
    _report_missing(shelf, name)
    return shelf


def unexpected(path: str) -> Finding:
    """Say that a file may not be where it is."""
    return codes.UNEXPECTED_FILE.finding(
        Place(path),
        "登记册里不该有这个文件",
        found=path.rsplit("/", 1)[-1],
        wanted="目录说明中规定的文件名",
    )


def _read_one(shelf: Shelf, tree: Tree, path: str, named: Named) -> None:
    limit = MAX_ACT_BYTES if named.kind == "act" else MAX_BYTES
    data = tree.read(path, limit)
    shelf.files[path] = hashlib.sha256(data).hexdigest()
    shelf.present.add((named.kind, named.cluster))
    if named.kind not in {"review", "act"} and named.cluster:
        shelf.clusters[named.cluster] = None
    source, findings = (
        _read_text(path, data) if named.kind == "narrative" else parse(path, data, limit)
    )
    if source is not None and named.kind != "narrative":
        findings = validate(named.kind, source)
        if not findings:
            findings = list(_name_agrees(source, named))
    shelf.findings += findings
    if source is None or findings:
        shelf.broken.add(path)
    else:
        shelf.sources[named.kind][named.cluster, named.name] = source


def _read_text(path: str, data: bytes) -> tuple[Source | None, list[Finding]]:
    text = decode(path, data)
    if not isinstance(text, str):
        return None, [text]
    findings = forbidden(path, text)
    lines = text.split("\n")
    marks = (0, [pack(number, 0) for number in range(len(lines))], None)
    return (None if findings else Source(path, lines, marks)), findings


NAME_FIELDS = {"enterprise": "uscc", "review": "reviewer", "holidays": "year"}


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
    return codes.NAME_MISMATCH.finding(
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
                    codes.MISSING_FILE.finding(
                        Place(path), f"缺少申报文件 {document}", wanted="每份申报都有这个文件"
                    )
                )
