import Domain
import Insight

/// What the swv asks and agreed otherwise than the year before, with what follows from it, for the OPR.
struct AfsprakenPagina: Bladzijde {
  let kader: Kader
  let schooljaar: String
  let vorigJaar: String
  let groepen: [Afspraakgroep]
  let nieuwBasis: String

  static let fields = Fields<AfsprakenPagina>(bladzijde: [
    .text("schooljaar", \.schooljaar), .text("vorig_jaar", \.vorigJaar), .list("groepen", \.groepen),
    .flag("niets") { $0.groepen.isEmpty }, .text("nieuw_basis", \.nieuwBasis),
  ])

  init(_ jaar: Schooljaar, site: Site) {
    let verschil = site.vergelijkingen.jaarverschil(jaar)
    schooljaar = jaar.description
    vorigJaar = verschil?.van.description ?? ""
    groepen = verschil.map { Afspraakgroep.alle($0, site: site) } ?? []
    nieuwBasis =
      verschil?.schema.filter { $0.soort == .normNieuw }.compactMap { $0.indicator?.label }
      .map { "“\($0)”" }.opgesomd ?? ""
    kader = site.kader(
      "Andere afspraken in \(jaar)",
      beschrijving:
        "Wat \(site.swv.naam) in \(jaar) anders vraagt en afspreekt, en hoeveel scholen daaraan voldoen.",
      pad: "/wijzigingen/\(jaar)/afspraken/",
      boven: [Site.wijzigingen, Koppeling(jaar.description, "/wijzigingen/\(jaar)/")], kruimel: "Afspraken")
  }
}

/// Changes of the schema of one kind under a heading.
struct Afspraakgroep: TemplateModel {
  let titel: String
  let uitleg: String
  let regels: [Afspraakregel]

  static let fields = Fields<Afspraakgroep>([
    .text("titel", \.titel), .text("uitleg", \.uitleg), .list("regels", \.regels),
  ])

  static func alle(_ verschil: Jaarverschil, site: Site) -> [Afspraakgroep] {
    func groep(_ titel: String, _ uitleg: String, _ soorten: Set<Schemawijziging.Soort>) -> Afspraakgroep? {
      let regels = verschil.schema.filter { soorten.contains($0.soort) }.map {
        Afspraakregel($0, in: verschil, site: site)
      }
      return regels.isEmpty ? nil : Afspraakgroep(titel: titel, uitleg: uitleg, regels: regels)
    }
    return [
      groep("Nieuw in de basisondersteuning", "Elke school moet dit nu bieden.", [.normNieuw]),
      groep("Hogere afspraken", "Elke school moet nu meer bieden dan eerst.", [.normHoger]),
      groep("Lagere afspraken", "Elke school mag nu met minder volstaan dan eerst.", [.normLager]),
      groep(
        "Niet meer in de basisondersteuning", "Een school hoeft dit niet meer te bieden.", [.normVervallen]),
      groep("Nieuwe vragen", "Dit vraagt het samenwerkingsverband voor het eerst.", [.indicatorNieuw]),
      groep("Vervallen vragen", "Dit vraagt het samenwerkingsverband niet meer.", [.indicatorVervallen]),
      groep(
        "Vragen met een andere naam", "De geschiedenis van de antwoorden loopt door.", [.indicatorHernoemd]),
      groep(
        "Andere antwoorden", "Scholen kiezen uit andere antwoorden, of die heten anders.", [.schaalAnders]),
      groep(
        "Andere uitleg", "De vraag bleef, maar betekent iets anders of is voor andere scholen.",
        [.betekenisAnders]),
    ].compactMap { $0 }
  }
}
