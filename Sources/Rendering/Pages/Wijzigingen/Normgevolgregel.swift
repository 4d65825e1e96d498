import Domain
import Insight

/// What a changed agreement means for an answer that stayed the same.
struct Normgevolgregel: TemplateModel {
  let naam: String
  let url: String
  let zin: String
  /// What was and is agreed, and what the school answers.
  let was: String
  let nu: String
  let antwoord: String
  let reden: Redenbeeld?

  static let fields = Fields<Normgevolgregel>([
    .text("naam", \.naam), .text("url", \.url), .text("zin", \.zin), .text("was", \.was),
    .text("nu", \.nu), .text("antwoord", \.antwoord), .model("reden", \.reden),
  ])

  init(_ gevolg: Normgevolg, in verschil: Schoolverschil, site: Site) {
    was = Afspraakregel.afspraak(gevolg.indicator.oud, verschil.oud?.schema)
    nu = Afspraakregel.afspraak(gevolg.indicator.nieuw, verschil.nieuw?.schema)
    antwoord = Self.antwoord(gevolg, verschil.nieuw) ?? Antwoordtekst.onbekend
    naam = gevolg.indicator.label + (gevolg.afdeling.map { " (\($0.naam))" } ?? "")
    url = (gevolg.indicator.nieuw ?? gevolg.indicator.oud).map { site.pad(van: $0.id) } ?? ""
    zin = (Wijzigingswoorden.zin(gevolg.overgang.gevolg) ?? "").metHoofdletter
    reden = gevolg.reden.map { Redenbeeld($0) }
  }

  private static func antwoord(_ gevolg: Normgevolg, _ editie: Editie?) -> String? {
    guard let editie, let indicator = gevolg.indicator.nieuw else { return nil }
    let profiel = editie.profiel
    let stand =
      gevolg.afdeling.map { profiel.stand(van: indicator.id, in: $0.id) } ?? profiel.stand(van: indicator.id)
    return stand.antwoord.flatMap { Wijzigingswoorden.antwoord($0, op: indicator, in: editie.schema) }
  }
}
