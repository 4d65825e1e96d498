"""A change to a sample file, as a person, a spreadsheet or an editor could make it.

A value is written as it would be typed in the file, so `"12"` with and without quotes are two changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core_yaml import Tree

RIGHT, WRONG, EITHER = "right", "wrong", "right or wrong"


@dataclass(frozen=True)
class Mutation:
    """One change; `change` takes the text of a file and gives the changed text."""

    name: str
    outcome: str
    change: Callable[[str], str]


def on_tree(change: Callable[[Tree], None]) -> Callable[[str], str]:
    def apply(text: str) -> str:
        tree = Tree(text)
        change(tree)
        return tree.text

    return apply


def put(path: str, value: str, outcome: str, *more: tuple[str, str], name: str = "") -> Mutation:
    """Writes a value at a path (and others at theirs)."""

    def change(tree: Tree) -> None:
        for place, text in [(path, value), *more]:
            tree.put(place, text)

    return Mutation(name or f"{path}: {shown(value)}", outcome, on_tree(change))


def drop(path: str, outcome: str) -> Mutation:
    return Mutation(f"{path} left out", outcome, on_tree(lambda tree: tree.drop(path)))


def shown(value: str) -> str:
    line = value.replace("\n", "\\n")
    return line if len(line) <= 40 else f"{line[:24]}… ({len(value)} characters)"


def fields(path: str, right: list[str], wrong: list[str]) -> Iterator[Mutation]:
    yield from (put(path, value, RIGHT) for value in right)
    yield from (put(path, value, WRONG) for value in wrong)
