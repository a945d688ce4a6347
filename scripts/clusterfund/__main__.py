"""`python -m clusterfund`."""

from __future__ import annotations

from clusterfund.cli.main import main

main()
