"""Each file that a change touches, told by what it is: a form, the plan's text, an act, a sheet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.gate.changes import Fate, Move, Paper
from clusterfund.gate.fields import moves
from clusterfund.register import layout
from clusterfund.register.personal import masked
from clusterfund.register.schema import load, validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES, decode
from clusterfund.register.tree import printable
from clusterfund.rules.moves import MOVES
from clusterfund.rules.narrative import HEADING, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.register.change import Changed
    from clusterfund.register.layout import Named
    from clusterfund.register.objects import GitTree

ORDER_ONLY = "只有写法或次序变化，内容相同"
NOT_COMPARED = "加密或签名的文件，不比较内容"
APPEND_ONLY = "决定只能增加，不能改动"
UNREADABLE = {
    (True, False): "改动以前的内容有错误，无法逐项比较",
    (False, True): "改动以后的内容有错误，无法逐项比较",
    (True, True): "内容有错误，无法逐项比较",
}
TITLES_OF_KINDS = {
    "narrative": "实施方案正文",
    "sealed": "密封材料",
    "signature": "签名",
    "timestamp": "时间戳",
    "authority": "时间戳机构证书",
}
STRAY = "没有规定的位置"
OPENING = "（标题以前）"


@dataclass(frozen=True, slots=True)
class File:
    """One file that differs: what it is (None for no document), and its fate."""

    path: str
    named: Named | None
    fate: Fate


def file_of(each: Changed) -> File:
    """Tell what a changed path below the register is."""
    named = layout.recognise(each.path.split("/", 2)[2]) if each.path.count("/") > 1 else None
    if each.before is None:
        return File(each.path, named, Fate.ADDED)
    return File(each.path, named, Fate.REMOVED if each.after is None else Fate.CHANGED)


def document(tree: GitTree, path: str, kind: str) -> Any:
    """Read a document that is as its form; None where it is not there or is broken."""
    entry = tree.entries.get(path)
    limit = MAX_ACT_BYTES if kind == "act" else MAX_BYTES
    if entry is None or not entry.regular or entry.size > limit:
        return None
    data = tree.read(path, limit)
    if kind == "narrative":
        text = decode(path, data)
        return text.split("\n") if isinstance(text, str) else None
    source, _ = parse(path, data, limit)
    return None if source is None or validate(kind, source) else source.data


def paper(trees: tuple[GitTree, GitTree], file: File, names: Mapping[str, str]) -> Paper:
    """Compare one file on both sides."""
    kind = file.named.kind if file.named else ""
    path = masked(printable(file.path))
    title = _title(file, trees)
    if kind == "act":
        return Paper(path, title, file.fate, (), "" if file.fate is Fate.ADDED else APPEND_ONLY)
    if file.fate is not Fate.CHANGED or kind in {"", "review", "digest"}:
        return Paper(path, title, file.fate)
    if kind in layout.OPAQUE:
        return Paper(path, title, file.fate, (), NOT_COMPARED)
    before, after = (document(tree, file.path, kind) for tree in trees)
    if before is None or after is None:
        return Paper(path, title, file.fate, (), UNREADABLE[before is None, after is None])
    if kind == "roster":
        return Paper(path, title, file.fate, tuple(_people(before, after)), _edited(before, after))
    found = _sections(before, after) if kind == "narrative" else moves(kind, before, after, names)
    return Paper(path, title, file.fate, found, "" if found else ORDER_ONLY)


def _title(file: File, trees: tuple[GitTree, GitTree]) -> str:
    named = file.named
    if named is None:
        return STRAY
    if named.kind == "act":
        return _act(file.path, named.name, trees)
    title = TITLES_OF_KINDS.get(named.kind) or str(load(named.kind)["title"]).split("（")[0]
    if named.kind == "enterprise":
        return f"{title} {name_of(trees, file.path, 'enterprise', named.name)}"
    alone = named.kind in {"narrative", named.name}
    return title if alone else f"{title} {masked(named.name)}"


def name_of(trees: tuple[GitTree, GitTree], path: str, kind: str, default: str) -> str:
    """Give the name that a form states, the newest that can be read."""
    for tree in reversed(trees):
        data = document(tree, path, kind)
        if data is not None:
            return masked(str(data["cluster"]["name"] if kind == "application" else data["name"]))
    return default


def _act(path: str, name: str, trees: tuple[GitTree, GitTree]) -> str:
    number, kind, *cluster = name.split("-", 2)
    title = MOVES[kind].title if kind in MOVES else kind
    data = next(filter(None, (document(tree, path, "act") for tree in reversed(trees))), None)
    whom = f"：{masked(cluster[0])}" if cluster else ""
    day = f"，{data['on']}" if data else ""
    return f"第 {number} 号 {title}{whom}{day}"


def _sections(before: Iterable[str], after: Iterable[str]) -> tuple[Move, ...]:
    """Count the lines that differ below each heading of 附录2, in the order of the text."""
    old, new = _by_heading(before), _by_heading(after)
    found = []
    for title in [*new, *(each for each in old if each not in new)]:
        one, other = old.get(title), new.get(title)
        if one != other:
            old_lines = None if one is None else f"{len(one)} 行"
            found.append(Move((title,), old_lines, None if other is None else _lines(one, other)))
    return tuple(found)


def _by_heading(lines: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    title = OPENING
    for line in lines:
        match = HEADING.match(line)
        name = line[match.end() :].rstrip().rstrip("#").rstrip() if match else ""
        if name in TITLES:
            title = name
            found.setdefault(title, [])
        elif line.strip():
            found.setdefault(title, []).append(line)
    return found


def _lines(before: list[str] | None, after: list[str]) -> str:
    one, other = Counter(before), Counter(after)
    more, less = (other - one).total(), (one - other).total()
    if before is None:
        return f"{len(after)} 行"
    told = f"增加 {more} 行，删去 {less} 行" if more or less else "次序有变化"
    return f"{len(after)} 行（{told}）"


def _people(before: Any, after: Any) -> Iterable[Move]:
    """Tell of the roster, which is internal, only how many there are and whose entries differ."""
    old, new = ({each["id"]: each for each in side["people"]} for side in (before, after))
    if len(old) != len(new):
        yield Move(("人数",), f"{len(old)} 人", f"{len(new)} 人")
    if more := _ids(new.keys() - old.keys()):
        yield Move(("人员",), None, more)
    if less := _ids(old.keys() - new.keys()):
        yield Move(("人员",), less, None)
    keys = [side.get("recipients", []) for side in (before, after)]
    if keys[0] != keys[1]:
        yield Move(("加密接收人",), *(f"{len(each)} 个" for each in keys))


def _edited(before: Any, after: Any) -> str:
    old, new = ({each["id"]: each for each in side["people"]} for side in (before, after))
    changed = _ids(each for each in old.keys() & new.keys() if old[each] != new[each])
    return f"内容有变化的条目：{changed}" if changed else ""


def _ids(people: Iterable[str]) -> str:
    return masked("、".join(sorted(people)))
