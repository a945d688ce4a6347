"""Findings of a whole tree: cluster by cluster, kept by content, on all cores, in shards.

Between `rules` and `publish`: it runs reading and rules and adds none, and whoever wants findings
(the gate, the command line) asks here. docs/developers/cache.md says why each result holds.
"""
