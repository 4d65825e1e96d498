import Domain

/// A drawing with the answer for which it stands.
struct Legendaregel: TemplateModel {
  let teken: Symbool
  let label: String
  let betekenis: String

  static let fields = Fields<Legendaregel>([
    .text("teken", \.teken.rawValue), .text("label", \.label), .text("betekenis", \.betekenis),
  ])

  /// The values of the scales that these indicators use, from most to least; a label stands there once.
  static func alle(van indicatoren: [Indicator], in schema: Schema) -> [Legendaregel] {
    var gezien = Set<String>()
    var regels: [Legendaregel] = []
    for schaal in schema.schalen {
      guard let indicator = indicatoren.first(where: { $0.soort == .schaal(schaal.id) }) else { continue }
      for waarde in schaal.geordend ? schaal.waarden.reversed() : schaal.waarden
      where gezien.insert(waarde.label).inserted {
        regels.append(
          Legendaregel(
            teken: Symbool(van: .schaal(waarde.id), op: indicator, in: schema), label: waarde.label,
            betekenis: waarde.betekenis))
      }
    }
    return regels
  }
}
