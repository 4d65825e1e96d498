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
