import Domain
import Insight

/// A school in the overview of a year.
struct Schoolverandering: TemplateModel {
  let naam: String
  let plaats: String
  let url: String
  /// Which kinds of change the school made. Without numbers: the list must not become a ranking.
  let soorten: String
  let sinds: Dag?

  static let fields = Fields<Schoolverandering>([
    .text("naam", \.naam), .text("plaats", \.plaats), .text("url", \.url), .text("soorten", \.soorten),
    .model("sinds", \.sinds),
  ])

  init(_ verschil: Schoolverschil) {
    naam = verschil.school.naam
    plaats = verschil.school.adres.plaats
    let basispad = "/scholen/\(verschil.school.slug)/"
    url = verschil.nieuw.map { "\(basispad)wijzigingen/\($0.schooljaar)/" } ?? basispad
    let gevonden = Wijziging.Soort.allCases.filter { soort in
      verschil.wijzigingen.contains { $0.soort == soort && $0.oorzaak == .school }
    }
    let woorden = gevonden.map { Wijzigingswoorden.woord($0) }
    soorten =
      woorden.isEmpty && !verschil.isLeeg
      ? "alleen door andere vragen of afspraken" : woorden.joined(separator: ", ")
    sinds = verschil.nieuw?.profiel.medezeggenschap.map { Dag($0.voorgelegd) }
  }
}

/// What one school itself withdrew or weakened.
struct Schoolminder: TemplateModel {
  let school: Schoolverandering
  let regels: [Minderregel]

  static let fields = Fields<Schoolminder>([
    .text("naam", \.school.naam), .text("plaats", \.school.plaats), .text("url", \.school.url),
    .list("regels", \.regels),
  ])

  init?(_ verschil: Schoolverschil) {
    regels = Minderregel.door(.school, verschil)
    if regels.isEmpty { return nil }
    school = Schoolverandering(verschil)
  }
}
