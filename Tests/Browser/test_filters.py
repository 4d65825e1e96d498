"""The filters of /scholen/: played as parents use them, and counted again from the content."""

from __future__ import annotations

import math
import re
from functools import cache

import pytest
import yaml
from playwright.sync_api import expect

import visits
import websites

SCHOLEN = "/scholen/"
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


# The content, read a second time and without the program.


@cache
def read(path):
    return yaml.load(path.read_text(), Loader=yaml.CBaseLoader)


@cache
def schemas(site):
    return {path.stem: read(path) for path in sorted((websites.CONTENT[site] / "schema").glob("*.yaml"), reverse=True)}


@cache
def open_schools(site):
    schools = {path.stem: read(path) for path in (websites.CONTENT[site] / "scholen").glob("*.yaml")}
    return {slug: school for slug, school in schools.items() if school.get("gesloten", "9") > websites.BUILD_DATE}


def indicators(schema):
    return {one["id"]: one for part in schema["onderdelen"] for one in part["indicatoren"]}


def newest_profile(site, slug):
    for year in schemas(site):
        path = websites.CONTENT[site] / "profielen" / year / f"{slug}.yaml"
        if path.exists() and read(path)["status"] == "vastgesteld":
            return year, read(path)
    return None, None


def answers(site, slug, indicator):
    """What each unit of a school says: a value, None for unknown; nothing for a kind that is not asked."""
    years = list(schemas(site))
    school = open_schools(site)[slug]
    year, profile = newest_profile(site, slug)
    name = indicator
    for at in years[: years.index(year) if year else 0]:
        name = indicators(schemas(site)[at]).get(name, {}).get("vervangt", name)
    newest = indicators(schemas(site)[years[0]])[indicator]
    units = [unit["id"] for unit in school.get("afdelingen", [])] or [None]
    if "voor" in newest and school["soort"] not in newest["voor"]:
        return {}
    asked = indicators(schemas(site)[year]).get(name) if year else None
    if not asked or ("voor" in asked and school["soort"] not in asked["voor"]):
        return {unit: None for unit in units}

    def answer(unit):
        own = profile.get("afdelingen", {}).get(unit, {}).get("indicatoren", {}) if unit else {}
        found = own.get(name, profile["indicatoren"].get(name))
        return found["waarde"] if isinstance(found, dict) else found

    return {unit: answer(unit) for unit in units}


def with_answer(site, indicator, accept):
    return sorted(slug for slug in open_schools(site) if any(map(accept, answers(site, slug, indicator).values())))


def is_yes(value):
    return value not in (None, "niet", "in-ontwikkeling", "nee")


# The page.


def window(browser, viewport=DESK, **options):
    context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
    tab = context.new_page()
    tab.errors = []
    tab.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.on("console", lambda message: tab.errors.append(message.text) if message.type == "error" else None)
    return tab


@pytest.fixture
def desk_tab(browser):
    tab = window(browser)
    yield tab
    assert tab.errors == []
    tab.context.close()


@pytest.fixture
def phone(browser):
    tab = window(browser, PHONE, has_touch=True)
    yield tab
    assert tab.errors == []
    tab.context.close()


def go(tab, query="", site="po"):
    tab.goto(websites.website(site).url(SCHOLEN + query))
    tab.wait_for_load_state("networkidle")
    return tab


def shown(tab):
    """The schools in sight, in order."""
    return tab.eval_on_selector_all(
        ".scholenlijst > [data-school]", "rows => rows.filter((row) => row.offsetHeight).map((row) => row.dataset.school)"
    )


def box(tab, group, value):
    return tab.locator(f"[data-groep='{group}'] [data-waarde='{value}'] input")


def number(tab, group, value):
    text = tab.locator(f"[data-groep='{group}'] [data-waarde='{value}'] .filters__aantal").text_content()
    return int(re.fullmatch(r"\((\d+)\)", text)[1])


def open_group(tab, group):
    """Opens the boxes around a group, as a person does."""
    for summary in tab.locator(f"details:has([data-groep='{group}']) > summary, [data-groep='{group}'] > summary").all():
        if summary.evaluate("summary => !summary.parentElement.open"):
            summary.click()


def violations(tab):
    found = visits.AXE.run(tab, options=visits.AXE_OPTIONS).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


# Counted again.


