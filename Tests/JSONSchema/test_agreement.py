"""`check` and the JSON Schema agree on every structural error, in every changed file and at the same place."""

from __future__ import annotations

import pytest

import agreement
from agreement import Finding, Mutant
from mutation import EITHER, RIGHT, WRONG


def test_there_are_changed_files_of_every_outcome():
    outcomes = [mutant.mutation.outcome for mutant in agreement.mutants() if mutant.kind == "profiel"]
    assert len(outcomes) >= 150
    assert min(outcomes.count(outcome) for outcome in (RIGHT, WRONG, EITHER)) >= 50


@pytest.mark.parametrize("mutant", agreement.mutants(), ids=str)
def test_check_and_json_schema_agree(mutant):
    if mutant.mutation.outcome == WRONG:
        assert mutant.text != mutant.original, "the change changes nothing"
    check, schema = agreement.of_check(mutant), agreement.of_schema(mutant)
    if bool(check) != bool(schema):
        pytest.fail(f"one refuses what the other accepts\n{both(mutant, check, schema)}", pytrace=False)
    if mutant.mutation.outcome != EITHER and bool(check) != (mutant.mutation.outcome == WRONG):
        pytest.fail(f"this should be {mutant.mutation.outcome}\n{both(mutant, check, schema)}", pytrace=False)
    strays = [one for one in check if not any(other.is_at_or_above(one) for other in schema)]
    strays += [one for one in schema if not any(one.is_at_or_above(other) for other in check)]
    if strays:
        pytest.fail(f"they point at another place: {strays}\n{both(mutant, check, schema)}", pytrace=False)


@pytest.mark.parametrize("mutant", agreement.mutants(out_of_sight=True), ids=str)
def test_check_alone_sees_how_a_number_was_spelled(mutant):
    check = agreement.of_check(mutant)
    assert len(check) == 1 and check[0].message.startswith(("invalid-number", "invalid-phone"))
    assert agreement.of_schema(mutant) == []


def both(mutant: Mutant, check: list[Finding], schema: list[Finding]) -> str:
    def listed(findings: list[Finding]) -> str:
        lines = [f"    at {finding.path or 'the file'}: {finding.message}" for finding in findings]
        return "\n".join(lines or ["    no error"])

    return f"  {mutant.mutation.name}\n  check says\n{listed(check)}\n  the JSON Schema says\n{listed(schema)}"
