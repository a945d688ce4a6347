"""What the judges of pages say, as tables in Markdown:

    PYTHONPATH=tests .venv/bin/python -m pages.tables [FOLDER OF A BUILT SITE]

prints them of the site in `site/`, or of another.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from . import lighthouse, nu
from .browsing import launched
from .building import REPOSITORY
from .hosting import hosted
from .looking import RULES, looking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .hosting import Host
    from .looking import Look

CATEGORIES = (*lighthouse.PERFECT, "performance")


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a table; every cell but the first of a row is a number, so it stands on the right."""
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)


def of_lighthouse(host: Host) -> str:
    """Write the marks of the four pages."""
    found = lighthouse.judged([host.address + path for path in lighthouse.JUDGED.values()])
    rows = [
        [name, *(found[host.address + path]["scores"][each] for each in CATEGORIES)]
        for name, path in lighthouse.JUDGED.items()
    ]
    return table(["Lighthouse", *CATEGORIES], rows)


def of_nu(site: Path, pages: Sequence[str]) -> str:
    """Write how often each error occurs, and on how many files."""
    faults = nu.errors(nu.judged(site))
    count = Counter(message for _, message in faults)
    rows = [
        [message.replace("|", "\\|")[:120], times, len({f for f, m in faults if m == message})]
        for message, times in count.most_common()
    ]
    wrong = len({file for file, _ in faults})
    return table(["Nu: error", "times", "files"], [*rows, [f"{len(pages)} pages", "", wrong]])


def of_axe(looks: Sequence[Look]) -> str:
    """Write how many violations there are in each view, and on how many pages."""
    rows = [
        [view, len(looks), sum(len(each.axe[view]) for each in looks), wrong]
        for view in RULES
        for wrong in [sum(bool(each.axe[view]) for each in looks)]
    ]
    return table(["axe", "pages", "violations", "pages with any"], rows)


def of_weight(looks: Sequence[Look]) -> str:
    """Write the bytes of every page, heaviest first."""
    heavy = sorted(looks, key=lambda each: (-each.weight, each.path))
    return table(["page", "bytes"], [[each.path, each.weight] for each in heavy])


def tables(site: Path) -> Iterator[str]:
    """Write all tables."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    yield of_nu(site, pages)
    with hosted(site) as host:
        yield of_lighthouse(host)
        with launched() as browser, looking(browser, host, site) as look_at:
            looks = [look_at(path) for path in pages]
    yield of_axe(looks)
    yield of_weight(looks)


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY / "site"
    for each in tables(chosen.resolve()):
        sys.stdout.write(each + "\n")
