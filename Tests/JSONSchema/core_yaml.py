"""YAML as an editor reads it (version 1.2, core schema: `ja` and a date are text), and a way to change it."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

# YAML 1.2.2, section 10.3.2. PyYAML itself follows YAML 1.1, in which `no` is false and 012 is ten.
TYPES = [
    ("null", r"(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (
        "float",
        r"([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
        list("-+.0123456789"),
    ),
]


class CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Types plain scalars as the core schema does; keys are text, and none may come twice."""

    yaml_implicit_resolvers: dict = {}

    def construct_mapping(self, node, deep=False):
        mapping = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key that is not text", key.start_mark)
            if key.value in mapping:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value!r} comes twice", key.start_mark)
            mapping[key.value] = self.construct_object(value, deep=True)
        return mapping


class CoreDumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):
    """Writes a tree so that a scalar is read back as the same kind, in the same style."""

    yaml_implicit_resolvers: dict = {}


def _int(loader, node):
    base = {"0o": 8, "0x": 16}.get(node.value[:2], 10)
    return int(node.value[2:] if base != 10 else node.value, base)


for tag, pattern, first in TYPES:
    for one in (CoreLoader, CoreDumper):
        one.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
CoreLoader.add_constructor("tag:yaml.org,2002:int", _int)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: float(node.value.replace(".inf", "inf").replace(".nan", "nan"))
)
CoreLoader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))


def load(text: str):
    """The values of a document; `yaml.YAMLError` when it is not YAML."""
    return yaml.load(text, CoreLoader)


def read(file: Path):
    return load(file.read_text(encoding="utf-8"))


def snippet(text: str) -> yaml.Node:
    """A piece of YAML exactly as somebody would type it behind a key."""
    return yaml.compose(text, CoreLoader) or yaml.ScalarNode("tag:yaml.org,2002:null", "")


class Tree:
    """A YAML document whose parts can be changed without changing how the rest is written."""

    def __init__(self, text: str):
        self.root = yaml.compose(text, CoreLoader)

    @property
    def text(self) -> str:
        return yaml.serialize(self.root, Dumper=CoreDumper, allow_unicode=True, width=100_000)

    def node(self, path: str) -> yaml.Node:
        """The value at a path such as `contact.rol`."""
        node = self.root
        for key in path.split(".") if path else []:
            node = next(value for name, value in node.value if name.value == key)
        return node

    def _parent(self, path: str):
        above, _, key = path.rpartition(".")
        return self.node(above), key

    def put(self, path: str, text: str) -> None:
        """Writes a snippet at a path, in the place of what is there or as a new last key."""
        mapping, key = self._parent(path)
        new = snippet(text)
        for index, (name, _) in enumerate(mapping.value):
            if name.value == key:
                mapping.value[index] = (name, new)
                return
        self.repeat(path, text)

    def repeat(self, path: str, text: str) -> None:
        """Adds a key, also when it is there already."""
        mapping, key = self._parent(path)
        mapping.value.append((yaml.ScalarNode("tag:yaml.org,2002:str", key), snippet(text)))

    def drop(self, path: str) -> None:
        mapping, key = self._parent(path)
        self.node(path)
        mapping.value = [pair for pair in mapping.value if pair[0].value != key]

    def rename(self, path: str, new: str) -> None:
        mapping, key = self._parent(path)
        self.node(path)
        mapping.value = [(snippet(new) if name.value == key else name, value) for name, value in mapping.value]

    def paths(self) -> list[str]:
        """The path of every key, in the order of the document."""
        found = []

        def walk(node, path):
            if isinstance(node, yaml.MappingNode):
                for name, value in node.value:
                    below = f"{path}.{name.value}" if path else name.value
                    found.append(below)
                    walk(value, below)

        walk(self.root, "")
        return found

    def keys(self, path: str) -> list[str]:
        return [name.value for name, _ in self.node(path).value]

    def reverse(self, path: str = "") -> None:
        """Turns the order of all keys around, at every level."""
        node = self.node(path)

        def turn(node):
            if isinstance(node, yaml.MappingNode):
                node.value.reverse()
                for _, value in node.value:
                    turn(value)

        turn(node)

    def style(self, flow: bool) -> None:
        """Writes every mapping and list in flow style (`{a: b}`), or none."""

        def turn(node, top=True):
            if isinstance(node, yaml.CollectionNode):
                node.flow_style = flow and not top
                for child in node.value:
                    for part in child if isinstance(child, tuple) else (child,):
                        turn(part, False)

        turn(self.root)

    def quote(self, mark: str) -> None:
        """Quotes every text, but no number or date that the core schema would type otherwise."""

        def turn(node):
            if isinstance(node, yaml.ScalarNode):
                if node.tag == "tag:yaml.org,2002:str":
                    node.style = mark
            else:
                for child in node.value:
                    turn(child[1] if isinstance(child, tuple) else child)

        turn(self.root)
