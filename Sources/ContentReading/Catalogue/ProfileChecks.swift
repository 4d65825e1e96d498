extension Check {
  private static let file = "profielen/2026-2027/de-klaver.yaml"

  static let profiles: [Check] = [
    Check(
      .unknownIndicator, "Een indicator bestaat niet",
      why:
        "Alleen vragen uit het schema komen op de site. Kreeg een vraag een andere naam, dan noemt de melding die.",
      .edit(
        file: file, instead: "dyslexie: zelf", wrong: "dyslexie: zelf\n  ↓dyslexie-protocol: zelf",
        right: "dyslexie: zelf")),
    Check(
      .unknownText, "Een tekst bestaat niet",
      why: "Het schema zegt welke teksten een profiel heeft.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "kleine groepen en veel rust.\n",
        wrong: "kleine groepen en veel rust.\n  ↓grensen: Wij zijn alleen overdag open.\n",
        right: "kleine groepen en veel rust.\n  grenzen: Wij zijn alleen overdag open.\n")),
    Check(
      .unknownAfdeling, "Een afdeling bestaat niet",
      why: "De afdelingen van een school staan in haar bestand in `scholen/`.",
      .edit(
        file: file, instead: "  angst: {waarde: zelf, toelichting: Elke week is er een gesprek.}\n",
        wrong:
          "  angst: {waarde: zelf, toelichting: Elke week is er een gesprek.}\nafdelingen:\n  ↓havo: {indicatoren: {zien: zelf}}\n",
        right: "  angst: {waarde: zelf, toelichting: Elke week is er een gesprek.}\n")),
    Check(
      .indicatorNotForSoort, "Een vraag is niet voor dit soort onderwijs",
      why: "Het schema stelt sommige vragen alleen aan sommige scholen.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "dyslexie: zelf",
        wrong: "dyslexie: zelf\n  ↓plusklas: [ochtend]", right: "dyslexie: zelf")),
    Check(
      .alternativeMissing, "Er staat niet wat er dan wel kan",
      why: "Een ouder die leest dat een school iets niet biedt, wil weten hoe het dan wel kan.",
      .edit(
        file: file, instead: "dyslexie: zelf", wrong: "dyslexie: ↓niet",
        right: "dyslexie: {waarde: niet, alternatief: De leesspecialist van de bibliotheek helpt.}")),
    Check(
      .partnerMissing, "Er staat niet met wie de school het doet",
      why: "Een ouder wil weten wie er helpt.",
      .edit(
        file: file, instead: "dyslexie: zelf", wrong: "dyslexie: {waarde: ↓met-partner}",
        right: "dyslexie: {waarde: met-partner, partner: Leespunt Zilverdal}")),
    Check(
      .requiredIndicatorMissing, "Een verplicht antwoord ontbreekt",
      why:
        "In een vastgesteld profiel zijn alle verplichte vragen beantwoord. Een concept mag nog open plekken hebben.",
      .edit(
        file: file, instead: "indicatoren:\n  dyslexie: zelf\n", wrong: "↓indicatoren:\n",
        right: "indicatoren:\n  dyslexie: zelf\n")),
    Check(
      .requiredTextMissing, "Een verplichte tekst ontbreekt",
      why: "In een vastgesteld profiel staan alle verplichte teksten.",
      .edit(
        file: file,
        instead:
          "teksten:\n  samenvatting: |\n    Wij zijn een kleine school in het dorp.\n    Lees ook [de uitleg](/uitleg/).\n",
        wrong: "↓teksten:\n", right: "teksten:\n  samenvatting: Wij zijn een kleine school in het dorp.\n")),
    Check(
      .adoptionIncomplete, "De vaststelling is niet compleet",
      why:
        "Bij een vastgesteld profiel staat wanneer de medezeggenschapsraad besloot, en wanneer en door wie het is vastgesteld.",
      .edit(
        file: file,
        instead:
          "status: vastgesteld\npeildatum: 2026-05-15\ncontact: {rol: Intern begeleider, email: ib@deklaver.example}\nmedezeggenschap: {voorgelegd: 2026-06-02, datum: 2026-06-20, uitkomst: positief}\nvastgesteld: {datum: 2026-07-01, door: Stichting Zilver}\n",
        wrong:
          "status: ↓vastgesteld\npeildatum: 2026-05-15\ncontact: {rol: Intern begeleider, email: ib@deklaver.example}\nmedezeggenschap: {voorgelegd: 2026-06-02, datum: 2026-06-20, uitkomst: positief}\n",
        right:
          "status: vastgesteld\npeildatum: 2026-05-15\ncontact: {rol: Intern begeleider, email: ib@deklaver.example}\nmedezeggenschap: {voorgelegd: 2026-06-02, datum: 2026-06-20, uitkomst: positief}\nvastgesteld: {datum: 2026-07-01, door: Stichting Zilver}\n"
      )),
    Check(
      .statusOutOfOrder, "De status en de vaststelling spreken elkaar tegen",
      why:
        "Eerst is een profiel `concept`, dan `bij-mr`, en na het besluit van het bestuur `vastgesteld`. Alleen dan staat het op de site.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "status: concept\n",
        wrong: "status: concept\n↓vastgesteld: {datum: 2026-11-10, door: Stichting Zilver}\n",
        right: "status: concept\nvastgesteld:\n")),
    Check(
      .datesOutOfOrder, "De datums staan in de verkeerde volgorde",
      why: "Eerst krijgt de raad het profiel, dan besluit de raad, dan stelt het bestuur vast.",
      .edit(
        file: file, instead: "vastgesteld: {datum: 2026-07-01", wrong: "vastgesteld: {datum: ↓2026-06-01",
        right: "vastgesteld: {datum: 2026-07-01")),
  ]
}
