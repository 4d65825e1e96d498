"""A school on paper: exactly one A4, and large enough to read."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

import websites

A4 = (595, 842)
SMALLEST_TYPE = 6.5  # points


@pytest.fixture(scope="module")
def printed(browser):
    """Prints each school once."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    sheets: dict[websites.Page, PdfReader] = {}

    def print_school(school: websites.Page) -> PdfReader:
        if school not in sheets:
            tab = context.new_page()
            tab.goto(websites.website(school.site).url(school.path))
            sheets[school] = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True)))
            tab.close()
        return sheets[school]

    yield print_school
    context.close()


def test_a_school_is_exactly_one_a4(printed, school):
    pages = printed(school).pages
    assert len(pages) == 1
    size = tuple(round(float(side)) for side in (pages[0].mediabox.width, pages[0].mediabox.height))
    assert all(abs(side - paper) <= 2 for side, paper in zip(size, A4)), size


def test_the_sheet_tells_which_school_it_is(printed, school):
    name = next(text for level, text in school.document.headings if level == 1)
    assert "".join(name.split()) in "".join(printed(school).pages[0].extract_text().split())


def test_the_sheet_is_large_enough_to_read(printed, school):
    small: set[str] = set()

    def measure(text, matrix, text_matrix, font, size):
        points = abs(size * text_matrix[3] * matrix[3])
        if text.strip() and round(points, 1) < SMALLEST_TYPE:
            small.add(f"{points:.1f} pt: {text.strip()[:40]}")

    printed(school).pages[0].extract_text(visitor_text=measure)
    assert small == set()
