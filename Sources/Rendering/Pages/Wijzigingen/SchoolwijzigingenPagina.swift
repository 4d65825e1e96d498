import Domain
import Insight

/// What changed in the profile of one school in one school year: the document that the MR reads, on the
/// screen and on paper.
struct SchoolwijzigingenPagina: Bladzijde {
  let kader: Kader
  let identiteit: Schoolidentiteit
  let schooljaar: String
  /// The page of the profile itself.
  let profiel: Koppeling
  /// The profile with which it was compared; `nil` for a first one.
  let vorig: Koppeling?
  /// The school years in between, of which the school has no adopted profile.
  let overgeslagen: String
  let gesloten: Dag?
  let oplegger: Oplegger
  let school: [Wijzigingshoofdstuk]
  /// Whether a text is shown with what went and what came through each other.
  let heeftWoordverschil: Bool
  let schema: [Wijzigingshoofdstuk]
  let normgevolgen: [Normgevolgregel]
  let overig: [Redenregel]
  let vragen: [String]
  /// Whether the MR still has to speak, so that paper needs room for it.
  let ruimteVoorAdvies: Bool
  let instemming: Bool
  let jaren: [Koppeling]

  static let fields = Fields<SchoolwijzigingenPagina>(
    bladzijde: Schoolidentiteit.velden(\.identiteit) + [
      .text("schooljaar", \.schooljaar), .model("profiel", \.profiel), .model("vorig", \.vorig),
      .text("overgeslagen", \.overgeslagen), .model("gesloten", \.gesloten), .model("oplegger", \.oplegger),
      .list("school", \.school), .flag("heeft_school") { !$0.school.isEmpty },
      .flag("woordverschil", \.heeftWoordverschil),
      .list("schema", \.schema), .list("normgevolgen", \.normgevolgen),
      .flag("heeft_normgevolgen") { !$0.normgevolgen.isEmpty },
      .flag("heeft_schema") { !$0.schema.isEmpty || !$0.normgevolgen.isEmpty },
      .list("overig", \.overig), .flag("heeft_overig") { !$0.overig.isEmpty },
      .texts("vragen", \.vragen), .flag("ruimte_voor_advies", \.ruimteVoorAdvies),
      .flag("instemming", \.instemming), .list("jaren", \.jaren),
      .flag("heeft_jaren") { !$0.jaren.isEmpty },
    ])

  /// - Parameter verschil: what changed; `nil` for a first profile.
  init(_ editie: Editie, van beeld: Schoolbeeld, _ verschil: Schoolverschil?, site: Site) {
    let bron = beeld.school
    let basispad = "/scholen/\(bron.slug)/"
    let jaar = editie.schooljaar
    identiteit = Schoolidentiteit(bron)
    schooljaar = jaar.description
    profiel = Koppeling(jaar.description, Self.pad(van: editie, in: beeld))
    vorig = verschil?.oud.map { Koppeling($0.schooljaar.description, Self.pad(van: $0, in: beeld)) }
    overgeslagen = Self.overgeslagen(verschil, jaar, site)
    gesloten = bron.isGesloten(op: site.options.datum) ? bron.gesloten.map { Dag($0) } : nil
    let basis = verschil.map { Basisgevolgen($0) } ?? Basisgevolgen(eerste: editie)
    oplegger = Oplegger(editie, verschil, basis, site: site)
    let wijzigingen = verschil?.wijzigingen ?? []
    school = Self.hoofdstukken(wijzigingen, .school, verschil, site)
    heeftWoordverschil = school.contains { hoofdstuk in
      hoofdstuk.blokken.contains { $0.stukken.contains { !$0.regel.woorden.isEmpty } }
    }
    schema = Self.hoofdstukken(wijzigingen, .schema, verschil, site)
    normgevolgen =
      verschil.map { verschil in
        verschil.normgevolgen.map { Normgevolgregel($0, in: verschil, site: site) }
      } ?? []
    overig = verschil.map(Redenregel.alle) ?? []
    vragen = verschil.map { MRVragen.vragen($0, basis) } ?? MRVragen.eersteProfiel(basis)
    ruimteVoorAdvies =
      editie.profiel.status != .vastgesteld && editie.profiel.medezeggenschap?.uitkomst == nil
    instemming = site.swv.medezeggenschap == .instemming
    jaren = beeld.edities.filter { $0.schooljaar != jaar && site.heeftDocument($0) }.map {
      Koppeling($0.schooljaar.description, "\(basispad)wijzigingen/\($0.schooljaar)/")
    }
    kader = site.kader(
      "\(bron.naam): wat is er anders in \(jaar)?",
      paginatitel: "\(bron.naam), \(bron.adres.plaats): wat is er anders in \(jaar)?",
      beschrijving:
        "Wat veranderde \(bron.naam) in \(bron.adres.plaats) in het profiel van \(jaar), en waarom?",
      pad: "\(basispad)wijzigingen/\(jaar)/",
      boven: [Site.scholen, Koppeling(bron.naam, basispad)], kruimel: "Wat is er anders in \(jaar)?")
  }

  private static func hoofdstukken(
    _ wijzigingen: [Wijziging], _ oorzaak: Wijziging.Oorzaak, _ verschil: Schoolverschil?, _ site: Site
  ) -> [Wijzigingshoofdstuk] {
    guard let verschil else { return [] }
    return Wijzigingblok.hoofdstukken(wijzigingen.filter { $0.oorzaak == oorzaak }, in: verschil, site: site)
  }

  private static func pad(van editie: Editie, in beeld: Schoolbeeld) -> String {
    let basispad = "/scholen/\(beeld.school.slug)/"
    return editie.schooljaar == beeld.huidige?.schooljaar ? basispad : "\(basispad)\(editie.schooljaar)/"
  }

  private static func overgeslagen(_ verschil: Schoolverschil?, _ jaar: Schooljaar, _ site: Site) -> String {
    guard let oud = verschil?.oud?.schooljaar else { return "" }
    return site.inhoud.schooljaren.filter { $0 < jaar && $0 > oud }.map(\.description).reversed().opgesomd
  }
}

/// A reason that the school wrote for something that stayed the same.
struct Redenregel: TemplateModel {
  let naam: String
  let reden: Redenbeeld

  static let fields = Fields<Redenregel>([.text("naam", \.naam), .model("reden", \.reden)])

  static func alle(_ verschil: Schoolverschil) -> [Redenregel] {
    guard let schema = verschil.nieuw?.schema else { return [] }
    func regel(_ onderwerp: Onderwerp, _ naam: String) -> Redenregel? {
      verschil.overigeRedenen[onderwerp].map { Redenregel(naam: naam, reden: Redenbeeld($0)) }
    }
    return schema.indicatoren.compactMap { regel(.indicator($0.id), $0.label) }
      + schema.teksten.compactMap { regel(.tekst($0.id), $0.titel) }
  }
}

extension Site {
  /// Whether an edition has a document of changes: its year must have a year before it.
  func heeftDocument(_ editie: Editie) -> Bool { vergelijkingen.jaren.contains(editie.schooljaar) }
}
