"""When the system dictates its own few colours (Windows contrast themes), the page is still there."""

import pytest

import websites


@pytest.fixture(scope="module")
def contrast(browser):
    context = browser.new_context(forced_colors="active", viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def test_the_page_is_not_blank_in_forced_colors(contrast, page):
    contrast.goto("about:blank")
    blank = len(contrast.screenshot())
    contrast.goto(websites.website(page.site).url(page.path))
    assert len(contrast.screenshot()) > 4 * blank


def test_no_symbol_has_the_colour_of_its_background_in_forced_colors(contrast, page):
    contrast.goto(websites.website(page.site).url(page.path))
    lost = contrast.evaluate(
        """() => {
          const canvas = getComputedStyle(document.body).backgroundColor
          // A symbol is a shape that lets its background through, or an SVG in the page.
          const paints = (element) => {
            const style = getComputedStyle(element)
            if (style.maskImage !== 'none') return [style.backgroundColor]
            if (element.localName !== 'svg') return []
            return [...element.querySelectorAll('path, circle, rect, line, polyline, polygon, text')]
              .flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke])
              .filter((paint) => paint !== 'none')
          }
          return [...document.querySelectorAll('body *')]
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)
            .filter((element) => paints(element).length > 0 && paints(element).every((paint) => paint === canvas))
            .map((element) => element.outerHTML.slice(0, 120))
        }"""
    )
    assert lost == []
