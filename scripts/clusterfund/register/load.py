"""A round's folder into one `Register`, with a finding for everything that could not be read."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund.errors import (
    BrokenCallError,
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRoundError,
)
from clusterfund.findings import Place
from clusterfund.records import Narrative, Register, Source, pack
from clusterfund.register import call, codes, convert, layout
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES, decode, forbidden
from clusterfund.register.tree import TOP
from clusterfund.workdays import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.findings import Finding
    from clusterfund.records import Application, Round
    from clusterfund.register.layout import Named
    from clusterfund.register.tree import Tree

REQUIRED_CALL = ("round", "services", "roster")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a round gave. `register` is None where its call documents are broken."""

    folder: str
    register: Register | None
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> Register:
        """The register; BrokenCallError where there is none."""
        if self.register is None:
            first = self.findings[0]
            place = f"{first.path}:{first.line} {first.message}"
            raise BrokenCallError(place, len(self.findings))
        return self.register


@dataclass(slots=True)
class _Shelf:
    """Documents of one round as they are read."""

    sources: dict[str, dict[tuple[str, str], Source]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    files: dict[str, str] = field(default_factory=dict)
    present: set[tuple[str, str]] = field(default_factory=set)
    clusters: dict[str, None] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def round_folders(tree: Tree) -> list[str]:
    """Give the names of the round folders, sorted."""
    return sorted({path.split("/")[1] for path in tree.entries if path.count("/") > 1})


def read_round(tree: Tree, name: str) -> Reading:
    """Read one round.

    Errors: UnknownRoundError, MissingRoundFileError, DuplicateRoundError.
    """
    folders = round_folders(tree)
    if name not in folders:
        raise UnknownRoundError(name, folders)
    for document in REQUIRED_CALL:
        path = f"{TOP}/{name}/call/{document}.yaml"
        if path not in tree.entries:
            raise MissingRoundFileError(path)
    _refuse_twins(tree, folders, name)
    shelf = _read_files(tree, name)
    _report_missing(shelf, name)
    return Reading(name, _assemble(shelf, name), tuple(shelf.findings))


def _refuse_twins(tree: Tree, folders: Iterable[str], name: str) -> None:
    """Two rounds with one id cannot be told apart."""
    owners: dict[str, str] = {}
    for folder in folders:
        path = f"{TOP}/{folder}/call/round.yaml"
        if path not in tree.entries:
            continue
        source, _ = parse(path, tree.read(path, MAX_BYTES))
        identity = source.data.get("id") if source and isinstance(source.data, dict) else None
        if isinstance(identity, str):
            other = owners.setdefault(identity, folder)
            if other != folder and name in {other, folder}:
                raise DuplicateRoundError(identity, f"{TOP}/{other}", f"{TOP}/{folder}")


def _read_files(tree: Tree, name: str) -> _Shelf:
    shelf = _Shelf()
    prefix = f"{TOP}/{name}/"
    for path, entry in tree.entries.items():
        if not path.startswith(prefix):
            continue
        named = layout.recognise(path.removeprefix(prefix))
        if not entry.regular:
            shelf.findings.append(codes.NOT_A_FILE.finding(Place(path), "这不是普通文件"))
        elif named is None:
            shelf.findings.append(
                codes.UNEXPECTED_FILE.finding(
                    Place(path),
                    "登记册里不该有这个文件",
                    found=path.rsplit("/", 1)[-1],
                    wanted="目录说明中规定的文件名",
                )
            )
        elif named.kind not in layout.OPAQUE:
            _read_one(shelf, tree, path, named)
    return shelf


def _read_one(shelf: _Shelf, tree: Tree, path: str, named: Named) -> None:
    limit = MAX_ACT_BYTES if named.kind == "act" else MAX_BYTES
    data = tree.read(path, limit)
    shelf.files[path] = hashlib.sha256(data).hexdigest()
    shelf.present.add((named.kind, named.cluster))
    if named.kind not in {"review", "act"} and named.cluster:
        shelf.clusters[named.cluster] = None
    source, findings = _read_text(path, data) if named.kind == "narrative" else parse(path, data, limit)
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


def _report_missing(shelf: _Shelf, name: str) -> None:
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


def _assemble(shelf: _Shelf, name: str) -> Register | None:
    sources = shelf.sources
    if any(not sources[kind] for kind in REQUIRED_CALL) or any(
        path.startswith(f"{TOP}/{name}/call/") for path in shelf.broken
    ):
        return None
    first = {kind: next(iter(sources[kind].values())) for kind in REQUIRED_CALL}
    rnd = call.round_(first["round"], name)
    return Register(
        rnd,
        call.catalogue(first["services"]),
        call.roster(first["roster"]),
        tuple(call.watchlist(source) for source in sources["watchlist"].values()),
        Calendar(dict(call.holidays(source) for source in sources["holidays"].values())),
        _applications(shelf, rnd),
        _reviews(sources["review"]),
        tuple(call.act(source, int(key[1][:4])) for key, source in sources["act"].items()),
        shelf.files,
        frozenset(shelf.broken),
    )


def _applications(shelf: _Shelf, rnd: Round) -> dict[str, Application]:
    enterprises: dict[str, list[Any]] = defaultdict(list)
    for (cluster, _), source in shelf.sources["enterprise"].items():
        enterprises[cluster].append(convert.enterprise(source))
    hurt = {path.split("/")[3] for path in shelf.broken if "/applications/" in path}
    found = {}
    for cluster in shelf.clusters:
        source = shelf.sources["application"].get((cluster, "application"))
        if source is not None:
            found[cluster] = convert.application(
                source,
                cluster,
                enterprises[cluster],
                _parts(shelf.sources, cluster),
                whole=cluster not in hurt,
            )
    return found


def _parts(sources: Mapping[str, Mapping[tuple[str, str], Source]], cluster: str) -> Any:
    plan = sources["plan"].get((cluster, "plan"))
    text = sources["narrative"].get((cluster, "plan"))
    commitment = sources["commitment"].get((cluster, "commitment"))
    return (
        plan and convert.plan(plan),
        text and Narrative(text, tuple(text.data)),
        commitment and convert.commitment(commitment),
    )


def _reviews(sources: Mapping[tuple[str, str], Source]) -> dict[str, tuple[Any, ...]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for (cluster, _), source in sources.items():
        found[cluster].append(call.review(source, cluster))
    return {cluster: tuple(reviews) for cluster, reviews in found.items()}
