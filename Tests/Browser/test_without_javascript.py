"""Without a script every school, answer and change can still be reached and read."""

import re

import pytest

import websites


@pytest.fixture(scope="module")
def plain(browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def without_query(href):
    return re.sub(r"[?#].*", "", href)


def test_the_content_and_its_links_are_there_without_javascript(plain, tab, page):
    address = websites.website(page.site).url(page.path)
    plain.goto(address)
    main = plain.locator("main")
    assert main.is_visible()
    assert len(main.inner_text().split()) >= 15, "hardly a word in the content"

    tab.goto(address)
    with_script = tab.eval_on_selector_all("main a[href]:not([hidden] *)", "links => links.map((link) => link.getAttribute('href'))")
    hidden = set(plain.eval_on_selector_all("main [hidden] a[href]", "links => links.map((a) => a.getAttribute('href'))"))
    without_script = {without_query(href) for href in page.document.main_links if href not in hidden}
    assert {without_query(href) for href in with_script} - without_script == set()


def test_no_button_is_dead_without_javascript(plain, page):
    plain.goto(websites.website(page.site).url(page.path))
    dead = [
        button.evaluate("button => button.outerHTML.slice(0, 120)")
        for button in plain.locator("button:visible").all()
        if not button.evaluate("button => button.type === 'submit' && !!button.form?.hasAttribute('action')")
    ]
    assert dead == []
