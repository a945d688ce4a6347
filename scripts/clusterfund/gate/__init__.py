"""The gate: whether a change may enter the register, judged from git objects alone."""
