"""What parents ask (`Tests/Zoeken/vragen.tsv`), and what the real modules of a built site answer."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

TABLES = Path(__file__).resolve().parents[1] / "Zoeken"
PATHS = {
    "behoefte": "behoeften/{}/", "indicator": "indicatoren/{}/", "school": "scholen/{}/", "begrip": "begrippen/#{}",
    "pagina": "{}/", "gemeente": "gemeenten/{}/",
}  # fmt: skip


@dataclass(frozen=True)
class Question:
    text: str
    site: str
    goals: tuple[str, ...]
    kind: str

    def place(self, hits: list[list[str]]) -> int | None:
        """The place of the first hit that helps, from 0; a hit is a path and a name."""
        for number, (path, name) in enumerate(hits):
            for goal in self.goals:
                kind, _, name_or_id = goal.partition(":")
                if (name == name_or_id) if kind == "plaats" else (path == PATHS[kind].format(name_or_id)):
                    return number
        return None


def rows(table: str) -> list[list[str]]:
    with open(TABLES / table, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def all_questions() -> list[Question]:
    return [Question(text, site, tuple(goals.split("|")), kind) for text, site, goals, kind in rows("vragen.tsv")]


def module(folder: Path, name: str) -> str:
    """The address of a module with its fingerprint."""
    [file] = (folder / "js/zoeken").glob(f"{name}.*.js")
    return f"/js/zoeken/{file.name}"


ASK = """async ([module, questions]) => {
  const { Search } = await import(module)
  const search = new Search(new URL('/zoeken/', location))
  const answers = []
  for (const question of questions) {
    const { groups } = await search.find(question)
    answers.push(groups.flat().map(({ doc }) => [doc.path, doc.name]))
  }
  return answers
}"""


def answers(tab, address: str, folder: Path, questions: list[str]) -> list[list[list[str]]]:
    """What the search finds for each question, in the order in which it is shown."""
    tab.goto(address)
    return tab.evaluate(ASK, [module(folder, "laden"), questions])


def report(places: list[tuple[Question, int | None]]) -> tuple[list[str], float]:
    """Lines that tell how many are found first and in the first three, per kind; and the share of the latter."""
    kinds = defaultdict(list)
    for question, place in places:
        kinds[question.kind].append(place)
        kinds["alle"].append(place)
    lines = [f"{'':<10} {'n':>4} {'1e':>4} {'1-3':>4}"]
    for kind, found in sorted(kinds.items(), key=lambda pair: pair[0] == "alle"):
        first = sum(place == 0 for place in found)
        three = sum(place is not None and place < 3 for place in found)
        lines.append(f"{kind:<10} {len(found):>4} {first:>4} {three:>4}  {100 * three / len(found):5.1f} %")
    return lines, three / len(found)
