"""Choosing schools and putting them beside each other."""

from __future__ import annotations

import io
import random
import re
import unicodedata
from collections import Counter

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

import visits
import websites

PAGE = "/vergelijken/"

# What the table shows: the heads of its columns, and for each visible row the text of each school.
TABLE = """() => {
  const text = (element) => element.innerText.replace(/\\s+/g, ' ').trim()
  const rows = [...document.querySelectorAll('#vergelijking tbody:not(#feiten) tr')]
    .filter((row) => row.checkVisibility() && !row.className)
  return {
    heads: [...document.querySelectorAll('#vergelijking thead .kolom a')].map(text),
    rows: rows.map((row) => ({
      label: text(row.querySelector('summary')),
      norm: text(row.cells[1]),
      same: row.closest('.gelijk') !== null,
      answers: [...row.querySelectorAll('.kolom .antwoord__waarde')].map(text),
      cells: [...row.querySelectorAll('.kolom')].map(text),
    })),
  }
}"""


def url(path, site="po"):
    return websites.website(site).url(path)


def compare(tab, schools, site="po", rest=""):
    tab.goto(url(f"{PAGE}?scholen={schools}{rest}", site))
    tab.locator("#kiezen:not([hidden])").wait_for()
    return tab.evaluate(TABLE)


def notes(tab):
    return tab.locator("#meldingen").inner_text()


def slugs(site="po"):
    """The open schools, in the order of the list."""
    html = (websites.built(site) / "scholen/index.html").read_text()
    return re.findall(r'data-school="([^"]+)"', html)


def toggle(tab, slug):
    return tab.locator(f'[data-school="{slug}"] .vergelijk')


def wait_for_heads(tab, count):
    expect(tab.locator("#vergelijking thead .kolom")).to_have_count(count)


def violations(tab):
    found = visits.AXE.run(tab, options=visits.AXE_OPTIONS).response["violations"]
    return [f"{one['id']}: {node['html'][:160]} {node['failureSummary']}" for one in found for node in one["nodes"]]


# The parents' story


def test_schools_chosen_on_three_kinds_of_pages_stand_beside_each_other_until_the_telephone_number(tab):
    first, second = slugs()[:2]
    tab.goto(url("/scholen/"))
    toggle(tab, first).click()
    assert tab.locator(".bak").inner_text().endswith("Kies er nog een.")
    assert tab.locator(".bak .knop").is_hidden()
    tab.goto(url(f"/scholen/{second}/"))
    toggle(tab, second).click()
    assert toggle(tab, second).get_attribute("aria-pressed") == "true"
    tab.goto(url("/gemeenten/zilverdal/"))
    third = next(slug for slug in slugs()[2:] if toggle(tab, slug).count())
    toggle(tab, third).click()
    tab.get_by_role("link", name="Vergelijk 3 scholen").click()
    wait_for_heads(tab, 3)
    assert tab.url.endswith(f"?scholen={first},{second},{third}")
    phone = tab.locator("#feiten [href^='tel:']").first
    assert phone.is_visible() and re.fullmatch(r"tel:\+?\d+", phone.get_attribute("href"))


def test_a_column_that_is_removed_comes_back_with_the_back_button_and_the_tray_follows(tab):
    chosen = slugs()[:3]
    heads = compare(tab, ",".join(chosen))["heads"]
    tab.get_by_role("button", name=f"Haal weg {heads[1]}").click()
    wait_for_heads(tab, 2)
    assert tab.url.endswith(f"?scholen={chosen[0]},{chosen[2]}")
    # The focus is on the button of the column that took its place, not lost.
    assert tab.evaluate("document.activeElement.innerText.trim()").replace("\n", " ") == f"Haal weg {heads[2]}"
    assert f"{heads[1]} is weggehaald" in tab.locator("#bericht:not(:empty)").inner_text()
    tab.go_back()
    wait_for_heads(tab, 3)
    assert tab.evaluate(TABLE)["heads"] == heads
    tab.go_forward()
    wait_for_heads(tab, 2)
    tab.goto(url("/scholen/"))
    tab.locator(".bak summary").wait_for()
    pressed = tab.locator(".vergelijk[aria-pressed=true]")
    assert pressed.count() == 2
    toggle(tab, chosen[0]).click()
    assert pressed.count() == 1


