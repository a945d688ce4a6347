"""Judges of the twins: the protocol's own models, strictly, and our schemas of `expected.py`."""

from __future__ import annotations

from typing import Any

from common_grants_sdk.schemas.pydantic.fields import CustomField, Money
from common_grants_sdk.schemas.pydantic.models import AppRef, AwardBase, OpportunityBase
from jsonschema_rs import Draft202012Validator
from pydantic import BaseModel, ValidationError

from .expected import COMMON, GIVING

VALIDATORS = {
    name: Draft202012Validator(schema, validate_formats=True)
    for name, schema in (("common", COMMON), ("giving", GIVING))
}


def unfit(name: str, data: Any) -> list[str]:
    """Say what our schema finds, each with its place."""
    return [f"{each.instance_path}: {each.message}" for each in VALIDATORS[name].iter_errors(data)]


def misread(model: type[BaseModel], data: Any) -> list[str]:
    """Say what a model refuses or does not give back as it was; unknown fields are refused."""
    try:
        read = model.model_validate(data, extra="forbid")
    except ValidationError as fault:
        return [f"{each['loc']}: {each['msg']}" for each in fault.errors()]
    given = read.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return [] if given == data else [f"{model.__name__}: gives back {given}"]


def misread_fields(fields: dict[str, Any]) -> list[str]:
    """Say what the models find in fields of our own; an object among them is money."""
    found = [fault for each in fields.values() for fault in misread(CustomField, each)]
    for each in fields.values():
        if isinstance(each, dict) and each.get("fieldType") == "object":
            found += misread(Money, each.get("value"))
    return found


def common_faults(twin: dict[str, Any]) -> list[str]:
    """Say what is wrong with a CommonGrants twin.

    The models know opportunities, awards, fields of our own, and of an application its name.
    """
    opportunity = twin["opportunity"]
    found = unfit("common", twin) + misread(OpportunityBase, opportunity)
    found += misread_fields(opportunity["customFields"])
    for award in twin["awards"]:
        found += misread(AwardBase, award)
    for application in twin["applications"]:
        found += misread(AppRef, {name: application.get(name) for name in ("id", "title")})
        found += misread_fields(application.get("customFields", {}))
    return found


def giving_faults(package: Any) -> list[str]:
    """Say what is wrong with a 360Giving package."""
    return unfit("giving", package)
