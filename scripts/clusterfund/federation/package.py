"""One city's Data Package: which tables it lists, and whether its files are what it says."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.federation.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_BYTES = 20_000_000
"""A descriptor of a city's whole history is far smaller."""
DIGEST = re.compile("sha256:[0-9a-f]{64}")
NAMES = {f"{table.name}.parquet": table.name for table in TABLES}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a source, in one Chinese sentence; `file` is relative to the source."""

    source: str
    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Package:
    """A descriptor and the files of its tables; with faults it must not be read."""

    source: str
    sha256: str
    city: str = ""
    """The code of the city that the descriptor names, for tables without one."""
    tables: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def read(path: Path) -> Package:
    """Read a descriptor and compare every file it lists that is here with its digest.

    A file may be missing unless it is a table that is read.
    """
    source = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        city, resources = _described(data)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Package(source, "", faults=(Fault(source, path.name, f"读不出来：{why}。"),))
    except (ValueError, RecursionError):  # no JSON, no package, or nested without end
        return Package(source, "", faults=(Fault(source, path.name, "不是数据包的说明文件。"),))
    tables: dict[str, tuple[Path, ...]] = {}
    faults: list[Fault] = []
    for name, digest in resources:
        file_path = path.parent / name
        table = NAMES.get(file_path.name)
        message = _wrong(path.parent, name, digest, needed=table is not None)
        if message:
            faults.append(Fault(source, name, message))
        elif table:
            tables[table] = (*tables.get(table, ()), file_path)
    if tables or faults:
        faults += _lacking(source, path.name, [name for name, _ in resources])
    return Package(source, hashlib.sha256(data).hexdigest(), city, tables, tuple(faults))


def _described(data: bytes) -> tuple[str, list[tuple[str, str]]]:
    """Give the city, and path and digest of every listed file; ValueError for no descriptor."""
    if len(data) > MAX_BYTES:
        raise ValueError
    shape = json.loads(data)
    resources = shape.get("resources") if isinstance(shape, dict) else None
    if not isinstance(resources, list):
        raise ValueError  # noqa: TRY004 -- one kind of fault for the caller
    city = shape.get("city", "")
    code = city.get("code", "") if isinstance(city, dict) else city
    if not isinstance(code, str):
        raise ValueError  # noqa: TRY004 -- one kind of fault for the caller
    return code, [listed for each in resources for listed in _listed(each)]


def _listed(resource: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(resource, dict):
        raise ValueError  # noqa: TRY004 -- one kind of fault for the caller
    named, digest = resource.get("path", []), resource.get("hash", "")
    for path in named if isinstance(named, list) else [named]:
        if not isinstance(path, str) or not isinstance(digest, str):
            raise ValueError  # noqa: TRY004 -- one kind of fault for the caller
        yield path, digest


def _wrong(folder: Path, name: str, digest: str, *, needed: bool) -> str:
    """Say what is wrong with a file, or nothing."""
    try:
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            return "在数据包的文件夹以外。"
        if not path.is_file():
            return "列在说明里，但没有这个文件。" if needed else ""
        if not DIGEST.fullmatch(digest):
            return "没有写明 sha256 指纹。" if needed else ""
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        return f"读不出来：{getattr(error, 'strerror', None) or type(error).__name__}。"
    return "" if digest == f"sha256:{found}" else "内容和说明里的 sha256 指纹不同。"


def _lacking(source: str, name: str, listed: list[str]) -> list[Fault]:
    names = {Path(each).name for each in listed}
    return [
        Fault(source, name, f"没有列出{table.title}的表格 {table.name}.parquet。")
        for table in TABLES
        if table.needed and f"{table.name}.parquet" not in names
    ]