def test_the_address_alone_shows_the_same_to_somebody_else(browser, tab):
    chosen = ",".join(slugs()[3:6])
    mine = compare(tab, chosen, rest="&verschillen=1")
    context = browser.new_context()
    theirs = compare(context.new_page(), chosen, rest="&verschillen=1")
    context.close()
    assert theirs == mine


def test_the_tray_removes_and_forgets(tab):
    tab.goto(url("/scholen/"))
    for slug in slugs()[:3]:
        toggle(tab, slug).click()
    tab.locator(".bak summary").click()
    tab.locator(".bak li button").first.click()
    assert tab.locator(".bak li").count() == 2
    assert tab.evaluate("document.activeElement.matches('.bak li button')")
    tab.get_by_role("button", name="Wis keuze").click()
    assert tab.locator(".bak").is_hidden()
    tab.get_by_text("Uw keuze is gewist.").wait_for(state="attached")
    tab.reload()
    assert tab.locator(".bak").is_hidden()


def test_at_five_the_other_buttons_say_why_they_wait(tab):
    tab.goto(url("/scholen/"))
    for slug in slugs()[:5]:
        toggle(tab, slug).click()
    sixth = toggle(tab, slugs()[5])
    assert sixth.get_attribute("aria-disabled") == "true"
    described = tab.locator("#" + sixth.get_attribute("aria-describedby"))
    assert described.is_visible() and described.inner_text() == "5 scholen is het meeste. Haal er eerst een weg."
    # Disabled for who looks or listens, but not dead: a press says why.
    sixth.click(force=True)
    assert tab.locator(".bak li").count() == 5
    tab.locator("[role=status]", has_text="5 scholen is het meeste").wait_for(state="attached")
    toggle(tab, slugs()[0]).click()
    assert sixth.get_attribute("aria-disabled") == "false"
    sixth.click()
    assert tab.locator(".bak li").count() == 5


def test_rows_that_a_script_adds_later_get_a_button_too(tab):
    tab.goto(url("/scholen/"))
    tab.locator(".vergelijk").first.wait_for()
    tab.evaluate(
        """() => {
          const list = document.querySelector('.scholenlijst')
          list.querySelectorAll('.vergelijk').forEach((button) => button.remove())
          document.dispatchEvent(new Event('scholen-getoond'))
        }"""
    )
    assert tab.locator(".scholenlijst .vergelijk").count() == tab.locator(".scholenlijst > li").count()


def test_with_the_keyboard_alone(tab):
    first, second, third = slugs()[:3]
    tab.goto(url("/scholen/"))
    toggle(tab, first).focus()
    tab.keyboard.press("Space")
    toggle(tab, second).focus()
    tab.keyboard.press("Enter")
    tab.locator(".bak .knop").focus()
    tab.keyboard.press("Enter")
    wait_for_heads(tab, 2)
    # A school is added by its name, an explanation opened, the differences shown.
    name = tab.evaluate(f"fetch('lijst.json').then((r) => r.json()).then((l) => l.delen.flatMap((d) => d[1]).find(([s]) => s === '{third}')[1])")
    tab.locator("#voeg-toe").focus()
    tab.keyboard.type(name)
    tab.keyboard.press("Enter")
    wait_for_heads(tab, 3)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    tab.locator(".gelijk").wait_for()
    assert "verschillen=1" in tab.url
    summary = tab.locator("#vergelijking td details summary").first
    summary.focus()
    tab.keyboard.press("Enter")
    assert tab.locator("#vergelijking td details[open] p").first.is_visible()


