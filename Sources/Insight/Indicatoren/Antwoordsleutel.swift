import Domain

/// A group of equal answers to one indicator, in the order in which the schema lists them.
public enum Antwoordsleutel: Hashable, Sendable {
  case schaal(Schaalwaarde.ID)
  case janee(Bool)
  case optie(Optie.ID)
  /// A list of choices that was left empty on purpose: the school offers none of them.
  case geenOptie
  /// A number, date or text: all answers together, each shown with its own value.
  case ingevuld

  /// The groups to which one answer belongs: several for a list of choices, one otherwise.
  static func sleutels(van waarde: Waarde) -> [Antwoordsleutel] {
    switch waarde {
    case .schaal(let id): [.schaal(id)]
    case .janee(let ja): [.janee(ja)]
    case .keuze(let id): [.optie(id)]
    case .meerkeuze(let ids): ids.isEmpty ? [.geenOptie] : ids.map(Antwoordsleutel.optie)
    case .getal, .datum, .tekst: [.ingevuld]
    }
  }

  /// The groups of an indicator: an ordered scale from most to least, yes before no, choices as the swv
  /// lists them. Who looks for help reads first who offers it.
  static func volgorde(van indicator: Indicator, in schema: Schema) -> [Antwoordsleutel] {
    switch indicator.soort {
    case .schaal(let id):
      if let schaal = schema.schaal(id) {
        (schaal.geordend ? schaal.waarden.reversed() : schaal.waarden).map { .schaal($0.id) }
      } else {
        []
      }
    case .janee: [.janee(true), .janee(false)]
    case .keuze(let opties): opties.map { .optie($0.id) }
    case .meerkeuze(let opties): opties.map { .optie($0.id) } + [.geenOptie]
    case .getal, .datum, .tekst: [.ingevuld]
    }
  }
}
