"""The register's tree: names, modes, collisions and counts, judged before any byte is read."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register import tree_codes
from clusterfund.register.layout import LIST_PAGE
from clusterfund.register.tree import FILE, SUBMODULE, printable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from clusterfund.findings import Code, Finding
    from clusterfund.register.tree import Entry, Tree

MAX_FILES = 300
"""Files of one application: the largest cluster has far fewer enterprises."""
MAX_PATH_BYTES = 200
MAX_DEPTH = 6
USUAL = re.compile(
    r"(?!.*/enterprises/(?![0-9A-Z]{18}\.yaml\Z))[a-z0-9/.-]+(?:/enterprises/[0-9A-Z]{18}\.yaml)?"
)
"""Names of which no two meet: below one folder there are small letters only, or capitals only."""
DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE | re.DOTALL)
RESERVED = frozenset('<>:"|?*\\')
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def misnamed(path: str) -> Finding:
    """Say why a file may not be where it is: the gravest reason that its name gives."""
    parts = path.split("/")
    if any(part.casefold().startswith(".git") or part == ".lfsconfig" for part in parts):
        return _finding(
            tree_codes.GIT_CONTROL, path, "这个文件会改变 git 的行为", "申报和评审的文件"
        )
    for part in parts:
        why = _unportable(part)
        if why:
            return _finding(
                tree_codes.UNPORTABLE_NAME, path, f"文件名{why}", "小写字母、数字和连字符"
            )
    if len(path.encode("utf-8", "surrogateescape")) > MAX_PATH_BYTES or len(parts) > MAX_DEPTH:
        wanted = f"不超过 {MAX_PATH_BYTES} 字节、{MAX_DEPTH} 层"
        return _finding(tree_codes.LONG_PATH, path, "路径太长或层次太深", wanted)
    wanted = "目录说明中规定的文件名"
    return _finding(tree_codes.UNEXPECTED_FILE, path, "登记册里不该有这个文件", wanted)


def _finding(code: Code, path: str, message: str, wanted: str) -> Finding:
    name = printable(path)
    return code.finding(Place(name), message, found=name.rsplit("/", 1)[-1], wanted=wanted)


def _unportable(part: str) -> str:
    """Say what keeps a name from being the same on every computer; "" where nothing does."""
    if any(unicodedata.category(char) in UNSEEN for char in part):
        return "里有换行、控制字符或看不见的字符"
    if part in {"", ".", ".."} or part[-1] in " .":
        return "以空格或句点结尾"
    if RESERVED & set(part):
        return "里有 Windows 不允许的符号"
    if DEVICE.fullmatch(part):
        return "是 Windows 保留的设备名"
    if unicodedata.normalize("NFC", part) != part:
        return "的字符不是规范形式"
    return "是网站列表页的名字" if part == LIST_PAGE else ""


def irregular(entry: Entry) -> Finding | None:
    """Say where an entry is no file, or a file of another mode than 100644."""
    if not entry.regular:
        found = "子仓库" if entry.mode == SUBMODULE else "链接或其他"
        return tree_codes.NOT_A_FILE.finding(
            Place(printable(entry.path)), "这不是普通文件", found=found
        )
    if entry.mode != FILE:
        place = Place(printable(entry.path))
        return tree_codes.WRONG_MODE.finding(
            place, "文件的权限模式不对", found=entry.mode, wanted=f"{FILE}（普通文件）"
        )
    return None


def tree_faults(tree: Tree) -> Iterator[Finding]:
    """Judge the tree as a whole: files beside the rounds, names that meet, too many files."""
    for path in tree.entries:
        if path.count("/") == 1:  # beside the rounds' folders
            yield misnamed(path)
    for path in (*tree.doubled, *_files_as_folders(tree.entries)):
        place = Place(printable(path))
        yield tree_codes.NAME_COLLISION.finding(place, "同一路径在目录里出现了两次", wanted="一次")
    if any(not USUAL.fullmatch(path) for path in tree.entries):
        yield from _collisions(tree.entries)
    folders = Counter("/".join(path.split("/", 4)[:4]) for path in tree.entries)
    for folder, count in folders.items():
        if count > MAX_FILES and "/applications/" in folder:
            yield tree_codes.TOO_MANY_FILES.finding(
                Place(printable(folder)),
                "一份申报的文件太多",
                found=f"{count} 个",
                wanted=f"不超过 {MAX_FILES} 个",
            )


def _collisions(paths: Iterable[str]) -> Iterator[Finding]:
    """Find names, of folders too, that a disk of another system would take for one."""
    spellings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in paths:
        parts = path.split("/")
        for end in range(1, len(parts)):  # those below one folder are compared with each other
            above, name = "/".join(parts[:end]), parts[end]
            spellings[above, folded(name)].add(name)
    for (above, _), same in spellings.items():
        first, *others = sorted(same)
        for other in others:
            yield _collision(f"{above}/{other}", first)


def _files_as_folders(paths: Collection[str]) -> Iterator[str]:
    """Find files that a forged tree has as folders too."""
    folders = {path.rpartition("/")[0] for path in paths}
    return (path for path in sorted(folders) if path in paths)


def _collision(path: str, other: str) -> Finding:
    return tree_codes.NAME_COLLISION.finding(
        Place(printable(path)),
        "在有的电脑上会和另一个名字变成同一个",
        found=printable(other),
        wanted="各不相同的名字",
    )


def folded(name: str) -> str:
    """Give what a careless file system makes of a name: no case, no width, no accents apart."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
