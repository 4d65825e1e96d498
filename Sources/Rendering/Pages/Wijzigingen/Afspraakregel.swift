import Domain
import Insight

/// One change of the schema in words, with what follows from it.
struct Afspraakregel: TemplateModel {
  let naam: String
  let url: String?
  let zin: String
  let was: String
  let nu: String
  /// How many schools met the agreement; empty where there was or is none.
  let voor: String
  let na: String
  /// The explanation, with what went and came marked.
  let uitleg: SafeHTML

  static let fields = Fields<Afspraakregel>([
    .text("naam", \.naam), .optionalText("url", \.url), .text("zin", \.zin), .text("was", \.was),
    .text("nu", \.nu), .text("voor", \.voor), .text("na", \.na), .html("uitleg", \.uitleg),
    .flag("afspraak") { !$0.was.isEmpty }, .flag("heeft_telling") { !$0.voor.isEmpty || !$0.na.isEmpty },
  ])

  init(_ wijziging: Schemawijziging, in verschil: Jaarverschil, site: Site) {
    let woorden = Schemawoorden(verschil: verschil)
    naam = woorden.onderwerp(wijziging)
    let paar = wijziging.indicator
    url = (paar?.nieuw ?? paar?.oud).map { site.pad(van: $0.id) }
    zin = Self.zin(wijziging, woorden)
    was = wijziging.soort.isNorm ? Self.afspraak(paar?.oud, verschil.oud) : ""
    nu = wijziging.soort.isNorm ? Self.afspraak(paar?.nieuw, verschil.nieuw) : ""
    let telt =
      wijziging.soort.isNorm || wijziging.soort == .betekenisAnders || wijziging.soort == .schaalAnders
    if telt, let paar, paar.oud?.norm != nil || paar.nieuw?.norm != nil {
      let telling = verschil.normtelling(paar)
      voor = paar.oud?.norm == nil ? "" : Self.telling(telling.voor)
      na = paar.nieuw?.norm == nil ? "" : Self.telling(telling.na)
    } else {
      voor = ""
      na = ""
    }
    uitleg = Self.uitleg(wijziging)
  }

  private static func zin(_ wijziging: Schemawijziging, _ woorden: Schemawoorden) -> String {
    switch wijziging.soort {
    case .normNieuw: "Hoort nu bij de basisondersteuning"
    case .normVervallen: "Hoort niet meer bij de basisondersteuning"
    case .normHoger: "De afspraak is hoger"
    case .normLager: "De afspraak is lager"
    default: woorden.zin(wijziging).metHoofdletter
    }
  }

  /// What was agreed on an indicator: `minstens “Ja, met een partner”`.
  static func afspraak(_ indicator: Indicator?, _ schema: Schema?) -> String {
    guard let indicator, let schema, let norm = Normbeeld(van: .onbekend, op: indicator, in: schema) else {
      return "geen afspraak"
    }
    return (norm.minstens ? "minstens " : "") + (norm.aangehaald ? "“\(norm.afspraak)”" : norm.afspraak)
  }

  /// Numbers of schools for one question. Unknown is told apart, and never counted as "not yet".
  private static func telling(_ telling: Normtelling) -> String {
    var delen = [aantal(telling.voldoet, "school voldoet", "scholen voldoen")]
    if telling.nogNiet > 0 { delen.append("\(telling.nogNiet) nog niet") }
    if telling.onbekend > 0 { delen.append("van \(telling.onbekend) is het onbekend") }
    return delen.joined(separator: ", ")
  }

  private static func uitleg(_ wijziging: Schemawijziging) -> SafeHTML {
    guard wijziging.aspecten.contains(.uitleg), let paar = wijziging.indicator, let oud = paar.oud,
      let nieuw = paar.nieuw
    else { return .empty }
    return Wijzigingstuk.gemarkeerd(
      Woordverschil(van: Leeswoorden.markdown(oud.uitleg), naar: Leeswoorden.markdown(nieuw.uitleg)).stukken)
  }
}
