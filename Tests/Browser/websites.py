"""The sites under test: built and served once by the program itself."""

from __future__ import annotations

import atexit
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import documents

ROOT = Path(__file__).resolve().parents[2]
CONTENT = {"po": ROOT / "Content", "vo": ROOT / "Examples" / "vo"}

# A fixed day, so that "verouderd" and "te laat" do not depend on when the tests run.
BUILD_DATE = "2026-11-02"

SCHOOLJAAR = re.compile(r"\d{4}-\d{4}")
COLLECTIONS = {"scholen", "indicatoren", "behoeften", "gemeenten", "soorten"}


class SiteFailure(Exception):
    """A site could not be built or served."""


@dataclass(frozen=True)
class Page:
    """One HTML file of a site."""

    site: str
    path: str
    file: Path

    @property
    def kind(self) -> str:
        """The address with the names of schools, indicators and years taken out."""
        names = self.path.strip("/").split("/")
        if len(names) > 1 and names[0] in COLLECTIONS:
            names[1] = "*"
        return "/" + "/".join("<jaar>" if SCHOOLJAAR.fullmatch(name) else name for name in names)

    @property
    def document(self) -> documents.Document:
        return all_documents(self.site)[self.path]

    def __str__(self) -> str:
        return f"{self.site}:{self.path}"


@dataclass(frozen=True)
class Website:
    """A site on disk and where it is served."""

    name: str
    folder: Path
    address: str

    def url(self, path: str) -> str:
        return self.address.rstrip("/") + path


@cache
def binary() -> Path:
    if chosen := os.environ.get("PROFIELWIJZER"):
        return Path(chosen)
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return Path(folder) / "profielwijzer"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs the program and returns what it said, whatever its exit status."""
    return subprocess.run([str(binary()), *map(str, arguments)], cwd=ROOT, capture_output=True, text=True)


@cache
def workspace() -> Path:
    folder = tempfile.mkdtemp(prefix="profielwijzer-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@cache
def built(name: str) -> Path:
    """The folder of a freshly built site; `po-concept` is the one that an MR reviews."""
    folder = workspace() / name
    content, _, kind = name.partition("-")
    concept = ["--concept"] if kind == "concept" else []
    result = run("build", "--content", CONTENT[content], "--output", folder, "--date", BUILD_DATE, *concept)
    if result.returncode != 0:
        raise SiteFailure(f"{CONTENT[content]} could not be built:\n{result.stdout}{result.stderr}")
    return folder


@cache
def website(name: str) -> Website:
    """A built site, served until the tests end."""
    folder = built(name)
    server = subprocess.Popen(
        [str(binary()), "serve", "--output", str(folder), "--port", "0", "--no-build"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(server.terminate)
    address = server.stdout.readline().strip()
    if not address.startswith("http://127.0.0.1:"):
        raise SiteFailure(f"The preview of {folder} did not start; its first line was {address!r}")
    return Website(name, folder, address)


@cache
def all_documents(name: str) -> dict[str, documents.Document]:
    folder = built(name)
    return documents.read_all({path_of(file, folder): file for file in sorted(folder.rglob("*.html"))})


def path_of(file: Path, folder: Path) -> str:
    """The address at which a file is served."""
    return "/" + re.sub(r"(^|/)index\.html$", r"\1", file.relative_to(folder).as_posix())


@cache
def all_pages(name: str) -> tuple[Page, ...]:
    """Every page of a site, without those that only lead to another address."""
    return tuple(
        Page(name, path, document.file)
        for path, document in all_documents(name).items()
        if document.refresh is None
    )


@cache
def sample(name: str) -> tuple[Page, ...]:
    """The smallest and the largest page of each kind."""
    kinds: dict[str, list[Page]] = {}
    for page in all_pages(name):
        kinds.setdefault(page.kind, []).append(page)
    chosen = []
    for pages in kinds.values():
        pages.sort(key=lambda page: (page.file.stat().st_size, page.path))
        chosen += dict.fromkeys([pages[-1], pages[0]])
    return tuple(chosen)


@cache
def one_of_each_kind(name: str) -> tuple[Page, ...]:
    """The largest page of each kind."""
    return tuple({page.kind: page for page in sample(name)[::-1]}.values())


def schools(name: str) -> list[Page]:
    return [page for page in all_pages(name) if page.kind == "/scholen/*"]


def sitemap(name: str) -> list[str]:
    """The paths that the site tells search engines."""
    tree = ElementTree.parse(built(name) / "sitemap.xml")
    return [
        urlsplit(element.text or "").path
        for element in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    ]
