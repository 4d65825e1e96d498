"""Profiles as an editor reads them: YAML 1.2, core schema, where `ja` and a date are text."""

from __future__ import annotations

import re
from pathlib import Path

import yaml


class CoreLoader(yaml.SafeLoader):
    """PyYAML reads YAML 1.1; these are the types of YAML 1.2 (section 10.3.2)."""

    yaml_implicit_resolvers: dict = {}


for tag, pattern, first in [
    ("null", r"(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
# Decimal, also with a leading zero, which YAML 1.1 took for octal.
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def read(file: Path):
    return yaml.load(file.read_text(encoding="utf-8"), CoreLoader)
