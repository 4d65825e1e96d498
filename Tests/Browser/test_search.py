"""Searching: the box on every page, the page of results, and what happens when something is wrong."""

from __future__ import annotations

import re
from urllib.parse import quote
from xml.etree import ElementTree

import pytest

import questions
import visits
import websites

LOOKS = [(look.scheme, look.width) for look in visits.LOOKS]
STRANGE = {
    "long": "lezen " * 1700,
    "markup": "<img src=x onerror=alert(1)>\"'&lt;</title><script>alert(2)</script>",
    "emoji": "🎈👩‍👧 dyslexie",
    "right-to-left": "‮صعوبة القراءة",
    "signs": "%%% \\ ${x} {{titel}} __proto__ constructor",
}


@pytest.fixture(scope="module")
def site():
    return websites.website("po")


@pytest.fixture
def reader(tab, site):
    """A tab on the start page that notes every error and dialog."""
    tab.problems = []
    tab.on("console", lambda message: tab.problems.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: tab.problems.append(str(error)))
    tab.on("dialog", lambda dialog: (tab.problems.append("dialog"), dialog.dismiss()))
    tab.goto(site.url("/scholen/"))
    yield tab
    tab.unroute_all()


def typed(tab, text):
    tab.locator("#zoek").focus()
    tab.keyboard.type(text)


def options(tab):
    tab.locator("[role=option]").first.wait_for()
    return [text.strip() for text in tab.locator("[role=option]").all_inner_texts()]


def axe(tab):
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in visits.AXE.run(tab, options=visits.AXE_OPTIONS).response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("table,name", [("stammen.tsv", "stem"), ("woorden.tsv", "words")])
def test_script_and_index_agree_about_words(reader, site, table, name):
    rows = questions.rows(table)
    got = reader.evaluate(
        "async ([module, name, texts]) => { const make = (await import(module))[name];"
        " return texts.map((text) => [make(text)].flat().join(' ')) }",
        [questions.module(site.folder, "stammen"), name, [row[0] for row in rows]],
    )
    assert [(row[0], answer) for row, answer in zip(rows, got) if answer != row[1]] == []


def test_nothing_is_loaded_until_somebody_searches(reader, site):
    fetched = []
    reader.on("request", lambda request: fetched.append(request.url))
    reader.goto(site.url("/scholen/"))
    reader.wait_for_load_state("networkidle")
    assert [url for url in fetched if "zoeken" in url] == []


def test_with_the_keyboard_alone_a_parent_reaches_the_help(reader):
    typed(reader, "mijn zoon kan moeilijk lezen")
    assert "Hulp bij dyslexie" in options(reader)
    box = reader.locator("#zoek")
    assert box.get_attribute("aria-activedescendant") is None, "nothing is chosen of itself"
    reader.keyboard.press("ArrowDown")
    chosen = reader.locator(f"#{box.get_attribute('aria-activedescendant')}")
    assert chosen.get_attribute("aria-selected") == "true"
    assert chosen.inner_text() == options(reader)[0]
    reader.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None, "back in the box"
    reader.keyboard.press("ArrowUp")
    assert reader.locator("[aria-selected=true]").inner_text().startswith("Alle resultaten")
    reader.keyboard.press("Home")
    assert box.get_attribute("aria-activedescendant") is None
    reader.keyboard.press("ArrowDown")
    href = reader.locator("[aria-selected=true]").get_attribute("href")
    reader.keyboard.press("Enter")
    reader.wait_for_url(href)
    assert reader.problems == []


def test_escape_closes_the_list_and_tab_leaves_the_box(reader):
    typed(reader, "angst")
    options(reader)
    reader.keyboard.press("Escape")
    assert reader.locator("[role=listbox]").is_hidden()
    assert reader.locator("#zoek").input_value() == "angst", "what was typed stays"
    reader.keyboard.press("ArrowDown")
    options(reader)
    reader.keyboard.press("Tab")
    reader.locator("[role=listbox]").wait_for(state="hidden")
    assert reader.evaluate("document.activeElement.textContent") == "Zoek"


def test_the_number_of_results_is_announced_once_typing_stops(reader):
    typed(reader, "dyslexie")
    count = len(options(reader)) - 1
    status = reader.locator(".zoekvak [role=status]")
    reader.locator(".zoekvak [role=status]:not(:empty)").wait_for(state="attached")
    assert status.inner_text() == f"{count} resultaten"


