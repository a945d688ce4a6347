"""Random rounds in the form of a case (see `registers.py`), rich in ties, cuts and fractions."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

AMOUNTS = st.one_of(
    st.sampled_from(["0", "0.01", "1.24", "100", "500000", "625000", "700000", "1234.56"]),
    st.builds("{}.{:02d}".format, st.integers(0, 2_000_000), st.integers(0, 99)),
)
BUYS = st.lists(st.tuples(st.sampled_from(["mes", "erp", "vm", "golf"]), AMOUNTS), max_size=3)
ENTERPRISE = st.fixed_dictionaries(
    {
        "buys": BUYS,
        "other": AMOUNTS,
        "asks": AMOUNTS,
        "industrial": st.sampled_from([True] * 4 + [False]),
    }
)
POINTS = st.sampled_from([0, 10, 35, 40, "39.995", 45])
SHEET = st.one_of(
    st.fixed_dictionaries({"targets": POINTS, "tasks": POINTS, "path": POINTS}),
    st.just("conflict"),
)
TIED = st.sampled_from(
    [[{"targets": 40, "tasks": 45}], [{"targets": 45, "tasks": 40}], [{"targets": 45, "path": 40}]]
)
RECEIVED = st.dates(date(2021, 9, 1), date(2021, 9, 3))
POLICY = st.fixed_dictionaries(
    {
        "enterprise_rate": st.sampled_from(["0.8", "0.3333", "1", "0"]),
        "enterprise_cap": st.sampled_from([500_000, 1000, "999.99"]),
        "cluster_cap": st.one_of(st.integers(0, 2_000_000), st.just(5_000_000)),
        "unit": st.sampled_from([1, 7, 100]),
        "reduction": st.sampled_from(["proportional", "in_order"]),
        "budget": st.one_of(st.none(), st.integers(0, 3_000_000), st.just("1000.55")),
        "budget_end": st.sampled_from(["cut", "reserve"]),
        "aggregate": st.sampled_from(["mean", "median", "trimmed_mean"]),
        "trim_from": st.integers(3, 5),
        "min_reviewers": st.sampled_from([1, 1, 2, 3]),
        "pass_mark": st.sampled_from([None, 80, "79.99"]),
        "min_core_products": st.integers(0, 2),
        "tie_break": st.sampled_from([[], ["targets"], ["tasks", "received_at"], ["received_at"]]),
    }
)


@st.composite
def rounds(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a round of at most four clusters with at most five enterprises each."""
    clusters = {}
    sheets = draw(st.sampled_from([TIED, st.lists(SHEET, max_size=6)]))
    for place, slug in enumerate("abcd"[: draw(st.integers(1, 4))]):
        count = draw(st.integers(0, 5))
        clusters[slug] = {
            "received": draw(RECEIVED),
            "enterprises": {f"{place}{number}": draw(ENTERPRISE) for number in range(count)},
            "reviews": draw(sheets),
        }
    return {"policy": draw(POLICY), "clusters": clusters}
