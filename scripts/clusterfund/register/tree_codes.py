"""The codes of the tree: T. One entry each; help pages come from here."""

from __future__ import annotations

from clusterfund.findings import Code, Severity

LAYOUT = "四（一）"


def _code(code: str, title: str, why: str, fix: str) -> Code:
    return Code(code, Severity.ERROR, LAYOUT, title, why, fix)


UNEXPECTED_FILE = _code(
    "T001",
    "文件不该在这里",
    "每个文件夹只放规定的文件，文件名只用小写英文字母、数字和连字符，多余的文件会让评审人看漏内容。",
    "请删除这个文件，或按“我要申报”页的目录改名。",
)
MISSING_FILE = _code(
    "T002",
    "缺少申报文件",
    "一份申报要有申报信息表、实施方案（数据和正文）和责任承诺函，缺一份就不能评审。",
    "请补上这个文件。",
)
NAME_MISMATCH = _code(
    "T003",
    "文件名与内容不一致",
    "文件名就是代码或代号，和文件里写的必须相同，否则会找错对象。",
    "请把文件名或文件里的代号改成同一个。",
)
NOT_A_FILE = _code(
    "T004",
    "不是普通文件",
    "登记册里只能有普通文件，链接和子仓库会指向审查不到的内容。",
    "请换成真正的文件。",
)
WRONG_MODE = _code(
    "T005",
    "文件权限不对",
    "登记册里的文件都是不可执行的普通文件（git 模式 100644）。",
    "请运行 git update-index --chmod=-x 后重新提交这个文件。",
)
UNPORTABLE_NAME = _code(
    "T006",
    "文件名换一台电脑就不能用",
    "换行、看不见的字符、Windows 的保留名称和符号，会让别人取不出文件，或者看到的名字和真的不同。",
    "请改用小写英文字母、数字和连字符组成的规定文件名。",
)
NAME_COLLISION = _code(
    "T007",
    "两个名字会变成同一个",
    "只差大小写、全角半角或字符写法的两个名字，在有的电脑上是同一个文件，其中一个会丢失。",
    "请删除或改名其中一个。",
)
TOO_MANY_FILES = _code(
    "T008",
    "文件太多",
    "一份申报、一次改动的文件数都有上限，这样评审人才看得完。",
    "请只保留需要的文件，或分几次提交。",
)
LONG_PATH = _code(
    "T009",
    "路径太长或太深",
    "太长或太深的路径在有的电脑上打不开。",
    "请按“我要申报”页的目录放置文件。",
)
LFS_POINTER = _code(
    "T010",
    "只有指针，没有内容",
    "这是 Git LFS 的指针，真正的内容不在登记册里，没有人能审查。",
    "请停用 Git LFS，提交文件本身。",
)
GIT_CONTROL = _code(
    "T011",
    "会改变 git 行为的文件",
    ".gitattributes、.gitmodules 这类文件能让改动在审查时看不见，登记册里不能有。",
    "请删除这个文件。",
)
NOT_SEALED = _code(
    "T012",
    "不是密文或签名",
    "sealed 里只能放用 age 加密的文件，决定旁边只能放 SSH 签名，明文不能进入登记册。",
    "请用规定的命令加密或签名后重新提交。",
)
NO_ROUND = _code(
    "T013",
    "批次读不出来",
    "每个批次都要有 call 里的 round.yaml、services.yaml 和 roster.yaml，代号不能与别的批次相同。",
    "请补上缺少的文件，或改掉相同的代号。",
)

TREE_CODES = (
    UNEXPECTED_FILE,
    MISSING_FILE,
    NAME_MISMATCH,
    NOT_A_FILE,
    WRONG_MODE,
    UNPORTABLE_NAME,
    NAME_COLLISION,
    TOO_MANY_FILES,
    LONG_PATH,
    LFS_POINTER,
    GIT_CONTROL,
    NOT_SEALED,
    NO_ROUND,
)
