"""The JSON Schema of a school year and the program's own checks say the same of a profile's structure."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

import profiles
import websites

SITES_AND_YEARS = [
    (site, file.stem)
    for site, content in websites.CONTENT.items()
    for file in sorted((content / "schema").glob("*.yaml"))
]


@cache
def validator(site: str, year: str) -> Draft202012Validator:
    result = websites.run("schema", "--content", websites.CONTENT[site], "--schooljaar", year)
    assert result.returncode == 0, result.stderr
    schema = json.loads(result.stdout)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("site,year", SITES_AND_YEARS)
def test_every_sample_profile_is_valid(site, year):
    folder = websites.CONTENT[site] / "profielen" / year
    found = {
        file.name: [f"{error.json_path}: {error.message}" for error in validator(site, year).iter_errors(profiles.read(file))]
        for file in sorted(folder.glob("*.yaml"))
    }
    assert found
    assert {name: errors for name, errors in found.items() if errors} == {}


def answer(value):
    """Changes the answer of an indicator on the scale `aanbod`."""
    return lambda profile: profile["indicatoren"].update(dyslexie=value)


MISTAKES = {
    "an unknown value": answer("helemaal"),
    "an unknown indicator": lambda profile: profile["indicatoren"].update(dislexie="zelf"),
    "an unknown key": lambda profile: profile.update(peildatums="2026-05-20"),
    "an unknown key in an answer": answer({"waarde": "zelf", "toelichtng": "x"}),
    "no without an alternative": answer({"waarde": "niet"}),
    "no in the short form": answer("niet"),
    "a partner that is not named": answer({"waarde": "met-partner"}),
    "an unknown source": answer({"waarde": "zelf", "bron": "buurman"}),
    "an unknown status": lambda profile: profile.update(status="klaar"),
    "a date that is not one": lambda profile: profile.update(peildatum="20 mei 2026"),
    "a number that is too large": lambda profile: profile["indicatoren"].update(mentortijd=99),
    "a word instead of a number": lambda profile: profile["indicatoren"].update(mentortijd="veel"),
    "an unknown choice": lambda profile: profile["indicatoren"].update(rolstoel="soms"),
    "an unknown choice in a list": lambda profile: profile["indicatoren"].update(deskundigen=["tovenaar"]),
    "a text over its budget": lambda profile: profile["teksten"].update(samenvatting="x" * 421),
    "an explanation over its budget": answer({"waarde": "zelf", "toelichting": "x" * 281}),
    "a required text that is missing": lambda profile: profile["teksten"].pop("grenzen"),
    "a required answer that is missing": lambda profile: profile["indicatoren"].pop("dyslexie"),
    "adopted without a date": lambda profile: profile.pop("vastgesteld"),
    "no contact": lambda profile: profile.pop("contact"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_structural_mistake_is_refused_by_the_schema_and_by_the_check(mistake, tmp_path):
    content = tmp_path / "Content"
    shutil.copytree(websites.CONTENT["vo"], content)
    file = content / "profielen" / "2026-2027" / "merenland-college-oeverlaan.yaml"
    profile = profiles.read(file)
    assert not list(validator("vo", "2026-2027").iter_errors(profile))

    MISTAKES[mistake](profile)
    assert list(validator("vo", "2026-2027").iter_errors(profile)), "the JSON Schema accepts it"

    file.write_text(yaml.safe_dump(profile, allow_unicode=True, sort_keys=False), encoding="utf-8")
    report = json.loads(websites.run("check", "--content", content, "--format", "json").stdout)
    files = {Path(problem["file"]).name for problem in report["diagnostics"] if problem["severity"] == "error"}
    assert file.name in files, "the check accepts it"
