import Domain
import Insight

/// A change of the schema in one sentence for a member of the MR or the OPR.
struct Schemawoorden {
  let verschil: Jaarverschil

  /// The name of what changed.
  func onderwerp(_ wijziging: Schemawijziging) -> String {
    switch wijziging.onderwerp {
    case .indicator(let paar): paar.label
    case .schaal(_, let nieuw): "Antwoorden van de schaal “\(nieuw.id)”"
    case .tekst(let oud, let nieuw): "Tekst “\((nieuw ?? oud)?.titel ?? "")”"
    }
  }

  /// What happened to it, without its name.
  func zin(_ wijziging: Schemawijziging) -> String {
    switch wijziging.onderwerp {
    case .indicator(let paar): zin(wijziging, paar)
    case .schaal(let oud, let nieuw): zin(oud, nieuw)
    case .tekst(let oud, let nieuw):
      oud == nil
        ? "nieuw in het profiel" : nieuw == nil ? "niet meer in het profiel" : aspecten(wijziging.aspecten)
    }
  }

  private func zin(_ wijziging: Schemawijziging, _ paar: Indicatorpaar) -> String {
    let toen = paar.oud.flatMap { norm($0, verschil.oud) } ?? ""
    let nu = paar.nieuw.flatMap { norm($0, verschil.nieuw) } ?? ""
    switch wijziging.soort {
    case .indicatorNieuw: return "nieuwe vraag"
    case .indicatorVervallen: return "deze vraag is vervallen"
    case .indicatorHernoemd: return "heette eerst “\(paar.oud?.label ?? "")”"
    case .normNieuw: return "hoort nu bij de basisondersteuning: \(nu). \(telling(paar))"
    case .normVervallen: return "hoort niet meer bij de basisondersteuning (was: \(toen))"
    case .normHoger: return "de afspraak is hoger: was \(toen), is nu \(nu). \(telling(paar))"
    case .normLager: return "de afspraak is lager: was \(toen), is nu \(nu). \(telling(paar))"
    case .schaalAnders, .betekenisAnders: return aspecten(wijziging.aspecten)
    }
  }

  private func norm(_ indicator: Indicator, _ schema: Schema) -> String? {
    Antwoordtekst.norm(van: indicator, in: schema).map {
      indicator.norm == .ja ? "“\($0)”" : "minstens “\($0)”"
    }
  }

  /// The consequence: how many schools meet it. Unknown is told apart.
  private func telling(_ paar: Indicatorpaar) -> String {
    let (voor, na) = verschil.normtelling(paar)
    var delen = ["\(aantal(na.voldoet, "school voldoet", "scholen voldoen").metHoofdletter) nu"]
    if na.nogNiet > 0 { delen.append("\(na.nogNiet) nog niet") }
    if na.onbekend > 0 { delen.append("van \(na.onbekend) is het onbekend") }
    let onbekendToen = voor.onbekend > 0 ? "; van \(voor.onbekend) was het onbekend" : ""
    let eerder =
      paar.oud?.norm == nil
      ? ""
      : ". Eerder \(voor.voldoet == 1 ? "voldeed 1 school" : "voldeden \(voor.voldoet) scholen")\(onbekendToen)"
    return delen.joined(separator: ", ") + eerder
  }

  private func zin(_ oud: Schaal, _ nieuw: Schaal) -> String {
    var delen: [String] = []
    for waarde in nieuw.waarden {
      guard let toen = oud.waarde(waarde.id) else {
        delen.append("nieuw antwoord “\(waarde.label)”")
        continue
      }
      if !gelijk(toen.label, waarde.label) {
        delen.append("“\(toen.label)” heet nu “\(waarde.label)”")
      } else if !gelijk(toen.betekenis, waarde.betekenis) {
        delen.append("“\(waarde.label)” betekent nu: \(plat(waarde.betekenis))")
      }
    }
    for waarde in oud.waarden where nieuw.waarde(waarde.id) == nil {
      delen.append("het antwoord “\(waarde.label)” is vervallen")
    }
    return delen.isEmpty ? "de volgorde van de antwoorden is anders" : delen.joined(separator: "; ")
  }

  private func aspecten(_ aspecten: [Schemawijziging.Aspect]) -> String {
    aspecten.map { aspect in
      switch aspect {
      case .label: "de naam is anders"
      case .vraag: "de vraag is anders"
      case .uitleg: "de uitleg is anders"
      case .voor: "wordt aan andere soorten scholen gevraagd"
      case .verplicht: "of scholen dit moeten invullen, is anders"
      case .soort: "wordt op een andere manier beantwoord"
      case .waarden: "er zijn andere antwoorden mogelijk"
      case .woorden: "antwoorden heten anders"
      case .bereik: "de eenheid of de grens van het getal is anders"
      }
    }.opgesomd
  }

  private func gelijk(_ een: String, _ ander: String) -> Bool { plat(een) == plat(ander) }
  private func plat(_ tekst: String) -> String { Leeswoorden.plat(tekst).joined(separator: " ") }
}

extension String {
  /// The text with a capital at its begin.
  var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