def test_what_has_the_focus_is_never_under_the_tray(tab):
    tab.set_viewport_size({"width": 360, "height": 640})
    tab.goto(url("/scholen/"))
    for slug in slugs()[:2]:
        toggle(tab, slug).click()
    tab.locator(".bak summary").click()
    tab.evaluate("scrollTo(0, 0); document.querySelector('#inhoud').focus()")
    for _ in range(60):
        tab.keyboard.press("Tab")
        covered = tab.evaluate(
            """() => {
              const active = document.activeElement
              const tray = document.querySelector('.bak')
              if (tray.contains(active)) return ''
              const room = tray.getBoundingClientRect().top
              return active.getBoundingClientRect().bottom > room + 1 ? active.outerHTML.slice(0, 120) : ''
            }"""
        )
        assert covered == ""


def test_what_has_the_focus_is_never_under_the_head_of_the_table(tab):
    compare(tab, "lyceum-het-waterlicht:havo,rietoever-college,de-kade,de-boei", "vo")
    tab.locator(".vergelijking").focus()
    for _ in range(50):
        tab.keyboard.press("Tab")
        covered = tab.evaluate(
            """() => {
              const active = document.activeElement
              const head = document.querySelector('#vergelijking thead th').getBoundingClientRect()
              const box = active.getBoundingClientRect()
              return active.closest('tbody') && box.bottom <= head.bottom ? active.outerHTML.slice(0, 120) : ''
            }"""
        )
        assert covered == ""


# The table


def test_only_differences_collapses_exactly_the_rows_with_the_same_answers(tab):
    chosen = ",".join(slugs()[5:8])
    full = compare(tab, chosen)
    tab.locator("#verschillen").check()
    tab.locator(".gelijk").wait_for()
    short = tab.evaluate(TABLE)
    norms = ("Nog niet zoals afgesproken", "Meer dan afgesproken", "Anders per afdeling")

    def said(row):
        return [
            (answer, [norm for norm in norms if norm in cell]) for answer, cell in zip(row["answers"], row["cells"])
        ]

    same = {row["label"]: row["answers"][0] for row in full["rows"] if all(one == said(row)[0] for one in said(row))}
    assert same and len(same) < len(full["rows"])
    collapsed = {row["label"]: row["answers"] for row in short["rows"] if row["same"]}
    assert collapsed == {label: [answer] for label, answer in same.items()}
    assert all("Alle gekozen scholen:" in row["cells"][0] for row in short["rows"] if row["same"])
    apart = [row for row in short["rows"] if not row["same"]]
    assert [row["label"] for row in apart] == [row["label"] for row in full["rows"] if row["label"] not in same]
    tab.locator("#verschillen").uncheck()
    tab.locator(".gelijk").wait_for(state="detached")
    assert tab.evaluate(TABLE) == full


def test_unknown_is_never_the_same_as_no(tab):
    rows = compare(tab, ",".join(slugs()[:5]), rest="&verschillen=1")["rows"]
    mixed = [row for row in rows if not row["same"] and any("Onbekend" in answer for answer in row["answers"])]
    assert mixed
    assert not any("Nee" in answer and "Onbekend" in answer for row in rows for answer in row["answers"])


def test_no_number_adds_up_the_answers_of_a_school(tab):
    compare(tab, ",".join(slugs()[:4]))
    assert not re.search(r"\d+ (van de|×|keer|punten|antwoorden)", tab.locator("main").inner_text())


def random_schools(site, count):
    """Schools that have a profile of the newest year: their page and the table ask the same questions."""
    newest = max(path.name for path in (websites.CONTENT[site] / "schema").iterdir()).removesuffix(".yaml")
    shown = [
        slug for slug in slugs(site)
        if f"Schooljaar {newest}" in (websites.built(site) / f"scholen/{slug}/index.html").read_text()
    ]  # fmt: skip
    return random.Random(7).sample(shown, count)


