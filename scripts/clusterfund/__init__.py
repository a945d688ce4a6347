"""A grant programme for industry clusters that lives in a git repository."""
