"""Opening a page once and remembering everything that was seen there."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

import websites

AXE = Axe()
AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Off by default in axe, and part of WCAG 2.2 AA.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


@dataclass(frozen=True)
class Look:
    """How a visitor sees the site."""

    scheme: str
    width: int

    def __str__(self) -> str:
        return f"{self.scheme}-{self.width}"


LOOKS = [Look(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]


@dataclass
class Visit:
    violations: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    overflow: str = ""


class Visitor:
    """Opens pages in one browser; a tab per look, a visit per page and look."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.tabs: dict[Look, Tab] = {}
        self.visits: dict[tuple[websites.Page, Look], Visit] = {}
        self.site: websites.Website | None = None
        self.seen = Visit()

    def visit(self, page: websites.Page, look: Look) -> Visit:
        key = (page, look)
        if key not in self.visits:
            self.visits[key] = self._open(page, look)
        return self.visits[key]

    def _open(self, page: websites.Page, look: Look) -> Visit:
        if look not in self.tabs:
            self.tabs[look] = self._tab(look)
        tab = self.tabs[look]
        # What the page before leaves undone is not held against this one.
        self.seen = Visit()
        tab.goto("about:blank")
        self.seen = seen = Visit()
        self.site = websites.website(page.site)
        tab.goto(self.site.url(page.path), wait_until="load")
        seen.overflow = overflow(tab)
        for violation in AXE.run(tab, options=AXE_OPTIONS).response["violations"]:
            for node in violation["nodes"]:
                seen.violations.append(f"{violation['id']}: {node['html'][:160]} {node['failureSummary']}")
        return seen

    def _tab(self, look: Look) -> Tab:
        """A tab that is used again for each page: a new one costs as much as the visit itself."""
        tab = self.browser.new_context(
            color_scheme=look.scheme, viewport={"width": look.width, "height": 800}
        ).new_page()
        tab.on("console", lambda message: self.seen.console.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: self.seen.console.append(f"uncaught: {error}"))
        tab.on("requestfailed", lambda request: self.seen.failures.append(f"{request.url}: {request.failure}"))
        tab.on("response", lambda response: note_status(response, self.seen))
        tab.on("request", lambda request: self.site and note_host(request, self.site, self.seen))
        return tab


def note_status(response, seen: Visit) -> None:
    if response.status >= 400:
        seen.failures.append(f"{response.url}: status {response.status}")


def note_host(request, site: websites.Website, seen: Visit) -> None:
    if urlsplit(request.url).netloc != urlsplit(site.address).netloc and not request.url.startswith("data:"):
        seen.strangers.append(request.url)


def overflow(tab) -> str:
    """What makes a page wider than the window; empty when nothing does."""
    return tab.evaluate(
        """() => {
          const room = document.documentElement.clientWidth
          if (document.documentElement.scrollWidth <= room) return ''
          const wide = [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > room + 1)
            .map((element) => element.outerHTML.slice(0, 120))
          return `${document.documentElement.scrollWidth} px in ${room} px: ${wide.slice(-3).join(' | ')}`
        }"""
    )
