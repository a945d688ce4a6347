"""A round's public dataset in the shapes of two grant-data standards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund import jsontext
from clusterfund.site.twins import commongrants, threesixty

if TYPE_CHECKING:
    from clusterfund.site.pages import Site


def files(site: Site) -> dict[str, str]:
    """Give the twins as `{path below docs/: text}`.

    A round without a grant has no 360Giving package: the standard asks for one grant at least.
    """
    found = {}
    for data in site.rounds:
        folder = f"data/{data['round']['id']}"
        found[f"{folder}/commongrants.json"] = jsontext.written(commongrants.twin(data))
        package = threesixty.package(data)
        if package["grants"]:
            found[f"{folder}/360giving.json"] = jsontext.written(package)
    return found