@pytest.mark.parametrize("site", ["po", "vo"])
def test_the_table_says_what_the_pages_of_the_schools_say(tab, site):
    chosen = random_schools(site, 5)
    compare(tab, ",".join(chosen), site)
    table = tab.evaluate(
        """() => {
          const text = (element) => element.textContent.replace(/\\s+/g, ' ').trim()
          return Object.fromEntries([...document.querySelectorAll('[data-rij]')].map((row) => [
            row.querySelector('th a[href*="/indicatoren/"]').href.match(/indicatoren[/](.*)[/]/)[1],
            [...row.querySelectorAll('.kolom')].map((cell) => ({
              answer: text(cell.querySelector('.antwoord__waarde')),
              more: [...cell.querySelectorAll('details p')].map(text),
              all: text(cell),
            })),
          ]))
        }"""
    )
    page = tab.context.new_page()
    seen = 0
    for place, slug in enumerate(chosen):
        page.goto(url(f"/scholen/{slug}/", site))
        answers = page.evaluate(
            """() => {
              const text = (element) => element?.textContent.replace(/\\s+/g, ' ').trim() ?? ''
              return Object.fromEntries([...document.querySelectorAll('.antwoord')].map((answer) => [
                answer.id.replace('antwoord-', ''),
                {
                  answer: text(answer.querySelector('.antwoord__waarde')),
                  more: [...answer.querySelectorAll('.antwoord__uitleg > p')].map(text),
                  norm: text(answer.querySelector('.norm b')),
                  source: text(answer.querySelector('.antwoord__bron--afwijkend')).split('. ')[0],
                  departments: [...answer.querySelectorAll('.per-afdeling b')].map(text),
                },
              ]))
            }"""
        )
        for indicator, columns in table.items():
            cell = columns[place]
            if indicator not in answers:
                assert cell["answer"] == "Niet voor deze soort school"
                continue
            answer = answers[indicator]
            assert cell["answer"] == answer["answer"]
            assert cell["more"] == answer["more"]
            for norm in ("Nog niet zoals afgesproken", "Meer dan afgesproken"):
                if not answer["departments"]:
                    assert (norm in cell["all"]) == (answer["norm"] == norm)
            assert ("Bron:" in cell["all"]) == bool(answer["source"])
            assert answer["source"] in cell["all"]
            assert all(department in cell["all"] for department in answer["departments"])
            seen += 1
    page.close()
    assert seen > 100


# Departments


