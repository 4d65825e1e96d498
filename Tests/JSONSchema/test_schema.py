"""The sample files are right in the eyes of the JSON Schema, and the JSON Schema itself is one."""

from __future__ import annotations

import pytest

import agreement
import core_yaml
import websites
import years

NEWEST = max(year.name for year in years.ALL)
SITES = list(websites.CONTENT)


def errors(kind: str, site: str, year: str, files) -> dict[str, list[str]]:
    """The errors per file; also makes sure that there are files and that the schema is a JSON Schema."""
    validator = agreement.validator(kind, site, year)
    files = sorted(files)
    assert files
    found = {
        file.name: [f"{error.json_path}: {error.message}" for error in validator.iter_errors(core_yaml.read(file))]
        for file in files
    }
    return {name: messages for name, messages in found.items() if messages}


@pytest.mark.parametrize("year", years.ALL, ids=str)
def test_every_sample_profile_is_right(year):
    folder = websites.CONTENT[year.site] / "profielen" / year.name
    assert errors("profiel", year.site, year.name, folder.glob("*.yaml")) == {}


@pytest.mark.parametrize("site", SITES)
def test_every_sample_school_is_right(site):
    assert errors("school", site, NEWEST, (websites.CONTENT[site] / "scholen").glob("*.yaml")) == {}


@pytest.mark.parametrize("site", SITES)
def test_every_sample_schema_is_right(site):
    assert errors("schema", site, NEWEST, (websites.CONTENT[site] / "schema").glob("*.yaml")) == {}


@pytest.mark.parametrize("site", SITES)
def test_the_sample_samenwerkingsverband_is_right(site):
    assert errors("samenwerkingsverband", site, NEWEST, [websites.CONTENT[site] / "samenwerkingsverband.yaml"]) == {}