@pytest.mark.parametrize(
    "site,indicator,value,accept",
    [
        ("po", "dyslexie", "zelf", lambda value: value == "zelf"),
        ("po", "dyslexie", "ja", is_yes),
        ("po", "dyslexie", "onbekend", lambda value: value is None),
        ("po", "logopedie-op-school", "nee", lambda value: value == "nee"),
        ("po", "tolk", "onbekend", lambda value: value is None),
        ("po", "rolstoel", "ja", is_yes),
        ("po", "plusklas", "niet", lambda value: value == "niet"),
        ("vo", "gedrag", "zelf", lambda value: value == "zelf"),
        ("vo", "trajectgroep", "ja", is_yes),
        ("vo", "dyscalculie", "onbekend", lambda value: value is None),
    ],
)
def test_an_answer_finds_exactly_the_schools_that_gave_it(desk_tab, site, indicator, value, accept):
    expected = with_answer(site, indicator, accept)
    go(desk_tab, site=site)
    assert number(desk_tab, indicator, value) == len(expected), "the number in the page without a choice"
    go(desk_tab, f"?{indicator}={value}", site)
    assert sorted(shown(desk_tab)) == expected
    assert number(desk_tab, indicator, value) == len(expected)


def test_a_need_finds_schools_that_say_yes_to_one_of_its_questions_and_unknown_is_not_no(desk_tab):
    schema = next(iter(schemas("po").values()))
    scales = {name for name, scale in schema["schalen"].items() if scale.get("geordend") == "true"}
    for need in schema["behoeften"]:
        questions = [
            one["id"] for one in indicators(schema).values()
            if need["id"] in one["behoeften"] and (one["soort"] == "janee" or one.get("schaal") in scales)
        ]  # fmt: skip
        said = {slug: [value for one in questions for value in answers("po", slug, one).values()] for slug in open_schools("po")}
        yes = sorted(slug for slug, values in said.items() if any(map(is_yes, values)))
        unknown = sorted(slug for slug, values in said.items() if None in values and slug not in yes)
        go(desk_tab, f"?behoefte={need['id']}")
        assert sorted(shown(desk_tab)) == yes, need["id"]
        assert number(desk_tab, "behoefte", "onbekend") == len(unknown), need["id"]
        go(desk_tab, f"?behoefte={need['id']},onbekend")
        assert sorted(shown(desk_tab)) == sorted(yes + unknown), need["id"]


def test_within_a_group_or_between_groups_and_and_the_numbers_follow(desk_tab):
    go(desk_tab, "?dyslexie=zelf,met-partner&plusklas=ja")
    one = set(with_answer("po", "dyslexie", lambda value: value in ("zelf", "met-partner")))
    other = set(with_answer("po", "plusklas", is_yes))
    assert set(shown(desk_tab)) == one & other
    # A number says how many schools the other choices leave for this answer.
    assert number(desk_tab, "dyslexie", "niet") == len(set(with_answer("po", "dyslexie", lambda value: value == "niet")) & other)
    assert number(desk_tab, "plusklas", "onbekend") == len(one & set(with_answer("po", "plusklas", lambda value: value is None)))
    places = [school["adres"]["gemeente"] for slug, school in open_schools("po").items() if slug in one & other]
    assert number(desk_tab, "gemeente", "zilverdal") == places.count("Zilverdal")


def test_choices_hold_for_the_same_department_and_the_row_names_it(desk_tab):
    schools = open_schools("vo")
    expected = {}
    for slug, school in schools.items():
        names = {unit["id"]: unit["naam"] for unit in school.get("afdelingen", [])}
        plans, rests = answers("vo", slug, "dyslexie"), answers("vo", slug, "nederlands-leren")
        good = [names[unit] for unit in names if names[unit] == "havo" and plans.get(unit) == "zelf" and is_yes(rests.get(unit))]
        if good:
            expected[slug] = good
    go(desk_tab, "?afdeling=havo&dyslexie=zelf&nederlands-leren=ja", "vo")
    assert set(shown(desk_tab)) == set(expected)
    for slug, names in expected.items():
        assert desk_tab.locator(f"#{slug} .scholenlijst__bij").text_content() == f"Past voor: {', '.join(names)}"


