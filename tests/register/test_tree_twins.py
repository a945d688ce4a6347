"""Names that a careless disk takes for one are told, however usual each of them looks."""

from __future__ import annotations

import pytest

from clusterfund.register.names import tree_faults
from register.trees import TOP, MemoryTree

FORMS = f"{TOP}applications/alpha/enterprises/"
CODE = "91440783000000078A"


@pytest.mark.parametrize("twin", [f"{CODE.lower()}.yaml", f"{CODE}.YAML", f"{CODE.lower()}.yaml/x"])
def test_a_code_in_small_letters(twin: str) -> None:
    """An enterprise's file has no twin that differs in small letters alone."""
    tree = MemoryTree({f"{FORMS}{CODE}.yaml": b"", f"{FORMS}{twin}": b""})
    assert [each.code for each in tree_faults(tree)] == ["T007"]


def test_codes_beside_each_other() -> None:
    """Different codes are no twins."""
    tree = MemoryTree({f"{FORMS}{CODE}.yaml": b"", f"{FORMS}914407830000000865.yaml": b""})
    assert list(tree_faults(tree)) == []
