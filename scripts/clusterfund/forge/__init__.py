"""What talks to GitHub, with the standard library alone.

Jobs that hold a token which can write run this and nothing else: no installation, no data of a
change but typed reports made by trusted code.
"""
