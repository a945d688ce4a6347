"""A site that was built before, brought up to date without MkDocs where it would do the same.

What MkDocs makes follows from hand-written pages, from the front matter of generated ones, and from
the names of all files. The text of a generated page stands in the built one as it is.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import orjson
from mkdocs.utils.meta import get_data

from clusterfund.site import searching, shell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

RENDERED = "CLUSTERFUND_BUILT"
"""Names the file into which a build tells what it made, for whoever has rendered before it."""
RECORD = ".generated"
SEARCH = "search/pages.js"
RAW = '<div class="cf">'


def foot(docs: Path) -> dict[str, str]:
    """Say who runs the newest round, for the foot of every page; nothing before the first round."""
    names = sorted(path.name for path in (docs / "data").glob("[0-9]*.json"))
    if not names:
        return {}
    said = orjson.loads((docs / "data" / names[-1]).read_bytes())["round"]
    people = {contact["role"]: contact["name"] for contact in said["contacts"]}
    page = "index.html" if (docs / "data/index.md").is_file() else names[-1]
    return {**people, "portal": said.get("portal", ""), "data": f"data/{page}"}


def generated(docs: Path) -> set[str]:
    """Name the generated files below docs/."""
    record = docs / RECORD
    return set(record.read_text("utf-8").splitlines()) if record.is_file() else set()


def linked(source: Path, target: Path) -> None:
    """Give a generated file a second name; it is only ever replaced, never written into.

    Where there can be no second name it is copied.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    with suppress(OSError):
        part.unlink(missing_ok=True)
        os.link(source, part)
        part.replace(target)
        return
    target.write_bytes(source.read_bytes())


def sha(data: bytes) -> str:
    """Digest a file."""
    return hashlib.sha256(data).hexdigest()


class Sources:
    """The files below docs/: `texts` of generated raw pages, and those that are stamped.

    `follows` names what MkDocs looks at.
    """

    def __init__(self, docs: Path) -> None:
        self.docs = docs
        self.made = generated(docs)
        self.texts: dict[str, str] = {}
        self.pages: list[str] = []
        self.follows: list[str] = []
        for path in sorted(_below(docs)):
            if path.endswith(shell.SUFFIX):
                self.pages.append(path)
            elif path.endswith(".md"):
                self.follows += [path, self._front(path)]
            else:
                self.follows.append(path)

    def _front(self, path: str) -> str:
        """Name what MkDocs looks at: all of a page by hand, and the front of a generated one."""
        data = (self.docs / path).read_bytes()
        if path not in self.made:
            return sha(data)
        text, meta = get_data(data.decode())
        if not text.strip().startswith(RAW):
            return sha(data)
        self.texts[path] = text.strip()
        return orjson.dumps(meta).decode()


def _below(folder: Path) -> set[str]:
    found = set()
    for where, _, names in os.walk(folder):
        top = os.path.relpath(where, folder)
        found |= {name if top == "." else f"{top}/{name}" for name in names}
    return found


def made_of(root: Path, sources: Sources) -> list[str]:
    """Name all that MkDocs' own pages follow from, but for the text of generated ones."""
    theme = sorted(root.glob("scripts/clusterfund/site/theme/**/*.html"))
    digests = [sha(path.read_bytes()) for path in (root / "mkdocs.yml", *theme)]
    return [orjson.dumps(foot(sources.docs)).decode(), *digests, *sources.follows]


def record(site: Path, sources: Sources, told: Sequence[Any]) -> dict[str, Any]:
    """Tell of a site that MkDocs has just built what is needed to bring it up to date."""
    pages, shells, statics = told
    own = _below(site) - set(statics)
    return {
        "pages": pages,
        "shells": shells,
        "statics": statics,
        "texts": sources.texts,
        "files": {path: sha((site / path).read_bytes()) for path in own},
        "stamped": {},
    }


def updated(site: Path, sources: Sources, kept: Mapping[str, Any]) -> dict[str, Any] | None:
    """Bring a site up to date and tell of it; None where it is not as it was left."""
    files, pages, there = dict(kept["files"]), dict(kept["pages"]), _below(site)
    for path, digest in files.items():
        if path not in there or sha((site / path).read_bytes()) != digest:
            return None
    for path, text in sources.texts.items():
        old = kept["texts"][path]
        if text != old and not _replaced(site, pages[path], files, (old, text)):
            return None
    search = searching.written(row for *_, rows in pages.values() for row in rows).encode()
    if sha(search) != files[SEARCH]:
        (site / SEARCH).write_bytes(search)
        files[SEARCH] = sha(search)
    for path in kept["statics"]:
        _same(sources.docs / path, site / path, linking=path in sources.made)
    stamped = _stamped(site, sources, kept)
    for path in there - files.keys() - stamped.keys() - set(kept["statics"]):
        (site / path).unlink()
    texts = sources.texts
    return {**kept, "files": files, "pages": pages, "texts": texts, "stamped": stamped}


def _replaced(site: Path, page: list[Any], files: dict[str, str], texts: tuple[str, str]) -> bool:
    """Put the new text of a generated page in the place of the old one, if that is plain."""
    target, title, url, found, _ = page
    html = (site / target).read_text("utf-8")
    if html.count(texts[0]) != 1:
        return False
    data = html.replace(*texts).encode()
    (site / target).write_bytes(data)
    files[target] = sha(data)
    page[4] = searching.sections(title, url, texts[1]) if found else []
    return True


def _same(source: Path, target: Path, *, linking: bool) -> None:
    """Let a file that is only copied be as it is in docs/."""
    if linking:
        if not target.is_file() or not source.samefile(target):
            linked(source, target)
    elif not target.is_file() or source.read_bytes() != target.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())


def _stamped(site: Path, sources: Sources, kept: Mapping[str, Any]) -> dict[str, list[str]]:
    """Put pages into the shells of their depths, where they are not yet; digest both."""
    done = {}
    for path in sources.pages:
        shell_of = kept["shells"].get(str(path.count("/")))
        if shell_of is None:
            continue
        name = f"{path.removesuffix(shell.SUFFIX)}.html"
        target, data = site / name, (sources.docs / path).read_bytes()
        before, now = kept["stamped"].get(name), sha(data)
        if before and before[0] == now and _is(target, before[1]):
            done[name] = before
            continue
        html = shell.stamp(shell_of, data.decode(), "../" * path.count("/")).encode()
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(html)
        done[name] = [now, sha(html)]
    return done


def _is(path: Path, digest: str) -> bool:
    return path.is_file() and sha(path.read_bytes()) == digest
