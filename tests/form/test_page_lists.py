"""Lists of the form: added to, copied, moved, emptied, and pasted into from a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.register.strictyaml import parse
from form.filling import at, downloaded, form, go

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TITLES = (
    "单位名称",
    "统一社会信用代码",
    "是否工业企业",
    "成立时间",
    "单位性质",
    "所在区县代码",
    "员工总数（人）",
    "申请补贴",
)
COMPANIES = """{}
甲厂（示例）\t91440783 00000903x8\t是\t2010年5月20日\t民营\t开平市\t120\t"350,000"
乙厂（示例）\t91440704000000019R\t否\t2004/10/9\t国有\t江海区\t88\t5000元
""".format("\t".join(TITLES))
PURCHASES = """制造执行管理云服务\t"车间 ""一"" 报工
和检验"\t360,000
plm-cloud\t图纸管理\t1200.50
"""


def read(path: str, data: bytes) -> Any:
    """Read a file that the form wrote."""
    source, findings = parse(path, data)
    assert source is not None, findings
    return source.data


def companies(page: Page) -> list[str]:
    """Read the list of enterprises."""
    return page.locator(".cf-form__chooser button").all_inner_texts()


def paste(page: Page, what: str, name: str, rows: str) -> None:
    """Paste rows into a box and take them."""
    page.get_by_text(f"从电子表格粘贴{what}").click()
    at(page, name).fill(rows)
    page.get_by_role("button", name=f"加入粘贴的{what}").click()


def test_enterprises_are_pasted_by_their_titles(browser: Browser, address: str) -> None:
    """Cells become values by the titles above them, in the ways in which offices write them."""
    with form(browser, address) as (page, _):
        at(page, "slug").fill("demo")
        go(page, "表二")
        paste(page, "企业", "paste-enterprises", COMPANIES)
        assert companies(page) == ["1. 甲厂（示例）", "2. 乙厂（示例）"]
        files = downloaded(page)
    found = {path: read(path, data) for path, data in files.items() if "enterprises" in path}
    rest: dict[str, Any] = {"declarations": {}, "purchases": []}
    assert found == {
        "demo/enterprises/9144078300000903X8.yaml": rest
        | {
            "name": "甲厂（示例）",
            "uscc": "9144078300000903X8",
            "industrial": True,
            "established_on": "2010-05-20",
            "ownership": "private",
            "employees": 120,
            "address": {"division": "440783"},
            "requested_subsidy": 350000,
        },
        "demo/enterprises/91440704000000019R.yaml": rest
        | {
            "name": "乙厂（示例）",
            "uscc": "91440704000000019R",
            "industrial": False,
            "established_on": "2004-10-09",
            "ownership": "state",
            "employees": 88,
            "address": {"division": "440704"},
            "requested_subsidy": 5000,
        },
    }


def test_purchases_are_pasted_by_their_order(browser: Browser, address: str) -> None:
    """Rows without titles are taken in the order of the fields; products by name or code name."""
    with form(browser, address) as (page, _):
        go(page, "表二")
        page.get_by_role("button", name="加一家企业").click()
        paste(page, "购买清单", "paste-purchases", PURCHASES)
        fields = [at(page, f"enterprise/purchases/{place}/product") for place in (0, 1)]
        assert [each.input_value() for each in fields] == ["mes-cloud", "plm-cloud"]
        assert at(page, "enterprise/purchases/0/amount").input_value() == "360000"
        assert at(page, "enterprise/purchases/1/amount").input_value() == "1200.50"
        assert (
            at(page, "enterprise/purchases/0/description").input_value() == '车间 "一" 报工和检验'
        )


def test_enterprises_are_added_copied_moved_and_removed(browser: Browser, address: str) -> None:
    """The buttons of 表二 change the list as they say, tell it aloud, and keep the focus."""
    with form(browser, address) as (page, _):
        go(page, "表二")
        for name in ("甲", "乙"):
            page.get_by_role("button", name="加一家企业").click()
            assert page.evaluate("document.activeElement.id") == "enterprise/name"
            page.keyboard.type(name)
            page.keyboard.press("Tab")
        page.wait_for_timeout(400)
        assert companies(page) == ["1. 甲", "2. 乙"]
        page.get_by_role("button", name="上移第 2 家").click()
        assert companies(page) == ["1. 乙", "2. 甲"]
        assert page.inner_text(".cf-form__live") == "第 2 家已移到第 1 家，现在共 2 家企业。"
        page.get_by_role("button", name="复制第 1 家").click()
        assert companies(page) == ["1. 乙", "2. 乙", "3. 甲"]
        page.get_by_role("button", name="删除第 2 家").click()
        assert companies(page) == ["1. 乙", "2. 甲"]
        assert page.evaluate("document.activeElement.textContent") == "第 2 家企业（共 2 家）"
        assert page.get_by_role("button", name="下移第 2 家").is_disabled()


def test_copy_is_its_own(browser: Browser, address: str) -> None:
    """What is typed into a copied item does not reach the item that it was copied from."""
    with form(browser, address) as (page, _):
        go(page, "实施方案")
        page.get_by_role("button", name="加一项：重点任务").click()
        at(page, "plan/tasks/0/title").fill("一")
        page.get_by_role("button", name="复制第 1 项").click()
        at(page, "plan/tasks/1/title").fill("二")
        page.get_by_role("button", name="下移第 1 项").click()
        titles = [at(page, f"plan/tasks/{place}/title").input_value() for place in (0, 1)]
        assert titles == ["二", "一"]
        page.get_by_role("button", name="删除第 1 项").click()
        assert at(page, "plan/tasks/0/title").input_value() == "一"
        assert page.locator(".cf-form__item").count() == 1
