"""The standards' own schemas, with formats checked and nothing fetched."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema_rs import Draft202012Validator

FOLDER = Path(__file__).parent / "standards"
COMMON = "https://commongrants.example/"
GIVING = (
    "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/{}/schema/360-giving-schema.json"
)


class UnknownAddressError(LookupError):
    """A schema asked for an address that is not in the folder."""


def _local(address: str) -> Any:
    """Give a schema of the folder by its address; no other address is known."""
    if address.startswith(COMMON):
        path = FOLDER / "commongrants" / address.removeprefix(COMMON)
        return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))
    if address in {GIVING.format(version) for version in ("1.4.2", "1.4.3")}:
        return json.loads((FOLDER / "360giving/360-giving-schema.json").read_text("utf-8"))
    raise UnknownAddressError(address)


@cache
def common(name: str) -> Draft202012Validator:
    """Give the validator of a CommonGrants object, such as `AwardBase`."""
    schema = {"$ref": f"{COMMON}{name}.yaml"}
    return Draft202012Validator(schema, retriever=_local, validate_formats=True)


@cache
def giving() -> Draft202012Validator:
    """Give the validator of a 360Giving package."""
    schema = json.loads((FOLDER / "360giving/360-giving-package-schema.json").read_text("utf-8"))
    return Draft202012Validator(schema, retriever=_local, validate_formats=True)


def faults(validator: Draft202012Validator, data: Any) -> list[str]:
    """Say what a validator finds, each with its place."""
    return [f"{each.instance_path}: {each.message}" for each in validator.iter_errors(data)]
