/// The pages that every site has, as a new content folder gets them.
enum StartPaginas {
  static let files = [
    "paginas/uitleg.md": uitleg,
    "paginas/over.md": over,
    "paginas/toegankelijkheid.md": toegankelijkheid,
    "paginas/privacy.md": privacy,
  ]

  static let toFillIn: [StartContent.FillIn] = [
    fillIn("over", "wie de site maakt en hoe vaak hij wordt bijgewerkt"),
    fillIn("toegankelijkheid", "wie de site wanneer heeft onderzocht, en wat daarbij is gevonden"),
    fillIn("privacy", "wat uw webserver bewaart en hoe lang"),
  ]

  private static func fillIn(_ page: String, _ what: String) -> StartContent.FillIn {
    StartContent.FillIn(file: "paginas/\(page).md", key: "Vul in:", what: what)
  }

  private static let uitleg = """
    ---
    titel: Uitleg
    volgorde: 1
    menu: hoofd
    ---

    ## Wat u hier vindt

    Elke school beschrijft welke hulp zij biedt. Dat heet een
    [schoolondersteuningsprofiel](begrip:schoolondersteuningsprofiel). Op deze site kunt u die profielen lezen
    en [scholen naast elkaar leggen](/vergelijken/alles/).

    Alle scholen bieden de [basisondersteuning](begrip:basisondersteuning). Daarnaast kan een school
    [extra ondersteuning](begrip:extra-ondersteuning) geven. Staat er "onbekend", dan heeft de school de vraag
    nog niet beantwoord. Dat betekent niet "nee".

    ## Uw kind aanmelden

    1. Bekijk welke [scholen](/scholen/) bij uw kind passen.
    2. Praat met de school. Vraag naar de [intern begeleider](begrip:intern-begeleider).
    3. Meld uw kind schriftelijk aan. Vertel daarbij welke hulp uw kind nodig heeft.

    Na de aanmelding heeft de school [zorgplicht](begrip:zorgplicht). Zij zoekt binnen zes weken een plek die
    past. Soms duurt dat vier weken langer. Die plek kan ook op een andere school zijn, of in het
    [speciaal basisonderwijs](begrip:speciaal-basisonderwijs).

    ## Komt u er niet uit?

    Bel het [ouder- en jeugdsteunpunt](begrip:ouder-en-jeugdsteunpunt). Het advies is gratis. Het nummer staat
    onder aan elke pagina.

    """

  private static let over = """
    ---
    titel: Over deze site
    volgorde: 2
    menu: voet
    ---

    ## Wie maakt deze site?

    **Vul in:** wie de site maakt en hoe vaak hij wordt bijgewerkt.

    Deze site is van het [samenwerkingsverband](begrip:samenwerkingsverband). Daarin werken alle scholen in
    onze regio samen aan [passend onderwijs](begrip:passend-onderwijs).

    ## Waar komen de antwoorden vandaan?

    Elke school vult haar eigen profiel in. De [medezeggenschapsraad](begrip:medezeggenschapsraad) leest het,
    en het bestuur stelt het vast. Bij elk antwoord staat wie het gaf en op welke datum.

    ## Geen punten en geen volgorde

    Wij tellen antwoorden niet op. De school met de meeste hulp is niet vanzelf de beste school voor uw kind.

    """

  private static let toegankelijkheid = """
    ---
    titel: Toegankelijkheid
    volgorde: 3
    menu: voet
    ---

    ## Iedereen moet deze site kunnen gebruiken

    De site is gemaakt volgens de regels van WCAG 2.2, niveau AA. U kunt hem gebruiken met alleen een
    toetsenbord, met een schermlezer, met grote letters en zonder JavaScript.

    **Vul in:** wie de site wanneer heeft onderzocht, en wat daarbij is gevonden.

    ## Lukt er iets niet?

    Laat het ons weten. De gegevens van het samenwerkingsverband staan onder aan elke pagina. Vertel op welke
    pagina het misging en wat u gebruikte, zoals een telefoon of een schermlezer.

    """

  private static let privacy = """
    ---
    titel: Privacy
    volgorde: 4
    menu: voet
    ---

    ## Wij volgen u niet

    Deze site gebruikt geen cookies en geen programma's die bezoekers volgen. Er wordt niets geladen van
    andere sites. Wat u zoekt en uw postcode blijven in uw eigen browser.

    ## Wat er op de site staat

    De site gaat over scholen, niet over kinderen. Er staan geen gegevens van leerlingen op.

    ## De webserver

    **Vul in:** wat uw webserver bewaart en hoe lang.

    """
}
