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

/// A school in the overview of a year.
struct Schoolverandering: TemplateModel {
  let naam: String
  let plaats: String
  let url: String
  /// Which kinds of change the school made. Without numbers: the list must not become a ranking.
  let soorten: String
  let sinds: Dag?

  static let fields = Fields<Schoolverandering>([
    .text("naam", \.naam), .text("plaats", \.plaats), .text("url", \.url), .text("soorten", \.soorten),
    .model("sinds", \.sinds),
  ])

  init(_ verschil: Schoolverschil) {
    naam = verschil.school.naam
    plaats = verschil.school.adres.plaats
    let basispad = "/scholen/\(verschil.school.slug)/"
    url = verschil.nieuw.map { "\(basispad)wijzigingen/\($0.schooljaar)/" } ?? basispad
    let gevonden = Wijziging.Soort.allCases.filter { soort in
      verschil.wijzigingen.contains { $0.soort == soort && $0.oorzaak == .school }
    }
    let woorden = gevonden.map { Wijzigingswoorden.woord($0) }
    soorten =
      woorden.isEmpty && !verschil.isLeeg
      ? "alleen door andere vragen of afspraken" : woorden.joined(separator: ", ")
    sinds = verschil.nieuw?.profiel.medezeggenschap.map { Dag($0.voorgelegd) }
  }
}

/// What one school itself withdrew or weakened.
struct Schoolminder: TemplateModel {
  let school: Schoolverandering
  let regels: [Minderregel]

  static let fields = Fields<Schoolminder>([
    .text("naam", \.school.naam), .text("plaats", \.school.plaats), .text("url", \.school.url),
    .list("regels", \.regels),
  ])

  init?(_ verschil: Schoolverschil) {
    regels = Minderregel.door(.school, verschil)
    if regels.isEmpty { return nil }
    school = Schoolverandering(verschil)
  }
}

/// Schools that cannot be compared, for one reason.
struct Schoolgroep: TemplateModel {
  let titel: String
  let uitleg: String
  let scholen: [Schoolverandering]
  /// In a large region the number instead of the names.
  let aantal: String

  static let fields = Fields<Schoolgroep>([
    .text("titel", \.titel), .text("uitleg", \.uitleg), .list("scholen", \.scholen),
    .flag("heeft_scholen") { !$0.scholen.isEmpty }, .text("aantal", \.aantal),
  ])

  static func alle(
    _ scholen: [Schoolverschil], jaar: Schooljaar, vorig: Schooljaar?, alleenAantal: Bool
  ) -> [Schoolgroep] {
    let van = vorig?.description ?? ""
    func groep(
      _ titel: String, _ uitleg: String, _ toestanden: Set<Schoolverschil.Toestand>
    ) -> Schoolgroep? {
      let leden = scholen.filter { toestanden.contains($0.toestand) }
      if leden.isEmpty { return nil }
      return Schoolgroep(
        titel: titel, uitleg: uitleg, scholen: alleenAantal ? [] : leden.map { Schoolverandering($0) },
        aantal: alleenAantal ? Rendering.aantal(leden.count, "school", "scholen") : "")
    }
    return [
      groep(
        "Nieuw", "Dit is het eerste profiel van de school. Er is niets om mee te vergelijken.",
        [.nieuweSchool, .eersteProfiel]),
      groep("Geen profiel van \(van)", "Deze scholen hebben nu wel een profiel.", [.geenProfielToen]),
      groep(
        "Nog geen profiel van \(jaar)", "Wij weten nog niet wat er bij deze scholen verandert.",
        [.geenProfielNu, .geenProfiel]),
      groep("Gesloten", "Deze scholen bestaan niet meer.", [.gesloten, .weg]),
    ].compactMap { $0 }
  }
}

/// The school years of which the changes can be read.
struct WijzigingenPagina: Bladzijde {
  let kader: Kader
  let jaren: [Jaarkoppeling]

  static let fields = Fields<WijzigingenPagina>(bladzijde: [
    .list("jaren", \.jaren), .flag("heeft_jaren") { !$0.jaren.isEmpty },
  ])

  init(site: Site) {
    jaren = site.vergelijkingen.jaren.map { jaar in
      Jaarkoppeling(
        jaar: jaar.description, vorig: site.vergelijkingen.vorige(van: jaar)?.description ?? "",
        url: "/wijzigingen/\(jaar)/", afspraken: "/wijzigingen/\(jaar)/afspraken/")
    }
    kader = site.kader(
      "Wat verandert er per jaar?",
      beschrijving:
        "Wat de scholen van \(site.swv.naam) elk schooljaar anders doen, en welke afspraken veranderen.",
      pad: "/wijzigingen/", kruimel: "Veranderingen")
  }
}

struct Jaarkoppeling: TemplateModel {
  let jaar: String
  let vorig: String
  let url: String
  let afspraken: String

  static let fields = Fields<Jaarkoppeling>([
    .text("jaar", \.jaar), .text("vorig", \.vorig), .text("url", \.url), .text("afspraken", \.afspraken),
  ])
}