def test_another_department_does_not_make_a_school_match(desk_tab):
    # Somewhere a school has a yes that does not hold for its vmbo.
    different = [
        slug for slug in open_schools("vo")
        if len({is_yes(value) for value in answers("vo", slug, "plannen").values()}) > 1
    ]  # fmt: skip
    for slug in different:
        go(desk_tab, "?plannen=ja", "vo")
        good = [unit for unit, value in answers("vo", slug, "plannen").items() if is_yes(value)]
        names = {unit["id"]: unit["naam"] for unit in open_schools("vo")[slug]["afdelingen"]}
        row = desk_tab.locator(f"#{slug} .scholenlijst__bij")
        assert row.text_content() == "Past voor: " + ", ".join(names[unit] for unit in names if unit in good)


# With the mouse, the keyboard, the address.


def test_a_choice_changes_list_address_chips_map_and_is_announced_once(desk_tab):
    go(desk_tab)
    open_group(desk_tab, "dyslexie")
    heard = desk_tab.locator(".filters [role=status]")
    box(desk_tab, "dyslexie", "zelf").check()
    expected = with_answer("po", "dyslexie", lambda value: value == "zelf")
    expect(desk_tab.locator(".filterbalk__stand")).to_have_text(f"{len(expected)} van de {len(open_schools('po'))} scholen passen.")
    assert desk_tab.url.endswith("/scholen/?dyslexie=zelf")
    assert sorted(shown(desk_tab)) == expected
    dots = desk_tab.eval_on_selector_all(".kaart [data-stip]:not(.kaart__weg)", "dots => dots.map((dot) => dot.dataset.stip)")
    assert sorted(dots) == expected
    expect(desk_tab.locator(".kaart__keuze")).to_be_visible()
    expect(heard).to_contain_text(f"{len(expected)} van de")
    box(desk_tab, "dyslexie", "met-partner").check()
    assert desk_tab.url.endswith("?dyslexie=zelf,met-partner")
    expect(desk_tab.locator(".keuzes li")).to_have_text(["Hulp bij dyslexie: Ja, door de school zelf of Ja, met een partner"])


def test_back_and_forward_go_through_the_choices_and_a_shared_link_shows_the_same(desk_tab):
    go(desk_tab)
    for value in ("leren", "gedrag"):
        box(desk_tab, "behoefte", value).check()
    open_group(desk_tab, "soort")
    box(desk_tab, "soort", "sbo").check()
    link, found = desk_tab.url, shown(desk_tab)
    desk_tab.go_back()
    expect(box(desk_tab, "soort", "sbo")).not_to_be_checked()
    desk_tab.go_back()
    desk_tab.go_back()
    expect(desk_tab.locator(".keuzes")).to_be_hidden()
    assert len(shown(desk_tab)) == len(open_schools("po"))
    for _ in range(3):
        desk_tab.go_forward()
    expect(box(desk_tab, "soort", "sbo")).to_be_checked()
    assert shown(desk_tab) == found
    other = window(desk_tab.context.browser)
    other.goto(link)
    expect(other.locator(".filterbalk__stand")).to_have_text(desk_tab.locator(".filterbalk__stand").text_content())
    assert shown(other) == found
    other.context.close()


def test_chips_are_removed_one_by_one_with_the_keyboard_and_the_focus_goes_on(desk_tab):
    go(desk_tab, "?behoefte=taal,gedrag&soort=bo")
    desk_tab.get_by_role("button", name="Taal, lezen en spreken: weghalen").focus()
    desk_tab.keyboard.press("Enter")
    expect(desk_tab.get_by_role("button", name="Gedrag in de groep: weghalen")).to_be_focused()
    desk_tab.keyboard.press("Enter")
    expect(desk_tab.get_by_role("button", name="Basisschool: weghalen")).to_be_focused()
    assert desk_tab.url.endswith("?soort=bo")
    desk_tab.keyboard.press("Enter")
    expect(desk_tab.locator(".keuzes")).to_be_hidden()
    assert desk_tab.url.endswith("/scholen/")
    go(desk_tab, "?behoefte=taal&postcode=9901")
    desk_tab.get_by_role("button", name="Alles wissen").press("Enter")
    expect(desk_tab.locator(".keuzes")).to_be_hidden()
    assert desk_tab.url.endswith("/scholen/")


