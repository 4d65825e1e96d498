"""Fixtures, and the pages that the tests are repeated for."""

from __future__ import annotations

import io
import shutil

import pytest
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

import visits
import websites


def pytest_sessionstart() -> None:
    """Builds and serves the sites before the tests are listed: their pages are what is tested."""
    try:
        for name in websites.CONTENT:
            websites.website(name)
    except websites.SiteFailure as failure:
        pytest.exit(str(failure), returncode=1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `page`, `look`, `school` or `any_site` runs for each of them."""
    names = set(metafunc.fixturenames)
    if "any_site" in names:
        metafunc.parametrize("any_site", list(websites.CONTENT))
    elif "school" in names:
        schools = [school for name in websites.CONTENT for school in websites.schools(name)]
        metafunc.parametrize("school", schools, ids=str)
    elif "look" in names:
        pairs = list(looks_at_pages())
        metafunc.parametrize("page,look", pairs, ids=[f"{page}-{look}" for page, look in pairs])
    elif "page" in names:
        metafunc.parametrize("page", kinds_of_pages(), ids=str)


def kinds_of_pages():
    """One page of each kind; of the second site only those that its departments make different."""
    first, *rest = websites.CONTENT
    different = [page for name in rest for page in websites.one_of_each_kind(name)]
    return [
        *websites.one_of_each_kind(first),
        *(page for page in different if page.kind.startswith(("/scholen/", "/vergelijken/"))),
    ]


def looks_at_pages():
    """Of the first site the largest page of a kind in every look; the others in two that differ in both ways."""
    first, *rest = websites.CONTENT
    largest = websites.one_of_each_kind(first)
    for page in largest:
        yield from ((page, look) for look in visits.LOOKS)
    others = [page for page in websites.sample(first) if page not in largest]
    for page in others + [page for name in rest for page in websites.one_of_each_kind(name)]:
        yield from ((page, look) for look in (visits.LOOKS[0], visits.LOOKS[3]))


@pytest.fixture(scope="session")
def browser():
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.exit("Chromium is missing. `make test` installs it.", returncode=1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser):
    return visits.Visitor(browser)


@pytest.fixture(scope="session")
def desk(browser):
    """A context as on a desk: wide, light, without motion, so that nothing needs to be waited for."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context
    context.close()


@pytest.fixture(scope="session")
def paper(browser):
    """Prints a page, once; the sheets as a PDF."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    known: dict[websites.Page, PdfReader] = {}

    def sheets(page: websites.Page) -> PdfReader:
        if page not in known:
            tab = context.new_page()
            tab.goto(websites.website(page.site).url(page.path))
            known[page] = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True)))
            tab.close()
        return known[page]

    yield sheets
    context.close()


@pytest.fixture
def tab(desk):
    tab = desk.new_page()
    yield tab
    tab.close()
