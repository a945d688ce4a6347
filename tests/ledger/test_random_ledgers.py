"""Random voucher ledgers; `make bench` plays 10,000 of them."""

from __future__ import annotations

from hypothesis import settings

from ledger.machine import Ledgers

TestRandomLedgers = Ledgers.TestCase
TestRandomLedgers.settings = settings(deadline=None, max_examples=60, stateful_step_count=15)