def test_a_department_is_chosen_in_the_column_and_stands_in_the_address(tab):
    school = "lyceum-het-waterlicht"
    whole = compare(tab, f"{school},rietoever-college", "vo")
    tab.get_by_label("Afdeling van Lyceum Het Waterlicht").select_option("havo")
    tab.locator("#vergelijking thead .kolom", has_text="havo").wait_for()
    havo = tab.evaluate(TABLE)
    page = tab.context.new_page()
    page.goto(url(f"/scholen/{school}/", "vo"))
    own = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('.antwoord')].flatMap((answer) => {
          const line = [...answer.querySelectorAll('.per-afdeling li')].find((one) => one.innerText.startsWith('havo:'))
          return line ? [[answer.querySelector('h3').innerText.trim(), line.querySelector('b').innerText.trim()]] : []
        }))"""
    )
    page.close()
    assert own
    for before, after in zip(whole["rows"], havo["rows"]):
        if after["label"] in own:
            assert after["answers"][0].startswith(own[after["label"]])
        else:
            assert after["cells"] == before["cells"]
    assert tab.evaluate("document.activeElement.localName") == "select"
    tab.go_back()
    expect(tab.locator("#vergelijking thead .kolom", has_text="havo")).to_have_count(0)
    assert tab.evaluate(TABLE) == whole


def test_an_unknown_department_shows_the_whole_school_and_says_so(tab):
    table = compare(tab, "lyceum-het-waterlicht:<b>,rietoever-college", "vo")
    assert "Lyceum Het Waterlicht heeft geen afdeling “<b>”" in notes(tab)
    assert len(table["heads"]) == 2


# Bad input


def test_without_a_choice_the_page_helps(tab):
    tab.goto(url(PAGE))
    tab.locator("#meldingen", has_text="Kies eerst scholen").wait_for()
    assert compare(tab, slugs()[0])["heads"] and "Kies er nog een school bij" in notes(tab)


def test_of_six_schools_five_are_shown_and_the_sixth_is_named(tab):
    names = compare(tab, ",".join(slugs()[:6]))["heads"]
    assert len(names) == 5
    tab.goto(url(f"/scholen/{slugs()[5]}/"))
    sixth = tab.locator("h1").inner_text()
    compare(tab, ",".join(slugs()[:6]))
    assert f"Niet in de tabel: {sixth}." in notes(tab)


def test_an_unknown_name_twice_the_same_and_a_closed_school_are_explained(tab):
    one, two = slugs()[:2]
    closed = next(
        page.path.split("/")[2] for page in websites.schools("po")
        if "Deze school is gesloten" in page.file.read_text()
    )  # fmt: skip
    table = compare(tab, f"{one},{one},bestaat-niet,{closed},{two}")
    assert len(table["heads"]) == 2
    assert "het adres “bestaat-niet”" in notes(tab)
    assert f"{table['heads'][0]} was twee keer gekozen" in notes(tab)
    assert re.search(r"is gesloten sinds \d+ \w+ \d{4}", notes(tab))


def test_a_former_address_leads_to_the_school_of_now(tab):
    files = (websites.CONTENT["po"] / "scholen").glob("*.yaml")
    school, former = next(
        (file.stem, found[1]) for file in files if (found := re.search(r"vorige_slugs: \[([\w-]+)", file.read_text()))
    )
    assert compare(tab, f"{former},{slugs()[0]}")["heads"] == compare(tab, f"{school},{slugs()[0]}")["heads"]


@pytest.mark.parametrize(
    "wrong",
    ["<img src=x onerror=alert(1)>", "x" * 10_000, ",".join("y" * 9 for _ in range(1_000)), "%F0%9F%98%80'\"&lt;", "::,:,,", "%", "__proto__,constructor"],
    ids=["markup", "long", "many", "signs", "empty", "percent", "prototype"],
)  # fmt: skip
def test_whatever_stands_in_the_address_is_text_and_the_page_stays_whole(tab, wrong):
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.on("dialog", lambda dialog: errors.append(dialog.message))
    table = compare(tab, f"{slugs()[0]},{wrong},{slugs()[1]}" if len(wrong) < 10_000 else wrong)
    assert errors == []
    assert table["rows"] and tab.locator("main img").count() == 0
    assert len(notes(tab)) < 2_500
    assert visits.overflow(tab) == ""


def test_a_name_that_no_school_has_or_more_than_one_has_is_not_guessed(tab):
    compare(tab, ",".join(slugs()[:2]))
    for typed, answer in [("Hogwarts", "Wij vinden geen school"), ("de", "meer dan één school")]:
        tab.locator("#voeg-toe").fill(typed)
        tab.get_by_role("button", name="Voeg toe").click()
        tab.locator("#bericht", has_text=answer).wait_for()
    assert len(tab.evaluate(TABLE)["heads"]) == 2


# When something is not there


def test_with_storage_blocked_choosing_still_works_on_the_page(browser):
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(url("/scholen/"))
    for slug in slugs()[:2]:
        toggle(tab, slug).click()
    tab.get_by_role("link", name="Vergelijk 2 scholen").click()
    wait_for_heads(tab, 2)
    context.close()
    assert errors == []


@pytest.mark.parametrize("blocked,note", [("**/lijst.json", "Wij konden de scholen niet ophalen"), ("**/gegevens/**", "konden wij niet ophalen")])
def test_with_the_data_blocked_the_page_is_whole_and_says_so(tab, blocked, note):
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.route(blocked, lambda route: route.abort())
    tab.goto(url(f"{PAGE}?scholen={','.join(slugs()[:2])}"))
    tab.locator("#meldingen", has_text=note).wait_for()
    assert errors == []
    assert len(tab.evaluate(TABLE)["rows"]) > 30
    assert tab.evaluate(TABLE)["heads"] == []


def test_without_javascript_the_page_says_how_to_compare_and_shows_what_was_agreed(browser):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(url(f"{PAGE}?scholen={','.join(slugs()[:2])}"))
    assert tab.locator("noscript a[href='alles/'], noscript a[href$='/vergelijken/alles/']").is_visible()
    assert tab.locator("[data-rij]").count() > 30
    assert tab.locator("[data-rij] td", has_text="Minstens").first.is_visible()
    assert tab.locator("#kiezen").is_hidden()
    tab.goto(url(f"/scholen/{slugs()[0]}/"))
    assert tab.locator(".vergelijk").count() == 0
    tab.get_by_role("link", name="Vergelijk met scholen in de buurt").click()
    assert tab.locator("h1").inner_text() == "Scholen vergelijken"
    context.close()


# Every state, for everyone


@pytest.mark.parametrize("seen", visits.LOOKS, ids=str)
def test_no_state_has_an_axe_violation(browser, seen):
    context = browser.new_context(color_scheme=seen.scheme, viewport={"width": seen.width, "height": 800}, reduced_motion="reduce")
    tab = context.new_page()
    found = {}

    def look_at(state):
        # At the end of the page the tray has a place of its own and lies over nothing.
        tab.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        found[state] = violations(tab) + ([visits.overflow(tab)] if visits.overflow(tab) else [])

    tab.goto(url(PAGE))
    tab.locator("#meldingen p").wait_for()
    look_at("nothing chosen")
    tab.goto(url("/scholen/"))
    toggle(tab, slugs()[0]).click()
    look_at("one in the tray")
    for slug in slugs()[1:5]:
        toggle(tab, slug).click()
    look_at("five in the tray")
    tab.locator(".bak summary").click()
    look_at("tray open")
    tab.goto(url(f"/scholen/{slugs()[0]}/"))
    tab.locator(".bak summary").wait_for()
    look_at("school page with tray")
    compare(tab, ",".join(slugs()[:2]))
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    look_at("two schools, all explained")
    compare(tab, ",".join([*slugs()[:6], "bestaat-niet"]), rest="&verschillen=1")
    look_at("five schools, only differences, with notes")
    compare(tab, "lyceum-het-waterlicht:havo,rietoever-college,de-kade", "vo")
    look_at("departments")
    context.close()
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


def test_the_print_has_every_column_and_every_explanation_on_lying_a4(tab):
    table = compare(tab, ",".join(random_schools("po", 5)))
    explanations = tab.eval_on_selector_all("#vergelijking td details p", "all => all.map((one) => one.textContent)")
    pages = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True))).pages
    assert all(page.mediabox.width > page.mediabox.height for page in pages)

    def words(text):
        return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))

    # By words, as the lines of neighbouring columns may come out of the file in turns; ligatures are letters.
    texts = [words(page.extract_text()) for page in pages]
    assert explanations and words(" ".join(explanations)) - sum(texts, Counter()) == Counter()
    # The head is on every sheet that holds a part of the table.
    for head in table["heads"]:
        assert sum(words(head) <= text for text in texts) >= len(pages) - 1
    assert "Haal" not in sum(texts, Counter())


def test_in_forced_colors_a_chosen_school_can_be_told_from_the_others(browser):
    context = browser.new_context(forced_colors="active")
    tab = context.new_page()
    tab.goto(url("/scholen/"))
    toggle(tab, slugs()[0]).click()
    mark = "button => getComputedStyle(button, '::before').content"
    assert "✓" in toggle(tab, slugs()[0]).evaluate(mark)
    assert "✓" not in toggle(tab, slugs()[1]).evaluate(mark)
    context.close()
