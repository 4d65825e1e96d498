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

/// One change: its kind, old beside new.
struct Wijzigingstuk: TemplateModel {
  let regel: Wijzigingsregel
  let soort: Wijziging.Soort
  /// Which part of the answer changed, and in which department; empty for the answer of the whole school.
  let kop: String
  let toen: Antwoordkant
  let nu: Antwoordkant
  let woorden: SafeHTML

  static let fields = Fields<Wijzigingstuk>([
    .text("soort", \.regel.soort),
    .flag("minder") { $0.soort == .vervallen || $0.soort == .zwakker },
    .flag("tekst") { $0.soort == .tekst },
    .text("kop", \.kop),
    .model("toen", \.toen), .model("nu", \.nu),
    .html("woorden", \.woorden),
    .texts("opmerkingen") { $0.regel.opmerkingen.map(\.alsZin) },
  ])

  init(_ wijziging: Wijziging, in verschil: Schoolverschil) {
    regel = Wijzigingsregel(wijziging, verschil)
    soort = wijziging.soort
    kop = Self.kop(wijziging)
    let paar = wijziging.isAntwoord ? wijziging.indicator : nil
    toen = Antwoordkant(regel.was, wijziging.oud?.antwoord, op: paar?.oud, in: verschil.oud?.schema)
    nu = Antwoordkant(regel.nu, wijziging.nieuw?.antwoord, op: paar?.nieuw, in: verschil.nieuw?.schema)
    woorden = Self.gemarkeerd(regel.woorden)
  }

  private static func kop(_ wijziging: Wijziging) -> String {
    var delen: [String] = []
    if case .profiel = wijziging.onderwerp { return "" }
    if let afdeling = wijziging.afdeling { delen.append(afdeling.naam) }
    if case .veld(_, let veld) = wijziging.onderwerp { delen.append(Wijzigingswoorden.woord(veld)) }
    return delen.joined(separator: ", ").metHoofdletter
  }

  /// What went and came, also for who hears it: each run says where it begins and where it ends.
  static func gemarkeerd(_ stukken: [Woordverschil.Stuk]) -> SafeHTML {
    func gehoord(_ woorden: String) -> SafeHTML { SafeHTML(trusted: "<span class=\"vh\">\(woorden)</span>") }
    func element(_ naam: String, _ tekst: String, _ begin: String, _ eind: String) -> SafeHTML {
      SafeHTML(trusted: "<\(naam)>") + gehoord(begin) + SafeHTML(escaping: tekst) + gehoord(eind)
        + SafeHTML(trusted: "</\(naam)>")
    }
    return stukken.map { stuk in
      switch stuk {
      case .gelijk(let tekst): SafeHTML(escaping: tekst)
      case .weg(let tekst): element("del", tekst, "weg: ", " – einde weg.")
      case .erbij(let tekst): element("ins", tekst, "toegevoegd: ", " – einde toevoeging.")
      }
    }.joined(separator: SafeHTML(trusted: " "))
  }
}

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

extension String {
  /// The text with one point at its end.
  fileprivate var alsZin: String {
    if let laatste = last, ".!?".contains(laatste) { return self }
    return self + "."
  }
}

extension Wijziging {
  /// Whether two changes stand under one name.
  fileprivate func isZelfdeOnderwerp(als ander: Wijziging) -> Bool {
    guard let indicator, let andere = ander.indicator else { return false }
    return indicator.oud?.id == andere.oud?.id && indicator.nieuw?.id == andere.nieuw?.id
  }
}