def test_a_click_follows_a_choice_and_what_was_found_is_marked(reader, site):
    typed(reader, "dislexie")
    options(reader)
    assert "dyslexie" in reader.locator("[role=option] mark").all_inner_texts()
    reader.locator("[role=option]", has_text="Hulp bij dyslexie").click()
    reader.wait_for_url(site.url("/indicatoren/dyslexie/"))


def test_what_is_composed_is_searched_when_it_is_done(reader):
    typed(reader, "xqkwpz")
    reader.locator(".voorstellen--leeg").wait_for()
    reader.evaluate(
        """() => { const box = document.querySelector('#zoek'); box.value = 'dyslexie'
          box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true })) }"""
    )
    reader.wait_for_timeout(150)
    assert reader.locator("[role=option]:visible").count() == 0
    reader.evaluate("document.querySelector('#zoek').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))")
    assert "Hulp bij dyslexie" in options(reader)


def test_enter_without_a_choice_leads_to_the_results_and_no_server_hears_the_question(reader, site):
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    typed(reader, "rolstoel")
    options(reader)
    reader.keyboard.press("Enter")
    reader.wait_for_url(site.url("/zoeken/?q=rolstoel"))
    reader.locator("#uitkomsten a").first.wait_for()
    assert reader.title().startswith("Zoeken: rolstoel | ")
    assert reader.locator("#zoek-aantal").inner_text().endswith("voor “rolstoel”")
    assert [url for url in asked if "rolstoel" in url] == []
    reader.go_back()
    reader.wait_for_url(site.url("/scholen/"))


def test_results_can_be_shared_and_back_leads_to_the_question_before(reader, site):
    reader.goto(site.url("/zoeken/?q=angst"))
    reader.locator("#uitkomsten a", has_text="Hulp bij angst").wait_for()
    box = reader.locator("#zoek-hier")
    box.fill("plusklas")
    box.press("Enter")
    reader.wait_for_url(site.url("/zoeken/?q=plusklas"))
    reader.locator("#uitkomsten a", has_text="Plusklas").first.wait_for()
    reader.go_back()
    reader.locator("#uitkomsten a", has_text="Hulp bij angst").wait_for()
    assert box.input_value() == "angst"


def test_a_word_that_a_school_uses_leads_to_that_school(reader, site):
    reader.goto(site.url("/zoeken/?q=leesspecialist"))
    reader.get_by_role("heading", name="In de profielen").wait_for()
    assert reader.locator("#uitkomsten a", has_text="De Klaver").count() == 1


def test_who_finds_nothing_gets_words_to_try_and_somebody_to_call(reader, site):
    reader.goto(site.url("/zoeken/?q=xqkwpz"))
    reader.locator("#zoek-niets").wait_for()
    assert reader.locator("#zoek-niets a[href^='tel:']").count() == 1
    assert "passende plek" in reader.locator("#zoek-niets").inner_text()
    assert reader.locator("main a", has_text="Hulp bij dyslexie").is_visible(), "the index stays"


def test_a_word_that_looks_like_it_is_one_click_away(reader, site):
    reader.goto(site.url("/zoeken/?q=rolsxxstoyl"))
    nearest = reader.locator("#zoek-bedoelde a", has_text="rolstoel")
    nearest.click()
    reader.wait_for_url(site.url("/zoeken/?q=rolstoel"))
    reader.locator("#uitkomsten a").first.wait_for()
    assert reader.locator("#zoek-niets").is_hidden()


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_question_is_text_and_never_an_error(reader, site, name):
    question = STRANGE[name]
    reader.goto(site.url("/zoeken/?q=" + quote(question)[:60000]))
    reader.locator("#zoek-aantal:not(:empty)").wait_for()
    assert reader.locator("main img, main script").count() == 0
    assert len(reader.locator("#zoek-aantal").inner_text()) < 400
    assert visits.overflow(reader) == ""
    reader.goto(site.url("/scholen/"))
    reader.locator("#zoek").fill(question)
    reader.locator(".voorstellen:visible").first.wait_for()
    reader.keyboard.press("Enter")
    reader.wait_for_url(re.compile(r"/zoeken/\?q="))
    reader.locator("#zoek-aantal:not(:empty)").wait_for()
    assert reader.problems == []


