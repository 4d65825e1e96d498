"""Changes to single values of a profile: answers, numbers, dates, addresses and the length of texts."""

from __future__ import annotations

from collections.abc import Iterator

from mutation import RIGHT, WRONG, Mutation, fields, put
from years import Year

FLAG = "\U0001f1f3\U0001f1f1"  # one sign on the screen, two code points
ACCENT = "e\u0301"  # one letter, two code points


def answers(year: Year) -> Iterator[Mutation]:
    short, long = f"indicatoren.{year.scale}", f"{year.answer}.waarde"
    for value in [
        "helemaal", "Zelf", f"{year.free}x", "ja", "true", "1", f'" {year.free}"', '""', f"{year.free}, graag",
    ]:
        yield put(short, value, WRONG)
        yield put(long, value, WRONG)
    for value in [year.free, f'"{year.free}"', f"'{year.free}'"]:
        yield put(short, value, RIGHT)
        yield put(long, value, RIGHT)
    yield put(short, f"|\n  {year.free}\n", WRONG)
    yield put(short, f"|-\n  {year.free}\n", RIGHT)
    yield put(short, f">-\n  {year.free}\n", RIGHT)
    for value in ["ja", "nee", '"ja"', "{waarde: nee}", "{waarde: ja, toelichting: Elke dag.}"]:
        yield put(f"indicatoren.{year.yes_no}", value, RIGHT)
    for value in ["Ja", "yes", "no", "true", "false", "zelf", "1", "{waarde: true}", "{}", "[ja]"]:
        yield put(f"indicatoren.{year.yes_no}", value, WRONG)
    for value in ["school", "audit", "inspectie"]:
        yield put(f"{year.answer}.bron", value, RIGHT)
    for value in ["buurman", "Audit", "true"]:
        yield put(f"{year.answer}.bron", value, WRONG)


def numbers(year: Year) -> Iterator[Mutation]:
    place = f"indicatoren.{year.number}"
    for value in [year.least, year.most, f"{year.most - 1}.5", f"{year.most - 1}.125", f"{year.most}.000", "1.0"]:
        yield put(place, str(value), RIGHT)
        yield put(place, f"{{waarde: {value}}}", RIGHT)
    for value in [
        year.least - 1, f"{year.least - 1}.999" if year.least else "-0.001", year.most + 1,
        f"{year.most}.001", 10**9, "veel", "true", "1,5", "1 uur", "1.5.2", "2026-01-01", ".inf", "-.inf",
        f'"{year.most}"', f"'{year.most}'", "|\n  1\n", "[1]", "{waarde: veel}",
        f'{{waarde: "{year.most}"}}', f"{{waarde: {year.most + 1}}}",
    ]:
        yield put(place, str(value), WRONG)


def choices(year: Year) -> Iterator[Mutation]:
    first, second, *_ = year.several_options
    one, many = f"indicatoren.{year.one_of}", f"indicatoren.{year.several}"
    for value in [*year.one_of_options, f"{{waarde: {year.one_of_options[0]}}}"]:
        yield put(one, value, RIGHT)
    for value in ["soms", f"[{year.one_of_options[0]}]", "12", f"{{waarde: soms}}"]:
        yield put(one, value, WRONG)
    for value in [
        "[]", f"[{first}]", f"[{second}, {first}]", f'["{first}", \'{second}\']',
        f"\n- {first}\n- {second}\n", f"{{waarde: [{first}, {second}]}}",
        f"{{waarde: [], toelichting: Nu niemand.}}",
    ]:
        yield put(many, value, RIGHT)
    for value in [
        "[tovenaar]", f"[{first}, tovenaar]", f"[{first}, {first}]", f'[{first}, {second}, "{first}"]',
        f"[{first}, ~]", f"{{waarde: [{first}, {first}]}}", f"[{{id: {first}}}]", f"{{{first}: ja}}", "~",
        f"[{first}, 12]",
    ]:
        yield put(many, value, WRONG)


def dates(year: Year) -> Iterator[Mutation]:
    right = [
        "2024-02-29", "2000-02-29", "2026-02-28", "2026-04-30", "2026-12-31", "1900-01-01", "2199-12-31",
        '"2026-01-01"',
    ]
    wrong = [
        "2026-04-31", "2026-02-29", "2100-02-29", "1900-02-29", "2026-02-30", "2026-13-01", "2026-00-10",
        "2026-01-00", "2026-01-32", "2026-06-31", "1899-12-31", "2200-01-01", "2026-1-1", "26-01-01",
        "01-02-2026", "20 mei 2026", "2026/01/01", "20260101", "2026", "2026-01", "2026-01-01T10:00:00",
        '" 2026-01-01"', '"2026-01-01 "', "nu", "|\n  2026-01-01\n", '"2026-01-01\\n"', "２０２６-01-01",
    ]
    # These places have no order among each other.
    places = ["peildatum", "ongewijzigd_bevestigd", f"{year.answer}.peildatum", f"indicatoren.{year.day}"]
    for index, value in enumerate(right):
        yield put(places[index % 4], value, RIGHT)
    for index, value in enumerate(wrong):
        yield put(places[index % 4], value, WRONG)
    for place in ["medezeggenschap.voorgelegd", "medezeggenschap.datum", "vastgesteld.datum"]:
        yield put(place, "2026-06-31", WRONG)


