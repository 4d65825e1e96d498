import Domain
import Insight

extension Filtergroep {
  /// The question above the options.
  func titel(in schema: Schema?) -> String {
    switch soort {
    case .behoefte: "Wat heeft uw kind nodig?"
    case .afdeling: "Welke afdeling?"
    case .gemeente: "Gemeente"
    case .plaats: "Plaats"
    case .soort: "Soort school"
    case .bestuur: "Bestuur"
    case .denominatie: "Richting"
    case .basisondersteuning: "Voldoet aan de basisondersteuning"
    case .jaar: "Jaar van het profiel"
    case .vraag(let id): schema?.indicator(id)?.label ?? id.rawValue
    }
  }

  /// What stands before a chosen option; empty where the option says enough.
  func kort(in schema: Schema?) -> String {
    switch soort {
    case .behoefte, .soort: ""
    case .afdeling: "Afdeling"
    case .basisondersteuning: "Basisondersteuning"
    case .jaar: "Profiel"
    default: titel(in: schema)
    }
  }

  /// What an option means that does not speak for itself.
  func uitleg(in schema: Schema?) -> String? {
    switch soort {
    case .behoefte:
      "Een school past als zij bij minstens één vraag hierover hulp biedt, in welke vorm ook."
        + (schema?.inOntwikkeling.map { " “\($0)” telt nog niet mee." } ?? "")
    case .basisondersteuning:
      "Basisondersteuning is de hulp die elke school moet bieden, volgens de afspraken van het jaar van haar profiel."
    default: nil
    }
  }
}

extension Schema {
  /// The label of the value that is not there yet, where a scale has it.
  fileprivate var inOntwikkeling: String? {
    schalen.lazy.flatMap(\.waarden).first { $0.id.rawValue == Schaalwaarde.inOntwikkeling }?.label
  }
}

extension Filteroptie {
  func tekst(in groep: Filtergroep) -> String {
    switch inhoud {
    case .behoefte(let behoefte): behoefte.label
    case .naam(let naam): groep.soort == .denominatie ? naam.metHoofdletter : naam
    case .soort(let soort): soort.leesbaar.metHoofdletter
    case .schooljaar(let jaar): jaar.description
    case .geenProfiel: "Nog geen profiel"
    case .voldoet(let ja): ja ? "Ja" : "Nog niet op alle punten"
    case .antwoord(let sleutel, let indicator, let schema):
      Self.tekst(van: sleutel, op: indicator, in: schema)
    case .inElkeVorm: "Ja, in welke vorm ook"
    case .minstens(let getal, let indicator, let schema):
      "Minstens \(Antwoordtekst(van: .getal(getal), op: indicator, in: schema).label), zoals afgesproken"
    case .minder(let getal, let indicator, let schema):
      "Minder dan \(Antwoordtekst(van: .getal(getal), op: indicator, in: schema).label)"
    case .onbekend: "Onbekend: nog niet ingevuld"
    }
  }

  private static func tekst(
    van sleutel: Antwoordsleutel, op indicator: Indicator, in schema: Schema
  ) -> String {
    switch sleutel {
    case .schaal(let id): Antwoordtekst(van: .schaal(id), op: indicator, in: schema).label
    case .janee(let ja): Antwoordtekst(van: .janee(ja), op: indicator, in: schema).label
    case .optie(let id): Antwoordtekst(van: .keuze(id), op: indicator, in: schema).label
    case .geenOptie: Antwoordtekst.geenVanDeze
    case .ingevuld: "Ingevuld"
    }
  }

  /// Which answers count together.
  var uitleg: String? {
    guard case .inElkeVorm(let waarden) = inhoud else { return nil }
    return "Dat is: " + waarden.map { "“\($0.label)”" }.alsKeuze + "."
  }

  /// The ready page that shows the schools of this option; `nil` where there is none.
  func url(in groep: Filtergroep) -> String? {
    switch (groep.soort, inhoud) {
    case (_, .behoefte(let behoefte)): "/behoeften/\(behoefte.id)/"
    case (.gemeente, .naam(let naam)): Gemeente.slug(van: naam).map { "/gemeenten/\($0)/" }
    case (_, .soort(let soort)): soort.pad
    case (.vraag(let id), .inElkeVorm), (.vraag(let id), .antwoord(.ingevuld, _, _)),
      (.vraag(let id), .minstens), (.vraag(let id), .minder):
      "/indicatoren/\(id)/#antwoorden"
    case (.vraag(let id), .antwoord), (.vraag(let id), .onbekend):
      aantal == 0 ? nil : "/indicatoren/\(id)/#groep-\(sleutel)"
    default: nil
    }
  }
}

extension SoortOnderwijs {
  /// The page with the schools of this kind.
  var pad: String { "/soorten/\(rawValue)/" }
}
