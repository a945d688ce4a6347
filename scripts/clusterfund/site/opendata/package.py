"""The Data Package descriptor of a round's files (datapackage.org, version 2)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.site.opendata.fields import Field, Kind, Row, Table

PROFILES = "https://datapackage.org/profiles/2.0/"
"""Where the standard names its schemas; nothing is ever fetched from there."""
TYPES: Mapping[Kind, str] = {
    "text": "string",
    "count": "integer",
    "decimal": "number",
    "date": "date",
    "flag": "boolean",
}
FORMATS = {
    "csv": "text/csv",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
COUNTED = {"csv", "xlsx"}
"""Sizes are given where the usual validator counts as it reads; digests are given for all."""
MISSING = [{"value": "", "label": "没有、不适用或没有公布"}]
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "知识共享 署名 4.0 国际",
    "path": "https://creativecommons.org/licenses/by/4.0/deed.zh-hans",
}


def package(
    round_: Mapping[str, Any],
    filled: Sequence[tuple[Table, Sequence[Row]]],
    files: Mapping[str, bytes],
    words: Sequence[str],
) -> dict[str, Any]:
    """Describe a round's files; the CSV of a table has the plain name, to which links point."""
    resources = [
        {
            "name": table.name if form == "csv" else f"{table.name}-{form}",
            "title": f"{table.title}（{form.upper()}）",
            "description": table.note,
            **_file(f"{table.name}.{form}", files),
            **({"type": "table", "schema": schema(table)} if _is_table(form, rows) else {}),
        }
        for table, rows in filled
        for form in ("csv", "json", "parquet")
    ]
    book = f"{round_['id']}.xlsx"
    resources.append({"name": "workbook", "title": "全部表格和说明", **_file(book, files)})
    source = {"title": round_["guide"]}
    return {
        "$schema": f"{PROFILES}datapackage.json",
        "name": f"industry-cluster-fund-{round_['id']}",
        "title": f"{round_['title']}开放数据",
        "description": "".join(words),
        "keywords": ["产业集群", "专项资金", "补贴", "工业互联网", "开放数据"],
        "licenses": [LICENCE],
        "sources": [source | ({"path": round_["portal"]} if "portal" in round_ else {})],
        "contributors": [
            {"title": each["name"], "roles": [each["role"]]} for each in round_.get("contacts", ())
        ],
        "resources": resources,
    }


def _is_table(form: str, rows: Sequence[Row]) -> bool:
    """Tell what is described field by field: Parquet describes itself, `[]` is no table yet."""
    return form == "csv" or (form == "json" and bool(rows))


def _file(name: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    form = name.rpartition(".")[2]
    return {
        "path": name,
        "format": form,
        "mediatype": FORMATS[form],
        **({"encoding": "utf-8"} if form in {"csv", "json"} else {}),
        **({"bytes": len(files[name])} if form in COUNTED else {}),
        "hash": f"sha256:{hashlib.sha256(files[name]).hexdigest()}",
    }


def schema(table: Table) -> dict[str, Any]:
    """Give the Table Schema of a table."""
    links = [
        {"fields": [each.field], "reference": {"resource": each.table, "fields": [each.to]}}
        for each in table.links
    ]
    return {
        "$schema": f"{PROFILES}tableschema.json",
        "fields": [_field(each) for each in table.fields],
        "missingValues": MISSING,
        "primaryKey": list(table.key),
        **({"foreignKeys": links} if links else {}),  # the standard allows no empty list
    }


def _field(field: Field) -> dict[str, Any]:
    constraints = {
        **({"required": True} if field.required else {}),
        **({"pattern": field.pattern} if field.pattern else {}),
        **({"minimum": 0} if field.kind in {"count", "decimal"} else {}),
    }
    return {
        "name": field.name,
        "type": TYPES[field.kind],
        "title": field.title,
        "description": told(field),
        **({"constraints": constraints} if constraints else {}),
        **({"categories": labels(field)} if field.choices else {}),
    }


def labels(field: Field) -> list[dict[str, str]]:
    """Give what each code of a field stands for."""
    return [{"value": value, "label": label} for value, label in field.choices.items()]


def told(field: Field) -> str:
    """Give a field's note with its unit and its clause of the guide."""
    unit = f"单位：{field.unit}。" if field.unit else ""
    return field.note + unit + (f"依据指南{field.clause}。" if field.clause else "")
