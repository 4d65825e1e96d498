"""What `check` and the JSON Schema each say of every changed file, and whether that is the same."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from functools import cache, cached_property

import yaml
from jsonschema import Draft202012Validator

import core_yaml
import mutations
import websites
import years
from mutation import Mutation
from years import Year

# What follows from the structure of one file.
STRUCTURAL = {
    "yaml-syntax", "duplicate-key", "unknown-key", "missing-key", "missing-value", "wrong-type",
    "invalid-id", "invalid-slug", "invalid-date", "invalid-postcode", "invalid-brin", "invalid-phone", "invalid-email",
    "invalid-url", "invalid-coordinate", "invalid-number", "number-out-of-range", "unknown-value", "text-too-long",
    "duplicate-value", "unknown-indicator", "unknown-text", "alternative-missing", "partner-missing",
    "required-indicator-missing", "required-text-missing", "adoption-incomplete", "status-out-of-order",
}

# What needs another file, or a comparison of two values.
ELSEWHERE = {"unknown-afdeling", "indicator-not-for-soort", "dates-out-of-order", "output-collision"}


@dataclass(frozen=True)
class Mutant:
    """A changed copy of a sample file, under the name of a school of its own."""

    year: Year
    kind: str
    number: int
    mutation: Mutation

    @property
    def slug(self) -> str:
        return f"mutant-{self.number:04}"

    @property
    def file(self) -> str:
        folder = f"profielen/{self.year.name}" if self.kind == "profiel" else "scholen"
        return f"{folder}/{self.slug}.yaml"

    @property
    def original(self) -> str:
        return self.year.profile if self.kind == "profiel" else self.own_school

    @cached_property
    def text(self) -> str:
        return self.mutation.change(self.original)

    @property
    def own_school(self) -> str:
        """The school of the sample with a BRIN that no other has."""
        letters = "".join(chr(ord("A") + self.number // 26**power % 26) for power in (1, 0))
        return re.sub(r"(?m)^brin: .*", f"brin: {self.number // 26**2 + 10}{letters}", self.year.school)

    def __str__(self) -> str:
        return f"{self.year} {self.kind}: {self.mutation.name}"


@dataclass(frozen=True)
class Finding:
    """One error, at a path such as `indicatoren.dyslexie.waarde`."""

    path: str
    message: str

    def is_at_or_above(self, other: Finding) -> bool:
        return other.path == self.path or not self.path or other.path.startswith((self.path + ".", self.path + "["))


@cache
def mutants(out_of_sight: bool = False) -> tuple[Mutant, ...]:
    """All changed files; or only those whose mistake is in the spelling of a number."""
    found = []
    for year in years.ALL:
        found += [(year, "profiel", mutation, False) for mutation in mutations.of_profile(year)]
        if year == years.ALL[0]:
            found += [(year, "school", mutation, False) for mutation in mutations.of_school()]
        if year.is_newest:
            found += [(year, "profiel", mutation, True) for mutation in mutations.out_of_sight(year)]
    return tuple(
        Mutant(year, kind, number, mutation)
        for number, (year, kind, mutation, hidden) in enumerate(found)
        if hidden == out_of_sight
    )


@cache
def checked(site: str) -> dict[str, list[dict]]:
    """The problems that `check` finds in every changed file of a site, in one run."""
    content = websites.workspace() / f"mutants-{site}"
    shutil.copytree(websites.CONTENT[site], content)
    for mutant in mutants() + mutants(out_of_sight=True):
        if mutant.year.site == site:
            (content / "scholen" / f"{mutant.slug}.yaml").write_text(mutant.own_school, "utf-8", newline="")
            (content / mutant.file).write_text(mutant.text, "utf-8", newline="")
    result = websites.run("check", "--content", content, "--format", "json", "--date", websites.BUILD_DATE)
    assert result.returncode == 1, f"{result.returncode}: {result.stderr}"
    problems: dict[str, list[dict]] = {}
    for problem in json.loads(result.stdout)["diagnostics"]:
        problems.setdefault(problem["file"], []).append(problem)
    return problems


def of_check(mutant: Mutant) -> list[Finding]:
    """The structural errors of `check`."""
    problems = checked(mutant.year.site).get(mutant.file, [])
    errors = [problem for problem in problems if problem["severity"] == "error"]
    assert {problem["code"] for problem in errors} <= STRUCTURAL | ELSEWHERE
    return [
        Finding(problem["path"], f"{problem['code']}: {problem['message']}")
        for problem in errors
        if problem["code"] in STRUCTURAL and not depends_on_school(problem, mutant.year)
    ]


def depends_on_school(problem: dict, year: Year) -> bool:
    """An answer that is required of some kinds of school only; a profile does not say which kind its school is."""
    return problem["code"] == "required-indicator-missing" and any(
        "voor" in indicator and problem["path"] == f"indicatoren.{indicator['id']}" for indicator in year.indicators
    )


def of_schema(mutant: Mutant) -> list[Finding]:
    """The errors of the JSON Schema, or of an editor that cannot even read the file."""
    try:
        value = core_yaml.load(mutant.text)
    except yaml.YAMLError as error:
        return [Finding("", f"not YAML: {error}")]
    rules = validator(mutant.kind, mutant.year.site, mutant.year.name)
    return [Finding(dotted(error.absolute_path), error.message[:300]) for error in rules.iter_errors(value)]


def dotted(parts) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).lstrip(".")


@cache
def validator(kind: str, site: str, year: str) -> Draft202012Validator:
    result = websites.run("schema", "json", "--for", kind, "--content", websites.CONTENT[site], "--schooljaar", year)
    assert result.returncode == 0, result.stderr
    schema = json.loads(result.stdout)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