@pytest.mark.parametrize("question", ["%", "%E0%A4%A", "%00", "+", "", "&q=a&q=b"])
def test_a_broken_address_shows_the_whole_page(reader, site, question):
    reader.goto(site.url(f"/zoeken/?q={question}"))
    assert reader.locator("main a", has_text="Hulp bij dyslexie").first.is_visible()
    assert reader.problems == []


@pytest.mark.parametrize("what", ["**/zoeken/lijst.json", "**/gegevens/zoeken/kern*", "**/gegevens/zoeken/namen*"])
def test_without_the_index_the_page_stays_whole_and_says_so(reader, site, what):
    reader.route(what, lambda route: route.abort())
    reader.goto(site.url("/scholen/"))
    typed(reader, "dyslexie")
    note = reader.locator(".voorstellen--leeg")
    note.wait_for()
    assert note.inner_text().startswith("Het zoeken werkt nu niet.")
    reader.keyboard.press("Enter")
    reader.locator("#zoek-stuk").wait_for()
    assert reader.locator("#zoek-aantal").inner_text() == "Het zoeken werkt nu niet."
    assert reader.locator("main a", has_text="Hulp bij dyslexie").is_visible()


def test_a_broken_index_is_tried_again(reader, site):
    reader.route("**/zoeken/lijst.json", lambda route: route.abort())
    typed(reader, "dysl")
    reader.locator(".voorstellen--leeg").wait_for()
    reader.unroute_all()
    reader.keyboard.type("exie")
    assert "Hulp bij dyslexie" in options(reader)


def test_without_javascript_the_form_leads_to_the_index_of_needs_and_questions(browser, site):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(site.url("/scholen/"))
    tab.locator("#zoek").fill("lezen")
    tab.keyboard.press("Enter")
    tab.wait_for_url(site.url("/zoeken/?q=lezen"))
    for name in ["Taal, lezen en spreken", "Hulp bij dyslexie", "Alle scholen", "Scholen in Zilverdal", "Begrippen"]:
        assert tab.locator("main a", has_text=name).first.is_visible()
    context.close()


@pytest.mark.parametrize("scheme,width", LOOKS)
@pytest.mark.parametrize("state", ["open", "nothing", "results", "missed", "blocked"])
def test_axe_finds_nothing_in_any_state(browser, site, scheme, width, state):
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce")
    tab = context.new_page()
    if state == "blocked":
        tab.route("**/zoeken/lijst.json", lambda route: route.abort())
    if state in ("open", "nothing"):
        tab.goto(site.url("/scholen/de-klaver/"))
        typed(tab, "zilver dyslexie" if state == "open" else "xqkwpz")
        tab.locator(".voorstellen:visible").wait_for()
        if state == "open":
            tab.keyboard.press("ArrowDown")
            box = tab.locator(".voorstellen:visible").bounding_box()
            assert 0 <= box["x"] and box["x"] + box["width"] <= width
            assert box["width"] >= min(300, width - 40)
            assert all(option.bounding_box()["height"] >= 44 for option in tab.locator("[role=option]").all())
    else:
        tab.goto(site.url("/zoeken/?q=" + {"results": "angst", "missed": "xqkwpz", "blocked": "angst"}[state]))
        tab.locator("#zoek-aantal:not(:empty)").wait_for()
    assert axe(tab) == []
    assert visits.overflow(tab) == ""
    context.close()


def test_the_box_is_not_printed(reader):
    reader.emulate_media(media="print")
    assert reader.locator("header form").is_hidden()
    reader.emulate_media(media="screen")


def test_browsers_can_learn_to_search_the_site(reader, site):
    link = reader.locator("link[rel=search]")
    assert link.get_attribute("type") == "application/opensearchdescription+xml"
    file = site.folder / "opensearch.xml"
    assert reader.evaluate("link => new URL(link.href).pathname", link.element_handle()) == "/opensearch.xml"
    root = ElementTree.parse(file).getroot()
    name = "{http://a9.com/-/spec/opensearch/1.1/}"
    assert len(root.find(f"{name}ShortName").text) <= 16
    assert root.find(f"{name}Url").get("template") == "https://profielen.zilverdal.example/zoeken/?q={searchTerms}"
