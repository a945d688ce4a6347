"""Many cities' published tables read as one: what no single city can answer.

Only published files are read, never a register; nothing here asks the network.
"""
