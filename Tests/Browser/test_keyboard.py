"""With the keyboard alone (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.7, 2.4.11)."""

import websites

# Enough to get past the header and the filters; the long lists repeat the same kinds of stops.
MOST_STOPS = 80

REMEMBER_UNFOCUSED = """() => {
  const look = (element) => {
    const style = getComputedStyle(element)
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.stroke, style.strokeWidth].join(' ')
  }
  // A drawing has its ring as the line of a shape: a shape of the link that gets a line only on focus.
  const shapes = (element) => element.ownerSVGElement ? [...element.querySelectorAll('*')] : []
  globalThis.unfocused = new Map([...document.querySelectorAll('*')].map((element) => [element, look(element)]))
  globalThis.stops = new Map()
  globalThis.stop = () => {
    const element = document.activeElement
    if (!element || element === document.body || element === document.documentElement) return null
    if (!stops.has(element)) stops.set(element, stops.size)
    const shown = [element, element.parentElement, element.nextElementSibling, ...(element.labels ?? []), ...shapes(element)]
      .filter((part) => part && unfocused.has(part) && unfocused.get(part) !== look(part))
      .filter((part) => !look(part).startsWith('none') || getComputedStyle(part).boxShadow !== 'none'
        || (part.ownerSVGElement && getComputedStyle(part).stroke !== 'none'))
    const seen = [element, ...(element.labels ?? [])].some((part) => [...part.getClientRects()].some((box) => {
      const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)
        return hit && (part.contains(hit) || hit.contains(part))
      })
    }))
    return {
      number: stops.get(element),
      html: element.outerHTML.slice(0, 140),
      href: element.getAttribute('href'),
      shown: shown.length > 0,
      seen,
    }
  }
}"""


def stops_of(tab, page, most=MOST_STOPS):
    """The elements that Tab reaches, in order, until the browser's own controls or a full round."""
    tab.goto(websites.website(page.site).url(page.path))
    if tab.locator("#kiezen").count():
        # The page that compares is done when its form is there.
        tab.locator("#kiezen:not([hidden])").wait_for()
    tab.evaluate(REMEMBER_UNFOCUSED)
    stops = []
    for _ in range(most):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("stop()")
        if stop is None or (stops and stop["number"] == 0):
            break
        stops.append(stop)
    return stops


def test_the_first_tab_reaches_the_skip_link_and_it_leads_to_the_content(tab, page):
    first = stops_of(tab, page, most=1)[0]
    assert first["href"].startswith("#"), first["html"]
    assert first["seen"], "the skip link is not shown when it has the focus"
    assert tab.locator(f"main{first['href']}, main {first['href']}").count() == 1
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.evaluate(
        "href => !!(document.querySelector(href).compareDocumentPosition(document.activeElement)"
        " & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))",
        first["href"],
    ), "the tab after the skip link is not in or after the content"


def test_the_focus_is_always_seen_and_never_trapped(tab, page):
    stops = stops_of(tab, page)
    assert len(stops) > 1
    assert [stop["html"] for stop in stops if not stop["shown"]] == [], "no outline or shadow on focus"
    assert [stop["html"] for stop in stops if not stop["seen"]] == [], "the focus is hidden or off the screen"
    numbers = [stop["number"] for stop in stops]
    assert numbers == list(range(len(stops))), "Tab comes back to a place where it was"