def contact(year: Year) -> Iterator[Mutation]:
    for value in [
        '"0999-123456"', "'0999 123456'", "0999-123456", "0612345678", "+31612345678",
        '"+31 (0)6 12 34 56 78"', '"112"', "112", '"06.12.34.56.78"', "06.12.34.56.78", '"06.12345678"',
        '"123456789012345"', '"012"', "(0999) 123456",
    ]:
        yield put("contact.telefoon", value, RIGHT)
    for value in [
        "geen", '"12"', "12", '"1234567890123456"', "1234567890123456", "0999-123456 (na drieën)",
        '"tel. 0999"', "06 / 123", "++31612345678", '"0999-123456\\n"', "012", "06.12345678", "-123",
        ".123", "true", "0x1F", '""', "|\n  0999\n",
    ]:
        yield put("contact.telefoon", value, WRONG)
    for value in [
        "ib@school.nl", "a.b+c_d%e-f@zeer-lang.school.example", "IB@School.NL", "1@2.nl", f"{'a' * 244}@school.nl",
    ]:
        yield put("contact.email", value, RIGHT)
    for value in [
        "school.nl", "ib@", "'@school.nl'", "ib@school", "ib@@school.nl", "ib@school..nl", "ib@.nl",
        "ib@-school.nl", "ib@school-.nl", "ib@school.12", "ib@school.1-2", "i b@school.nl", "ïb@school.nl",
        "ib@schööl.nl", "ib@[127.0.0.1]", "mailto:ib@school.nl", "ib@school.nl, info@school.nl",
        '"ib@school.nl\\n"', "12", f"{'a' * 245}@school.nl", f"ib@{'a' * 64}.nl",
    ]:
        yield put("contact.email", value, WRONG)


def texts(year: Year) -> Iterator[Mutation]:
    """A budget counts code points: a flag of two, a letter with a loose accent too."""
    budgets = [
        (f"teksten.{year.needed_text}", year.text_budget), (f"{year.answer}.toelichting", year.budget),
        (f"{year.answer}.partner", year.budget), (f"{year.answer}.alternatief", year.budget),
        (f"indicatoren.{year.words}", year.words_budget), ("contact.rol", 60), ("contact.naam", 60),
        ("medezeggenschap.advies", 1000), ("medezeggenschap.reactie", 1000), ("vastgesteld.door", 120),
        (f"{year.reason}.reden", 500),
    ]
    for path, budget in budgets:
        for sign, unit in [("letters", "x"), ("flags", FLAG), ("accents", ACCENT), ("two-byte letters", "é")]:
            fitting = (unit * budget)[:budget]
            yield put(path, f'"{fitting}"', RIGHT, name=f"{path}: exactly {budget} code points of {sign}")
            yield put(path, f'"{fitting}x"', WRONG, name=f"{path}: {budget + 1} code points of {sign}")
    path, budget = budgets[0]
    # A block of text ends with a line end, which counts; `|-` takes it away.
    line = "x" * (budget - 1)
    yield put(path, f"|\n  {line}\n", RIGHT, name=f"{path}: a block that just fits with its line end")
    yield put(path, f"|\n  {line}x\n", WRONG, name=f"{path}: a block that just does not fit with its line end")
    yield put(path, f"|-\n  {line}x\n", RIGHT, name=f"{path}: a block that fits without its line end")
    yield put(path, f"|+\n  {line[:-1]}\n\n", RIGHT, name=f"{path}: a block that fits with its empty line")
    yield put(path, f"|+\n  {line}\n\n", WRONG, name=f"{path}: a block that does not fit with its empty line")
    start, end = line[: budget // 2], line[budget // 2 :]
    yield put(path, f">\n  {start}\n  {end[1:]}\n", RIGHT, name=f"{path}: folded text that fits")
    yield put(path, f">\n  {start}\n  {end}\n", WRONG, name=f"{path}: folded text that does not")
    yield put("teksten.onbekend", "Een tekst.", WRONG)


def out_of_sight(year: Year) -> Iterator[Mutation]:
    """How a number was spelled is gone when JSON Schema sees it; `check` does not take 012 for 12."""
    for value in ["+1", "01", "1.", "1e0", "0x1", "0o1", "1.0000"]:
        yield put(f"indicatoren.{year.number}", value, WRONG)
    yield put("contact.telefoon", "1e5", WRONG)