def test_everything_can_be_chosen_with_the_keyboard_alone(desk_tab):
    go(desk_tab)
    desk_tab.locator("[data-groep='behoefte'] > summary").focus()
    desk_tab.keyboard.press("Tab")
    desk_tab.keyboard.press("Space")
    expect(desk_tab.locator("[data-groep='behoefte'] input").first).to_be_checked()
    expect(desk_tab.locator("[data-groep='behoefte'] input").first).to_be_focused()
    expect(desk_tab.locator(".keuzes li")).to_have_count(1)


# On a phone.


def test_the_sheet_opens_closes_and_gives_the_focus_back(phone):
    go(phone)
    opener = phone.get_by_role("button", name="Filters", exact=True)
    expect(phone.locator(".filters")).to_be_hidden()
    opener.tap()
    sheet = phone.get_by_role("dialog", name="Zoek een school die past")
    expect(sheet).to_be_visible()
    assert phone.evaluate("getComputedStyle(document.documentElement).overflow") == "hidden"
    box(phone, "behoefte", "taal").tap()
    done = phone.get_by_role("button", name=re.compile(r"^Toon \d+ scholen$"))
    expect(done).to_be_visible()
    done.tap()
    expect(sheet).to_be_hidden()
    expect(phone.get_by_role("button", name="Filters (1)")).to_be_focused()
    phone.keyboard.press("Enter")
    expect(box(phone, "behoefte", "taal")).to_be_checked()
    phone.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(phone.get_by_role("button", name="Filters (1)")).to_be_focused()


def test_the_focus_stays_in_the_sheet(phone):
    go(phone)
    phone.get_by_role("button", name="Filters").press("Enter")
    for _ in range(60):
        phone.keyboard.press("Tab")
        where = phone.evaluate("document.activeElement === document.body || !!document.activeElement.closest('.filterblad')")
        assert where, phone.evaluate("document.activeElement.outerHTML.slice(0, 100)")


def test_a_window_that_grows_closes_the_sheet(phone):
    go(phone)
    phone.get_by_role("button", name="Filters").press("Enter")
    phone.set_viewport_size(DESK)
    expect(phone.locator(".filterblad")).to_be_hidden()
    expect(phone.locator(".filters [data-groep='behoefte']")).to_be_visible()


# Nothing found.


def test_nothing_found_names_the_choice_that_stands_in_the_way_and_whom_to_call(desk_tab):
    go(desk_tab, "?dyslexie=niet&rolstoel=volledig&soort=sbo")
    none = desk_tab.locator(".niets")
    expect(none).to_be_visible()
    left = [
        slug for slug in with_answer("po", "rolstoel", lambda value: value == "volledig")
        if open_schools("po")[slug]["soort"] == "sbo"
    ]  # fmt: skip
    assert len(left) == 1
    expect(none).to_contain_text("Zonder “Hulp bij dyslexie: Nee” is er 1 school.")
    expect(none).to_contain_text("0999-654321")
    expect(none).to_contain_text("passende plek zoeken")
    assert violations(desk_tab) == []
    none.get_by_role("button").click()
    expect(none).to_be_hidden()
    assert shown(desk_tab) == left
    assert desk_tab.evaluate("document.activeElement.className") == "filterbalk__stand"


def test_schools_that_left_a_question_open_are_offered_and_not_dropped_in_silence(desk_tab):
    yes = with_answer("po", "tolk", is_yes)
    unknown = [slug for slug in with_answer("po", "tolk", lambda value: value is None) if slug not in yes]
    assert unknown
    go(desk_tab, "?tolk=ja")
    offer = desk_tab.locator(".filterbalk__open-vragen")
    expect(offer).to_contain_text(f"nog {len(unknown)} ")
    offer.get_by_role("button").click()
    expect(desk_tab.locator(".keuzes")).to_contain_text("Onbekend: nog niet ingevuld")
    assert sorted(shown(desk_tab)) == sorted(yes + unknown)


# Bad input.


