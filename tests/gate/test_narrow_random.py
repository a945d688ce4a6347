"""However a change is made, its part tells what the whole register tells."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from gate.changing_sides import Sides

TestSides = Sides.TestCase
TestSides.settings = settings(
    deadline=None,
    max_examples=12,
    stateful_step_count=8,
    suppress_health_check=list(HealthCheck),
)
