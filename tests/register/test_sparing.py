"""A document made of faults gives few findings, and one made of values ends somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from clusterfund.findings import Place
from clusterfund.register.codes import EMPTY
from clusterfund.register.everyday import everyday
from clusterfund.register.reader import MAX_EVENTS
from clusterfund.register.sparing import MOST, sparing
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES, limit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding


def found(count: int) -> Iterator[Finding]:
    """Give so many findings; asking for more than one beyond the limit fails."""
    for number in range(count):
        assert number <= MOST
        yield EMPTY.finding(Place("a", number + 1), "x", found="y")


def test_few_are_left_alone() -> None:
    """As many as allowed are given as they are."""
    assert list(sparing(found(MOST))) == list(found(MOST))
    assert list(sparing(found(0))) == []


def test_many_are_cut_lazily() -> None:
    """One more says that there are more, and nothing after it is even looked for."""
    cut = list(sparing(found(MOST * 9)))
    assert cut[:MOST] == list(found(MOST))
    assert len(cut) == MOST + 1
    assert (cut[-1].line, cut[-1].found) == (MOST + 1, "")
    assert "更多" in cut[-1].message


def test_values_without_end_are_refused() -> None:
    """An act may be large, but not made of ever more values."""
    source, findings = parse("act", b"- a\n" * MAX_EVENTS, MAX_ACT_BYTES)
    assert source is None
    assert [each.code for each in findings] == ["Y003"]


def test_the_largest_ranking_is_read() -> None:
    """As many files as the schema allows, and the awards of so many clusters, fit an act.

    It is read in the everyday way and event by event alike.
    """
    path = f"submissions/2021/applications/cluster-{0:04d}/enterprises/{'9' * 18}"
    rows = "".join(f"    {path}{number:05d}.yaml: {'a' * 64}\n" for number in range(60_000))
    member = f'        - uscc: "{"9" * 18}"\n          amount: "312500.00"\n'
    award = f"    - cluster: cluster-0000\n      enterprises:\n{member * 15}"
    text = f"inputs:\n  files:\n{rows}result:\n  clusters:\n{award * 3_000}"
    data = text.encode()
    assert len(data) < limit_of("act")
    source, findings = parse("act", data, limit_of("act"))
    assert source is not None
    assert (findings, everyday(text)) == ([], (source.data, source.marks))
    slow, findings = parse("act", data, limit_of("act"), yaml.CSafeLoader)
    assert slow is not None
    assert (findings, slow.data) == ([], source.data)
