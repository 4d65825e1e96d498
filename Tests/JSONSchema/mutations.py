"""All changes, per kind of file."""

from __future__ import annotations

import mutations_of_layout as layout
import mutations_of_schools as schools
import mutations_of_structure as structure
import mutations_of_values as values
from mutation import Mutation
from years import Year


def of_profile(year: Year) -> list[Mutation]:
    """All changes for the newest year of a site; for the years before those that hang on their own schema."""
    groups = [
        structure.keys, structure.missing, structure.conditions, structure.adoption, structure.reasons,
        layout.layout, layout.at_random,
    ]
    if year.is_newest:
        groups += [
            structure.types, structure.empty, structure.departments, values.answers, values.numbers,
            values.choices, values.dates, values.contact, values.texts,
        ]
    return [mutation for group in groups for mutation in group(year)]


def of_school() -> list[Mutation]:
    return list(schools.schools())


def out_of_sight(year: Year) -> list[Mutation]:
    """Changes that `check` sees and a JSON Schema cannot."""
    return list(values.out_of_sight(year))
