import Domain

/// The smallest site without any problem; the examples of the checks are changes to it.
public enum ExampleSite {
  /// The day on which the examples are checked.
  public static let datum = Datum("2026-11-21")

  public static let files: [String: String] = [
    "samenwerkingsverband.yaml": """
    naam: Samenwerkingsverband Voorbeeld
    code: PO9901
    sector: po
    gemeenten: [Zilverdal]
    contact: {telefoon: "0999-123456", email: info@swv.example}
    steunpunt:
      naam: Steunpunt Zilverdal
      telefoon: "0999-654321"
      email: steunpunt@swv.example
    hulp:
      - {naam: Ouderhulp, website: https://ouderhulp.example, uitleg: Denkt met ouders mee.}
    medezeggenschap: {bevoegdheid: advies}
    site:
      titel: Welke hulp biedt de school?
      adres: https://profielen.example.nl
      documentnaam: schoolondersteuningsprofiel
      verouderd_na_maanden: 15
      kleur: "#1d5c63"

    """,
    "schema/2025-2026.yaml": """
    schooljaar: 2025-2026
    schalen:
      aanbod:
        geordend: true
        waarden:
          - {id: niet, label: Nee, betekenis: De school biedt dit niet., vereist: alternatief}
          - {id: zelf, label: Ja, betekenis: De school doet dit zelf.}
    behoeften:
      - {id: lezen, label: Lezen}
    toelichting_max_tekens: 80
    onderdelen:
      - id: taal
        titel: Taal
        indicatoren:
          - id: dyslexie-protocol
            label: Hulp bij dyslexie
            vraag: Krijgt mijn kind hulp bij dyslexie?
            uitleg: De school helpt.
            soort: schaal
            schaal: aanbod
    teksten:
      - {id: samenvatting, titel: In het kort, max_tekens: 200}

    """,
    "schema/2026-2027.yaml": """
    schooljaar: 2026-2027
    schalen:
      aanbod:
        geordend: true
        waarden:
          - {id: niet, label: Nee, betekenis: De school biedt dit niet., vereist: alternatief}
          - {id: met-partner, label: Met partner, betekenis: De school doet dit met een ander., vereist: partner}
          - {id: zelf, label: Ja, betekenis: De school doet dit zelf.}
    behoeften:
      - {id: lezen, label: Lezen en spellen}
      - {id: lichaam, label: Lichaam en bewegen}
    toelichting_max_tekens: 80
    dekking:
      - {naam: Lezen op de basisschool, behoeften: [lezen], soorten: [bo]}
    onderdelen:
      - id: taal
        titel: Taal
        indicatoren:
          - id: dyslexie
            label: Hulp bij dyslexie
            vraag: Krijgt mijn kind hulp bij dyslexie?
            uitleg: De school helpt bij [dyslexie](begrip:dyslexie).
            soort: schaal
            schaal: aanbod
            basisondersteuning: {minimaal: met-partner}
            verplicht: true
            behoeften: [lezen]
            vervangt: dyslexie-protocol
          - id: rolstoel
            label: Rolstoel
            vraag: Kan mijn kind met een rolstoel naar binnen?
            uitleg: De deuren zijn breed genoeg.
            soort: janee
            basisondersteuning: {minimaal: ja}
            behoeften: [lichaam]
          - id: assistent
            label: Onderwijsassistent
            vraag: Hoeveel uur is er een assistent?
            uitleg: Uren in een gewone week.
            soort: getal
            eenheid: uren per week
            minimum: 0
            maximum: 40
          - id: plusklas
            label: Plusklas
            vraag: Is er een plusklas?
            uitleg: Een groep voor kinderen die snel leren.
            soort: meerkeuze
            opties:
              - {id: ochtend, label: In de ochtend}
              - {id: middag, label: In de middag}
            voor: [bo]
          - {id: lift, label: Lift, vraag: Is er een lift?, uitleg: Naar elke verdieping., soort: schaal, schaal: aanbod}
          - {id: rust, label: Rust, vraag: Is er een stille plek?, uitleg: Een eigen ruimte., soort: schaal, schaal: aanbod}
          - {id: zien, label: Zien, vraag: Kan mijn kind het bord zien?, uitleg: Groot scherm., soort: schaal, schaal: aanbod}
          - {id: horen, label: Horen, vraag: Kan mijn kind ons horen?, uitleg: Met ringleiding., soort: schaal, schaal: aanbod}
          - {id: gedrag, label: Gedrag, vraag: Is er hulp bij boosheid?, uitleg: Elke dag., soort: schaal, schaal: aanbod}
          - {id: rekenen, label: Rekenen, vraag: Is er hulp bij rekenen?, uitleg: Elke dag., soort: schaal, schaal: aanbod}
          - {id: angst, label: Angst, vraag: Is er hulp bij angst?, uitleg: Elke week., soort: schaal, schaal: aanbod}
    teksten:
      - {id: samenvatting, titel: In het kort, max_tekens: 200, verplicht: true}
      - {id: grenzen, titel: Wat wij niet kunnen, max_tekens: 200}

    """,
    "scholen/de-klaver.yaml": """
    naam: De Klaver
    brin: 98AA
    vestiging: "00"
    soort: bo
    bestuur: Stichting Zilver
    adres: {straat: Dorpsstraat, huisnummer: 1, postcode: 9901 AB, plaats: Zilverdal, gemeente: Zilverdal}
    locatie: {lat: 52.7412, lon: 6.8125}
    contact: {telefoon: "0999-111111", email: info@deklaver.example, website: https://deklaver.example}

    """,
    "scholen/de-linde.yaml": """
    naam: De Linde
    brin: 98AB
    vestiging: "00"
    soort: sbo
    bestuur: Stichting Zilver
    adres: {straat: Lindelaan, huisnummer: 2, postcode: 9902 AB, plaats: Zilverdal, gemeente: Zilverdal}
    contact: {telefoon: "0999-222222"}

    """,
    "profielen/2026-2027/de-klaver.yaml": """
    status: vastgesteld
    peildatum: 2026-05-15
    contact: {rol: Intern begeleider, email: ib@deklaver.example}
    medezeggenschap: {voorgelegd: 2026-06-02, datum: 2026-06-20, uitkomst: positief}
    vastgesteld: {datum: 2026-07-01, door: Stichting Zilver}
    teksten:
      samenvatting: |
        Wij zijn een kleine school in het dorp.
        Lees ook [de uitleg](/uitleg/).
      grenzen: Wij hebben geen lift.
    indicatoren:
      dyslexie: zelf
      rolstoel: ja
      assistent: 12
      plusklas: [ochtend]
      lift: {waarde: niet, alternatief: Alle groepen zitten beneden.}
      rust: {waarde: met-partner, partner: de bibliotheek naast ons}
      zien: zelf
      horen: zelf
      gedrag: zelf
      rekenen: zelf
      angst: {waarde: zelf, toelichting: Elke week is er een gesprek.}

    """,
    "profielen/2026-2027/de-linde.yaml": """
    status: concept
    peildatum: 2026-10-01
    contact: {rol: Directeur, telefoon: "0999-222222"}
    teksten:
      samenvatting: Wij zijn een school met kleine groepen en veel rust.
    indicatoren:
      dyslexie: zelf

    """,
    "paginas/over.md": pagina("Over deze site"),
    "paginas/privacy.md": pagina("Privacy"),
    "paginas/toegankelijkheid.md": pagina("Toegankelijkheid"),
    "paginas/uitleg.md": pagina("Uitleg"),
    "begrippen.yaml": """
    - term: dyslexie
      betekenis: Moeite met lezen en spellen die niet vanzelf overgaat.
    - term: schoolarts
      betekenis: De arts die bij de school hoort. Ook bij dyslexie denkt de schoolarts mee.

    """,
    "postcodes.csv": """
    pc4;lat;lon
    9901;52.7412;6.8125
    9902;52.7512;6.8225

    """,
    "gebied.geojson": """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"soort": "gemeente", "naam": "Zilverdal"},
       "geometry": {"type": "Polygon", "coordinates": [[[6.7, 52.7], [6.9, 52.7], [6.9, 52.8], [6.7, 52.7]]]}}
    ]}

    """,
  ]

