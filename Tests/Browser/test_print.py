"""A school on paper: exactly one A4, and large enough to read."""

from __future__ import annotations

A4 = (595, 842)
SMALLEST_TYPE = 6.5  # points


def test_a_school_is_exactly_one_a4(paper, school):
    pages = paper(school).pages
    assert len(pages) == 1
    size = tuple(round(float(side)) for side in (pages[0].mediabox.width, pages[0].mediabox.height))
    assert all(abs(side - wanted) <= 2 for side, wanted in zip(size, A4)), size


def test_the_sheet_tells_which_school_it_is(paper, school):
    name = next(text for level, text in school.document.headings if level == 1)
    assert "".join(name.split()) in "".join(paper(school).pages[0].extract_text().split())


def test_the_sheet_is_large_enough_to_read(paper, school):
    small: set[str] = set()

    def measure(text, matrix, text_matrix, font, size):
        points = abs(size * text_matrix[3] * matrix[3])
        if text.strip() and round(points, 1) < SMALLEST_TYPE:
            small.add(f"{points:.1f} pt: {text.strip()[:40]}")

    paper(school).pages[0].extract_text(visitor_text=measure)
    assert small == set()
