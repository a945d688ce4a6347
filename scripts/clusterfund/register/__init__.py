"""Reading: a tree of files (disk or git) into frozen records, or findings where it cannot be."""
