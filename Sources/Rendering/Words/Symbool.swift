import Domain

/// The drawing beside an answer, by its name in `Public/icons/antwoord.svg` and in the style sheet.
///
/// Every drawing is equally large and heavy, so that none looks better than another.
enum Symbool: String, Hashable, Sendable, CaseIterable {
  case streep, kwart, derde, half, tweederde, driekwart, vol, pijl
  case onbekend
  case keuze, meerkeuze, getal, datum, tekst

  /// The drawing of an answer.
  ///
  /// Values that every swv knows by name keep their own drawing; those of another ordered scale get one by
  /// their place on it; those of an unordered scale all get the same.
  init(van waarde: Waarde, op indicator: Indicator, in schema: Schema) {
    switch waarde {
    case .schaal(let id): self = Self.teken(van: id, op: indicator, in: schema)
    case .janee(let ja): self = ja ? .vol : .streep
    case .keuze: self = .keuze
    case .meerkeuze: self = .meerkeuze
    case .getal: self = .getal
    case .datum: self = .datum
    case .tekst: self = .tekst
    }
  }

  private static func teken(
    van waarde: Schaalwaarde.ID, op indicator: Indicator, in schema: Schema
  ) -> Symbool {
    guard case .schaal(let id) = indicator.soort, let schaal = schema.schaal(id), schaal.geordend else {
      return .keuze
    }
    if let vast = eigenTekening[waarde.rawValue] { return vast }
    guard let rang = schaal.rang(waarde) else { return .keuze }
    let procent = rang * 100 / max(1, schaal.waarden.count - 1)
    return delen.min { abs($0.procent - procent) < abs($1.procent - procent) }?.teken ?? .keuze
  }

  private static let eigenTekening: [String: Symbool] = [
    "niet": .streep, "in-ontwikkeling": .kwart, "via-swv": .pijl, "met-partner": .half, "zelf": .vol,
  ]
  private static let delen: [(procent: Int, teken: Symbool)] = [
    (0, .streep), (25, .kwart), (33, .derde), (50, .half), (67, .tweederde), (75, .driekwart), (100, .vol),
  ]
}
