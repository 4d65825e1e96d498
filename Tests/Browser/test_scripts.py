"""What the scripts of the site weigh, and how many files a visit asks for: phones are slow in the country."""

from __future__ import annotations

import gzip
from urllib.parse import urlsplit

import pytest

import websites

KB = 1024
# All scripts together, but for the one that only large regions load.
MOST = 15 * KB
LARGE_REGIONS = "filters/groot."


def size(file) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def test_all_scripts_together_stay_small():
    scripts = websites.built("po").glob("js/**/*.js")
    sizes = {str(file): size(file) for file in scripts if LARGE_REGIONS not in str(file)}
    assert sum(sizes.values()) <= MOST, sizes


def search(tab):
    tab.fill("#zoek", "lezen")
    tab.wait_for_selector("[role=option]")


def filtered(tab):
    tab.locator(".filters input[type=checkbox]").first.check()
    tab.wait_for_selector(".keuzes li")


def compared(tab):
    tab.fill("#voeg-toe", "a")
    tab.wait_for_selector("#scholen option", state="attached")


@pytest.mark.parametrize(
    "path,use,files,most",
    [
        ("/scholen/de-klaver/", search, {"site", "zoeken"}, 7.25 * KB),
        ("/scholen/", filtered, {"site", "pagina"}, 7 * KB),
        ("/vergelijken/", compared, {"site", "vergelijken"}, 4.5 * KB),
    ],
)
def test_a_visit_asks_for_few_and_small_scripts(tab, path, use, files, most):
    site = websites.website("po")
    asked = []
    tab.on("request", lambda request: request.resource_type == "script" and asked.append(urlsplit(request.url).path))
    tab.goto(site.url(path))
    use(tab)
    found = [site.folder / address.lstrip("/") for address in dict.fromkeys(asked)]
    assert {file.name.split(".")[0] for file in found} == files
    assert sum(size(file) for file in found) <= most
