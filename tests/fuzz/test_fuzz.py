"""Whatever is read, nothing but findings comes out; `make fuzz` looks much longer."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.mutations import mutated, revalued
from fuzz.targets import check_register, documents, read_yaml

slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@settings(slow, max_examples=500)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode), mutated()))
def test_any_bytes_are_read(data: bytes) -> None:
    """Bytes, texts and broken documents give a source or findings, never an exception."""
    read_yaml(data)


@settings(slow, max_examples=120)
@given(st.one_of(mutated(), revalued()))
def test_any_register_is_checked(data: bytes) -> None:
    """A register with one document changed gives findings, the same twice, and no exception."""
    check_register(data)


def test_every_kind_of_document_is_changed() -> None:
    """The documents that are replaced are of every zone."""
    zones = {name.split("/")[2] for name in documents()}
    assert zones == {"call", "applications", "reviews", "acts"}
