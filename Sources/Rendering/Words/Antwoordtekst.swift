import Domain

/// The words of an answer in the language of the schema by which it was given.
struct Antwoordtekst: Hashable, Sendable {
  /// The answer itself: "Ja, met een partner", "4,5 uren per week".
  let label: String
  /// What the swv means by it; `nil` where the schema does not say.
  let betekenis: String?
  /// The chosen options one by one; empty unless several may be chosen.
  let keuzes: [String]

  init(van waarde: Waarde, op indicator: Indicator, in schema: Schema) {
    var betekenis: String?
    var keuzes: [String] = []
    switch waarde {
    case .schaal(let id):
      var gevonden: Schaalwaarde?
      if case .schaal(let schaal) = indicator.soort { gevonden = schema.schaal(schaal)?.waarde(id) }
      label = gevonden?.label ?? id.rawValue
      betekenis = gevonden?.betekenis
    case .janee(let ja):
      label = ja ? "Ja" : "Nee"
    case .keuze(let id):
      let optie = Self.opties(van: indicator).first { $0.id == id }
      label = optie?.label ?? id.rawValue
      betekenis = optie?.betekenis
    case .meerkeuze(let ids):
      let opties = Self.opties(van: indicator)
      keuzes = ids.map { id in opties.first { $0.id == id }?.label ?? id.rawValue }
      label = keuzes.isEmpty ? Self.geenVanDeze : keuzes.joined(separator: ", ")
    case .getal(let getal):
      if case .getal(let bereik) = indicator.soort, let eenheid = bereik.eenheid {
        label = "\(getal.leesbaar) \(eenheid)"
      } else {
        label = getal.leesbaar
      }
    case .datum(let datum): label = datum.voluit
    case .tekst(let tekst): label = tekst
    }
    self.betekenis = betekenis
    self.keuzes = keuzes
  }

  static let onbekend = "Onbekend"
  static let geenVanDeze = "Geen van deze"

  static func opties(van indicator: Indicator) -> [Optie] {
    switch indicator.soort {
    case .keuze(let opties), .meerkeuze(let opties): opties
    default: []
    }
  }

  /// What every school must offer at least, in the words of the scale: "minimaal: Ja, met een partner".
  static func norm(van indicator: Indicator, in schema: Schema) -> String? {
    switch indicator.norm {
    case nil: nil
    case .ja: "Ja"
    case .getal(let getal): Antwoordtekst(van: .getal(getal), op: indicator, in: schema).label
    case .schaal(let id): Antwoordtekst(van: .schaal(id), op: indicator, in: schema).label
    }
  }
}
