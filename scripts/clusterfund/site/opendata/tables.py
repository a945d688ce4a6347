"""All tables of a round, in the order in which they are offered."""

from __future__ import annotations

from clusterfund.site.opendata import acts, clusters, enterprises, funds, notices, purchases

TABLES = (
    clusters.TABLE,
    enterprises.TABLE,
    purchases.TABLE,
    acts.TABLE,
    notices.TABLE,
    funds.TABLE,
)
