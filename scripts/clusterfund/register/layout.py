"""Which file of a round is which document: the only names that may occur (design section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
MAX_SLUG = 60
LIST_PAGE = "index"
"""The site's list of a round lies there: a cluster of that name would have no page of its own."""
KEPT = re.compile(rf"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|{LIST_PAGE})\Z")
"""Names that Windows keeps for devices, so that a checkout there would fail, and the site's."""

LAYOUT = re.compile(
    r"call/(?P<round>round)\.yaml"
    r"|call/(?P<services>services)\.yaml"
    r"|call/(?P<roster>roster)\.yaml"
    r"|call/(?P<rules>rules)\.yaml"
    r"|call/(?P<authority>tsa)\.pem"
    rf"|call/watchlists/(?P<watchlist>{SLUG})\.yaml"
    r"|call/holidays/(?P<holidays>[0-9]{4})\.yaml"
    rf"|applications/(?P<in>{SLUG})/(?:"
    r"enterprises/(?P<enterprise>[0-9A-Z]{18})\.yaml"
    r"|(?P<application>application)\.yaml"
    r"|(?P<plan>plan)\.yaml"
    r"|(?P<narrative>plan)\.md"
    r"|(?P<commitment>commitment)\.yaml"
    rf"|sealed/(?P<sealed>{SLUG}(?:\.[a-z0-9]+)*)\.age)"
    rf"|reviews/(?P<of>{SLUG})/(?:(?P<review>{SLUG})\.yaml|(?P<digest>{SLUG})\.digest\.yaml)"
    rf"|acts/(?P<act>[0-9]{{4}}-{SLUG})\.yaml"
    rf"|acts/(?P<signature>[0-9]{{4}}-{SLUG})\.yaml\.sig"
    rf"|acts/(?P<timestamp>[0-9]{{4}}-{SLUG})\.yaml\.tsr"
)

DOCUMENTS_OF_AN_APPLICATION = {
    "application": "application.yaml",
    "plan": "plan.yaml",
    "narrative": "plan.md",
    "commitment": "commitment.yaml",
}
EXCLUSION = re.compile(r"submissions/([^/]+)/acts/([0-9]{4})-exclude\.yaml")
"""Where acts that exclude somebody lie, whatever the round: its folder and the act's number."""
OPAQUE = {
    "sealed": b"age-encryption.org/v1\n",
    "signature": b"-----BEGIN SSH SIGNATURE-----\n",
    "timestamp": b"0\x82",  # DER: a sequence of more than 255 bytes
    "authority": b"-----BEGIN CERTIFICATE-----\n",
}
"""Documents whose content is not read, and what their bytes begin with."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a path is: the document `kind`, its own `name`, and the cluster it belongs to."""

    kind: str
    name: str
    cluster: str


def recognise(inner: str) -> Named | None:
    """Tell what a path below the round's folder is; None where it may not be there."""
    match = LAYOUT.fullmatch(inner)
    if match is None:
        return None
    cluster = match["in"] or match["of"] or ""
    kind = match.lastgroup or ""
    name = match[kind]
    if len(cluster) > MAX_SLUG or KEPT.match(cluster) or KEPT.match(name):
        return None
    return Named(kind, name, cluster)