@pytest.mark.parametrize(
    "query",
    [
        "?onzin=ja", "?dyslexie=misschien", "?behoefte=<script>alert(1)</script>", "?" + "x" * 10_000 + "=1",
        "?behoefte=" + "a," * 5_000, "?%F0%9F%98%80=%E2%80%AE", "?binnen=7", "?gemeente=nergens&gemeente=nergens",
    ],
)  # fmt: skip
def test_what_nobody_knows_is_told_as_text_and_ignored(desk_tab, query):
    go(desk_tab, query)
    notice = desk_tab.locator(".filterbalk__vreemd")
    expect(notice).to_be_visible()
    expect(notice).to_contain_text("kennen wij niet (meer)")
    assert len(notice.text_content()) < 260
    assert desk_tab.locator("main script").count() == 0
    assert len(shown(desk_tab)) == len(open_schools("po"))
    assert visits.overflow(desk_tab) == ""
    box(desk_tab, "behoefte", "taal").check()
    expect(notice).to_be_hidden()


def test_good_filters_beside_bad_ones_still_work(desk_tab):
    go(desk_tab, "?dyslexie=zelf,raar&dyslexie=zelf&kleur=rood")
    assert sorted(shown(desk_tab)) == with_answer("po", "dyslexie", lambda value: value == "zelf")
    expect(desk_tab.locator(".filterbalk__vreemd")).to_contain_text("dyslexie=raar")


@pytest.mark.parametrize("blocked", ["**/scholen/filters.json", "**/gegevens/filters/**"])
def test_without_data_the_list_stays_whole_and_the_page_says_so(browser, blocked):
    tab = window(browser)
    tab.route(blocked, lambda route: route.abort())
    go(tab, "?dyslexie=zelf")
    expect(tab.locator(".filterbalk__mislukt")).to_be_visible()
    assert len(shown(tab)) == len(open_schools("po"))
    assert violations(tab) == []
    # Back in reach: the next choice works.
    tab.unroute(blocked)
    box(tab, "dyslexie", "met-partner").check()
    expect(tab.locator(".filterbalk__mislukt")).to_be_hidden()
    assert len(shown(tab)) < len(open_schools("po"))
    tab.context.close()


def test_without_a_script_the_choices_are_links_to_ready_pages(browser):
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    tab = context.new_page()
    tab.goto(websites.website("po").url(SCHOLEN))
    expect(tab.locator(".filterbalk")).to_be_hidden()
    expect(tab.locator(".filterplek")).to_be_hidden()
    open_group(tab, "dyslexie")
    link = tab.locator("[data-groep='dyslexie'] [data-waarde='zelf'] a")
    link.click()
    expect(tab.locator(":target h3")).to_have_text("Ja, door de school zelf")
    assert len(shown(tab)) == 0 and len(tab.locator(":target li").all()) == len(
        with_answer("po", "dyslexie", lambda value: value == "zelf")
    )
    tab.goto(websites.website("po").url(SCHOLEN))
    open_group(tab, "soort")
    tab.get_by_role("link", name="Speciaal basisonderwijs").click()
    assert set(shown(tab)) == {slug for slug, school in open_schools("po").items() if school["soort"] == "sbo"}
    context.close()


# Distance.


def kilometres(one, other):
    (lat, lon), (lat2, lon2) = [[math.radians(float(part)) for part in place] for place in (one, other)]
    h = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


def distances(digits):
    lines = (websites.CONTENT["po"] / "postcodes.csv").read_text().split()[1:]
    middles = {code: (lat, lon) for code, lat, lon in (line.split(";") for line in lines)}
    places = {}
    for slug, school in open_schools("po").items():
        place = school.get("locatie")
        place = (place["lat"], place["lon"]) if place else middles.get(school["adres"]["postcode"][:4])
        if place:
            places[slug] = kilometres(middles[digits], place)
    return places


@pytest.mark.parametrize("typed", ["9901", "9901 KL", " 9901kl"])
def test_a_postcode_puts_near_schools_first_with_their_distance(desk_tab, typed):
    go(desk_tab)
    sent = []
    desk_tab.on("request", lambda request: sent.append(request.url))
    field = desk_tab.get_by_label("Uw postcode")
    field.press_sequentially(typed)
    expect(desk_tab.locator(".filterbalk__stand")).to_contain_text("dichtbij eerst")
    far = distances("9901")
    rows = shown(desk_tab)
    assert rows[: len(far)] == sorted(far, key=lambda slug: far[slug])
    assert set(rows[len(far) :]) == set(open_schools("po")) - set(far)
    first = desk_tab.locator(f"#{rows[0]} .scholenlijst__bij").text_content()
    assert re.fullmatch(r"[\d,]+ k?m hemelsbreed", first)
    fifth = float(desk_tab.locator(f"#{rows[8]} .scholenlijst__bij").text_content().split(" km")[0].replace(",", "."))
    assert abs(fifth - far[rows[8]]) <= 0.051 or fifth == round(far[rows[8]])
    assert desk_tab.url.endswith("?postcode=9901")
    assert not [url for url in sent if "9901" in url]


