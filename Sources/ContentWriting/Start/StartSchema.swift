import Domain

/// The first schema of a new content folder: small, but real enough to fill in.
enum StartSchema {
  static func path(for schooljaar: Schooljaar) -> String { "schema/\(schooljaar).yaml" }

  static func text(for schooljaar: Schooljaar) -> String {
    """
    # De vragen die elke school in dit schooljaar beantwoordt. Dit is een begin: maak er uw eigen lijst van.
    # Gebruik een id nooit opnieuw voor iets anders, want daarmee vergelijkt de site de jaren.
    schooljaar: \(schooljaar)

    """ + schalen + behoeften + leren + gedrag + lichaam + teksten
  }

  private static let schalen = """

    schalen:
      aanbod:
        geordend: true  # van het minste naar het meeste
        waarden:
          - id: niet
            label: "Nee"
            betekenis: De school biedt dit niet. Er staat bij wat er wel kan.
            vereist: alternatief
          - id: in-ontwikkeling
            label: In ontwikkeling
            betekenis: De school werkt eraan. Het is er nog niet voor elk kind.
          - id: via-swv
            label: Op aanvraag via het samenwerkingsverband
            betekenis: De school vraagt het aan bij het samenwerkingsverband.
          - id: met-partner
            label: Ja, met een partner
            betekenis: De school biedt dit samen met een andere organisatie.
            vereist: partner
          - id: zelf
            label: Ja, door de school zelf
            betekenis: De school biedt dit met eigen mensen.

    """

  private static let behoeften = """

    # Waar ouders op zoeken: in hun woorden, niet in die van de school.
    behoeften:
      - id: taal
        label: Taal en lezen
        uitleg: Uw kind heeft moeite met lezen, schrijven of praten.
        zoekwoorden: [lezen, schrijven, spellen, praten, dyslexie]
      - id: rekenen
        label: Rekenen
        uitleg: Uw kind heeft moeite met rekenen.
        zoekwoorden: [sommen, tellen, klokkijken, dyscalculie]
      - id: begaafdheid
        label: Meer uitdaging
        uitleg: Uw kind leert snel en verveelt zich in de les.
        zoekwoorden: [hoogbegaafd, slim, verveelt, plusklas]
      - id: gedrag
        label: Gedrag en gevoel
        uitleg: Uw kind is vaak druk, boos, bang of verdrietig.
        zoekwoorden: [druk, boos, bang, verdrietig, autisme, adhd]
      - id: lichaam
        label: Lichaam en gezondheid
        uitleg: Uw kind kan iets niet goed met zijn lichaam of is vaak ziek.
        zoekwoorden: [rolstoel, ziek, medicijnen, lopen]
      - id: zien-en-horen
        label: Zien en horen
        uitleg: Uw kind ziet of hoort niet goed.
        zoekwoorden: [slechtziend, blind, slechthorend, doof]

    toelichting_max_tekens: 300

    """

  private static let leren = """

    onderdelen:
      - id: leren
        titel: Leren
        indicatoren:
          - id: dyslexie
            label: Hulp bij dyslexie
            vraag: Krijgt mijn kind hulp bij dyslexie?
            uitleg: |
              Kinderen met dyslexie leren moeilijk lezen en spellen. De school helpt met extra oefening
              en met hulpmiddelen, zoals een tekst die wordt voorgelezen. Deze hulp hoort bij de
              [basisondersteuning](begrip:basisondersteuning).
            soort: schaal
            schaal: aanbod
            basisondersteuning: {minimaal: met-partner}
            verplicht: true
            filter: true
            behoeften: [taal]
            veld: expertise
            zoekwoorden: [leesproblemen, spellen, woordblind, dyslectisch]
          - id: rekenhulp
            label: Hulp bij rekenen
            vraag: Krijgt mijn kind hulp als rekenen niet lukt?
            uitleg: |
              De school kijkt wat uw kind al kan en oefent in een kleine groep verder. Ook voor kinderen
              met dyscalculie.
            soort: schaal
            schaal: aanbod
            basisondersteuning: {minimaal: met-partner}
            verplicht: true
            filter: true
            behoeften: [rekenen]
            veld: expertise
            zoekwoorden: [sommen, dyscalculie, rekenproblemen]
          - id: uitdaging
            label: Uitdaging voor kinderen die snel leren
            vraag: Krijgt mijn kind moeilijker werk als het snel leert?
            uitleg: |
              Uw kind slaat over wat het al kan en krijgt ander werk in de klas of in een plusklas.
            soort: schaal
            schaal: aanbod
            basisondersteuning: {minimaal: in-ontwikkeling}
            verplicht: true
            filter: true
            behoeften: [begaafdheid]
            veld: materiaal
            zoekwoorden: [hoogbegaafd, plusklas, slim, verrijking]

    """

