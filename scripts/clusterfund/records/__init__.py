"""The register's documents as frozen records, each knowing where it was read.

Amounts are fen, dates are `datetime.date`; field names are those of the YAML documents.
"""

from __future__ import annotations

from clusterfund.records.acceptance import Acceptance, Actual, Bought, Reached
from clusterfund.records.application import (
    Application,
    Commitment,
    Enterprise,
    Milestone,
    Narrative,
    Organisation,
    Plan,
    Project,
    Purchase,
    Target,
    Task,
)
from clusterfund.records.applications import Applications, Claim
from clusterfund.records.call import (
    Catalogue,
    Criterion,
    Key,
    Listing,
    Person,
    Product,
    Roster,
    Round,
    Rules,
    Watchlist,
)
from clusterfund.records.decisions import Act, Digest, Exclusion, Review, Score
from clusterfund.records.exclusions import Ban, Excluded
from clusterfund.records.register import Register
from clusterfund.records.source import Source, pack, unpack
from clusterfund.records.vouchers import Pair, Reversal, Row, Statement, Taking, Vouchers

__all__ = [
    "Acceptance",
    "Act",
    "Actual",
    "Application",
    "Applications",
    "Ban",
    "Bought",
    "Catalogue",
    "Claim",
    "Commitment",
    "Criterion",
    "Digest",
    "Enterprise",
    "Excluded",
    "Exclusion",
    "Key",
    "Listing",
    "Milestone",
    "Narrative",
    "Organisation",
    "Pair",
    "Person",
    "Plan",
    "Product",
    "Project",
    "Purchase",
    "Reached",
    "Register",
    "Reversal",
    "Review",
    "Roster",
    "Round",
    "Row",
    "Rules",
    "Score",
    "Source",
    "Statement",
    "Taking",
    "Target",
    "Task",
    "Vouchers",
    "Watchlist",
    "pack",
    "unpack",
]
