"""A round's public dataset in the shapes of two grant-data standards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.site.twins import commongrants, threesixty

if TYPE_CHECKING:
    from collections.abc import Mapping


def files(data: Mapping[str, Any]) -> dict[str, bytes]:
    """Give a round's twins as `{path below docs/: bytes}`.

    A round without a grant has no 360Giving package: the standard asks for one grant at least.
    """
    folder = f"data/{data['round']['id']}"
    found = {f"{folder}/commongrants.json": jsontext.written(commongrants.twin(data))}
    package = threesixty.package(data)
    if package["grants"]:
        found[f"{folder}/360giving.json"] = jsontext.written(package)
    return found
