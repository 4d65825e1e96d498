"""320 CSS pixels: the smallest phone, and a window of 1280 pixels at 400 % zoom (WCAG 1.4.10)."""

import pytest

import visits
import websites


@pytest.fixture(scope="module")
def zoomed(browser):
    context = browser.new_context(viewport={"width": 320, "height": 256})
    yield context.new_page()
    context.close()


def test_at_400_percent_nothing_has_to_be_scrolled_sideways(zoomed, page):
    zoomed.goto(websites.website(page.site).url(page.path))
    assert visits.overflow(zoomed) == ""


def test_at_400_percent_nothing_that_sticks_covers_half_of_the_window(zoomed, page):
    zoomed.goto(websites.website(page.site).url(page.path))
    zoomed.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)")
    covered = zoomed.evaluate(
        """() => [...document.querySelectorAll('body *')]
          .filter((element) => getComputedStyle(element).position === 'fixed'
            || (getComputedStyle(element).position === 'sticky' && element.getBoundingClientRect().top <= 0))
          .map((element) => element.getBoundingClientRect())
          .filter((box) => box.width > innerWidth / 2 && box.bottom > 0 && box.top < innerHeight)
          .reduce((sum, box) => Math.max(sum, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)), 0)"""
    )
    assert covered <= 128
