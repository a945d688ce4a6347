"""What two standards ask of the fields that we publish, as small JSON Schemas of our own.

Written for this programme: names, types, formats and code lists are facts of the standards, the
rest is ours. Every object is closed to exactly the fields that the twins have, so a new field
must be stated here first. Opportunities and awards of CommonGrants are not here: the protocol's
own software has models of them.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def closed(properties: Schema, *optional: str) -> Schema:
    """Give the schema of an object with these fields only; all but `optional` must be there."""
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def some(items: Schema, **rules: int) -> Schema:
    """Give the schema of a list of these."""
    return {"type": "array", "items": items, **rules}


def text(**rules: str) -> Schema:
    """Give the schema of a text."""
    return {"type": "string", **rules}


def word(*words: str) -> Schema:
    """Give the schema of a word of a code list."""
    return {"type": "string", "enum": list(words)}


DAY, MOMENT, ADDRESS = text(format="date"), text(format="date-time"), text(format="uri")
UUID = text(format="uuid")

# CommonGrants 0.4.0: ApplicationBase, AppStatus, CustomField, Money.

UTC = text(format="date-time", pattern="Z$")
MONEY = closed({"amount": text(pattern=r"^[0-9]+\.[0-9]{2}$"), "currency": word("CNY")})


def _field(name: str, kind: str, value: Schema) -> Schema:
    return closed({"name": word(name), "fieldType": word(kind), "value": value})


_TEXTS = ("state", "industry", "lead", "reason")
_AMOUNTS = ("requestedAmount", "awardedAmount", "disbursedAmount", "recoveredAmount")

APPLICATION = closed(
    {
        "id": UUID,
        "title": text(),
        "competitionId": UUID,
        "opportunityId": UUID,
        "formResponses": {"type": "object", "maxProperties": 0},
        "status": closed(
            {
                "value": word("inProgress", "submitted", "accepted", "rejected", "custom"),
                "customValue": text(),
                "description": text(),
            },
            "customValue",
        ),
        "submittedAt": UTC,
        "customFields": closed(
            {
                **{name: _field(name, "string", text()) for name in _TEXTS},
                **{name: _field(name, "object", MONEY) for name in _AMOUNTS},
            },
            *_AMOUNTS,
            "reason",
        ),
        "createdAt": UTC,
        "lastModifiedAt": UTC,
    }
)

COMMON = closed(
    {
        "protocol": word("CommonGrants"),
        "version": word("0.4.0"),
        "opportunity": {"type": "object"},
        "applications": some(APPLICATION),
        "awards": some({"type": "object"}),
    }
)
"""The file that we publish. The package is ours: the standard has objects only."""

# 360Giving Data Standard 1.4.3: grant, Organization, Location, Event, GrantProgramme,
# Classification, package. Currencies are of ISO 4217, countries of ISO 3166-1.

GRANT_ID = text(pattern="^360G-clusterfund-[0-9]{4}-")
AMOUNT = {"type": "number", "minimum": 0}
PLACE = closed(
    {
        "name": text(),
        "countryCode": word("CN"),
        "geoCode": text(pattern="^[0-9]{6}$"),
        "geoCodeType": word("GB/T 2260"),
    },
    "name",
)
RECIPIENT = closed(
    {
        "id": text(pattern="^CN-USCI-[0-9A-Z]{18}$"),
        "name": text(),
        "addressCountry": text(),
        "location": some(PLACE),
    }
)

GRANT = closed(
    {
        "id": GRANT_ID,
        "title": text(),
        "description": text(),
        "currency": word("CNY"),
        "amountAppliedFor": AMOUNT,
        "amountAwarded": AMOUNT,
        "awardDate": DAY,
        "plannedDates": some(
            closed({"title": text(), "startDate": DAY, "endDate": DAY}, "startDate")
        ),
        "recipientOrganization": some(RECIPIENT, minItems=1),
        "beneficiaryLocation": some(PLACE),
        "fundingOrganization": some(closed({"id": GRANT_ID, "name": text()}), minItems=1),
        "grantProgramme": some(closed({"code": text(), "title": text(), "url": ADDRESS}, "url")),
        "fromOpenCall": word("Yes", "No"),
        "classifications": some(
            closed({"vocabulary": text(), "code": text(), "title": text()}, "code")
        ),
        "relatedActivity": some(text()),
        "dateModified": MOMENT,
    }
)

NOT_AWARDED = closed(
    {
        "id": GRANT_ID,
        "title": text(),
        "status": text(),
        "statusTitle": text(),
        "statusDate": DAY,
        "applicationDate": DAY,
        "reason": text(),
        "leadOrganization": closed({"name": text()}),
    }
)
"""A thing of our own, beside the grants."""

GIVING = closed(
    {
        "version": text(pattern="^1[.]4$"),
        "identifier": GRANT_ID,
        "title": text(),
        "description": text(),
        "issued": DAY,
        "modified": MOMENT,
        "publisher": closed(
            {"identifier": GRANT_ID, "name": text(), "website": ADDRESS}, "website"
        ),
        "grants": some(GRANT, minItems=1, uniqueItems=True),
        "applicationsNotAwarded": some(NOT_AWARDED),
    }
)
