import Domain
import Insight

/// The choices beside the list of schools: without a script links to ready pages, with one controls.
struct Filterpaneel: TemplateModel {
  let behoefte: Filtergroepblok?
  let afdeling: Filtergroepblok?
  /// Municipality and place.
  let plaatsen: [Filtergroepblok]
  let onderdelen: [Filteronderdeel]
  /// Kind of school, board, norm, year.
  let over: [Filtergroepblok]
  let heeftPostcodes: Bool
  let isGroot: Bool
  let aantal: Int

  static let fields = Fields<Filterpaneel>([
    .model("behoefte", \.behoefte), .model("afdeling", \.afdeling), .list("plaatsen", \.plaatsen),
    .list("onderdelen", \.onderdelen), .flag("heeft_onderdelen") { !$0.onderdelen.isEmpty },
    .list("over", \.over), .flag("heeft_postcodes", \.heeftPostcodes), .flag("per_gemeente", \.isGroot),
    .number("aantal", \.aantal),
  ])

  /// `nil` without schools.
  init?(van site: Site) {
    guard !site.regio.scholen.isEmpty else { return nil }
    let schema = site.regio.nieuwsteSchema
    let filters = site.filters
    func blok(_ soort: Filtergroep.Soort) -> Filtergroepblok? {
      filters.groep(soort).map { Filtergroepblok($0, schema: schema) }
    }
    behoefte = blok(.behoefte)
    afdeling = blok(.afdeling)
    plaatsen = [.gemeente, .plaats].compactMap(blok)
    over = [.soort, .denominatie, .bestuur, .basisondersteuning, .jaar].compactMap(blok)
    onderdelen = (schema?.onderdelen ?? []).compactMap { onderdeel in
      let groepen = onderdeel.indicatoren.compactMap { blok(.vraag($0.id)) }
      return groepen.isEmpty ? nil : Filteronderdeel(titel: onderdeel.titel, groepen: groepen)
    }
    heeftPostcodes = !site.inhoud.postcodes.isEmpty
    isGroot = site.isGroot
    aantal = site.regio.scholen.count
  }
}

/// The questions of one onderdeel.
struct Filteronderdeel: TemplateModel {
  let titel: String
  let groepen: [Filtergroepblok]

  static let fields = Fields<Filteronderdeel>([.text("titel", \.titel), .list("groepen", \.groepen)])
}

/// One question with the answers that can be chosen.
struct Filtergroepblok: TemplateModel {
  let sleutel: String
  let titel: String
  /// What stands before a chosen answer.
  let kort: String
  let uitleg: String?
  let perAfdeling: Bool
  /// Empty when there are so many that a script shows them when they are asked for.
  let opties: [Filteroptieregel]

  /// From how many options on a list is left to the script.
  static let langeLijst = 100

  static let fields = Fields<Filtergroepblok>([
    .text("sleutel", \.sleutel), .text("titel", \.titel), .text("kort", \.kort),
    .optionalText("uitleg", \.uitleg), .flag("per_afdeling", \.perAfdeling), .list("opties", \.opties),
    .flag("alleen_script") { $0.opties.allSatisfy { $0.url == nil } },
  ])

  init(_ groep: Filtergroep, schema: Schema?) {
    sleutel = groep.sleutel
    titel = groep.titel(in: schema)
    kort = groep.kort(in: schema)
    uitleg = groep.uitleg(in: schema)
    perAfdeling = groep.perAfdeling
    opties = groep.isLang ? [] : groep.opties.map { Filteroptieregel($0, in: groep) }
  }
}

/// One answer that can be chosen.
struct Filteroptieregel: TemplateModel {
  let sleutel: String
  let tekst: String
  let uitleg: String?
  let url: String?
  let aantal: Int

  static let fields = Fields<Filteroptieregel>([
    .text("sleutel", \.sleutel), .text("tekst", \.tekst), .optionalText("uitleg", \.uitleg),
    .optionalText("url", \.url), .flag("heeft_pagina") { $0.url != nil }, .number("aantal", \.aantal),
  ])

  init(_ optie: Filteroptie, in groep: Filtergroep) {
    sleutel = optie.sleutel
    tekst = optie.tekst(in: groep)
    uitleg = optie.uitleg
    url = optie.url(in: groep)
    aantal = optie.aantal
  }
}

extension Filtergroep {
  /// Whether its names would make the page heavy. Municipalities are links and always stand there.
  var isLang: Bool { soort != .gemeente && opties.count > Filtergroepblok.langeLijst }
}