def test_within_so_many_kilometres_and_in_order_of_name(desk_tab):
    go(desk_tab, "?postcode=9901")
    desk_tab.get_by_label("Hoe ver weg?").select_option("Binnen 5 km")
    far = distances("9901")
    near = {slug for slug, km in far.items() if km <= 5} | (set(open_schools("po")) - set(far))
    assert set(shown(desk_tab)) == near
    assert desk_tab.url.endswith("?postcode=9901&binnen=5")
    desk_tab.get_by_label("Volgorde van de lijst").select_option("Naam")
    assert desk_tab.url.endswith("&volgorde=naam")
    go(desk_tab, "?postcode=9901&binnen=5&volgorde=naam")
    in_page = go(desk_tab).eval_on_selector_all(".scholenlijst > [data-school]", "rows => rows.map((row) => row.id)")
    go(desk_tab, "?postcode=9901&binnen=5&volgorde=naam")
    assert shown(desk_tab) == [slug for slug in in_page if slug in near]
    desk_tab.go_back()
    desk_tab.wait_for_load_state("networkidle")


@pytest.mark.parametrize("typed,said", [("12", "geen postcode"), ("abcd", "geen postcode"), ("1000", "kennen wij niet")])
def test_a_wrong_postcode_gets_help_beside_the_field(desk_tab, typed, said):
    go(desk_tab)
    field = desk_tab.get_by_label("Uw postcode")
    field.fill(typed)
    field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")
    help = desk_tab.locator("#filter-postcode-fout")
    expect(help).to_contain_text(said)
    assert help.evaluate("help => help.innerText").count("postcode") == 1
    assert len(shown(desk_tab)) == len(open_schools("po"))
    assert violations(desk_tab) == []
    field.fill("9901")
    expect(field).to_have_attribute("aria-invalid", "false")
    expect(desk_tab.locator(".filterbalk__stand")).to_contain_text("dichtbij eerst")


def test_without_postcodes_there_is_no_field(desk_tab):
    go(desk_tab, site="vo")
    assert desk_tab.locator(".filterplek").count() == 0


# For everyone, and on paper.


@pytest.mark.parametrize("eyes", visits.LOOKS, ids=str)
@pytest.mark.parametrize(
    "query", ["", "?behoefte=taal&dyslexie=zelf,met-partner&postcode=9901&raar=1", "?dyslexie=niet&rolstoel=volledig&soort=sbo"]
)
def test_axe_finds_nothing_in_any_state(browser, eyes, query):
    tab = window(browser, {"width": eyes.width, "height": 800}, color_scheme=eyes.scheme)
    go(tab, query)
    assert violations(tab) == []
    if eyes.width < 960:
        tab.locator(".filterbalk__open").click()
    for group in ("dyslexie", "gemeente", "basisondersteuning"):
        open_group(tab, group)
    assert violations(tab) == []
    assert visits.overflow(tab) == ""
    assert tab.errors == []
    tab.context.close()


def test_on_paper_the_choices_are_text_and_the_controls_are_gone(desk_tab):
    go(desk_tab, "?dyslexie=zelf")
    desk_tab.emulate_media(media="print")
    expect(desk_tab.locator(".filters")).to_be_hidden()
    expect(desk_tab.get_by_role("button", name="Alles wissen")).to_be_hidden()
    expect(desk_tab.locator(".keuzes li")).to_be_visible()


def test_pages_of_needs_and_questions_lead_to_the_filtered_list(desk_tab):
    for path, link in [("/behoeften/taal/", "Zoek scholen op de lijst met filters"), ("/indicatoren/dyslexie/", "Zoek scholen die ja zeggen")]:
        desk_tab.goto(websites.website("po").url(path))
        desk_tab.get_by_role("link", name=link).click()
        expect(desk_tab.locator(".keuzes li")).to_have_count(1)
        assert 0 < len(shown(desk_tab)) < len(open_schools("po")) + 1
