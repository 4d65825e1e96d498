import Domain
import Insight

/// The old or the new side of a change: an answer with its drawing, or other words.
struct Antwoordkant: TemplateModel {
  let teken: Symbool?
  let woorden: String
  /// The partner or the alternative.
  let erbij: String

  static let fields = Fields<Antwoordkant>([
    .optionalText("teken") { $0.teken?.rawValue }, .text("woorden", \.woorden), .text("erbij", \.erbij),
    // A whole sentence in bold is hard to read.
    .flag("nadruk") { $0.teken != nil && $0.teken != .tekst },
  ])

  /// - Parameters:
  ///   - anders: the words where there is no answer.
  ///   - indicator: the question; `nil` when the change is not about an answer itself, or it was not asked.
  init(_ anders: String, _ antwoord: Antwoord?, op indicator: Indicator?, in schema: Schema?) {
    guard let indicator, let schema, let antwoord else {
      teken = indicator == nil ? nil : .onbekend
      woorden = anders
      erbij = ""
      return
    }
    teken = Symbool(van: antwoord.waarde, op: indicator, in: schema)
    woorden = Antwoordtekst(van: antwoord.waarde, op: indicator, in: schema).label
    erbij = Wijzigingswoorden.erbij(antwoord).map(\.alsZin).joined(separator: " ")
  }
}
