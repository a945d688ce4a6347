"""The page `docs/developers/cli.md`: what every command says of itself.

    PYTHONPATH=tests .venv/bin/python -m cli.help_page

writes it anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.running import REPOSITORY
from clusterfund.cli.main import clusterfund

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE: Path = REPOSITORY / "docs/developers/cli.md"
WIDTH = 78
"""What a terminal of 80 columns leaves, so that the page is the same on every terminal."""

HEAD = """\
# Command line

What `clusterfund --help` and the help of every command say, word for word. This page is generated
by `tests/cli/help_page.py`, and a test keeps it fresh. The shapes of JSON output are in
`schemas/output/`. Exit codes: 0 clean, 1 findings that block, 2 wrong usage or a broken tool.
"""


def helps() -> dict[str, str]:
    """Give the help of the program (named "") and of every command, also within groups."""
    top = click.Context(clusterfund, info_name="clusterfund", terminal_width=WIDTH)
    return {name: command.get_help(context) for name, command, context in _below("", top)}


def _below(name: str, context: click.Context) -> Iterator[tuple[str, click.Command, click.Context]]:
    yield name, context.command, context
    if isinstance(context.command, click.Group):
        for each in context.command.list_commands(context):
            command = context.command.get_command(context, each)
            assert command is not None
            inner = click.Context(command, parent=context, info_name=each, terminal_width=WIDTH)
            yield from _below(f"{name} {each}".strip(), inner)


def page() -> str:
    """Write the page."""
    blocks = [
        f"## {f'clusterfund {name}'.strip()}\n\n```text\n{text.rstrip()}\n```\n"
        for name, text in helps().items()
    ]
    return "\n".join([HEAD, *blocks])


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), "utf-8")
