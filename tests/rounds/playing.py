"""A round as people play it: each step is a commit that the gate lets in for its account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cli.running import ran
from register.trees import committed, git
from support import documents, keys
from support.building import build, operate
from support.changing import MAINTAINERS

if TYPE_CHECKING:
    from pathlib import Path

OPERATOR, BUREAU, LEAD, STRANGER = 90000001, 90000002, 90000101, 12345
EXPERTS = {f"expert-{number:02d}": 90000010 + number for number in range(1, 7)}
WORDS = {"operator-01": "operator", "bureau-01": "bureau"}
SERVICE = "示例甲服务有限公司（示例）"
ACTS = "submissions/2021/acts"
START: list[dict[str, Any]] = [
    {
        "set": {
            "call/roster.yaml#/people/0/ssh_key": keys.public_key("operator"),
            "call/roster.yaml#/people/1/ssh_key": keys.public_key("bureau"),
            "call/roster.yaml#/people/7/organisations": [SERVICE],
            "call/round.yaml#/review/tie_break/value": ["tasks"],
            "call/round.yaml#/calendar/ruling_days": {"value": 3, "basis": "programme"},
            "call/round.yaml#/contacts/1": {
                "role": "bureau",
                "name": "示例主管部门（示例）",
                "phone": "0750-0000001",
                "address": "蓬江区示例路2号",
                "email": "bureau@example.com",
            },
            "call/round.yaml#/portal": "https://example.com/",
        }
    },
    {"remove": ["./submissions/2021/reviews"]},
]


class Game:
    """The register of a round that is open, in git, with two applications handed in."""

    def __init__(self, folder: Path) -> None:
        self.keys, self.root = folder / "keys", build(folder, START)
        (self.root / ".github").mkdir()
        (self.root / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
        committed(self.root)

    def change(self, account: int, *operations: dict[str, Any]) -> None:
        """Make a change of files, and let the gate judge it."""
        for each in operations:
            operate(self.root, each)
        self.enter(account)

    def act(self, kind: str, on: str, *words: str, by: str = "operator-01") -> None:
        """Draft an act, sign it, and let the gate judge it for the person's account."""
        before = set((self.root / ACTS).glob("*.yaml"))
        named = ("--by", by, "--on", on, "--root", self.root)
        done = ran("act", kind, "2021", *words, *named)
        assert done.code == 0, done.err
        [new] = set((self.root / ACTS).glob("*.yaml")) - before
        key = keys.key_file(self.keys, WORDS[by])
        done = ran("sign", new, "--key", key, "--root", self.root)
        assert done.code == 0, done.err
        self.enter(OPERATOR if by == "operator-01" else BUREAU)

    def refused(self, kind: str, on: str, code: str, *words: str, by: str = "bureau-01") -> None:
        """See an act refused before it is even written."""
        named = ("--by", by, "--on", on, "--root", self.root)
        done = ran("act", kind, "2021", *words, *named)
        assert done.code == 1
        assert f" 错误 {code} " in done.err
        assert git(self.root, "status", "--porcelain") == ""

    def judge(self, cluster: str, expert: str, on: str, points: dict[str, int]) -> None:
        """Scaffold a score sheet, fill it in, and let the gate judge it for the reviewer."""
        done = ran("new", "review", "2021", cluster, expert, "--on", on, "--root", self.root)
        assert done.code == 0, done.err
        path = self.root / f"submissions/2021/reviews/{cluster}/{expert}.yaml"
        sheet = documents.load(path.read_text("utf-8"))
        scores = {name: {"points": given, "reason": "理由。"} for name, given in points.items()}
        documents.rewrite(path, {**sheet, "scores": scores, "opinion": "总体意见。"})
        self.enter(EXPERTS[expert])

    def enter(self, account: int) -> None:
        """Commit what was done; the gate must refuse a stranger and let the account in."""
        base = git(self.root, "rev-parse", "HEAD")
        head = committed(self.root)
        gate = ("check", "--root", self.root, "--base", base, "--head", head, "--format", "json")
        assert ran(*gate, "--account", str(STRANGER)).code == 1
        done = ran(*gate, "--account", str(account))
        assert done.code == 0, done.json["findings"]
