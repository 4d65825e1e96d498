import Domain

/// Small fictional content for tests: each piece has defaults, a test writes only what it is about.
public enum Voorbeeld {
  public static let aanbod = Schaal(
    id: "aanbod", geordend: true,
    waarden: [
      Schaalwaarde(
        id: "niet", label: "Nee", betekenis: "De school biedt dit niet.", vereist: .alternatief),
      Schaalwaarde(
        id: "in-ontwikkeling", label: "In ontwikkeling", betekenis: "De school werkt eraan.", vereist: nil),
      Schaalwaarde(
        id: "met-partner", label: "Ja, met een partner", betekenis: "Samen.", vereist: .partner),
      Schaalwaarde(
        id: "zelf", label: "Ja, door de school zelf", betekenis: "Met eigen mensen.", vereist: nil),
    ])

  public static func indicator(
    _ id: Indicator.ID, label: String? = nil, vraag: String? = nil, uitleg: String = "Uitleg.",
    soort: Indicator.Soort = .schaal("aanbod"), norm: Norm? = nil,
    behoeften: [Behoefte.ID] = ["leren"], voor: [SoortOnderwijs] = [], vervangt: Indicator.ID? = nil
  ) -> Indicator {
    Indicator(
      id: id, label: label ?? "Label \(id)", vraag: vraag ?? "Vraag over \(id)?", uitleg: uitleg,
      soort: soort,
      norm: norm, verplicht: false, filter: true, behoeften: behoeften, veld: nil, zoekwoorden: [],
      voor: voor, vervangt: vervangt)
  }

  public static func schema(
    _ jaar: Schooljaar, _ indicatoren: [Indicator], schalen: [Schaal] = [aanbod],
    onderdeel titel: String = "Leren en werken"
  ) -> Schema {
    Schema(
      schooljaar: jaar, schalen: schalen,
      behoeften: [
        Behoefte(id: "leren", label: "Leren en bijblijven", uitleg: "Leren gaat langzamer.", zoekwoorden: []),
        Behoefte(id: "taal", label: "Taal en lezen", uitleg: nil, zoekwoorden: []),
      ],
      toelichtingMaxTekens: 300, dekking: [],
      onderdelen: [Onderdeel(id: "leren", titel: titel, uitleg: nil, indicatoren: indicatoren)],
      teksten: [
        Tekstsectie(id: "samenvatting", titel: "In het kort", maxTekens: 500, verplicht: true, uitleg: nil),
        Tekstsectie(
          id: "grenzen", titel: "Wat wij (nog) niet kunnen", maxTekens: 400, verplicht: true, uitleg: nil),
        Tekstsectie(
          id: "ambities", titel: "Waar wij aan werken", maxTekens: 400, verplicht: false, uitleg: nil),
      ])
  }

  public static func school(
    _ slug: Slug, naam: String? = nil, brin: String = "98AA", soort: SoortOnderwijs = .bo,
    bestuur: String = "Stichting Zilverdal Onderwijs", denominatie: String? = "openbaar",
    plaats: String = "Zilverdal", gemeente: String = "Zilverdal", locatie: (Double, Double)? = nil,
    afdelingen: [Afdeling] = [], gesloten: Datum? = nil, vorigeSlugs: [Slug] = []
  ) -> School {
    School(
      slug: slug, naam: naam ?? slug.rawValue, brin: Brin(brin)!, vestiging: Vestigingsnummer("00")!,
      soort: soort, bestuur: bestuur, denominatie: denominatie,
      adres: Adres(
        straat: "Meidoornlaan", huisnummer: "14", postcode: Postcode("9901 KL")!, plaats: plaats,
        gemeente: gemeente),
      locatie: locatie.map { Coordinaat(lat: $0.0, lon: $0.1)! },
      contact: Contact(
        telefoon: "0999-100107", email: "info@deklaver.example", website: "https://deklaver.example"),
      afdelingen: afdelingen, gesloten: gesloten, vorigeSlugs: vorigeSlugs)
  }

  public static func profiel(
    _ antwoorden: [Indicator.ID: Antwoord] = [:], status: Profiel.Status = .vastgesteld,
    peildatum: Datum = "2026-09-15",
    teksten: [Tekstsectie.ID: String] = ["samenvatting": "Een kleine school."],
    afdelingen: [Afdeling.ID: [Indicator.ID: Antwoord]] = [:],
    medezeggenschap: Medezeggenschap? = Medezeggenschap(
      voorgelegd: "2026-06-02", datum: "2026-06-20", uitkomst: .positief, advies: nil, reactie: nil),
    wijzigingen: [Onderwerp: Wijzigingsreden] = [:], bevestigd: Datum? = nil
  ) -> Profiel {
    Profiel(
      status: status, peildatum: peildatum,
      contact: Contactpersoon(
        rol: "Intern begeleider", naam: nil, telefoon: "0999-100108", email: "ib@deklaver.example"),
      medezeggenschap: medezeggenschap,
      vastgesteld: status == .vastgesteld
        ? Vaststelling(datum: "2026-07-01", door: "Stichting Zilverdal Onderwijs") : nil,
      teksten: teksten, indicatoren: antwoorden, afdelingen: afdelingen, wijzigingen: wijzigingen,
      ongewijzigdBevestigd: bevestigd)
  }

  public static func inhoud(
    schemas: [Schema], scholen: [School], profielen: [Schooljaar: [Slug: Profiel]] = [:],
    paginas: [Pagina] = [], begrippen: [Begrip] = [], gemeenten: [String] = ["Zilverdal"],
    sector: Sector = .po, bevoegdheid: Bevoegdheid = .advies,
    documentnaam: Documentnaam = .schoolondersteuningsprofiel, naam: String = "Samenwerkingsverband Zilverdal"
  ) -> Inhoud {
    Inhoud(
      samenwerkingsverband: Samenwerkingsverband(
        naam: naam, code: "PO9901", sector: sector, gemeenten: gemeenten,
        contact: Contact(
          telefoon: "0999-123456", email: "info@swv.example", website: "https://swv.example"),
        steunpunt: Steunpunt(
          naam: "Steunpunt Zilverdal", telefoon: "0999-654321", email: "steunpunt@swv.example", website: nil),
        hulp: [
          Hulpinstantie(
            naam: "Onderwijsconsulenten", website: "https://hulp.example", telefoon: nil,
            uitleg: "Een deskundige helpt u.")
        ],
        medezeggenschap: bevoegdheid,
        site: Siteinstellingen(
          titel: "Welke hulp biedt de school?", adres: "https://profielen.zilverdal.example",
          documentnaam: documentnaam, verouderdNaMaanden: 15, kleur: Kleur("#1d5c63"))),
      schemas: Dictionary(uniqueKeysWithValues: schemas.map { ($0.schooljaar, $0) }),
      scholen: scholen.sorted { $0.slug < $1.slug }, profielen: profielen, paginas: paginas,
      begrippen: begrippen, gebied: nil, postcodes: [])
  }
}

extension Antwoord {
  /// An answer on a scale.
  public static func schaal(
    _ id: Schaalwaarde.ID, partner: String? = nil, alternatief: String? = nil, toelichting: String? = nil,
    bron: Bron = .school, peildatum: Datum? = nil
  ) -> Antwoord {
    Antwoord(
      waarde: .schaal(id), partner: partner, alternatief: alternatief, toelichting: toelichting, bron: bron,
      peildatum: peildatum)
  }
}
