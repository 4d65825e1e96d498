extension Check {
  private static let file = "profielen/2026-2027/de-klaver.yaml"

  static let warnings: [Check] = [
    Check(
      .profileLate, "Een profiel is te laat",
      why: "Het schooljaar is begonnen, en ouders zien nog het profiel van vorig jaar.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "status: concept", wrong: "status: ↓concept",
        right: "status: concept")),
    Check(
      .profileStale, "Een profiel is verouderd",
      why:
        "Een ouder wil weten of het nog klopt. Na hoeveel maanden een profiel verouderd is, staat in `samenwerkingsverband.yaml`.",
      .edit(
        file: file, instead: "peildatum: 2026-05-15", wrong: "peildatum: ↓2025-05-15",
        right: "peildatum: 2026-05-15")),
    Check(
      .profileOpen, "Een profiel is nog niet compleet",
      why:
        "Een concept mag nog open plekken hebben, maar de medezeggenschapsraad leest graag een profiel dat af is. De melding zegt wat er nog moet komen.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "status: concept\npeildatum: 2026-10-01\n",
        wrong: "status: ↓concept\npeildatum:\n", right: "status: concept\npeildatum: 2026-10-01\n")),
    Check(
      .statusBehind, "De status loopt achter",
      why:
        "De status zegt hoe ver een profiel is: `concept`, dan `bij-mr`, dan `vastgesteld`. Wie alleen de datum invult, vergeet soms de status.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml", instead: "status: concept\n",
        wrong: "status: ↓concept\nmedezeggenschap: {voorgelegd: 2026-11-03}\n",
        right: "status: bij-mr\nmedezeggenschap: {voorgelegd: 2026-11-03}\n")),
    Check(
      .adoptedChanged, "Een vastgesteld profiel is veranderd",
      why:
        "De medezeggenschapsraad en het bestuur besloten over andere antwoorden. `check` vergelijkt met de laatste versie in git, of met een andere: `--git main`.",
      .change(
        file: file,
        instead:
          "vastgesteld: {datum: 2026-07-01, door: Stichting Zilver}\nteksten:\n  samenvatting: |\n    Wij zijn een kleine school in het dorp.\n",
        wrong:
          "vastgesteld: {datum: 2026-07-01, door: Stichting Zilver}\nteksten:\n  ↓samenvatting: |\n    Wij zijn een grote school in het dorp.\n",
        right:
          "vastgesteld: {datum: 2026-11-12, door: Stichting Zilver}\nteksten:\n  samenvatting: |\n    Wij zijn een grote school in het dorp.\n"
      )),
    Check(
      .rulesStale, "De regels voor editors zijn niet meer die van het schema",
      why:
        "Een editor helpt bij het typen met `schema/2026-2027.schema.json`. Verandert het schema, dan moet dat bestand opnieuw worden gemaakt.",
      .files(
        [("schema/2026-2027.schema.json", .text("{}\n"))],
        wrong:
          "`schema/2026-2027.schema.json` is van vóór de laatste verandering van `schema/2026-2027.yaml`.",
        right: "Maak het opnieuw met `profielwijzer schema json --schooljaar 2026-2027`.")),
    Check(
      .allTheSame, "Alle antwoorden zijn hetzelfde",
      why: "Een school die alles kan, of niets, heeft waarschijnlijk niet bij elke vraag stilgestaan.",
      .edit(
        file: file,
        instead:
          "indicatoren:\n  dyslexie: zelf\n  rolstoel: ja\n  assistent: 12\n  plusklas: [ochtend]\n  lift: {waarde: niet, alternatief: Alle groepen zitten beneden.}\n  rust: {waarde: met-partner, partner: de bibliotheek naast ons}\n",
        wrong:
          "↓indicatoren:\n  dyslexie: zelf\n  rolstoel: ja\n  assistent: 12\n  plusklas: [ochtend]\n  lift: zelf\n  rust: zelf\n",
        right:
          "indicatoren:\n  dyslexie: zelf\n  rolstoel: ja\n  assistent: 12\n  plusklas: [ochtend]\n  lift: {waarde: niet, alternatief: Alle groepen zitten beneden.}\n  rust: zelf\n"
      )),
    Check(
      .copiedText, "Een tekst staat ook bij een andere school",
      why: "Een overgenomen tekst zegt niets over deze school.",
      .edit(
        file: "profielen/2026-2027/de-linde.yaml",
        instead: "samenvatting: Wij zijn een school met kleine groepen en veel rust.",
        wrong: "samenvatting: ↓Wij zijn een kleine school in het dorp. Lees ook [de uitleg](/uitleg/).",
        right: "samenvatting: Wij zijn een school met kleine groepen en veel rust.")),
    Check(
      .sameMeaning, "Twee waarden betekenen hetzelfde",
      why: "Dan weten school en ouder niet welke ze moeten kiezen of geloven.",
      .edit(
        file: "schema/2026-2027.yaml", instead: "betekenis: De school doet dit met een ander.",
        wrong: "betekenis: ↓De school biedt dit niet!",
        right: "betekenis: De school doet dit met een ander.")),
    Check(
      .jargon, "Er staat vaktaal",
      why:
        "Ouders kennen deze woorden en afkortingen niet. Staat een woord met uitleg in de begrippenlijst, dan mag het.",
      .edit(
        file: file, instead: "toelichting: Elke week is er een gesprek.",
        wrong: "toelichting: Elke week is er ↓SOVA.", right: "toelichting: Elke week oefenen we samen spelen."
      )),
    Check(
      .longSentence, "Een zin is te lang",
      why: "Zinnen tot 25 woorden leest iedereen prettig (taalniveau B1).",
      .edit(
        file: file, instead: "Wij zijn een kleine school in het dorp.",
        wrong:
          "↓Wij zijn een kleine school in het dorp waar elk kind elke dag met veel plezier komt en waar wij elkaar allemaal heel goed kennen en elkaar ook helpen.",
        right: "Wij zijn een kleine school in het dorp. Elk kind komt hier met plezier.")),
    Check(
      .personalEmail, "Een e-mailadres lijkt van één persoon",
      why: "Mensen vertrekken; het adres blijft staan. Het is ook een persoonlijk gegeven.",
      .edit(
        file: file, instead: "email: ib@deklaver.example", wrong: "email: ↓anna.jansen@deklaver.example",
        right: "email: ib@deklaver.example")),
    Check(
      .bsnLike, "Een getal lijkt een burgerservicenummer",
      why: "Gegevens van leerlingen horen nooit op de site.",
      .edit(
        file: file, instead: "toelichting: Elke week is er een gesprek.",
        wrong: "toelichting: Vraag naar dossier ↓111222333.",
        right: "toelichting: Elke week is er een gesprek.")),
    Check(
      .smallGroup, "Een groep is te klein",
      why: "Bij minder dan vijf leerlingen weet het dorp misschien over wie het gaat.",
      .edit(
        file: file, instead: "toelichting: Elke week is er een gesprek.",
        wrong: "toelichting: Wij helpen ↓drie leerlingen.",
        right: "toelichting: Wij helpen enkele leerlingen.")),
    Check(
      .commentInText, "Een deel van een tekst is een opmerking",
      why: "Een `#` na een spatie begint in YAML een opmerking. Wat erachter staat, komt niet op de site.",
      .edit(
        file: file, instead: "grenzen: Wij hebben geen lift.",
        wrong: "grenzen: Wij hebben geen lift bij lokaal ↓#3.",
        right: "grenzen: \"Wij hebben geen lift bij lokaal #3.\"")),
    Check(
      .reasonMissing, "Een antwoord veranderde zonder reden",
      why:
        "De medezeggenschapsraad ziet dat een antwoord anders is dan vorig jaar, en wil weten waarom. Volgt de wijziging uit een andere vraag van het samenwerkingsverband, dan is geen reden nodig.",
      .years(
        file: file, before: "indicatoren:\n  dyslexie: zelf\n",
        wrong: "indicatoren:\n  ↓dyslexie: {waarde: met-partner, partner: Praktijk De Leesboom}\n",
        right:
          "indicatoren:\n  dyslexie: {waarde: met-partner, partner: Praktijk De Leesboom}\nwijzigingen:\n  dyslexie: {aard: nieuw-beleid, reden: Onze leesspecialist ging met pensioen.}\n"
      )),
    Check(
      .unused, "Iets wordt nergens gebruikt",
      why: "Een schaal, tekst of begrip dat niemand gebruikt, maakt het schema moeilijker dan nodig.",
      .edit(
        file: "begrippen.yaml", instead: "- term: schoolarts",
        wrong: "- term: ↓zorgboerderij\n  betekenis: Een boerderij met hulp.\n- term: schoolarts",
        right: "- term: schoolarts")),
  ]
}
