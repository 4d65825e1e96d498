"""What every page of the site keeps to, read from the files themselves."""

from __future__ import annotations

import urllib.request
from collections import Counter
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urljoin, urlsplit

import pytest

import websites

ABSOLUTE = {"http", "https", "mailto", "tel"}


def found(site, question):
    """The answers to a question about each page, for the pages where there is one."""
    answers = {page.path: question(page.document) for page in websites.all_pages(site)}
    return {path: answer for path, answer in answers.items() if answer}


def test_every_page_is_well_formed_html(any_site):
    assert found(any_site, lambda document: document.errors) == {}


def test_every_page_is_dutch(any_site):
    assert found(any_site, lambda document: document.language if document.language != "nl" else None) == {}


def test_every_page_has_a_title_of_its_own(any_site):
    assert found(any_site, lambda document: None if len(document.titles) == 1 else document.titles or "none") == {}
    titles = Counter(page.document.titles[0] for page in websites.all_pages(any_site))
    assert [title for title, times in titles.items() if times > 1 or not title] == []


def test_every_page_has_one_main_and_one_h1(any_site):
    def wrong(document):
        h1 = sum(level == 1 for level, _ in document.headings)
        return (document.mains, h1) if (document.mains, h1) != (1, 1) else None

    assert found(any_site, wrong) == {}


def test_headings_go_down_one_level_at_a_time(any_site):
    def skipped(document):
        levels = [(0, "")] + document.headings
        return [text for (before, _), (level, text) in zip(levels, levels[1:]) if level > before + 1]

    assert found(any_site, skipped) == {}


def test_no_heading_is_empty(any_site):
    assert found(any_site, lambda document: [level for level, text in document.headings if not text]) == {}


def test_no_id_is_used_twice_on_a_page(any_site):
    def twice(document):
        return [name for name, times in Counter(document.ids).items() if times > 1]

    assert found(any_site, twice) == {}


def test_no_script_or_style_is_inline(any_site):
    assert found(any_site, lambda document: document.inline) == {}


def test_every_link_leads_somewhere(any_site):
    known = websites.all_documents(any_site)
    folder = websites.built(any_site)

    def broken(path, document):
        for href in document.links + document.resources:
            parts = urlsplit(urljoin(f"https://site.invalid{path}", href))
            if parts.netloc != "site.invalid":
                if parts.scheme not in ABSOLUTE:
                    yield href
                continue
            target = unquote(parts.path)
            if target in known:
                if parts.fragment and unquote(parts.fragment) not in known[target].ids:
                    yield href
            elif target.endswith("/") or not (folder / target.lstrip("/")).is_file():
                yield href

    wrong = {path: sorted(set(broken(path, document))) for path, document in known.items()}
    assert {path: links for path, links in wrong.items() if links} == {}


def test_nothing_on_a_page_is_fetched_from_elsewhere(any_site):
    def strangers(document):
        return [address for address in document.resources if urlsplit(address).netloc or urlsplit(address).scheme]

    assert found(any_site, strangers) == {}


def test_every_page_for_readers_is_in_the_sitemap_and_the_sitemap_names_no_others(any_site):
    listed = websites.sitemap(any_site)
    assert len(listed) == len(set(listed))
    readable = {page.path for page in websites.all_pages(any_site)} - {"/404.html"}
    assert set(listed) - readable == set()
    # Archive, schoolgids and change pages may stay out; the pages people look for may not.
    kinds = {
        "/", "/scholen", "/scholen/*", "/indicatoren/*", "/behoeften/*", "/gemeenten/*", "/soorten/*", "/vergelijken",
        "/vergelijken/alles",
    }  # fmt: skip
    expected = {page.path for page in websites.all_pages(any_site) if page.kind in kinds}
    assert expected - set(listed) == set()


def test_every_kind_of_page_is_built(any_site):
    kinds = {page.kind for page in websites.all_pages(any_site)}
    expected = {
        "/", "/scholen", "/scholen/*", "/scholen/*/<jaar>", "/scholen/*/schoolgids", "/indicatoren", "/indicatoren/*",
        "/behoeften", "/behoeften/*", "/gemeenten", "/gemeenten/*", "/soorten/*", "/vergelijken", "/vergelijken/alles",
        "/begrippen", "/uitleg", "/over", "/toegankelijkheid", "/privacy", "/zoeken", "/404.html",
        "/scholen/*/wijzigingen/<jaar>", "/wijzigingen", "/wijzigingen/<jaar>", "/wijzigingen/<jaar>/afspraken",
    }  # fmt: skip
    assert expected - kinds == set()


def test_every_page_is_sent_with_a_strict_content_security_policy(any_site):
    with urllib.request.urlopen(websites.website(any_site).url("/")) as answer:
        policy = answer.headers["Content-Security-Policy"]
    rules = dict(rule.strip().partition(" ")[::2] for rule in policy.split(";") if rule.strip())
    assert rules["default-src"] in ("'none'", "'self'")
    assert "unsafe" not in policy
    assert not any(part.startswith(("http:", "https:", "*")) for rule in rules.values() for part in rule.split())


def test_an_address_that_does_not_exist_gives_the_page_404(any_site):
    with pytest.raises(HTTPError) as error:
        urllib.request.urlopen(websites.website(any_site).url("/bestaat/niet/"))
    assert error.value.code == 404
    assert error.value.read() == Path(websites.built(any_site), "404.html").read_bytes()
