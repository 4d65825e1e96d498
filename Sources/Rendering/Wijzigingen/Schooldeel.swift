import Domain
import Insight

/// The changes of one school in words: the cover sheet first, then all changes per onderdeel.
package struct Schooldeel: Sendable {
  let naam: String
  /// The cover sheet: short sentences.
  let oplegger: [String]
  /// Lists on the cover sheet, each under a heading.
  let lijsten: [(titel: String, regels: [String])]
  let groepen: [Groep]

  /// Changes under one heading.
  struct Groep: Sendable {
    let titel: String
    let regels: [Wijzigingsregel]
  }

  package init(_ verschil: Schoolverschil, namen: Wijzigingsdocument.Namen, bevoegdheid: Bevoegdheid) {
    naam = verschil.school.naam
    let vorige = [nil] + verschil.wijzigingen.map(Optional.some)
    let regels = zip(verschil.wijzigingen, vorige).map { Wijzigingsregel($0, na: $1, verschil) }
    oplegger = Self.oplegger(verschil, bevoegdheid)
    lijsten = Self.lijsten(verschil, regels)
    groepen = Self.groepen(verschil, regels)
  }

  // MARK: The cover sheet

  private static func oplegger(_ verschil: Schoolverschil, _ bevoegdheid: Bevoegdheid) -> [String] {
    var zinnen: [String] = []
    if let profiel = verschil.nieuw?.profiel { zinnen.append(gevraagd(profiel, bevoegdheid)) }
    if let slug = verschil.vorigeSlug {
      zinnen.append(
        "Het adres van de school op de site is anders: het was “\(slug)” en is nu “\(verschil.school.slug)”.")
    }
    let wijzigingen = verschil.wijzigingen
    if wijzigingen.isEmpty {
      zinnen.append("De school veranderde niets in het profiel.")
    } else {
      zinnen.append(
        "\(wijzigingen.count) \(wijzigingen.count == 1 ? "wijziging" : "wijzigingen"): \(Wijzigingswoorden.telling(wijzigingen))."
      )
    }
    let schema = wijzigingen.count { $0.oorzaak == .schema }
    if schema > 0 {
      let welke = schema == 1 ? "1 wijziging komt" : "\(schema) wijzigingen komen"
      zinnen.append("\(welke) door andere vragen van het samenwerkingsverband, niet door de school.")
    }
    return zinnen
  }

  /// Where the profile stands, and what is asked of the MR.
  private static func gevraagd(_ profiel: Profiel, _ bevoegdheid: Bevoegdheid) -> String {
    switch profiel.status {
    case .concept: return "Dit profiel is een concept. De school werkt er nog aan."
    case .bijMR:
      let sinds = profiel.medezeggenschap.map { " sinds \($0.voorgelegd.voluit)" } ?? ""
      let vraag =
        bevoegdheid == .advies
        ? "De school vraagt de MR om advies." : "De school vraagt de MR om in te stemmen."
      return "Dit profiel ligt\(sinds) bij de MR. \(vraag)"
    case .vastgesteld:
      let dag = profiel.vastgesteld.map { " op \($0.datum.voluit)" } ?? ""
      let uitkomst =
        switch profiel.medezeggenschap?.uitkomst {
        case .positief: bevoegdheid == .advies ? " De MR gaf een positief advies." : " De MR stemde in."
        case .negatief: bevoegdheid == .advies ? " De MR gaf een negatief advies." : " De MR stemde niet in."
        case .geen: bevoegdheid == .advies ? " De MR gaf geen advies." : " De MR nam geen besluit."
        case nil: ""
        }
      return "Dit profiel is vastgesteld\(dag).\(uitkomst)"
    }
  }

  private static func lijsten(
    _ verschil: Schoolverschil, _ regels: [Wijzigingsregel]
  ) -> [(titel: String, regels: [String])] {
    let paren = Array(zip(verschil.wijzigingen, regels))
    let minder = paren.filter { $0.0.isMinder }.map { "\($1.onderwerp): \($1.kort)" }
    let basis = basisondersteuning(verschil, paren)
    let zonder = paren.filter { $0.0.zonderReden }.map { $0.1.onderwerp }
    let overig = verschil.overigeRedenen.map { onderwerp, reden in
      "\(naam(van: onderwerp, verschil)): \(Leeswoorden.plat(reden.reden).joined(separator: " "))"
    }.sorted()
    return [
      ("Vervallen of zwakker", minder), ("Basisondersteuning", basis), ("Zonder reden", zonder),
      ("Uitleg van de school bij iets dat gelijk bleef", overig),
    ].filter { !$0.1.isEmpty }
  }

  /// What touches the basisondersteuning: first what the school does not meet. Where it meets it as before, one
  /// line is enough.
  private static func basisondersteuning(
    _ verschil: Schoolverschil, _ paren: [(Wijziging, Wijzigingsregel)]
  ) -> [String] {
    let bleef = "Het antwoord bleef gelijk, de afspraak veranderde"
    var gevonden: [(gevolg: Normovergang.Gevolg, naam: String, erbij: String?)] = []
    for (wijziging, regel) in paren {
      if let norm = wijziging.norm { gevonden.append((norm.gevolg, regel.onderwerp, nil)) }
    }
    for gevolg in verschil.normgevolgen {
      let afdeling = gevolg.afdeling.map { " (\($0.naam))" } ?? ""
      gevonden.append((gevolg.overgang.gevolg, gevolg.indicator.label + afdeling, bleef))
    }
    let zinnen = Normovergang.Gevolg.dringendEerst.flatMap { gevolg in
      gevonden.filter { $0.gevolg == gevolg }.compactMap { _, naam, erbij in
        Wijzigingswoorden.zin(gevolg).map { "\(naam): \($0)" + (erbij.map { ". \($0)" } ?? "") }
      }
    }
    let gelijk = gevonden.filter { $0.gevolg == .blijftVoldoen }.map(\.naam)
    return gelijk.isEmpty
      ? zinnen : zinnen + ["De school voldoet nog steeds bij: \(gelijk.joined(separator: "; "))"]
  }

  private static func naam(van onderwerp: Onderwerp, _ verschil: Schoolverschil) -> String {
    let schemas = [verschil.nieuw?.schema, verschil.oud?.schema].compactMap { $0 }
    switch onderwerp {
    case .indicator(let id): return schemas.lazy.compactMap { $0.indicator(id)?.label }.first ?? id.rawValue
    case .tekst(let id): return schemas.lazy.compactMap { $0.tekst(id)?.titel }.first ?? id.rawValue
    }
  }

  // MARK: All changes

  private static func groepen(_ verschil: Schoolverschil, _ regels: [Wijzigingsregel]) -> [Groep] {
    var groepen: [(titel: String, regels: [Wijzigingsregel])] = []
    for (wijziging, regel) in zip(verschil.wijzigingen, regels) {
      let titel =
        switch wijziging.onderwerp {
        case .indicator, .veld: wijziging.indicator?.onderdeeltitel ?? ""
        case .tekst: "Teksten"
        case .profiel: "Contact en afdelingen"
        }
      if groepen.last?.titel != titel { groepen.append((titel, [])) }
      groepen[groepen.count - 1].regels.append(regel)
    }
    return groepen.map { Groep(titel: $0.titel, regels: $0.regels) }
  }
}

extension Normovergang.Gevolg {
  /// What a reader must see first, first. What stays met is not among them.
  fileprivate static let dringendEerst: [Self] = [
    .voldoetNietMeer, .nieuwEnVoldoetNiet, .bekendEnVoldoetNiet, .voldoetNogNiet, .onbekend, .voldoetNu,
    .nieuwEnVoldoet, .bekendEnVoldoet, .nietMeerAfgesproken,
  ]
}
