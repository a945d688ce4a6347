"""Whatever happens to a register and to what is kept, a check says what a cold one says."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from checking.changing_registers import Registers

TestRegisters = Registers.TestCase
TestRegisters.settings = settings(
    deadline=None,
    max_examples=30,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
)
