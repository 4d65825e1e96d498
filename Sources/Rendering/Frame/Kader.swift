import Domain

/// What stands around the content of every page: head, menu, breadcrumb and footer.
struct Kader: Sendable {
  /// The heading of the page.
  let titel: String
  /// The name in the browser's tab.
  let paginatitel: String
  /// One or two sentences for search engines and shared links.
  let beschrijving: String
  /// The path of the page on the site.
  let pad: String
  /// The way to the page, the page itself last; empty on the start page.
  let kruimels: [Koppeling]
  /// Whether search engines leave the page alone.
  let verborgen: Bool
  /// Data for search engines.
  let jsonld: SafeHTML?
  let hoofdmenu: [Koppeling]
  let site: Sitegegevens
}

/// What is the same on every page of a site.
struct Sitegegevens: Sendable {
  let titel: String
  let basisadres: String
  let swv: Aanspreekpunt
  let steunpunt: Aanspreekpunt
  let hoofdmenu: [Koppeling]
  let voetmenu: [Koppeling]
  let documentnaam: String
  let concept: Bool
  /// On a site with concepts: the page that tells where each profile stands.
  let meeleesoverzicht: String?
  let heeftKleur: Bool
  let mededeling: String?
  let bijgewerkt: Dag
  /// Where the zorgplicht is explained at length.
  let zorgplichtPagina: String?
  let begrippen: Begripverwijzingen
}

/// Where the words are explained that every parent meets; absent when the glossary lacks the word.
struct Begripverwijzingen: TemplateModel {
  let zorgplicht: String?
  let basisondersteuning: String?
  let samenwerkingsverband: String?
  let steunpunt: String?
  let medezeggenschapsraad: String?

  static let fields = Fields<Begripverwijzingen>([
    .optionalText("zorgplicht", \.zorgplicht),
    .optionalText("basisondersteuning", \.basisondersteuning),
    .optionalText("samenwerkingsverband", \.samenwerkingsverband),
    .optionalText("steunpunt", \.steunpunt),
    .optionalText("medezeggenschapsraad", \.medezeggenschapsraad),
  ])
}

/// A page with everything around it.
protocol Bladzijde: TemplateModel {
  var kader: Kader { get }
}

extension Fields where Model: Bladzijde {
  /// The names of the frame, which every page has, and those of the page itself.
  init(bladzijde eigen: [Field]) {
    self.init(
      [
        .text("titel", \.kader.titel),
        .text("paginatitel") { model in
          let kader = model.kader
          return kader.paginatitel == kader.site.titel
            ? kader.paginatitel : "\(kader.paginatitel) | \(kader.site.titel)"
        },
        .text("beschrijving", \.kader.beschrijving),
        .text("canoniek") { $0.kader.site.basisadres + $0.kader.pad },
        .flag("verborgen") { $0.kader.verborgen || $0.kader.site.concept },
        .html("jsonld", \.kader.jsonld),
        .list("kruimels", \.kader.kruimels),
        .flag("heeft_kruimels") { !$0.kader.kruimels.isEmpty },
        .list("hoofdmenu", \.kader.hoofdmenu),
        .list("voetmenu", \.kader.site.voetmenu),
        .text("site_titel", \.kader.site.titel),
        .model("swv", \.kader.site.swv),
        .model("steunpunt", \.kader.site.steunpunt),
        .text("documentnaam", \.kader.site.documentnaam),
        .flag("concept_site", \.kader.site.concept),
        .optionalText("meeleesoverzicht", \.kader.site.meeleesoverzicht),
        .flag("eigen_kleur", \.kader.site.heeftKleur),
        .optionalText("mededeling", \.kader.site.mededeling),
        .model("bijgewerkt", \.kader.site.bijgewerkt),
        .optionalText("zorgplicht_pagina", \.kader.site.zorgplichtPagina),
        .model("begrip", \.kader.site.begrippen),
      ] + eigen)
  }
}
