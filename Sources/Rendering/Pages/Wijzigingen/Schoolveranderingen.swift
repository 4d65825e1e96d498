import Domain
import Insight

/// What changed since the year before, in short, for the page of the school.
struct Schoolveranderingen: TemplateModel {
  let url: String
  let vorigJaar: String
  /// Whether the profile with which it was compared is of the year right before.
  let isVorigJaar: Bool
  let regels: [Veranderregel]
  let meer: Int
  let nagekeken: Dag?
  /// Whether there is a document, but nothing to compare with.
  let isEerste: Bool
  /// Whether the MR may still read it before it is adopted.
  let isNogNietVastgesteld: Bool

  static let fields = Fields<Schoolveranderingen>([
    .text("url", \.url), .text("vorig_jaar", \.vorigJaar), .flag("is_vorig_jaar", \.isVorigJaar),
    .list("regels", \.regels), .flag("heeft_regels") { !$0.regels.isEmpty }, .number("meer", \.meer),
    .model("nagekeken", \.nagekeken), .flag("eerste_profiel", \.isEerste),
    .flag("nog_niet_vastgesteld", \.isNogNietVastgesteld),
  ])

  private static let meeste = 5

  /// `nil` when the edition has no document of changes.
  init?(_ editie: Editie, van beeld: Schoolbeeld, site: Site) {
    guard site.heeftDocument(editie) else { return nil }
    let jaar = editie.schooljaar
    url = "/scholen/\(beeld.school.slug)/wijzigingen/\(jaar)/"
    let verschil = site.vergelijkingen.schoolverschil(beeld, jaar)
    isEerste = verschil == nil
    isNogNietVastgesteld = editie.profiel.status != .vastgesteld
    let oud = verschil?.oud?.schooljaar
    vorigJaar = oud.map(\.description) ?? ""
    isVorigJaar = oud != nil && oud == jaar.vorige
    let alle = verschil.map(Self.belangrijkste) ?? []
    regels = alle.prefix(Self.meeste).compactMap { wijziging in
      verschil.map { Veranderregel(wijziging, $0) }
    }
    meer = max(0, alle.count - Self.meeste)
    nagekeken = editie.profiel.ongewijzigdBevestigd.map { Dag($0) }
  }

  /// What parents must know first: less, then more, then other. Wording and the contact person stand elsewhere
  /// on the page.
  private static func belangrijkste(_ verschil: Schoolverschil) -> [Wijziging] {
    let school = verschil.wijzigingen.filter { $0.oorzaak == .school && $0.isAntwoord }
    let volgorde: [[Wijziging.Soort]] = [[.vervallen, .zwakker], [.sterker, .nieuw], [.anders]]
    return volgorde.flatMap { soorten in school.filter { soorten.contains($0.soort) } }
  }
}

/// One change in short.
struct Veranderregel: TemplateModel {
  let soort: String
  let naam: String
  let zin: String

  static let fields = Fields<Veranderregel>([
    .text("soort", \.soort), .text("naam", \.naam), .text("zin", \.zin),
  ])

  init(_ wijziging: Wijziging, _ verschil: Schoolverschil) {
    soort = Wijzigingswoorden.woord(wijziging.soort)
    naam = Wijzigingswoorden.onderwerp(wijziging, verschil)
    zin = Wijzigingsregel.kort(wijziging, verschil)
  }
}
