"""A register as if only certain files were in it: what an act was computed from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.records.applications import claims

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Application, Register


def application_from(
    slug: str | None, paths: Mapping[str, str], register: Register
) -> Application | None:
    """Give one application as if only these files were in the register; None where it is not."""
    application = register.applications.get(slug or "")
    return _cut(application, paths) if application and application.source.path in paths else None


def restricted(register: Register, paths: Mapping[str, str]) -> Register:
    """Give the register as if only these files were in it."""
    applications = {
        slug: _cut(register.applications[slug], paths)
        for slug, known in claims(register.applications).items()
        if known.form in paths
    }
    reviews = {
        slug: tuple(review for review in found if review.source.path in paths)
        for slug, found in register.reviews.items()
    }
    digests = {
        slug: tuple(digest for digest in found if digest.source.path in paths)
        for slug, found in register.digests.items()
    }
    acts = tuple(act for act in register.acts if act.source.path in paths)
    return replace(register, applications=applications, reviews=reviews, digests=digests, acts=acts)


def _cut(application: Application, paths: Mapping[str, str]) -> Application:
    members = tuple(each for each in application.enterprises if each.source.path in paths)
    return replace(application, enterprises=members)
