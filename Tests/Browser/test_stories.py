"""The stories of parents, played to the end: a need, filters, three schools beside each other, a number to call."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

import visits
import websites

PHONE = ("light", 360, 740)
DESK = ("dark", 1280, 900)
WORDS = "mijn zoon zit in een rolstoel"


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def parent(request, browser):
    """Somebody who knows nothing of the site, on a phone or at a desk."""
    yield from somebody(browser, request.param)


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def parent_without_script(request, browser):
    yield from somebody(browser, request.param, java_script_enabled=False)


def somebody(browser, look, **options):
    scheme, width, height = look
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": height}, reduced_motion="reduce", **options
    )
    tab = context.new_page()
    tab.is_phone = width < 600
    tab.problems = []
    tab.on("pageerror", lambda error: tab.problems.append(str(error)))
    tab.on("console", lambda message: tab.problems.append(message.text) if message.type == "error" else None)
    tab.on("response", lambda response: tab.problems.append(response.url) if response.status >= 400 else None)
    yield tab
    assert tab.problems == []
    context.close()


def start(tab, site="po"):
    tab.goto(websites.website(site).address)


def look_around(tab, state):
    """What a parent with a screen reader or a small screen would stumble over."""
    # At the end of the page the tray has a place of its own and lies over nothing.
    tab.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    found = visits.AXE.run(tab, options=visits.AXE_OPTIONS).response["violations"]
    nodes = [f"{one['id']}: {node['html'][:160]} {node['failureSummary']}" for one in found for node in one["nodes"]]
    assert nodes == [], f"{state}: {nodes}"
    assert visits.overflow(tab) == "", state


def in_sight(tab):
    """The schools in the list, in order."""
    return tab.eval_on_selector_all(
        ".scholenlijst > [data-school]", "rows => rows.filter((row) => row.offsetHeight).map((row) => row.dataset.school)"
    )


def number_of(slug, site="po"):
    """What the files say: the number of the newest adopted profile, or of the school."""
    content = websites.CONTENT[site]
    files = sorted(content.glob(f"profielen/*/{slug}.yaml"), reverse=True)
    adopted = [text for text in (file.read_text() for file in files) if re.search(r"^status: vastgesteld", text, re.M)]
    for text in [*adopted[:1], (content / "scholen" / f"{slug}.yaml").read_text()]:
        if found := re.search(r'telefoon: "?([0-9 +-]+)', text):
            return re.sub(r"[^0-9+]", "", found[1])
    raise AssertionError(f"no number in the files of {slug}")


def heads(tab):
    return tab.locator("#vergelijking thead .kolom")


def numbers_to_call(tab):
    return [link.get_attribute("href") for link in tab.locator("#feiten a[href^='tel:']").all() if link.is_visible()]


def test_with_the_mouse_or_a_finger(parent):
    start(parent)
    look_around(parent, "start")

    parent.locator("#zoek").click()
    parent.locator("#zoek").press_sequentially(WORDS)
    option = parent.get_by_role("option", name="rolstoel").first
    option.wait_for()
    look_around(parent, "choices open")
    option.click()
    parent.wait_for_url("**/indicatoren/rolstoel/")
    look_around(parent, "question")
    parent.get_by_role("link", name="Zoek scholen die ja zeggen").click()
    parent.wait_for_url("**/scholen/?rolstoel=ja")
    expect(parent.locator(".filterbalk__stand")).to_contain_text("passen")
    first = in_sight(parent)
    assert 3 <= len(first) < len(parent.locator("[data-school]").all())
    look_around(parent, "filtered")

    opener = parent.get_by_role("button", name="Filters (1)")
    if parent.is_phone:
        opener.click()
        look_around(parent, "sheet open")
    parent.get_by_label("Uw postcode").fill("9901")
    summary = parent.locator("[data-groep='behoefte'] > summary")
    if not parent.locator("[data-groep='behoefte']").evaluate("box => box.open"):
        summary.click()
    parent.get_by_label(re.compile("^Hulp bij|^Ziekte en verzorging")).first.check()
    if parent.is_phone:
        look_around(parent, "sheet filled in")
        parent.get_by_role("button", name=re.compile(r"^Toon \d+ scholen")).click()
    expect(parent.locator(".filterbalk__stand")).to_contain_text("dichtbij eerst")
    chosen = in_sight(parent)[:3]
    assert len(chosen) == 3 and set(chosen) <= set(first)
    look_around(parent, "three choices")

    for slug in chosen:
        parent.locator(f'[data-school="{slug}"] .vergelijk').click()
    tray = parent.get_by_role("region", name="Vergelijken")
    tray.locator("summary").click()
    look_around(parent, "tray open")
    tray.get_by_role("link", name="Vergelijk 3 scholen").click()
    expect(heads(parent)).to_have_count(3)
    look_around(parent, "compared")
    parent.get_by_label("Alleen verschillen").check()
    parent.wait_for_url("**verschillen=1")
    look_around(parent, "only differences")
    assert numbers_to_call(parent) == [f"tel:{number_of(slug)}" for slug in chosen]

    heads(parent).first.get_by_role("link").click()
    parent.wait_for_url(f"**/scholen/{chosen[0]}/")
    assert parent.locator(f"main a[href='tel:{number_of(chosen[0])}']").first.is_visible()


def tab_to(tab, selector, most=400):
    """Presses Tab until the focus is on what was meant, as somebody does who cannot point."""
    for _ in range(most):
        if tab.evaluate("selector => document.activeElement?.matches(selector)", selector):
            return
        tab.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {selector}")


def test_with_the_keyboard_alone(parent):
    start(parent)
    tab_to(parent, "#zoek")
    parent.keyboard.type("angstig")
    parent.get_by_role("option").first.wait_for()
    parent.keyboard.press("ArrowDown")
    expect(parent.locator("#zoek")).to_have_attribute("aria-activedescendant", re.compile("."))
    look_around(parent, "first choice active")
    parent.keyboard.press("Enter")
    parent.wait_for_url("**/behoeften/gevoel/")
    tab_to(parent, "a[href='/scholen/?behoefte=gevoel']")
    parent.keyboard.press("Enter")
    parent.wait_for_url("**/scholen/?behoefte=gevoel")
    expect(parent.locator(".filterbalk__stand")).to_contain_text("passen")

    if parent.is_phone:
        tab_to(parent, ".filterbalk__open")
        parent.keyboard.press("Enter")
        expect(parent.get_by_role("dialog")).to_be_visible()
    tab_to(parent, "[data-groep='gemeente'] > summary")
    parent.keyboard.press("Enter")
    tab_to(parent, "[data-groep='gemeente'] [data-waarde='zilverdal'] input")
    parent.keyboard.press("Space")
    if parent.is_phone:
        look_around(parent, "sheet by keyboard")
        parent.keyboard.press("Escape")
        expect(parent.locator(".filterbalk__open")).to_be_focused()
    parent.wait_for_url("**gemeente=zilverdal")
    chosen = in_sight(parent)[:3]
    for slug in chosen:
        tab_to(parent, f'[data-school="{slug}"] .vergelijk')
        parent.keyboard.press("Space")
    expect(parent.locator(".bak .knop")).to_have_text("Vergelijk 3 scholen")
    look_around(parent, "tray")
    tab_to(parent, ".bak .knop")
    parent.keyboard.press("Enter")
    expect(heads(parent)).to_have_count(3)
    tab_to(parent, "#verschillen")
    parent.keyboard.press("Space")
    parent.wait_for_url("**verschillen=1")
    for slug in chosen:
        tab_to(parent, f"#feiten a[href='tel:{number_of(slug)}']")
    assert [name for name in chosen if name in parent.url] == chosen


def test_without_javascript(parent_without_script):
    tab = parent_without_script
    start(tab)
    tab.locator("#zoek").fill(WORDS)
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/zoeken/?q=*")
    tab.get_by_role("link", name="Bewegen en lichaam").first.click()
    tab.wait_for_url("**/behoeften/lichaam/")
    yes = tab.locator("#antwoord-rolstoel ~ .groep, section:has(> #antwoord-rolstoel) .groep").first
    chosen = [
        re.search(r"/scholen/([^/]+)/", link.get_attribute("href"))[1] for link in yes.locator("li > a").all()[:3]
    ]
    assert len(chosen) == 3

    # The filters are links to ready pages, in the same place.
    tab.get_by_role("link", name="Zoek scholen op de lijst met filters").click()
    tab.locator(".filters [data-groep='gemeente'] > summary").click()
    tab.locator(".filters [data-groep='gemeente'] a").first.click()
    assert "/gemeenten/" in tab.url

    # All schools stand beside each other in one table.
    tab.goto(websites.website("po").url("/vergelijken/"))
    tab.locator("main noscript a, main header a").filter(has_text="alle scholen naast elkaar").click()
    tab.wait_for_url("**/vergelijken/alles/")
    for slug in chosen:
        row = tab.locator(f"main a[href='/scholen/{slug}/']").first
        assert row.count() == 1, slug
    tab.locator(f"main a[href='/scholen/{chosen[0]}/']").first.click()
    assert tab.locator(f"main a[href='tel:{number_of(chosen[0])}']").first.is_visible()


def test_a_parent_of_a_teenager_compares_departments(parent):
    """vo: a department matches, the list says which, and the comparison shows just that one."""
    start(parent, "vo")
    parent.goto(websites.website("vo").url("/scholen/?behoefte=gevoel"))
    if parent.locator(".filterbalk__vreemd").is_visible():
        pytest.fail("the need of this story is not asked in the sample for vo")
    expect(parent.locator(".scholenlijst__bij").first).to_contain_text("Past voor:")
    chosen = in_sight(parent)[:2]
    for slug in chosen:
        parent.locator(f'[data-school="{slug}"] .vergelijk').click()
    parent.get_by_role("link", name="Vergelijk 2 scholen").click()
    expect(heads(parent)).to_have_count(2)
    select = parent.locator("#feiten select").first
    select.select_option(index=1)
    parent.wait_for_url(re.compile(r"scholen=[^&]*(:|%3A)"))
    expect(heads(parent)).to_have_count(2)
    look_around(parent, "one department")
    assert numbers_to_call(parent) == [f"tel:{number_of(slug, 'vo')}" for slug in chosen]
