"""Reading one HTML file as a strict parser sees it."""

from __future__ import annotations

import os
import re
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import html5lib
from html5lib.constants import E as PARSE_ERRORS

HTML = "{http://www.w3.org/1999/xhtml}"
DATA_BLOCKS = {"application/ld+json", "application/json"}
FETCHING = {"src", "srcset", "poster", "data"}
FETCHING_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}


@dataclass
class Document:
    """What the tests ask about a page, without the tree itself, so that it travels between processes."""

    file: Path
    errors: list[str] = field(default_factory=list)
    language: str | None = None
    titles: list[str] = field(default_factory=list)
    description: str | None = None
    refresh: str | None = None
    mains: int = 0
    headings: list[tuple[int, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    # Addresses as they were written.
    links: list[str] = field(default_factory=list)
    main_links: list[str] = field(default_factory=list)
    resources: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)


def read(file: Path) -> Document:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    root = parser.parse(file.read_bytes(), transport_encoding="utf-8")
    document = Document(file)
    document.errors = [
        f"line {line}, column {column}: {PARSE_ERRORS[code] % data}"
        for (line, column), code, data in parser.errors
    ]
    document.language = root.get("lang")
    look_at(root, document, inside_main=False)
    return document


def look_at(element, document: Document, inside_main: bool) -> None:
    if not isinstance(element.tag, str):
        return
    name = element.tag.removeprefix(HTML)
    inside_main = inside_main or name == "main"
    if name == "title" and element.tag.startswith(HTML):
        document.titles.append(text_of(element))
    elif name == "main":
        document.mains += 1
    elif re.fullmatch("h[1-6]", name):
        document.headings.append((int(name[1]), text_of(element)))
    elif name == "meta" and element.get("name") == "description":
        document.description = element.get("content")
    elif name == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
        document.refresh = element.get("content")
    elif name == "script" and not element.get("src") and element.get("type") not in DATA_BLOCKS:
        document.inline.append("<script> without src")
    elif name == "style":
        document.inline.append("<style>")

    for attribute, value in element.attrib.items():
        if attribute == "id":
            document.ids.append(value)
        elif attribute == "style" or re.match("on[a-z]", attribute):
            document.inline.append(f"<{name} {attribute}={value!r}>")
        elif attribute in FETCHING:
            document.resources += [part.split()[0] for part in value.split(",") if part.split()]
    href = element.get("href") or element.get("{http://www.w3.org/1999/xlink}href")
    if href is not None:
        if name == "link" and FETCHING_RELATIONS & set((element.get("rel") or "").split()):
            document.resources.append(href)
        elif name != "link":
            document.links.append(href)
            if inside_main and name == "a":
                document.main_links.append(href)
    for child in element:
        look_at(child, document, inside_main)


def text_of(element) -> str:
    return " ".join("".join(element.itertext()).split())


def read_all(files: dict[str, Path]) -> dict[str, Document]:
    """Reads many files on all processors; html5lib is thorough and slow."""
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        return dict(zip(files, pool.map(read, files.values(), chunksize=16)))
