"""What changed in a year: the document for the MR on screen and paper, the year for the swv, the feed, the review site."""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

import visits
import websites

A4 = (595, 842)
ATOM = "{http://www.w3.org/2005/Atom}"
CONCEPT = "po-concept"
DOCUMENT = "/scholen/*/wijzigingen/<jaar>"


def of_kind(site: str, kind: str) -> list[websites.Page]:
    return [page for page in websites.all_pages(site) if page.kind == kind]


def text(page: websites.Page) -> str:
    return page.file.read_text()


def profiles(status: str) -> set[tuple[str, str]]:
    """School year and slug of the profiles in the sample with a status."""
    files = (websites.CONTENT["po"] / "profielen").glob("*/*.yaml")
    return {
        (file.parent.name, file.stem)
        for file in files
        if re.search(rf"^status: {status}\b", file.read_text(), re.MULTILINE)
    }


# The kinds of change of a school and of a schema, as the site words them.


def test_the_sample_shows_every_kind_of_change_of_a_school():
    seen = {word for page in of_kind("po", DOCUMENT) for word in re.findall(r"<b>([a-z]+)</b></p>", text(page))}
    assert seen == {"nieuw", "vervallen", "sterker", "zwakker", "anders", "tekst"}


def test_the_sample_shows_every_kind_of_change_of_what_is_asked_and_agreed():
    seen = {
        heading
        for page in of_kind("po", "/wijzigingen/<jaar>/afspraken")
        for level, heading in page.document.headings
        if level == 2
    }
    assert seen >= {
        "Nieuw in de basisondersteuning", "Hogere afspraken", "Lagere afspraken", "Niet meer in de basisondersteuning",
        "Nieuwe vragen", "Vervallen vragen", "Vragen met een andere naam", "Andere antwoorden", "Andere uitleg",
    }  # fmt: skip


def test_the_sample_shows_what_a_moved_agreement_means_for_a_school_that_stayed_the_same():
    pages = [text(page) for page in of_kind("po", DOCUMENT)]
    assert any("Andere afspraak, zelfde antwoord" in page and "Voldoet niet meer aan de basis" in page for page in pages)


def test_a_year_lists_schools_by_name_and_gives_none_a_number():
    for page in of_kind("po", "/wijzigingen/<jaar>"):
        lists = re.findall(r'<ul class="namen" role="list">(.*?)</ul>', text(page), re.DOTALL)
        assert lists
        for part in lists:
            names = re.findall(r"<li><a [^>]*>([^<]+)</a>", part)
            assert names == sorted(names, key=str.casefold)
            without_dates = re.sub(r"<time.*?</time>", "", part)
            assert not re.search(r"\d", re.sub(r'href="[^"]*"', "", without_dates))


# Inserted and deleted words.


@pytest.fixture(scope="module")
def with_word_difference() -> websites.Page:
    return next(page for page in of_kind("po", DOCUMENT) if "<ins><span" in text(page) and "<del><span" in text(page))


def test_what_went_and_came_is_said_in_words(tab, with_word_difference):
    tab.goto(websites.website("po").url(with_word_difference.path))
    for element, begin, end in [("del", "weg: ", "einde weg."), ("ins", "toegevoegd: ", "einde toevoeging.")]:
        for words in tab.locator(f".wijziging__tekst {element}").all_text_contents():
            assert words.startswith(begin) and words.endswith(end) and len(words) > len(begin + end)
    hidden = tab.locator(".wijziging__tekst .vh").first
    assert hidden.evaluate("(span) => getComputedStyle(span).display") != "none"


@pytest.mark.parametrize("how", [{}, {"media": "print"}, {"forced_colors": "active"}], ids=["screen", "print", "forced"])
def test_what_went_and_came_differs_in_more_than_colour(tab, with_word_difference, how):
    tab.emulate_media(**how)
    tab.goto(websites.website("po").url(with_word_difference.path))
    line = "(element) => getComputedStyle(element).textDecorationLine"
    assert tab.locator(".wijziging__tekst del").first.evaluate(line) == "line-through"
    assert tab.locator(".wijziging__tekst ins").first.evaluate(line) == "underline"


# On paper.


def printed_documents() -> list[websites.Page]:
    """Of both sites the documents with most and with least to tell, and all that lie at an MR."""
    chosen = [page for name in websites.CONTENT for page in sorted(of_kind(name, DOCUMENT), key=size)[-6:]]
    chosen += sorted(of_kind("po", DOCUMENT), key=size)[:2]
    return chosen + at_the_mr()


def size(page: websites.Page) -> int:
    return page.file.stat().st_size


def at_the_mr() -> list[websites.Page]:
    paths = {f"/scholen/{slug}/wijzigingen/{year}/" for year, slug in profiles("bij-mr")}
    return [page for page in of_kind(CONCEPT, DOCUMENT) if page.path in paths]


def words_of(sheet) -> str:
    return " ".join(sheet.extract_text().split())


def test_every_sheet_is_a4_with_its_number_and_the_school(paper):
    for page in printed_documents():
        sheets = paper(page).pages
        for number, sheet in enumerate(sheets, start=1):
            assert abs(float(sheet.mediabox.width) - A4[0]) <= 2 and abs(float(sheet.mediabox.height) - A4[1]) <= 2
            words = words_of(sheet)
            assert f"bladzijde {number} van {len(sheets)}" in words, page
            assert "Veranderingen in" in words, page