  private static func pagina(_ titel: String) -> String {
    "---\ntitel: \(titel)\nvolgorde: 1\nmenu: voet\n---\n\nGewone tekst over de schoolarts.\n"
  }
}

extension ContentFolder {
  /// A folder made of the example site and changes to it.
  static func example(_ changes: [(path: String, file: ExampleFile)]) -> ContentFolder {
    var files: [String: ExampleFile] = ExampleSite.files.mapValues { .text($0) }
    for change in changes { files[change.path] = change.file }
    let content = files
    return ContentFolder(
      name: "Content",
      entries: { () throws(ContentFolderError) in
        content.compactMap { path, file in
          switch file {
          case .text(let text): Entry(path: path, kind: .file(size: text.utf8.count))
          case .bytes(let bytes): Entry(path: path, kind: .file(size: bytes.count))
          case .unreadable: Entry(path: path, kind: .file(size: 1))
          case .directory: Entry(path: path, kind: .directory)
          case .strayLink: Entry(path: path, kind: .strayLink)
          case .absent: nil
          }
        }
      },
      read: { path throws(ContentFolderError) in
        switch content[path] {
        case .text(let text): return Array(text.utf8)
        case .bytes(let bytes): return bytes
        case .unreadable: throw ContentFolderError(path: path, reason: .notPermitted)
        default: throw ContentFolderError(path: path, reason: .missing)
        }
      })
  }
}
