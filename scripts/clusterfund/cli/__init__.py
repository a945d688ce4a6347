"""The top floor: parse arguments, read the clock, print. No rule, no path logic."""