def test_the_cover_is_one_sheet(paper):
    after = ("Wat de school veranderde", "Wat volgt uit andere vragen en afspraken", "Gelijk gebleven, met uitleg")
    checked = 0
    for page in printed_documents():
        sheets = [words_of(sheet) for sheet in paper(page).pages]
        assert "Het belangrijkste" in sheets[0]
        if any(heading in sheet for heading in after for sheet in sheets):
            assert not any(heading in sheets[0] for heading in after), page
            assert any(heading in sheets[1] for heading in after), page
            checked += 1
    assert checked > 10


def test_a_document_at_the_mr_has_room_for_advice_and_signature_on_one_sheet(paper):
    pages = at_the_mr()
    assert pages
    for page in pages:
        sheets = [words_of(sheet) for sheet in paper(page).pages]
        for words in ("Advies van de medezeggenschapsraad", "Positief advies", "Handtekening", "Antwoord van de school"):
            assert words in sheets[-1], (page, words)


def test_an_adopted_document_asks_for_no_signature(paper):
    page = max(of_kind("po", DOCUMENT), key=size)
    assert not any("Handtekening" in words_of(sheet) for sheet in paper(page).pages)


# The feed.


def feed(site: str) -> ElementTree.Element:
    return ElementTree.parse(websites.built(site) / "feed.xml").getroot()


def test_the_feed_is_atom_with_what_atom_asks(any_site):
    root = feed(any_site)
    assert root.tag == ATOM + "feed"
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    entries = root.findall(ATOM + "entry")
    assert entries
    for element in [root, *entries]:
        assert element.findtext(ATOM + "title")
        assert re.fullmatch(r"tag:[^,]+,\d{4}:.+", element.findtext(ATOM + "id") or "")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(ATOM + "updated") or "")
        assert element.find(f"{ATOM}link[@rel='alternate']") is not None
    assert root.find(f"{ATOM}link[@rel='self']") is not None
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    assert len(ids) == len(set(ids))
    days = [entry.findtext(ATOM + "updated") for entry in entries]
    assert days == sorted(days, reverse=True)
    assert root.findtext(ATOM + "updated") == days[0]


@pytest.mark.parametrize("site", ["po", CONCEPT])
def test_the_feed_has_every_adopted_change_and_no_other(site):
    told = {
        urlsplit(entry.find(f"{ATOM}link[@rel='alternate']").get("href")).path
        for entry in feed(site).findall(ATOM + "entry")
    }
    first = min(year for year, _ in profiles("vastgesteld"))
    adopted = {
        f"/scholen/{slug}/wijzigingen/{year}/" for year, slug in profiles("vastgesteld") if year > first
    }
    assert told == adopted
    assert told <= set(websites.all_documents(site))


def test_the_content_of_an_entry_is_html_that_can_be_read():
    for entry in feed("po").findall(ATOM + "entry"):
        content = entry.find(ATOM + "content")
        assert content.get("type") == "html"
        ElementTree.fromstring(f"<div>{content.text}</div>")


# The site that an MR reviews.


def test_every_page_of_the_review_site_says_what_it_is_and_keeps_search_engines_out():
    for page in websites.all_pages(CONCEPT):
        assert "Dit is een concept van de site." in text(page), page
        assert re.search(r'<meta name="robots" content="noindex', text(page)), page
    folder = websites.built(CONCEPT)
    assert "Disallow: /" in (folder / "robots.txt").read_text()
    assert not (folder / "sitemap.xml").exists()


@pytest.mark.parametrize("site", ["po", CONCEPT])
def test_every_school_with_changes_links_to_them_from_its_page(site):
    documents = of_kind(site, DOCUMENT)
    newest = {}
    for page in documents:
        school = page.path.split("/")[2]
        newest[school] = max(newest.get(school, ""), page.path)
    assert len(newest) > 20
    for school, document in newest.items():
        links = websites.all_documents(site)[f"/scholen/{school}/"].main_links
        assert document in links


def test_the_review_site_has_the_concepts_that_the_public_site_has_not():
    coming = {f"/scholen/{slug}/wijzigingen/{year}/" for year, slug in profiles("bij-mr") | profiles("concept")}
    assert coming
    assert coming <= set(websites.all_documents(CONCEPT))
    assert not coming & set(websites.all_documents("po"))
    # Whoever opens the page of such a school finds the document before the profile itself.
    for slug in {path.split("/")[2] for path in coming}:
        words = (websites.built(CONCEPT) / "scholen" / slug / "index.html").read_text()
        assert words.index("wat verandert er in dit profiel?</a>") < words.index("<h2"), slug


@pytest.mark.parametrize("seen", visits.LOOKS, ids=str)
def test_axe_finds_nothing_on_what_the_mr_reviews(visitor, seen):
    year = max(of_kind(CONCEPT, "/wijzigingen/<jaar>"), key=lambda page: page.path)
    for page in [at_the_mr()[0], year]:
        assert visitor.visit(page, seen).violations == []


# The archive.


def test_every_adopted_year_stays_at_its_address():
    addresses = {f"/scholen/{slug}/{year}/" for year, slug in profiles("vastgesteld")}
    assert addresses <= set(websites.all_documents("po"))


def test_a_school_page_says_since_when_an_answer_holds_and_shows_earlier_years():
    page = next(page for page in websites.schools("po") if page.path == "/scholen/de-klaver/")
    assert "Zelfde antwoord sinds 2024-2025" in text(page)
    table = text(page).partition("Antwoorden van eerdere jaren")[2].partition("</details>")[0]
    assert re.findall(r'<th scope="col">(.*?)</th>', table) == ["Vraag", "2026-2027", "2025-2026", "2024-2025"]
    assert not re.search(r"totaal|score|punten", table, re.IGNORECASE)
