"""Changes to the file of a school."""

from __future__ import annotations

from collections.abc import Iterator

from mutation import RIGHT, WRONG, Mutation, drop, fields, put


def schools() -> Iterator[Mutation]:
    yield Mutation("as it is", RIGHT, lambda text: text)
    for path in [
        "naam", "brin", "vestiging", "soort", "bestuur", "adres", "contact", "adres.postcode", "adres.gemeente",
        "locatie.lat",
    ]:
        yield drop(path, WRONG)
    for path in ["denominatie", "locatie", "contact.telefoon", "contact.email", "contact.website"]:
        yield drop(path, RIGHT)
    for level in ["", "adres", "locatie", "contact"]:
        yield put(f"{level}.onbekend".lstrip("."), "x", WRONG)
    yield from fields("brin", [], ["98aa", "9AAA", "98AAA", "12", '"98AA "', "|\n  98AA\n"])
    yield from fields("vestiging", ['"01"', "00", "'07'"], ['"1"', '"001"', "100", "-1", "aa", "1.5"])
    yield from fields("soort", ["bo", "sbo", "so", "vo", "vso", "pro"], ["po", "BO", "basisschool"])
    yield from fields(
        "adres.postcode", ["9801 AB", "9801AB", '"9801 ab"'],
        ["0801 AB", "9801", "9801 A", "9801 ABC", "AB 9801", '"9801 AB\\n"'],
    )
    yield from fields("adres.huisnummer", ["12", '"12"', "12a", "12-14"], ["[12]", f'"{"1" * 21}"'])
    yield from fields("locatie.lat", ["52", "52.5", "-90", "90"], ["90.001", "-91", '"52.5"', "noord", "52,5"])
    yield from fields("locatie.lon", ["6", "-180", "180"], ["180.5", '"6"', "oost"])
    yield from fields("gesloten", ["2026-08-01"], ["2026-02-30", "ja"])
    yield from fields(
        "vorige_slugs", ["[oude-naam]", "[]", "[a, b2]"],
        ["oude-naam", "[Oude]", "[-a]", "[a-]", "[a, a]", '["a\\n"]'],
    )
    yield from fields(
        "afdelingen", ["[]", "[{id: havo, naam: havo}]"],
        [
            "[havo]", "[{id: havo}]", "[{id: Havo, naam: havo}]", '[{id: "true", naam: x}]',
            '[{id: "null", naam: x}]', "{havo: havo}",
        ],
    )
    host = "a" * 60
    yield from fields(
        "contact.website",
        [
            "https://school.nl", "http://school.nl/", "https://www.school.nl:8080/a/b?c=d#e",
            "https://school.nl?a", "https://school.nl:1", "https://school.nl:65535",
            "https://school.nl/%C3%A9", "https://school.nl/é",
        ],
        [
            "school.nl", "www.school.nl", "ftp://school.nl", "javascript:alert(1)", "https:/school.nl",
            "https://", "https://school", "https://gebruiker@school.nl",
            "https://gebruiker:geheim@school.nl", "https://school.nl:0", "https://school.nl:65536",
            "https://school.nl:080", "https://school.nl:", "https://school.nl:x",
            f"https://school.nl:{'9' * 30}", "https://school.nl/a b", '"https://school.nl/a\\u00a0b"',
            '"https://school.nl/a\\u2028b"', '"https://school.nl\\n"', "https://school.nl/<b>",
            "https://school.nl/'", "https://127.0.0.1", "https://[::1]/", "HTTPS://school.nl",
            f"https://{'.'.join([host] * 5)}.nl", "https://school.1-2", "https://sch_ool.nl",
        ],
    )
