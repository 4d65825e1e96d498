"""One school year of one site: its schema's words for each kind of question, and an adopted profile to start from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import core_yaml
import websites


@dataclass(frozen=True)
class Year:
    site: str
    name: str

    def __str__(self) -> str:
        return f"{self.site} {self.name}"

    @property
    def is_newest(self) -> bool:
        return self.name == max(year.name for year in ALL if year.site == self.site)

    @cached_property
    def schema(self) -> dict:
        return core_yaml.read(websites.CONTENT[self.site] / "schema" / f"{self.name}.yaml")

    @cached_property
    def indicators(self) -> list[dict]:
        return [indicator for part in self.schema["onderdelen"] for indicator in part["indicatoren"]]

    def _first(self, kind: str) -> dict:
        """The first indicator of a kind; one that every adopted profile must answer before others."""
        found = [one for one in self.indicators if one["soort"] == kind and "voor" not in one]
        if kind == "schaal":
            needs = {"alternatief", "partner"}
            found = [one for one in found if needs <= set(self._needs(one)) and one.get("verplicht")]
        return found[0]

    def _needs(self, indicator: dict) -> dict[str, str]:
        values = self.schema["schalen"][indicator["schaal"]]["waarden"]
        return {value["vereist"]: value["id"] for value in values if "vereist" in value}

    # Indicators of each kind, with what they accept.

    @cached_property
    def scale(self) -> str:
        return self._first("schaal")["id"]

    @cached_property
    def no(self) -> str:
        """The value that needs an alternative."""
        return self._needs(self._first("schaal"))["alternatief"]

    @cached_property
    def with_partner(self) -> str:
        return self._needs(self._first("schaal"))["partner"]

    @cached_property
    def free(self) -> str:
        """A value that needs nothing."""
        values = self.schema["schalen"][self._first("schaal")["schaal"]]["waarden"]
        return [value["id"] for value in values if "vereist" not in value][-1]

    @cached_property
    def yes_no(self) -> str:
        return self._first("janee")["id"]

    @cached_property
    def one_of(self) -> str:
        return self._first("keuze")["id"]

    @cached_property
    def one_of_options(self) -> list[str]:
        return [option["id"] for option in self._first("keuze")["opties"]]

    @cached_property
    def several(self) -> str:
        return self._first("meerkeuze")["id"]

    @cached_property
    def several_options(self) -> list[str]:
        return [option["id"] for option in self._first("meerkeuze")["opties"]]

    @cached_property
    def number(self) -> str:
        return self._first("getal")["id"]

    @cached_property
    def least(self) -> int:
        return self._first("getal")["minimum"]

    @cached_property
    def most(self) -> int:
        return self._first("getal")["maximum"]

    @cached_property
    def day(self) -> str:
        return self._first("datum")["id"]

    @cached_property
    def words(self) -> str:
        return self._first("tekst")["id"]

    @cached_property
    def words_budget(self) -> int:
        return self._first("tekst")["max_tekens"]

    @cached_property
    def dropped(self) -> list[str]:
        """Indicators of the year before that are gone."""
        start = int(self.name[:4])
        before = Year(self.site, f"{start - 1}-{start}")
        if before not in ALL:
            return []
        now = {indicator["id"] for indicator in self.indicators}
        return [indicator["id"] for indicator in before.indicators if indicator["id"] not in now]

    # Texts and budgets.

    @cached_property
    def budget(self) -> int:
        return self.schema["toelichting_max_tekens"]

    @cached_property
    def needed_text(self) -> str:
        return next(text["id"] for text in self.schema["teksten"] if text.get("verplicht"))

    @cached_property
    def text_budget(self) -> int:
        return next(text["max_tekens"] for text in self.schema["teksten"] if text.get("verplicht"))

    # Places in the profile below.

    @property
    def answer(self) -> str:
        return f"indicatoren.{self.scale}"

    @property
    def department(self) -> str:
        return "afdelingen.vwo"

    @property
    def reason(self) -> str:
        return f"wijzigingen.{self.scale}"

    @property
    def levels(self) -> list[str]:
        """Every kind of mapping that a profile has; the file itself first."""
        return [
            "", "contact", "medezeggenschap", "vastgesteld", "teksten", "indicatoren", self.answer, "afdelingen",
            self.department, f"{self.department}.indicatoren", "wijzigingen", self.reason,
        ]

    @cached_property
    def slug(self) -> str:
        """The school whose profile is changed: the first that adopted one."""
        folder = websites.CONTENT[self.site] / "profielen" / self.name
        return next(
            file.stem for file in sorted(folder.glob("*.yaml")) if core_yaml.read(file)["status"] == "vastgesteld"
        )

    @cached_property
    def sample(self) -> str:
        return (websites.CONTENT[self.site] / "profielen" / self.name / f"{self.slug}.yaml").read_text("utf-8")

    @cached_property
    def school(self) -> str:
        return (websites.CONTENT[self.site] / "scholen" / f"{self.slug}.yaml").read_text("utf-8")

    @cached_property
    def profile(self) -> str:
        """The sample profile with every key that a profile can have, each once at least."""
        tree = core_yaml.Tree(self.sample)
        for path, value in {
            "contact": '{rol: Intern begeleider, naam: A. Vos, telefoon: "0999-111222", email: ib@school.example}',
            "medezeggenschap": "{voorgelegd: 2024-05-01, datum: 2024-06-01, uitkomst: positief, advies: Goed., "
            "reactie: Dank u.}",
            "vastgesteld": "{datum: 2024-07-01, door: Het bestuur}",
            "ongewijzigd_bevestigd": "2024-05-01",
            self.answer: f"{{waarde: {self.free}, partner: De Brug, alternatief: Wij bellen., toelichting: Elke dag., "
            "bron: audit, peildatum: 2024-04-01}",
            f"indicatoren.{self.number}": str(self.most),
            f"indicatoren.{self.several}": f"[{self.several_options[0]}]",
            f"indicatoren.{self.day}": "2024-03-01",
            f"indicatoren.{self.words}": "Elke maand.",
            "afdelingen": f"{{vwo: {{indicatoren: {{{self.scale}: {self.free}}}}}}}",
            "wijzigingen": f"{{{self.scale}: {{aard: bestaand, reden: Wij deden dit al.}}}}",
        }.items():
            tree.put(path, value)
        return tree.text


ALL = [
    Year(site, file.stem)
    for site, content in websites.CONTENT.items()
    for file in sorted((content / "schema").glob("*.yaml"))
]
