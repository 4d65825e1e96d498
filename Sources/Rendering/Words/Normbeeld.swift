import Domain
import Insight

/// What the swv agreed on a question, and how the answer stands to it.
struct Normbeeld: TemplateModel {
  let stand: Normstand
  /// The words of the least answer: "Ja, met een partner", "4 uren per week".
  let afspraak: String
  /// Whether more than the agreed answer is possible, so that "at least" makes sense.
  let minstens: Bool
  /// Whether the words are those of an answer and stand between quotation marks.
  let aangehaald: Bool

  /// `nil` when the swv agreed nothing.
  init?(van stand: Stand, op indicator: Indicator, in schema: Schema) {
    guard let norm = indicator.norm, let afspraak = Antwoordtekst.norm(van: indicator, in: schema) else {
      return nil
    }
    self.stand = Normstand(van: stand, op: indicator, in: schema)
    self.afspraak = afspraak
    switch norm {
    case .ja:
      minstens = false
      aangehaald = true
    case .getal:
      minstens = true
      aangehaald = false
    case .schaal(let minimaal):
      var hoogste: Schaalwaarde.ID?
      if case .schaal(let id) = indicator.soort { hoogste = schema.schaal(id)?.waarden.last?.id }
      minstens = minimaal != hoogste
      aangehaald = true
    }
  }

  static let fields = Fields<Normbeeld>([
    .text("afspraak", \.afspraak), .flag("minstens", \.minstens), .flag("aangehaald", \.aangehaald),
    .text("klasse") { model in
      switch model.stand {
      case .zoalsAfgesproken: "voldoet"
      case .meerDanAfgesproken: "meer"
      case .nogNiet: "niet"
      case .onbekend, .geenNorm: "onbekend"
      }
    },
    .flag("zoals_afgesproken") { $0.stand == .zoalsAfgesproken },
    .flag("meer_dan_afgesproken") { $0.stand == .meerDanAfgesproken },
    .flag("nog_niet") { $0.stand == .nogNiet },
    .flag("onbekend") { $0.stand == .onbekend },
  ])
}
