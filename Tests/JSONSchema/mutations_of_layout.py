"""The same content written in another way, and changes at random."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import yaml

from core_yaml import Tree
from mutation import EITHER, RIGHT, WRONG, Mutation, on_tree, shown
from years import Year


def layout(year: Year) -> Iterator[Mutation]:
    """The same content written in another way, which stays right; and layout that is no YAML."""
    yield Mutation("as it is", RIGHT, lambda text: text)
    yield Mutation("every key in reverse order", RIGHT, on_tree(lambda tree: tree.reverse()))
    yield Mutation("everything in flow style", RIGHT, on_tree(lambda tree: tree.style(flow=True)))
    yield Mutation("everything in block style", RIGHT, on_tree(lambda tree: tree.style(flow=False)))
    yield Mutation("every text in double quotes", RIGHT, on_tree(lambda tree: tree.quote('"')))
    yield Mutation("every text in single quotes", RIGHT, on_tree(lambda tree: tree.quote("'")))
    yield Mutation("short answers made long", RIGHT, on_tree(made_long))
    yield rewritten("a comment behind every key", r"^( *[\w-]+:)$", r"\1  # uitleg")
    yield rewritten("comments and empty lines", r"^( *)([\w-]+:)", r"\1# nu\n\n\1\2")
    yield Mutation("a document start", RIGHT, lambda text: "---\n" + text)
    yield Mutation("line ends of Windows", RIGHT, lambda text: text.replace("\n", "\r\n"))
    yield Mutation("no final line end", RIGHT, lambda text: text.rstrip("\n"))
    yield rewritten("spaces at the end of lines", r"^(\w+:.*)$", r"\1   ")
    yield rewritten("keys in quotes", r"^( *)([\w-]+):", r'\1"\2":')
    yield Mutation("a quote that does not close", WRONG, lambda text: text + 'ongewijzigd: "x\n')
    yield Mutation("a bracket that does not close", WRONG, lambda text: text + "extra: [a\n")
    yield Mutation("a tab as indentation", WRONG, lambda text: text + "extra:\n\tx: y\n")
    yield Mutation("two colons on a line", WRONG, lambda text: re.sub(r"(?m)^status: ", "status: x: ", text))


def rewritten(name: str, pattern: str, replacement: str) -> Mutation:
    return Mutation(name, RIGHT, lambda text: re.sub(pattern, replacement, text, flags=re.MULTILINE))


def made_long(tree: Tree) -> None:
    answers = tree.node("indicatoren")
    for index, (key, value) in enumerate(answers.value):
        if not isinstance(value, yaml.MappingNode):
            waarde = yaml.ScalarNode("tag:yaml.org,2002:str", "waarde")
            answers.value[index] = (key, yaml.MappingNode("tag:yaml.org,2002:map", [(waarde, value)]))


STRAY_VALUES = [
    "", "~", "x", "zelf", "niet", "ja", "nee", "true", "12", "-1", "1.5", '"12"', "2026-02-29",
    "2024-02-29", "[]", "[x]", "[zelf, zelf]", "{}", "{x: y}", "{waarde: zelf}", "{waarde: niet}",
    "{waarde: niet, alternatief: x}", '" "', "|\n  x\n", "concept", "bij-mr",
]


def at_random(year: Year, count: int = 40) -> Iterator[Mutation]:
    """Two changes anywhere; which ones follows from the year's name."""
    dice = random.Random(f"{year.site} {year.name}")
    paths = Tree(year.profile).paths()
    for number in range(count):
        steps = [
            (dice.choice(["put", "put", "drop", "rename"]), dice.choice(paths), dice.choice(STRAY_VALUES))
            for _ in range(2)
        ]

        def change(tree: Tree, steps=steps) -> None:
            for verb, path, value in steps:
                try:
                    if verb == "put":
                        tree.put(path, value)
                    elif verb == "drop":
                        tree.drop(path)
                    else:
                        tree.rename(path, path.rpartition(".")[2][::-1])
                except (StopIteration, ValueError, TypeError, AttributeError):
                    pass  # the first change took the place of the second away

        told = ", then ".join(
            f"put {path}: {shown(value)}" if verb == "put" else f"{verb} {path}" for verb, path, value in steps
        )
        yield Mutation(f"at random {number + 1}: {told}", EITHER, on_tree(change))
