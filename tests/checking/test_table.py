"""A table knows who may use which code, whatever was learnt and forgotten before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clusterfund.checking.table import Table, short, unpacked

SLUGS = st.sampled_from(["alpha", "beta", "gamma", "delta"])
CODES = st.frozensets(st.sampled_from("ABCDEFGH"), max_size=4)
STEPS = st.lists(st.tuples(SLUGS, st.none() | CODES), max_size=30)


def filled(rows: dict[str, frozenset[str]]) -> Table:
    """Make a table of clusters and their codes; each has its own name as a finding."""
    table = Table(b"raw")
    table.fill((slug, codes, [slug]) for slug, codes in rows.items())
    return table


@given(start=st.dictionaries(SLUGS, CODES), steps=STEPS)
def test_lookups_are_those_of_a_dictionary(
    start: dict[str, frozenset[str]], steps: list[tuple[str, frozenset[str] | None]]
) -> None:
    """After any steps, and written and read again, a code leads to exactly those that use it."""
    known = dict(start)
    table = filled(start)
    for slug, codes in steps:
        table.drop(slug)
        known.pop(slug, None)
        if codes is not None:
            table.put(slug, codes, [slug])
            known[slug] = codes
        table = unpacked(table.packed())
    assert table.raw == b"raw"
    assert table.findings == {slug: [slug] for slug in known}
    for code in "ABCDEFGH":
        users = {slug for slug, codes in known.items() if code in codes}
        assert table.users([short(code)]) == users
    for slug in ("alpha", "beta", "gamma", "delta"):
        assert table.numbers(slug) == {short(code) for code in known.get(slug, ())}


def test_numbers_that_look_alike_are_kept_apart() -> None:
    """A cluster's place is found among many, also where its bytes stand across two others."""
    rows = {f"c{number}": frozenset({f"{number}"}) for number in range(70_000)}
    table = filled(rows)
    for number in (0, 1, 255, 256, 65_536, 69_999):
        assert table.numbers(f"c{number}") == {short(f"{number}")}


def test_no_finding_is_kept_as_none() -> None:
    """A cluster with nothing wrong takes no room."""
    table = Table()
    table.put("alpha", ["A"], [])
    assert table.findings == {}
    assert unpacked(table.packed()).users([short("A")]) == {"alpha"}
