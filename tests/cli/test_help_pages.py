"""`--help` is Chinese throughout, complete, and the same in the developers' documentation."""

from __future__ import annotations

import re

import click
import pytest

from cli.help_page import PAGE, helps, page
from cli.running import ran
from clusterfund.cli.chinese import LazyGroup
from clusterfund.cli.main import COMMANDS, clusterfund
from clusterfund.federation.queries import QUERIES
from clusterfund.rules.moves import MOVES

NAMES = list(helps())
WORD = re.compile(r"--?[a-z][a-z-]*|[A-Za-z][A-Za-z-]*")
FORMATS = {
    "ics",
    "table",
    "text",
    "html",
    "json",
    "csv",
    "github",
    "sarif",
    "markdown",
    "YAML",
    "JSON",
    "CSV",
}
PLACES = {"A", "archive", "clusterfund", "git", "submissions", "docs", "main", "pre-receive"}
FILES = {"declared-moves", "rules", "yaml", "plan", "md", "water-heating", "apply", "origin"}
SITE = {"site", "index", "sha"}
"""The folder of the site, its first page, and the ending of digests."""
PAPER = {"PDF", "sealed", "person", "phone", "age", "recipients"}
"""Paper, the fields of private files, and the tool that seals them."""
OPTIONS = {"--base", "--sealed", "--head", "--at", "CLUSTERFUND", "ACCOUNT"}
"""Options that the text of another names, and the words of an environment variable."""
SAID = {"listed", "unit", "other", "maintain", "adjust", "revoke"}
"""Who objects, and how it is ruled."""
PROGRAMS = {"xlsx", "Excel", "WPS", "LibreOffice"}
"""Programs that people fill in workbooks with, and the ending of these."""
TAKEN = {"excess", "lapsed", "misuse", "unused", "expired", "left", "used", "all"}
"""Why vouchers are taken back, from what, and how much."""
BOOKS = {"beancount", "bean-check", "Fava", "CSV", "xlsx"}
"""An accountant's tools, and the files of the platform."""
PROOFS = {"SSH", "sig", "tsr", "call", "tsa", "pem"}
"""What signs and stamps acts, and where it lies."""
FEDERATED = {"DuckDB", "datapackage", *QUERIES}
"""What a federation reads and writes, and its questions."""
CHINESE = re.compile("[\u4e00-\u9fff]")
each_command = pytest.mark.parametrize("name", NAMES[1:])


def command(name: str) -> click.Command:
    """Import a command; a command of a group is named after its group."""
    found: click.Command = clusterfund
    for word in name.split():
        assert isinstance(found, click.Group)
        below = found.get_command(click.Context(found), word)
        assert below is not None
        found = below
    return found


def short(name: str) -> str:
    """Give what a command's group says of it."""
    above, _, last = name.rpartition(" ")
    group = command(above)
    assert isinstance(group, LazyGroup)
    return group.lazy[last][1]


@pytest.mark.parametrize("name", NAMES)
def test_help_is_chinese(name: str) -> None:
    """No help page has an English word but names: of commands, options, formats, kinds, places."""
    options = {each for parameter in command(name).params for each in parameter.opts}
    known = {
        *(word for each in NAMES for word in each.split()),
        *options,
        "--help",
        *FORMATS,
        *PLACES,
        *PROOFS,
        *PAPER,
        *PROGRAMS,
        *OPTIONS,
        *FILES,
        *BOOKS,
        *FEDERATED,
        *SITE,
        *((*MOVES, *SAID, *TAKEN) if name in {"act", "new acceptance"} else ()),
    }
    done = ran(*name.split(), "--help")
    assert (done.code, done.err) == (0, "")
    assert sorted(set(WORD.findall(done.out)) - known) == []


@pytest.mark.parametrize("name", NAMES)
def test_help_shows_no_markup(name: str) -> None:
    """No help page shows the marks by which a program lays out text."""
    assert "\\" not in helps()[name]
    assert "\b" not in helps()[name]


@each_command
def test_short_help_is_the_first_sentence(name: str) -> None:
    """What the group says of a command is the first sentence that the command says of itself."""
    text = (command(name).help or "").strip()
    group = command(name.rpartition(" ")[0])
    assert isinstance(group, LazyGroup)
    assert group.lazy[name.rpartition(" ")[2]][1] == text.split("\n")[0]


@each_command
def test_every_option_is_explained(name: str) -> None:
    """Every option has a Chinese text, and a Chinese name for its value unless that is a choice."""
    for parameter in command(name).params:
        if isinstance(parameter, click.Option):
            assert CHINESE.search(parameter.help or ""), parameter.name
            if not parameter.is_flag and not isinstance(parameter.type, click.Choice):
                assert CHINESE.search(parameter.metavar or ""), parameter.name


def test_group_names_every_command() -> None:
    """The first help page lists every command once, each with its short help."""
    text = helps()[""]
    for name, (_, words) in COMMANDS.items():
        assert len(re.findall(rf"^  {name} +{words}$", text, re.MULTILINE)) == 1


def test_help_of_rank_is_golden() -> None:
    """A help page reads as this."""
    assert helps()["rank"].splitlines()[:5] == [
        "用法：clusterfund rank [选项] 批次",
        "",
        "  按评分排序，并按预算安排补贴。",
        "",
        "  只包括评分份数达到要求的集群；同分时按批次参数写明的次序比较，完全同分的名次相同。",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_help_names_usage_and_options(name: str) -> None:
    """A help page begins with the usage and has a list of options."""
    lines = helps()[name].splitlines()
    assert lines[0].startswith(f"用法：{f'clusterfund {name}'.strip()} ")
    assert [line for line in lines if line.startswith("选项")] != []


def test_nothing_asked_shows_the_help() -> None:
    """Without a command the program shows its help, and says nothing of a fault in it."""
    done = ran()
    shown = done.out + done.err
    assert done.code == 2
    assert "用法有误：用法" not in shown
    assert "命令" in shown


def test_page_is_fresh() -> None:
    """`docs/developers/cli.md` is what the help pages are now; see `tests/cli/help_page.py`."""
    assert PAGE.read_text("utf-8") == page()


def test_page_has_an_english_title() -> None:
    """The developers' page has an English title, and one block for every command."""
    text = PAGE.read_text("utf-8")
    assert text.startswith("# Command line\n")
    assert text.count("```text\n") == len(NAMES)
