import Domain
import Insight

/// One change in words.
struct Wijzigingsregel: Sendable {
  /// "sterker", "vervallen" …
  let soort: String
  let onderwerp: String
  /// The old words; "niet ingevuld" where there was nothing.
  let was: String
  let nu: String
  /// The words that went and came, where enough of a text stayed to read it so; else old and new stand apart.
  let woorden: [Woordverschil.Stuk]
  /// What else must be known, each a sentence without its point.
  let opmerkingen: [String]
  /// Old and new answer in short, without partner and alternative: "was “Ja”, is nu “Nee”".
  let kort: String
  /// The reason with its aard; `nil` when there is none, or when it stands with the change before.
  let reden: String?
  /// Whether a reason was to be expected.
  let redenOntbreekt: Bool

  /// - Parameter vorige: the change before it; a reason for both is told once.
  init(_ wijziging: Wijziging, na vorige: Wijziging? = nil, _ verschil: Schoolverschil) {
    soort = Wijzigingswoorden.woord(wijziging.soort)
    onderwerp = Wijzigingswoorden.onderwerp(wijziging, verschil)
    was = Self.woorden(wijziging.oud, wijziging, wijziging.indicator?.oud, verschil.oud?.schema)
    nu = Self.woorden(wijziging.nieuw, wijziging, wijziging.indicator?.nieuw, verschil.nieuw?.schema)
    let stukken = wijziging.oud == nil || wijziging.nieuw == nil ? nil : wijziging.woordverschil
    woorden = stukken.map { $0.isLeesbaar ? $0.stukken : [] } ?? []
    opmerkingen = Self.opmerkingen(wijziging)
    kort = Self.kort(wijziging, verschil)
    let isVerteld = vorige?.reden == wijziging.reden && vorige?.indicator == wijziging.indicator
    reden =
      isVerteld
      ? nil
      : wijziging.reden.map {
        "\(Leeswoorden.plat($0.reden).joined(separator: " ")) (\(Wijzigingswoorden.woord($0.aard)))"
      }
    redenOntbreekt = wijziging.zonderReden
  }

  private static func woorden(
    _ waarde: Wijzigingswaarde?, _ wijziging: Wijziging, _ indicator: Indicator?, _ schema: Schema?
  ) -> String {
    if let woorden = Wijzigingswoorden.waarde(waarde, wijziging.onderwerp, op: indicator, in: schema) {
      return woorden
    }
    switch wijziging.onderwerp {
    case .indicator: return indicator == nil ? "niet gevraagd" : "niet ingevuld"
    case .veld, .tekst: return "leeg"
    case .profiel: return "was er niet"
    }
  }

  /// Old and new answer in short, for who needs no more than that: the words of a text take time to compare.
  static func kort(_ wijziging: Wijziging, _ verschil: Schoolverschil) -> String {
    func label(_ waarde: Wijzigingswaarde?, _ indicator: Indicator?, _ schema: Schema?) -> String? {
      guard let antwoord = waarde?.antwoord, let indicator, let schema else { return nil }
      return Antwoordtekst(van: antwoord.waarde, op: indicator, in: schema).label
    }
    let toen = label(wijziging.oud, wijziging.indicator?.oud, verschil.oud?.schema)
    let nu = label(wijziging.nieuw, wijziging.indicator?.nieuw, verschil.nieuw?.schema)
    switch (toen, nu) {
    case (let toen?, let nu?): return "was “\(toen)”, is nu “\(nu)”"
    case (let toen?, nil): return "was “\(toen)”, \(verdwenen(wijziging))"
    case (nil, let nu?):
      return "was \(wijziging.indicator?.oud == nil ? "nog niet gevraagd" : "niet ingevuld"), is nu “\(nu)”"
    case (nil, nil): return Wijzigingswoorden.woord(wijziging.soort)
    }
  }

  /// Why there is no answer now.
  private static func verdwenen(_ wijziging: Wijziging) -> String {
    if wijziging.indicator?.nieuw == nil { return "het samenwerkingsverband vraagt dit niet meer" }
    return wijziging.oorzaak == .schema ? "dat antwoord bestaat niet meer" : "is nu niet ingevuld"
  }

  private static func opmerkingen(_ wijziging: Wijziging) -> [String] {
    var zinnen: [String] = []
    if let zin = wijziging.norm.flatMap({ Wijzigingswoorden.zin($0.gevolg) }) {
      zinnen.append(zin.metHoofdletter)
    }
    if wijziging.oorzaak == .schema { zinnen.append(oorzaak(wijziging)) }
    if !wijziging.uitgezonderd.isEmpty {
      zinnen.append("Geldt niet voor \(wijziging.uitgezonderd.map(\.naam).opgesomd)")
    }
    if wijziging.oud == nil, let toelichting = wijziging.nieuw?.antwoord?.toelichting {
      zinnen.append("Toelichting: \(Leeswoorden.plat(toelichting).joined(separator: " "))")
    }
    return zinnen
  }

  private static func oorzaak(_ wijziging: Wijziging) -> String {
    switch wijziging.soort {
    case .nieuw: "Het samenwerkingsverband vraagt dit voor het eerst"
    case .vervallen:
      wijziging.indicator?.nieuw == nil
        ? "Het samenwerkingsverband vraagt dit niet meer" : "Het oude antwoord bestaat niet meer"
    default:
      "Het oude antwoord is met het nieuwe niet te vergelijken: de antwoorden zijn anders dan vorig jaar"
    }
  }
}

extension Woordverschil {
  /// Whether enough stayed to read both texts through each other: less than half of the words differ.
  var isLeesbaar: Bool {
    var gelijk = 0
    var anders = 0
    for stuk in stukken {
      switch stuk {
      case .gelijk(let tekst): gelijk += 2 * tekst.count
      case .weg(let tekst), .erbij(let tekst): anders += tekst.count
      }
    }
    return gelijk > anders
  }
}
