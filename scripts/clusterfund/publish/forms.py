"""The forms that an applicant fills in, field by field, from their schemas."""

from __future__ import annotations

from typing import Any

from clusterfund.register.canonical import scalar
from clusterfund.register.fields import EACH, fields
from clusterfund.register.schema import load

FORMS = {
    "application": "application.yaml",
    "enterprise": "enterprises/<企业代码>.yaml",
    "plan": "plan.yaml",
    "commitment": "commitment.yaml",
}
"""The kinds of documents of an application, and their files."""


def forms() -> list[dict[str, Any]]:
    """Give each form with its fields in the order in which they are written."""
    return [
        {
            "kind": kind,
            "file": file,
            "title": load(kind)["title"],
            "description": load(kind)["description"],
            "fields": [
                {
                    "path": ".".join(field.path).replace(f".{EACH}", "[]"),
                    "title": field.title,
                    "description": field.description,
                    "form": field.form,
                    "clause": field.clause,
                    "public": field.public,
                    "required": field.required,
                    "examples": [" ".join(scalar(each)) for each in field.examples],
                }
                for field in fields(kind)
            ],
        }
        for kind, file in FORMS.items()
    ]
