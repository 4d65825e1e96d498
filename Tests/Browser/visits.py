"""Opening a page once and remembering everything that was seen there."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext

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
    """Opens pages in one browser; a context per look, a visit per page and look."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.contexts: dict[Look, BrowserContext] = {}
        self.visits: dict[tuple[websites.Page, Look], Visit] = {}

    def visit(self, page: websites.Page, look: Look) -> Visit:
        key = (page, look)
        if key not in self.visits:
            self.visits[key] = self._open(page, look)
        return self.visits[key]

    def _open(self, page: websites.Page, look: Look) -> Visit:
        if look not in self.contexts:
            self.contexts[look] = self.browser.new_context(
                color_scheme=look.scheme, viewport={"width": look.width, "height": 800}
            )
        site = websites.website(page.site)
        seen = Visit()
        tab = self.contexts[look].new_page()
        tab.on("console", lambda message: seen.console.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: seen.console.append(f"uncaught: {error}"))
        tab.on("requestfailed", lambda request: seen.failures.append(f"{request.url}: {request.failure}"))
        tab.on("response", lambda response: note_status(response, seen))
        tab.on("request", lambda request: note_host(request, site, seen))
        tab.goto(site.url(page.path), wait_until="load")
        seen.overflow = overflow(tab)
        for violation in AXE.run(tab, options=AXE_OPTIONS).response["violations"]:
            for node in violation["nodes"]:
                seen.violations.append(f"{violation['id']}: {node['html'][:160]} {node['failureSummary']}")
        tab.close()
        return seen


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
