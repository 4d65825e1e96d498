import Domain
import Insight

/// Something that was withdrawn or became weaker.
struct Minderregel: TemplateModel {
  let naam: String
  let soort: String
  /// Old and new answer; empty where a text or another part of the profile went.
  let zin: String

  static let fields = Fields<Minderregel>([
    .text("naam", \.naam), .text("soort", \.soort), .text("zin", \.zin),
  ])

  /// What the school itself changed comes first.
  static func alle(_ verschil: Schoolverschil) -> [Minderregel] {
    door(.school, verschil) + door(.schema, verschil)
  }

  static func door(_ oorzaak: Wijziging.Oorzaak, _ verschil: Schoolverschil) -> [Minderregel] {
    verschil.wijzigingen.filter { $0.isMinder && $0.oorzaak == oorzaak }.map { Minderregel($0, verschil) }
  }

  private init(_ wijziging: Wijziging, _ verschil: Schoolverschil) {
    naam = Wijzigingswoorden.onderwerp(wijziging, verschil)
    soort = Wijzigingswoorden.woord(wijziging.soort)
    zin = wijziging.isAntwoord ? Wijzigingsregel.kort(wijziging, verschil) : ""
  }
}
