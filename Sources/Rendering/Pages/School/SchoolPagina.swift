import Domain
import Insight
import JSON

/// A school's own page, also for an older year and for a school without a profile.
struct SchoolPagina: Bladzijde {
  let kader: Kader
  let identiteit: Schoolidentiteit
  /// The school year that counts as now.
  let actueelJaar: String
  let gesloten: Dag?
  let toestand: Profieltoestand
  let profiel: Profielbeeld?
  /// The present edition, when this page shows an older one.
  let archiefVan: Koppeling?
  let jaren: [Koppeling]
  let veranderingen: Schoolveranderingen?
  let schoolgids: String?
  let matrix: String
  let buurt: [Buurschool]
  /// Where this school and the nearest stand beside each other.
  let vergelijkBuurt: String?
  let hulp: [Aanspreekpunt]
  let kortAdres: String

  static let fields = Fields<SchoolPagina>(
    bladzijde: Schoolidentiteit.velden(\.identiteit) + [
      .text("actueel_jaar", \.actueelJaar),
      .model("gesloten", \.gesloten),
      .flag("is_gesloten") { $0.gesloten != nil },
      .flag("geen_profiel") { $0.profiel == nil },
      .flag("alleen_ouder") { $0.toestand == .alleenOuder && $0.archiefVan == nil },
      .flag("verouderd") { $0.toestand == .verouderd && $0.archiefVan == nil },
      .model("profiel", \.profiel),
      .model("archief_van", \.archiefVan),
      .flag("is_archief") { $0.archiefVan != nil },
      .list("jaren", \.jaren),
      .model("veranderingen", \.veranderingen),
      .flag("heeft_jaren") { !$0.jaren.isEmpty || $0.schoolgids != nil },
      .optionalText("schoolgids", \.schoolgids),
      .text("matrix", \.matrix),
      .list("buurt", \.buurt),
      .flag("heeft_buurt") { !$0.buurt.isEmpty },
      .optionalText("vergelijk_buurt", \.vergelijkBuurt),
      .list("hulp", \.hulp),
      .flag("heeft_hulp") { !$0.hulp.isEmpty },
      .text("kort_adres", \.kortAdres),
    ])

  /// - Parameter index: which of the school's editions to show, 0 for the newest.
  init(_ beeld: Schoolbeeld, editie index: Int = 0, site: Site) {
    let school = beeld.school
    let editie = beeld.edities.indices.contains(index) ? beeld.edities[index] : nil
    let basispad = "/scholen/\(school.slug)/"
    let isArchief = index > 0
    let pad = isArchief ? "\(basispad)\(editie?.schooljaar.description ?? "")/" : basispad
    identiteit = Schoolidentiteit(school)
    actueelJaar = (site.regio.actueelJaar ?? editie?.schooljaar).map(\.description) ?? ""
    gesloten = school.isGesloten(op: site.options.datum) ? school.gesloten.map { Dag($0) } : nil
    toestand = beeld.toestand
    profiel = editie.map { Profielbeeld($0, edities: beeld.edities[index...], site: site) }
    archiefVan =
      isArchief ? beeld.huidige.map { Koppeling($0.schooljaar.description, basispad) } : nil
    jaren = beeld.edities.indices.filter { $0 != index }.map { ander in
      let jaar = beeld.edities[ander].schooljaar.description
      return Koppeling(jaar, ander == 0 ? basispad : "\(basispad)\(jaar)/")
    }
    veranderingen = editie.flatMap { Schoolveranderingen($0, van: beeld, site: site) }
    schoolgids = isArchief || editie == nil ? nil : "\(basispad)schoolgids/"
    matrix = site.matrixpad(van: school)
    buurt =
      isArchief
      ? []
      : site.regio.inDeBuurt(van: school, aantal: 4).map { buur in
        Buurschool(buur.beeld.school, kilometers: buur.kilometers)
      }
    vergelijkBuurt =
      buurt.isEmpty || gesloten != nil
      ? nil
      : "/vergelijken/?scholen="
        + ([school.slug.rawValue] + buurt.prefix(3).map(\.slug)).joined(separator: ",")
    hulp = site.swv.hulp.map { Aanspreekpunt($0) }
    kortAdres = WebAdres(site.options.absolute(basispad)).map { $0.leesbaar + "/" } ?? basispad
    kader = site.kader(
      school.naam,
      paginatitel: "\(school.naam), \(school.adres.plaats)" + (editie.map { " (\($0.schooljaar))" } ?? ""),
      beschrijving: Self.beschrijving(van: school, editie: editie, isArchief: isArchief, site: site),
      pad: pad,
      boven: [Site.scholen] + (isArchief ? [Koppeling(school.naam, basispad)] : []),
      kruimel: isArchief ? editie?.schooljaar.description : nil,
      jsonld: isArchief ? nil : JSON(school: school, pagina: site.options.absolute(basispad)))
  }

  private static func beschrijving(
    van school: School, editie: Editie?, isArchief: Bool, site: Site
  ) -> String {
    let vraag = "Welke hulp biedt \(school.naam) in \(school.adres.plaats)?"
    guard let editie else { return "\(vraag) De school heeft nog geen profiel ingevuld." }
    let jaar =
      isArchief ? "Oud profiel van schooljaar \(editie.schooljaar)." : "Schooljaar \(editie.schooljaar)."
    let kort = Tekstkeuze(editie.schema).kort.flatMap { editie.profiel.teksten[$0.id] }
    let eersteZin = kort.map { " " + site.markdown.line($0, limit: 110) } ?? ""
    return "\(vraag) \(jaar)\(eersteZin)"
  }
}

/// Which text sections of a schema stand where on a school's page.
struct Tekstkeuze {
  /// The summary: the section of that name, or else the first.
  let kort: Tekstsectie?
  /// The section beside the contact: the first of the others, by agreement what the school cannot do.
  private let tweede: Tekstsectie?

  init(_ schema: Schema) {
    let kort = schema.teksten.first { $0.id.rawValue == "samenvatting" } ?? schema.teksten.first
    self.kort = kort
    tweede = schema.teksten.first { $0.id != kort?.id }
  }

  /// Whether a section stands at the top of the page. The rest stands at the end and is not printed.
  func staatVooraan(_ sectie: Tekstsectie) -> Bool { sectie.id == tweede?.id }
}

/// A school near the one that is shown.
struct Buurschool: TemplateModel {
  let slug: String
  let naam: String
  let url: String
  let plaats: String
  let soort: String
  let afstand: String

  init(_ school: School, kilometers: Double) {
    slug = school.slug.rawValue
    naam = school.naam
    url = "/scholen/\(school.slug)/"
    plaats = school.adres.plaats
    soort = school.soort.leesbaar
    afstand = Rendering.afstand(kilometers: kilometers)
  }

  static let fields = Fields<Buurschool>([
    .text("naam", \.naam), .text("url", \.url), .text("plaats", \.plaats), .text("soort", \.soort),
    .text("afstand", \.afstand),
  ])
}
