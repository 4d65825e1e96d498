"""The workflow files in Examples/ci: right YAML, and no command in them that this program does not have."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest
import websites
import yaml

FOLDER = Path(__file__).resolve().parents[2] / "Examples/ci"
FILES = sorted(FOLDER.glob("*.yml"))


def scripts(value) -> list[str]:
    """All shell code in a workflow, wherever it stands."""
    if isinstance(value, dict):
        own = [text for key in ("run", "script", "before_script") for text in texts(value.get(key))]
        return own + [text for part in value.values() if not isinstance(part, str) for text in scripts(part)]
    return [text for part in value for text in scripts(part)] if isinstance(value, list) else []


def texts(value) -> list[str]:
    return [value] if isinstance(value, str) else [text for text in value or [] if isinstance(text, str)]


def commands(file: Path) -> list[list[str]]:
    """Each use of the program, as its arguments."""
    found = {}
    for script in scripts(yaml.safe_load(file.read_text())):
        for line in script.splitlines():
            if '"$PROFIELWIJZER"' in line:
                words = shlex.split(line.split('"$PROFIELWIJZER"')[1].split("||")[0].split(">")[0])
                found[tuple(words)] = words
    return list(found.values())


def test_there_is_one_for_each_of_two_hosts():
    assert [file.name for file in FILES] == ["github.yml", "gitlab.yml"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_checks_shows_the_changes_and_builds_the_review_site(file):
    used = commands(file)
    assert {words[0] for words in used} == {"check", "diff", "build"}
    assert any("--concept" in words for words in used if words[0] == "build")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_option_exists(file):
    for words in commands(file):
        result = websites.run(words[0], "--help")
        assert result.returncode == 0, words
        for option in (word for word in words if word.startswith("--")):
            assert re.search(rf"(^|[\s\[/]){option}\b", result.stdout), f"{words[0]} has no {option}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_shell_code_can_be_read(file):
    for script in scripts(yaml.safe_load(file.read_text())):
        code = re.sub(r"\$\{\{.*?\}\}", "x", script)
        result = subprocess.run(["bash", "-n"], input=code, text=True, capture_output=True)
        assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_address_but_that_of_the_example(file):
    assert re.findall(r"https?://[^\s\"']+", file.read_text()) == ["https://concept.profielen.example"]
