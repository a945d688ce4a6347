"""All that a real browser can say of one page: at every size and in every scheme."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from axe_playwright_python.base import AXE_SCRIPT

from .browsing import DESKTOP, OPEN_ALL, OVERHANG, PHONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

    from .hosting import Host

SIZES = {"desktop": DESKTOP, "phone": PHONE}
SCHEMES = ("light", "dark", "care")
"""Light, dark and 关怀版."""
VIEWS = tuple(f"{size} {scheme}" for size in SIZES for scheme in SCHEMES)
COLOURS = ("color-contrast", "link-in-text-block")
LAYOUT = ("scrollable-region-focusable", "target-size", "meta-viewport")
RULES: dict[str, tuple[str, ...]] = {
    "desktop light": (),
    "desktop dark": COLOURS,
    "desktop care": (*COLOURS, "color-contrast-enhanced", *LAYOUT),
    "phone light": LAYOUT,
    "phone care": LAYOUT,
}
"""Rules of axe by view: all once, then those whose answer may change with colours or with size."""
NOT_FOUND = "404.html"
"""A server shows it at any depth, so its links start at the root; no folder shows it."""
WATCH = """
window.cfViolations = [];
addEventListener("securitypolicyviolation", event => {
  window.cfViolations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
});
"""
STILL = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*,*::before,*::after{transition:none!important;animation:none!important}");
  document.adoptedStyleSheets.push(sheet);
}"""
"""A sheet that no policy forbids: it is neither an element nor an attribute."""
DRESS = """scheme => {
  for (const each of document.querySelectorAll("[data-md-color-scheme]")) {
    each.dataset.mdColorScheme = scheme === "dark" ? "slate" : "default";
  }
  document.documentElement.dataset.cfCare = scheme === "care" ? "on" : "off";
  return new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)));
}"""
"""The theme hears of new sizes a moment later, and lets what now scrolls be focused."""
JUDGE = """async rules => {
  const options = {resultTypes: ["violations"], preload: false, ...rules};
  const {violations} = await axe.run(document, options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(" ")} ${failureSummary}`));
}"""


@dataclass
class Look:
    """What was seen of one page, over HTTP and from a folder."""

    path: str
    axe: dict[str, list[str]] = field(default_factory=dict)
    overhang: dict[str, int] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    policy: list[str] = field(default_factory=list)
    sent: list[tuple[str, int]] = field(default_factory=list)
    weight: int = 0

    @property
    def data(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


def _dismissed(dialog: Dialog, look: Look) -> None:
    look.dialogs.append(dialog.message)
    dialog.dismiss()


@dataclass
class Watch:
    """A browser that remembered nothing; all that its tabs do goes into the look at hand."""

    context: BrowserContext
    look: Look


@contextmanager
def watched(browser: Browser, look: Look) -> Iterator[Watch]:
    """Open a browser that remembers nothing, to look at a page."""
    context = browser.new_context(
        viewport={"width": DESKTOP[0], "height": DESKTOP[1]},
        reduced_motion="reduce",
        service_workers="block",
    )
    context.add_init_script(WATCH)
    watch = Watch(context, look)
    context.on("request", lambda request: watch.look.requests.append(request.url))
    context.on("requestfailed", lambda request: watch.look.failures.append(request.url))
    context.on(
        "response",
        lambda reply: watch.look.failures.append(reply.url) if reply.status >= 400 else None,
    )
    context.on(
        "console",
        lambda line: (
            watch.look.console.append(line.text) if line.type in {"error", "warning"} else None
        ),
    )
    context.on("weberror", lambda error: watch.look.console.append(str(error.error)))
    context.on("dialog", lambda dialog: _dismissed(dialog, watch.look))
    try:
        yield watch
    finally:
        context.close()


def _judged(page: Page, address: str, size: str) -> tuple[dict[str, list[str]], dict[str, int]]:
    """Run axe in every scheme at a size: all rules once, then those that a view may change."""
    page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
    page.goto(address)
    page.evaluate(OPEN_ALL)
    page.evaluate(STILL)
    page.evaluate(AXE_SCRIPT)
    axe, overhang = {}, {}
    for scheme in SCHEMES:
        view = f"{size} {scheme}"
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.evaluate(DRESS, scheme)
        if view in RULES:
            axe[view] = page.evaluate(JUDGE, {"runOnly": list(RULES[view])} if RULES[view] else {})
        overhang[view] = page.evaluate(OVERHANG)
    return axe, overhang


@contextmanager
def looking(browser: Browser, host: Host, folder: Path) -> Iterator[Callable[[str], Look]]:
    """Give what opens a page over HTTP and from the folder, and says all there is to say of it."""
    with watched(browser, Look("")) as watch:
        page, local = watch.context.new_page(), watch.context.new_page()
        session = watch.context.new_cdp_session(page)
        page.bring_to_front()  # a tab behind another draws once a second

        def look_at(path: str) -> Look:
            look = watch.look = Look(path)
            session.send("Network.clearBrowserCache")
            local.goto("about:blank" if path == NOT_FOUND else (folder / path).as_uri())
            host.sent.clear()
            for size in SIZES:
                axe, overhang = _judged(page, host.address + path, size)
                look.axe |= axe
                look.overhang |= overhang
                if not look.sent:  # the first time, with nothing kept from before
                    look.sent, look.weight = list(host.sent), host.weight
            for tab in (page, local):
                tab.wait_for_load_state("networkidle")
            look.policy = [
                each for tab in (page, local) for each in tab.evaluate("window.cfViolations ?? []")
            ]
            return look

        yield look_at
