"""Somebody who fills in the form with the keyboard alone: Tab, arrows, space, Enter and typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

ACTIVE = """() => {
  const at = document.activeElement;
  const name = at.getAttribute("aria-label") ?? at.textContent.trim();
  return { id: at.id, tag: at.tagName, type: at.type ?? "", value: at.value ?? "", name };
}"""
MOST = 400


def active(page: Page) -> dict[str, str]:
    """Describe the element that has the focus."""
    return dict(page.evaluate(ACTIVE))


def examples(kind: str) -> dict[str, str]:
    """Give what the schema of a document gives as examples, by the place of each control."""
    return dict(_examples(load(kind), kind))


def lists(kind: str) -> set[str]:
    """Give the places of the lists of a document that need one item; nobody has to take part."""
    return {
        f"{kind}/{name}"
        for name, schema in load(kind)["properties"].items()
        if schema.get("type") == "array" and name != "service_providers"
    }


def _examples(schema: dict[str, Any], place: str) -> Iterator[tuple[str, str]]:
    for name, below in schema.get("properties", {}).items():
        yield from _examples(below, f"{place}/{name}")
    items = schema.get("items", {})
    if "properties" in items:
        yield from _examples(items, f"{place}/0")
    elif items:
        yield place, items["examples"][0]
    if schema.get("type") == "boolean":
        yield place, "true"
    elif "examples" in schema:
        yield place, str(schema["examples"][0])


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of a name or id has the focus."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        at = active(page)
        if name in {at["id"], at["name"]}:
            return
    message = f"Tab does not reach {name}"
    raise AssertionError(message)


def press(page: Page, name: str) -> None:
    """Go to a button by Tab and press it."""
    tab_to(page, name)
    page.keyboard.press("Enter")


def fill(page: Page, at: dict[str, str], text: str) -> None:
    """Fill in the control that has the focus."""
    if at["type"] == "radio":
        page.keyboard.press("Space")
    elif at["tag"] == "SELECT":
        for _ in range(MOST):
            if active(page)["value"] == text:
                return
            page.keyboard.press("ArrowDown")
        message = f"{at['id']} has no choice {text}"
        raise AssertionError(message)
    else:
        page.keyboard.type(text)


def fill_step(page: Page, values: dict[str, str], adding: set[str]) -> None:
    """Tab through a step from its heading: fill in, add one item to each list, and go on."""
    wanted, added = dict(values), set(adding)
    for _ in range(MOST):
        at = active(page)
        if at["id"] in wanted:
            fill(page, at, wanted.pop(at["id"]))
        elif at["id"] in added:
            added.remove(at["id"])
            page.keyboard.press("Enter")
            continue
        elif at["name"] == "下一步":
            assert not wanted, wanted
            assert not added, added
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    message = "Tab does not reach the end of the step"
    raise AssertionError(message)
