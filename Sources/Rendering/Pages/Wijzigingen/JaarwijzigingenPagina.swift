import Domain
import Insight

/// What changed in one school year in all schools, for the swv and the OPR; on a site with concepts also
/// where each profile stands.
struct JaarwijzigingenPagina: Bladzijde {
  let kader: Kader
  let schooljaar: String
  let vorigJaar: String
  let afspraken: String
  /// Agreements that changed, each in a sentence.
  let normen: [Afspraakregel]
  let heeftAndereVragen: Bool
  let bijMR: [Schoolverandering]
  let concept: [Schoolverandering]
  let minder: [Schoolminder]
  let veranderd: [Schoolverandering]
  let ongewijzigd: [Schoolverandering]
  let groepen: [Schoolgroep]
  let isGroot: Bool
  let aantalOngewijzigd: String

  static let fields = Fields<JaarwijzigingenPagina>(bladzijde: [
    .text("schooljaar", \.schooljaar), .text("vorig_jaar", \.vorigJaar), .text("afspraken", \.afspraken),
    .list("normen", \.normen), .flag("heeft_normen") { !$0.normen.isEmpty },
    .flag("andere_vragen", \.heeftAndereVragen),
    .list("bij_mr", \.bijMR), .flag("heeft_bij_mr") { !$0.bijMR.isEmpty },
    .list("concept", \.concept), .flag("heeft_concept") { !$0.concept.isEmpty },
    .list("minder", \.minder), .flag("heeft_minder") { !$0.minder.isEmpty },
    .list("veranderd", \.veranderd), .flag("heeft_veranderd") { !$0.veranderd.isEmpty },
    .list("ongewijzigd", \.ongewijzigd), .flag("heeft_ongewijzigd") { !$0.ongewijzigd.isEmpty },
    .list("groepen", \.groepen), .flag("groot", \.isGroot), .text("aantal_ongewijzigd", \.aantalOngewijzigd),
  ])

  init(_ jaar: Schooljaar, site: Site) {
    let verschil = site.vergelijkingen.jaarverschil(jaar)
    schooljaar = jaar.description
    vorigJaar = verschil?.van.description ?? ""
    afspraken = "/wijzigingen/\(jaar)/afspraken/"
    isGroot = site.isGroot
    let schema = verschil?.schema ?? []
    normen =
      verschil.map { verschil in
        schema.filter(\.soort.isNorm).map { Afspraakregel($0, in: verschil, site: site) }
      } ?? []
    heeftAndereVragen = schema.contains { !$0.soort.isNorm }
    let scholen = verschil?.scholen ?? []
    func status(_ status: Profiel.Status) -> [Schoolverandering] {
      scholen.filter { $0.nieuw?.profiel.status == status }.map { Schoolverandering($0) }
    }
    bijMR = status(.bijMR)
    concept = status(.concept)
    minder = scholen.compactMap { Schoolminder($0) }
    let vergeleken = scholen.filter { $0.toestand == .vergeleken }
    veranderd = vergeleken.filter { !$0.isLeeg }.map { Schoolverandering($0) }
    let gelijk = vergeleken.filter(\.isLeeg)
    ongewijzigd = site.isGroot ? [] : gelijk.map { Schoolverandering($0) }
    aantalOngewijzigd = site.isGroot && !gelijk.isEmpty ? aantal(gelijk.count, "school", "scholen") : ""
    groepen = Schoolgroep.alle(scholen, jaar: jaar, vorig: verschil?.van, alleenAantal: site.isGroot)
    kader = site.kader(
      "Wat is er anders in \(jaar)?",
      beschrijving: "Wat de scholen van \(site.swv.naam) in \(jaar) anders doen dan het jaar ervoor.",
      pad: "/wijzigingen/\(jaar)/", boven: [Site.wijzigingen], kruimel: jaar.description)
  }
}
