import Domain
import Insight

/// The schools that gave one answer, or that did not answer.
struct Groepblok: TemplateModel {
  /// Its place on the page of the question: `groep-zelf`.
  let anker: String
  let teken: Symbool
  let label: String
  let betekenis: String?
  let isOnbekend: Bool
  let isGeenVanDeze: Bool
  /// Whether the group holds all numbers, dates or texts, which have no answer in common.
  let isIngevuld: Bool
  let scholen: [Vermeldingregel]
  /// In a large region: how many schools of each municipality, instead of the schools.
  let gemeenten: [Gemeentetelling]

  static let fields = Fields<Groepblok>([
    .text("anker", \.anker),
    .text("teken", \.teken.rawValue), .text("label", \.label), .optionalText("betekenis", \.betekenis),
    .flag("onbekend", \.isOnbekend), .flag("geen_van_deze", \.isGeenVanDeze),
    .flag("ingevuld", \.isIngevuld),
    .list("scholen", \.scholen), .flag("heeft_scholen") { !$0.scholen.isEmpty },
    .list("gemeenten", \.gemeenten), .flag("heeft_gemeenten") { !$0.gemeenten.isEmpty },
  ])

  /// All groups of a question. Where single schools are listed, numbers, dates and texts stand in a table.
  static func verdeeld(
    _ overzicht: Indicatoroverzicht, site: Site
  ) -> (groepen: [Groepblok], tabel: [Vermeldingregel]) {
    let groepen = alle(van: overzicht, site: site)
    if site.isGroot { return (groepen, []) }
    return (groepen.filter { !$0.isIngevuld }, groepen.filter(\.isIngevuld).flatMap(\.scholen))
  }

  /// The groups that hold a school: answers in the order of the schema, unknown last.
  private static func alle(van overzicht: Indicatoroverzicht, site: Site) -> [Groepblok] {
    var blokken = overzicht.groepen.filter { !$0.vermeldingen.isEmpty }.map { groep in
      Groepblok(
        groep.sleutel, vermeldingen: groep.vermeldingen, overzicht: overzicht, site: site)
    }
    if !overzicht.onbekend.isEmpty {
      blokken.append(Groepblok(onbekend: overzicht.onbekend, overzicht: overzicht, site: site))
    }
    return blokken
  }

  private init(
    _ sleutel: Antwoordsleutel, vermeldingen: [Indicatoroverzicht.Vermelding], overzicht: Indicatoroverzicht,
    site: Site
  ) {
    let waarde: Waarde? =
      switch sleutel {
      case .schaal(let id): .schaal(id)
      case .janee(let ja): .janee(ja)
      case .optie(let id): .keuze(id)
      case .geenOptie, .ingevuld: nil
      }
    // An answer that only an older schema knows is said in the words of that schema.
    let bekend = Self.kent(overzicht.indicator, sleutel, in: overzicht.schema)
    let indicator = bekend ? overzicht.indicator : vermeldingen.first?.indicator ?? overzicht.indicator
    let schema = bekend ? overzicht.schema : vermeldingen.first?.schema ?? overzicht.schema
    let tekst = waarde.map { Antwoordtekst(van: $0, op: indicator, in: schema) }
    anker = "groep-\(Antwoordnamen(van: overzicht.indicator, in: overzicht.schema).naam(van: sleutel))"
    isGeenVanDeze = sleutel == .geenOptie
    isIngevuld = sleutel == .ingevuld
    if case .meerkeuze = indicator.soort {
      teken = .meerkeuze
    } else if let waarde {
      teken = Symbool(van: waarde, op: indicator, in: schema)
    } else {
      teken =
        vermeldingen.first?.antwoord.map { Symbool(van: $0.waarde, op: indicator, in: schema) } ?? .keuze
    }
    label = tekst?.label ?? ""
    betekenis = tekst?.betekenis
    isOnbekend = false
    scholen = site.isGroot ? [] : vermeldingen.map { Vermeldingregel($0, overzicht: overzicht) }
    gemeenten = site.isGroot ? Gemeentetelling.alle(vermeldingen, bij: overzicht.indicator, site: site) : []
  }