  private static let gedrag = """

      - id: gedrag-en-gevoel
        titel: Gedrag en gevoel
        indicatoren:
          - id: omgaan-met-anderen
            label: Leren omgaan met anderen
            vraag: Helpt de school mijn kind om met andere kinderen om te gaan?
            uitleg: |
              Elke groep krijgt lessen over gevoelens, ruzie en samenwerken. Kinderen die meer nodig
              hebben, oefenen in een kleine groep.
            soort: schaal
            schaal: aanbod
            basisondersteuning: {minimaal: zelf}
            verplicht: true
            filter: true
            behoeften: [gedrag]
            veld: aandacht-en-tijd
            zoekwoorden: [vrienden, pesten, ruzie, sociale vaardigheden]
          - id: rustige-plek
            label: Een rustige plek
            vraag: Is er een rustige plek als het mijn kind te veel wordt?
            uitleg: |
              Een plek buiten de klas waar uw kind tot rust komt, met een volwassene in de buurt.
            soort: schaal
            schaal: aanbod
            verplicht: true
            filter: true
            behoeften: [gedrag]
            veld: ruimte
            zoekwoorden: [prikkels, rust, autisme, overprikkeld]

    """

  private static let lichaam = """

      - id: lichaam-zien-en-horen
        titel: Lichaam, zien en horen
        indicatoren:
          - id: rolstoel
            label: Bereikbaar met een rolstoel
            vraag: Kan mijn kind met een rolstoel in de hele school komen?
            uitleg: |
              Denk aan de ingang, de klas, het toilet, de gymzaal en het plein.
            soort: schaal
            schaal: aanbod
            verplicht: true
            filter: true
            behoeften: [lichaam]
            veld: ruimte
            zoekwoorden: [lift, drempel, toegankelijk, lopen]
          - id: medische-hulp
            label: Medische hulp op school
            vraag: Helpt de school met medicijnen of andere medische zorg?
            uitleg: |
              De school maakt hierover met u een schriftelijke afspraak. Vaak helpt een verpleegkundige mee.
            soort: schaal
            schaal: aanbod
            verplicht: true
            filter: true
            behoeften: [lichaam]
            veld: samenwerking
            zoekwoorden: [medicijnen, diabetes, epilepsie, allergie]
          - id: zien-en-horen
            label: Hulp bij slecht zien of horen
            vraag: Krijgt mijn kind hulp als het slecht ziet of hoort?
            uitleg: |
              Bijvoorbeeld grotere letters, een vaste plek in de klas of een microfoon voor de leraar.
              Dit is meestal [extra ondersteuning](begrip:extra-ondersteuning).
            soort: schaal
            schaal: aanbod
            verplicht: true
            filter: true
            behoeften: [zien-en-horen]
            veld: samenwerking
            zoekwoorden: [slechtziend, blind, slechthorend, doof, ringleiding]

    """

  private static let teksten = """

    teksten:
      - id: samenvatting
        titel: In het kort
        max_tekens: 500
        verplicht: true
        uitleg: Wat is dit voor school, en welke kinderen voelen zich er thuis?
      - id: grenzen
        titel: Wat wij (nog) niet kunnen
        max_tekens: 400
        verplicht: true
        uitleg: Wees eerlijk, en vertel waar een kind dan wel terechtkan.

    """
}
