import Domain
import Insight

/// All changes about one subject, such as an indicator: its answer, partner and explanation.
struct Wijzigingblok: TemplateModel {
  let naam: String
  /// The page of the indicator; `nil` for a text or the contact person.
  let url: String?
  let stukken: [Wijzigingstuk]
  let reden: Redenbeeld?
  /// Whether the MR could expect a reason that is not there.
  let redenOntbreekt: Bool

  static let fields = Fields<Wijzigingblok>([
    .text("naam", \.naam), .optionalText("url", \.url), .list("stukken", \.stukken),
    .model("reden", \.reden), .flag("reden_ontbreekt", \.redenOntbreekt),
  ])

  private init(_ wijzigingen: ArraySlice<Wijziging>, in verschil: Schoolverschil, site: Site) {
    let eerste = wijzigingen.first
    naam = eerste.map { Self.naam($0, verschil) } ?? ""
    url = eerste?.indicator.flatMap { $0.nieuw ?? $0.oud }.map { site.pad(van: $0.id) }
    stukken = wijzigingen.map { Wijzigingstuk($0, in: verschil) }
    reden = eerste?.reden.map { Redenbeeld($0) }
    redenOntbreekt = wijzigingen.contains(where: \.zonderReden)
  }

  /// Changes that follow one another and are about one subject together, per chapter.
  static func hoofdstukken(
    _ wijzigingen: [Wijziging], in verschil: Schoolverschil, site: Site
  ) -> [Wijzigingshoofdstuk] {
    var hoofdstukken: [(titel: String, blokken: [Wijzigingblok])] = []
    var begin = 0
    while begin < wijzigingen.count {
      var eind = begin + 1
      while eind < wijzigingen.count, wijzigingen[eind].isZelfdeOnderwerp(als: wijzigingen[begin]) {
        eind += 1
      }
      let titel = Self.hoofdstuk(wijzigingen[begin])
      if hoofdstukken.last?.titel != titel { hoofdstukken.append((titel, [])) }
      hoofdstukken[hoofdstukken.count - 1].blokken.append(
        Wijzigingblok(wijzigingen[begin..<eind], in: verschil, site: site))
      begin = eind
    }
    return hoofdstukken.map { Wijzigingshoofdstuk(titel: $0.titel, blokken: $0.blokken) }
  }

  private static func naam(_ wijziging: Wijziging, _ verschil: Schoolverschil) -> String {
    wijziging.indicator?.label ?? Wijzigingswoorden.onderwerp(wijziging, verschil)
  }

  private static func hoofdstuk(_ wijziging: Wijziging) -> String {
    switch wijziging.onderwerp {
    case .indicator, .veld: wijziging.indicator?.onderdeeltitel ?? ""
    case .tekst: "Teksten"
    case .profiel: "Contact en afdelingen"
    }
  }
}

/// The changes of one onderdeel, or the texts, under one heading.
struct Wijzigingshoofdstuk: TemplateModel {
  let titel: String
  let blokken: [Wijzigingblok]

  static let fields = Fields<Wijzigingshoofdstuk>([.text("titel", \.titel), .list("blokken", \.blokken)])
}

/// Why a school changed something, in its own words.
struct Redenbeeld: TemplateModel {
  let reden: String
  let aard: String

  static let fields = Fields<Redenbeeld>([.text("reden", \.reden), .text("aard", \.aard)])

  init(_ reden: Wijzigingsreden) {
    self.reden = Leeswoorden.plat(reden.reden).joined(separator: " ")
    aard = Wijzigingswoorden.woord(reden.aard)
  }
}

extension Wijziging {
  /// Whether two changes stand under one name.
  fileprivate func isZelfdeOnderwerp(als ander: Wijziging) -> Bool {
    guard let indicator, let andere = ander.indicator else { return false }
    return indicator.oud?.id == andere.oud?.id && indicator.nieuw?.id == andere.nieuw?.id
  }
}