  private init(
    onbekend: [Indicatoroverzicht.Vermelding], overzicht: Indicatoroverzicht, site: Site
  ) {
    anker = "groep-\(Antwoordnamen(van: overzicht.indicator, in: overzicht.schema).onbekend)"
    teken = .onbekend
    label = ""
    betekenis = nil
    isOnbekend = true
    isGeenVanDeze = false
    isIngevuld = false
    scholen = site.isGroot ? [] : onbekend.map { Vermeldingregel($0, overzicht: overzicht) }
    gemeenten = site.isGroot ? Gemeentetelling.alle(onbekend, bij: overzicht.indicator, site: site) : []
  }

  private static func kent(_ indicator: Indicator, _ sleutel: Antwoordsleutel, in schema: Schema) -> Bool {
    switch (sleutel, indicator.soort) {
    case (.schaal(let id), .schaal(let schaal)): schema.schaal(schaal)?.waarde(id) != nil
    case (.janee, .janee): true
    case (.optie(let id), .keuze(let opties)), (.optie(let id), .meerkeuze(let opties)):
      opties.contains { $0.id == id }
    case (.geenOptie, .meerkeuze): true
    case (.ingevuld, .getal), (.ingevuld, .datum), (.ingevuld, .tekst): true
    default: false
    }
  }
}

/// A school in a group of equal answers.
struct Vermeldingregel: TemplateModel {
  let naam: String
  let url: String
  let plaats: String
  let antwoord: Antwoordbeeld
  let geenProfiel: Bool
  /// The school year of the answer, when that is not the year of the page.
  let ouderJaar: String?
  let alleenVoor: String
  let behalve: String

  static let fields = Fields<Vermeldingregel>(
    Antwoordbeeld.velden(\.antwoord) + [
      .text("naam", \.naam), .text("url", \.url), .text("plaats", \.plaats),
      .flag("geen_profiel", \.geenProfiel), .optionalText("ouder_jaar", \.ouderJaar),
      .text("alleen_voor", \.alleenVoor), .text("behalve", \.behalve),
    ])

  init(_ vermelding: Indicatoroverzicht.Vermelding, overzicht: Indicatoroverzicht) {
    let school = vermelding.beeld.school
    naam = school.naam
    plaats = school.adres.plaats
    url = "/scholen/\(school.slug)/" + (vermelding.indicator.map { "#antwoord-\($0.id)" } ?? "")
    if let antwoord = vermelding.antwoord, let editie = vermelding.beeld.huidige,
      let indicator = vermelding.indicator
    {
      self.antwoord = Antwoordbeeld(.beantwoord(antwoord), op: indicator, in: editie)
    } else {
      antwoord = .onbekend
    }
    geenProfiel = vermelding.beeld.huidige == nil
    ouderJaar = vermelding.schooljaar.flatMap { $0 < overzicht.schema.schooljaar ? $0.description : nil }
    switch vermelding.bereik {
    case .heleSchool:
      alleenVoor = ""
      behalve = ""
    case .alleen(let afdelingen):
      alleenVoor = afdelingen.map(\.naam).opgesomd
      behalve = ""
    case .behalve(let afdelingen):
      alleenVoor = ""
      behalve = afdelingen.map(\.naam).opgesomd
    }
  }
}

/// How many schools of a municipality stand in a group.
struct Gemeentetelling: TemplateModel {
  let naam: String
  let url: String
  let aantal: String

  static let fields = Fields<Gemeentetelling>([
    .text("naam", \.naam), .text("url", \.url), .text("aantal", \.aantal),
  ])

  /// Every municipality with a school in the group, in alphabetical order, and where its answers stand.
  static func alle(
    _ vermeldingen: [Indicatoroverzicht.Vermelding], bij indicator: Indicator, site: Site
  ) -> [Gemeentetelling] {
    var perGemeente: [Slug: Set<Slug>] = [:]
    var metProfiel = Set<Slug>()
    for vermelding in vermeldingen {
      guard let slug = Gemeente.slug(van: vermelding.beeld.school.adres.gemeente) else { continue }
      perGemeente[slug, default: []].insert(vermelding.beeld.school.slug)
      if vermelding.beeld.huidige != nil { metProfiel.insert(slug) }
    }
    return site.regio.gemeenten.compactMap { gemeente in
      perGemeente[gemeente.slug].map { scholen in
        Gemeentetelling(
          naam: gemeente.naam,
          url: metProfiel.contains(gemeente.slug) && indicator.soort.pastInMatrix
            ? "/vergelijken/alles/\(gemeente.slug)/#antwoord-\(indicator.id)"
            : "/gemeenten/\(gemeente.slug)/",
          aantal: Rendering.aantal(scholen.count, "school", "scholen"))
      }
    }
  }
}
