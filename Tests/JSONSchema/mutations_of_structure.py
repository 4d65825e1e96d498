"""Changes to the structure of a profile: keys, kinds of values, and what one part asks of another."""

from __future__ import annotations

from collections.abc import Iterator

from core_yaml import Tree
from mutation import RIGHT, WRONG, Mutation, drop, on_tree, put
from years import Year


def keys(year: Year) -> Iterator[Mutation]:
    """Unknown, misspelt and repeated keys at every level."""
    for level in year.levels:
        yield put(f"{level}.onbekend".lstrip("."), "x", WRONG)
    for level in year.levels:
        yield Mutation(
            f"the first key of {level or 'the file'} misspelt",
            RIGHT if level == "afdelingen" else WRONG,
            on_tree(lambda tree, level=level: misspell(tree, level)),
        )
    for path in ["status", "contact.rol", "teksten.samenvatting", year.answer]:
        yield Mutation(
            f"{path} repeated", WRONG, on_tree(lambda tree, path=path: tree.repeat(path, "zelf"))
        )
    yield put(f"indicatoren.{year.scale.upper()}", year.free, WRONG)


def misspell(tree: Tree, level: str) -> None:
    key = tree.keys(level)[0]
    tree.rename(f"{level}.{key}".lstrip("."), key + "x")


def missing(year: Year) -> Iterator[Mutation]:
    needed = [
        "status", "peildatum", "contact", "teksten", "indicatoren", "medezeggenschap", "vastgesteld",
        "contact.rol", "medezeggenschap.voorgelegd", "medezeggenschap.datum", "medezeggenschap.uitkomst",
        "vastgesteld.datum", "vastgesteld.door", f"{year.answer}.waarde", f"{year.department}.indicatoren",
        f"{year.reason}.aard", f"{year.reason}.reden", f"teksten.{year.needed_text}", year.answer,
    ]
    free = [
        "ongewijzigd_bevestigd", "afdelingen", "wijzigingen", "contact.naam", "contact.telefoon",
        "contact.email", "medezeggenschap.advies", "medezeggenschap.reactie", f"{year.answer}.toelichting",
        f"{year.answer}.bron", f"{year.answer}.peildatum", f"{year.answer}.partner",
        f"{year.answer}.alternatief", year.reason, "afdelingen.vwo",
    ]
    yield from (drop(path, WRONG) for path in needed)
    yield from (drop(path, RIGHT) for path in free)


def types(year: Year) -> Iterator[Mutation]:
    """A list for a text, a text for a list, a mapping for a scalar, and so on."""
    for path in [
        "status", "peildatum", "contact.rol", "contact.telefoon", "contact.email",
        "medezeggenschap.voorgelegd", "medezeggenschap.uitkomst", "medezeggenschap.advies",
        "vastgesteld.door", "teksten.samenvatting", f"{year.answer}.waarde", f"{year.answer}.toelichting",
        f"{year.answer}.bron", f"{year.reason}.reden", f"indicatoren.{year.number}",
        f"indicatoren.{year.day}", f"indicatoren.{year.words}",
    ]:
        yield put(path, "[een, twee]", WRONG)
        yield put(path, "{een: twee}", WRONG)
    for path in [
        "contact", "medezeggenschap", "vastgesteld", "teksten", "indicatoren", "afdelingen", year.department,
        f"{year.department}.indicatoren", "wijzigingen", year.reason,
    ]:
        yield put(path, "tekst", WRONG)
        yield put(path, "[een, twee]", WRONG)
    yield put(f"indicatoren.{year.several}", year.several_options[0], WRONG)
    yield put(f"indicatoren.{year.several}", f"{{waarde: {year.several_options[0]}}}", WRONG)
    yield put(f"indicatoren.{year.several}", f"[[{year.several_options[0]}]]", WRONG)
    yield put(year.answer, f"[{year.free}]", WRONG)
    for name, text in [("text", "tekst\n"), ("a list", "- een\n- twee\n"), ("nothing", ""), ("a comment", "# later\n")]:
        yield Mutation(f"the file holds only {name}", WRONG, lambda _, text=text: text)
    # Where text is meant, what an editor takes for a number or a yes is text too.
    for value in ["12", "1.5", "true", "2026-01-01", "no", "0x1F", "1e3", ".inf", "012"]:
        yield put("vastgesteld.door", value, RIGHT)


