"""Faults of paper and private files, each named after what is wrong."""

from __future__ import annotations

from clusterfund.errors import ClusterfundError


class IncompleteApplicationError(ClusterfundError):
    """Documents of an application are missing or broken, so that no form can be printed."""

    def __init__(self, slug: str) -> None:
        super().__init__(
            f"申报 {slug} 的文件不齐或有错误，不能打印。请先运行 clusterfund check 改好。"
        )


class MissingFontError(ClusterfundError):
    """No font of the forms is installed."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"缺少打印用的字体（{why}）。请安装思源字体（Debian：apt install fonts-noto-cjk），"
            "或用 --fonts 给出字体文件夹。"
        )


class MissingGlyphError(ClusterfundError):
    """The fonts lack letters that a form has to show."""

    def __init__(self, letters: str) -> None:
        super().__init__(
            f"字体里没有这些字：{letters}。请用 --fonts 给出含有它们的字体，或核对是不是错字。"
        )


class TypesettingError(ClusterfundError):
    """A form cannot be set."""

    def __init__(self, form: str, why: str) -> None:
        super().__init__(f"排版 {form} 时出错：{why}。请把这条信息告诉维护人员。")


class UnreadableScanError(ClusterfundError):
    """A scan is no whole PDF, or has more pages than a scan has."""

    def __init__(self, most: int) -> None:
        super().__init__(f"无法读取扫描件：要是完整的 PDF，最多 {most} 页。请重新扫描后重试。")


class PrivatePlaceError(ClusterfundError):
    """Private data lies, or would lie, where git can take it."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} 在登记册里，个人信息不能放在这里。请放到登记册以外的文件夹，"
            "需要交给受理单位的用 clusterfund seal 加密。"
        )


class BrokenContactsError(ClusterfundError):
    """The local file of contact persons cannot be used."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"联系人文件 {path} 不能用：{why}。请写成两行：person: 姓名 和 phone: 电话。"
        )


class NoRecipientError(ClusterfundError):
    """Nobody is named to whom something may be sealed."""

    def __init__(self) -> None:
        super().__init__(
            "名册 call/roster.yaml 的 recipients 里没有可用的 age 公钥，不能加密。"
            "请联系受理单位补上。"
        )


class CannotOpenSealError(ClusterfundError):
    """A sealed file is damaged, or cannot be opened with the key given."""

    def __init__(self) -> None:
        super().__init__(
            "这个密钥文件打不开密封文件，或文件已经损坏。请核对是不是受理单位的 age 密钥。"
        )


class TooLargeError(ClusterfundError):
    """A file given to a command is larger than it may be."""

    def __init__(self, path: str, limit: int) -> None:
        super().__init__(f"{path} 太大，最多 {limit // 1024 // 1024} MB。请压缩或分成几份。")


class OddSealNameError(ClusterfundError):
    """A file's name cannot be that of a sealed file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"文件名 {name} 不能用作密封文件的名字。请用 --name 写一个，"
            "只用小写字母、数字、连字符和句点，例如 contacts.yaml。"
        )


class SealExistsError(ClusterfundError):
    """A sealed file of this name is there already."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} 已经有了。要替换它请加 --force，或用 --name 换一个名字。")
