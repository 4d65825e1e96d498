extension Check {
  private static let swv = "samenwerkingsverband.yaml"
  private static let school = "scholen/de-klaver.yaml"
  private static let profiel = "profielen/2026-2027/de-klaver.yaml"
  private static let schemaFile = "schema/2026-2027.yaml"

  static let values: [Check] = [
    Check(
      .invalidID, "Een id klopt niet",
      why:
        "Met een id verwijst de inhoud jaar na jaar naar hetzelfde. Kleine letters, cijfers en streepjes blijven overal leesbaar.",
      .edit(file: schemaFile, instead: "- {id: grenzen,", wrong: "- {id: ↓Grenzen,", right: "- {id: grenzen,")
    ),
    Check(
      .invalidSlug, "Een bestandsnaam kan geen adres zijn",
      why: "De bestandsnaam wordt het adres van de school op de site.",
      .files(
        [("scholen/De Roos.yaml", .text("naam: De Roos\n"))],
        wrong: "Het bestand heet `scholen/De Roos.yaml`.",
        right: "Het bestand heet `scholen/de-roos.yaml`.")),
    Check(
      .invalidSchooljaar, "Een schooljaar klopt niet",
      why:
        "Een schooljaar bestaat uit twee jaren die op elkaar volgen, en is gelijk aan de naam van het bestand.",
      .edit(
        file: "schema/2025-2026.yaml", instead: "schooljaar: 2025-2026", wrong: "schooljaar: ↓2025-2027",
        right: "schooljaar: 2025-2026")),
    Check(
      .invalidDate, "Een datum klopt niet",
      why: "Een datum is jaar-maand-dag, en de dag bestaat.",
      .edit(
        file: profiel, instead: "peildatum: 2026-05-15", wrong: "peildatum: ↓2026-02-30",
        right: "peildatum: 2026-05-15")),
    Check(
      .invalidPostcode, "Een postcode klopt niet",
      why: "Met de postcode vinden ouders scholen in de buurt.",
      .edit(
        file: school, instead: "postcode: 9901 AB", wrong: "postcode: ↓0901 AB", right: "postcode: 9901 AB")),
    Check(
      .invalidBrin, "Een BRIN-code of vestigingsnummer klopt niet",
      why: "Aan deze code herkent DUO de school.",
      .edit(file: school, instead: "brin: 98AA", wrong: "brin: ↓98A", right: "brin: 98AA")),
    Check(
      .invalidPhone, "Een telefoonnummer klopt niet",
      why: "Een ouder moet het nummer kunnen bellen.",
      .edit(
        file: school, instead: "telefoon: \"0999-111111\"", wrong: "telefoon: ↓\"zie website\"",
        right: "telefoon: \"0999-111111\"")),
    Check(
      .invalidEmail, "Een e-mailadres klopt niet",
      why: "Een ouder moet het adres kunnen gebruiken.",
      .edit(
        file: school, instead: "email: info@deklaver.example", wrong: "email: ↓info@deklaver",
        right: "email: info@deklaver.example")),
    Check(
      .invalidURL, "Een webadres klopt niet",
      why: "Alleen adressen die met `https://` of `http://` beginnen zijn veilig om naartoe te gaan.",
      .edit(
        file: school, instead: "website: https://deklaver.example", wrong: "website: ↓www.deklaver.example",
        right: "website: https://deklaver.example")),
    Check(
      .invalidCoordinate, "Een plaats op de kaart klopt niet",
      why: "Een breedtegraad ligt tussen -90 en 90, een lengtegraad tussen -180 en 180.",
      .edit(file: school, instead: "lat: 52.7412", wrong: "lat: ↓527412", right: "lat: 52.7412")),
    Check(
      .invalidColor, "Een kleur klopt niet",
      why: "Een kleur is een hekje met zes cijfers of letters a tot en met f.",
      .edit(file: swv, instead: "kleur: \"#1d5c63\"", wrong: "kleur: ↓groen", right: "kleur: \"#1d5c63\"")),
    Check(
      .invalidNumber, "Een getal klopt niet",
      why: "Een getal heeft cijfers en hoogstens een punt, zonder aanhalingstekens.",
      .edit(file: profiel, instead: "assistent: 12", wrong: "assistent: ↓twaalf", right: "assistent: 12")),
    Check(
      .numberOutOfRange, "Een getal is te klein of te groot",
      why: "Het schema zegt tussen welke grenzen een getal ligt.",
      .edit(file: profiel, instead: "assistent: 12", wrong: "assistent: ↓120", right: "assistent: 12")),
    Check(
      .unknownValue, "Een waarde hoort niet bij de lijst",
      why: "Alleen antwoorden van de afgesproken lijst zijn te vergelijken.",
      .edit(file: profiel, instead: "dyslexie: zelf", wrong: "dyslexie: ↓zelff", right: "dyslexie: zelf")),
    Check(
      .textTooLong, "Een tekst is te lang",
      why: "Een kort profiel wordt gelezen. Het past op één A4.",
      .edit(
        file: profiel, instead: "toelichting: Elke week is er een gesprek.",
        wrong:
          "toelichting: ↓Elke week is er een gesprek met het kind en elke maand ook nog een gesprek met de ouders.",
        right: "toelichting: Elke week is er een gesprek.")),
    Check(
      .duplicateID, "Een id is dubbel",
      why: "Een id hoort bij één ding, anders is niet te zeggen welk antwoord bij welke vraag hoort.",
      .edit(
        file: schemaFile, instead: "- {id: grenzen,", wrong: "- {id: ↓samenvatting,", right: "- {id: grenzen,"
      )),
    Check(
      .duplicateValue, "Een waarde staat er twee keer",
      why: "Elke waarde in deze lijst telt één keer.",
      .edit(
        file: profiel, instead: "plusklas: [ochtend]", wrong: "plusklas: [ochtend, ↓ochtend]",
        right: "plusklas: [ochtend]")),
  ]
}