def empty(year: Year) -> Iterator[Mutation]:
    places = [
        "status", "peildatum", "contact", "contact.rol", "contact.email", "medezeggenschap",
        "medezeggenschap.datum", "vastgesteld", "vastgesteld.door", "teksten",
        "teksten.samenvatting", "indicatoren", year.answer, f"{year.answer}.waarde",
        f"{year.answer}.toelichting", year.department, f"{year.reason}.reden",
    ]
    yield from (put(path, "", WRONG) for path in places)
    # What the school may fill in later stands empty in a new year's file.
    yield from (put(path, "", RIGHT) for path in ["ongewijzigd_bevestigd", "afdelingen", "wijzigingen"])
    yield put(f"{year.department}.indicatoren", "", WRONG)
    for path in ["peildatum", "medezeggenschap", "teksten", "indicatoren", "wijzigingen"]:
        yield put(path, "", RIGHT, ("status", "concept"), ("vastgesteld", ""), name=f"a concept with {path} empty")
    for path in ["peildatum", "medezeggenschap"]:
        yield put(path, "~", WRONG, ("status", "bij-mr"), ("vastgesteld", ""), name=f"bij-mr with {path} empty")
    for value in ["~", "null", "Null", '""', "''", '" "', '"\\n"']:
        yield put("medezeggenschap.advies", value, WRONG)
    yield put("medezeggenschap.advies", '"\\u00a0\\u3000"', WRONG, name="medezeggenschap.advies: wide and fixed spaces")
    yield put("medezeggenschap.advies", '" \\u0301"', RIGHT, name="medezeggenschap.advies: a loose accent")
    yield put("medezeggenschap.advies", '"null"', RIGHT)
    yield put("afdelingen", "{}", RIGHT)
    yield put("wijzigingen", "{}", RIGHT)
    yield put(year.department, "{}", WRONG)
    yield put(f"{year.department}.indicatoren", "{}", RIGHT)
    yield put("contact", "{}", WRONG)
    yield put("indicatoren", "{}", RIGHT, ("status", "concept"), ("vastgesteld", ""))
    yield put("teksten", "{}", RIGHT, ("status", "concept"), ("vastgesteld", ""))


def conditions(year: Year) -> Iterator[Mutation]:
    """`niet` needs an alternative and `met-partner` a partner, on every scale that says so."""
    for needy, key, reason in [(year.no, "alternatief", "Wij bellen."), (year.with_partner, "partner", "De Brug")]:
        other = "partner" if key == "alternatief" else "alternatief"
        yield put(year.answer, needy, WRONG)
        yield put(year.answer, f"{{waarde: {needy}}}", WRONG)
        yield put(year.answer, f"{{waarde: {needy}, toelichting: Helaas., bron: school}}", WRONG)
        yield put(year.answer, f"{{waarde: {needy}, {other}: Iets anders.}}", WRONG)
        yield put(year.answer, f"{{waarde: {needy}, {key}: }}", WRONG)
        yield put(year.answer, f'{{waarde: {needy}, {key}: ""}}', WRONG)
        yield put(year.answer, f"{{waarde: {needy}, {key}: [een]}}", WRONG)
        yield put(year.answer, f"{{waarde: {needy}, {key}: {reason}}}", RIGHT)
        yield put(year.answer, f"{{{key}: {reason}, waarde: '{needy}'}}", RIGHT)
        yield put(year.answer, f"{{waarde: {needy}, {key}: {reason}, {other}: Nog iets.}}", RIGHT)
        yield put(year.answer, f"{{{key}: {reason}}}", WRONG)
        yield put(f"{year.department}.indicatoren.{year.scale}", needy, WRONG)
        yield put(f"{year.department}.indicatoren.{year.scale}", f"{{waarde: {needy}}}", WRONG)
        yield put(f"{year.department}.indicatoren.{year.scale}", f"{{waarde: {needy}, {key}: {reason}}}", RIGHT)
    yield put(year.answer, f"{{waarde: {year.free}, partner: De Brug, alternatief: Iets.}}", RIGHT)


def adoption(year: Year) -> Iterator[Mutation]:
    """What a status needs of medezeggenschap and adoption."""
    parts = {
        "nothing": [],
        "only laid before the MR": [("medezeggenschap", "{voorgelegd: 2024-06-01}")],
        "an advice without an outcome": [("medezeggenschap", "{voorgelegd: 2024-06-01, datum: 2024-06-02}")],
        "an outcome without a date": [("medezeggenschap", "{voorgelegd: 2024-06-01, uitkomst: geen}")],
        "an advice": [("medezeggenschap", "{voorgelegd: 2024-06-01, datum: 2024-06-02, uitkomst: negatief}")],
        "adoption only": [("vastgesteld", "{datum: 2024-06-03, door: Het bestuur}")],
        "all": [
            ("medezeggenschap", "{voorgelegd: 2024-06-01, datum: 2024-06-02, uitkomst: positief}"),
            ("vastgesteld", "{datum: 2024-06-03, door: Het bestuur}"),
        ],
    }
    enough = {
        "concept": set(parts) - {"adoption only", "all"},
        "bij-mr": set(parts) - {"nothing", "adoption only", "all"},
        "vastgesteld": {"all"},
    }
    for status, combinations in enough.items():
        for name, values in parts.items():

            def change(tree: Tree, status=status, values=values) -> None:
                tree.drop("medezeggenschap")
                tree.drop("vastgesteld")
                tree.put("status", status)
                for path, value in values:
                    tree.put(path, value)

            yield Mutation(f"{status} with {name}", RIGHT if name in combinations else WRONG, on_tree(change))
    for value in ["klaar", "Concept", "vastgesteld.", "true"]:
        yield put("status", value, WRONG)
    yield put("medezeggenschap.uitkomst", "onbekend", WRONG)
    yield put("medezeggenschap.uitkomst", "ja", WRONG)
    for outcome in ["positief", "negatief", "geen"]:
        yield put("medezeggenschap.uitkomst", outcome, RIGHT)
    # Not adopted yet: a required text or answer may still be open.
    for path in [f"teksten.{year.needed_text}", year.answer]:
        for status in ["concept", "bij-mr"]:

            def open_yet(tree: Tree, path=path, status=status) -> None:
                tree.drop(path)
                tree.drop("vastgesteld")
                tree.put("status", status)

            yield Mutation(f"{status} with {path} left out", RIGHT, on_tree(open_yet))


def departments(year: Year) -> Iterator[Mutation]:
    inside = f"{year.department}.indicatoren"
    yield put(f"{inside}.onbekend", "zelf", WRONG)
    yield put(f"{inside}.{year.scale}", "helemaal", WRONG)
    yield put(f"{inside}.{year.scale}", year.free, RIGHT)
    yield put(f"{inside}.{year.number}", str(year.most + 1), WRONG)
    yield put(f"{inside}.{year.number}", str(year.most), RIGHT)
    yield put(f"{inside}.{year.several}", f"[{year.several_options[0]}]", RIGHT)
    yield put(f"{inside}.{year.several}", "[tovenaar]", WRONG)
    yield put(f"{year.department}.teksten", "{samenvatting: Anders.}", WRONG)
    for key in ["havo-5", "truer"]:
        yield put(f"afdelingen.{key}", "{indicatoren: {}}", RIGHT)
    for key in ["Havo", "havo vwo", "5-havo", "havo_5", "true", "false", "null", "12"]:
        yield put(f"afdelingen.{key}", "{indicatoren: {}}", WRONG)


def reasons(year: Year) -> Iterator[Mutation]:
    for aard in ["nieuw-beleid", "bestaand", "redactioneel", "gevolg-van-norm"]:
        yield put(f"wijzigingen.{year.scale}", f"{{aard: {aard}, reden: Daarom.}}", RIGHT)
    for aard in ["zomaar", "nieuw beleid", "Bestaand"]:
        yield put(f"wijzigingen.{year.scale}", f"{{aard: {aard}, reden: Daarom.}}", WRONG)
    yield put(f"wijzigingen.tekst:{year.needed_text}", "{aard: redactioneel, reden: Korter.}", RIGHT)
    yield put("wijzigingen.tekst:onbekend", "{aard: redactioneel, reden: Korter.}", WRONG)
    yield put(f"wijzigingen.{year.needed_text}", "{aard: redactioneel, reden: Korter.}", WRONG)
    yield put("wijzigingen.onbekend", "{aard: bestaand, reden: Daarom.}", WRONG)
    yield put(f"{year.reason}.datum", "2026-01-01", WRONG)
    for dropped in year.dropped[:1]:
        yield put(f"wijzigingen.{dropped}", "{aard: gevolg-van-norm, reden: De vraag is weg.}", RIGHT)
        yield put(f"indicatoren.{dropped}", year.free, WRONG)
