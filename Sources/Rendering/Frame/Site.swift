import Domain
import Insight
import JSON

/// Everything that the pages of one site share, worked out once.
struct Site: Sendable {
  /// From how many open schools on a list of all schools is no longer of use to a person: such a region
  /// is shown per municipality.
  static let grensGroteRegio = 300

  let regio: Regio
  let options: SiteOptions
  let gegevens: Sitegegevens
  let markdown = Markdown()
  let plekken: Schoolplekken
  /// Whether lists of all schools are split per municipality.
  let isGroot: Bool
  /// By what parents can choose among the open schools; in a large region these stand per municipality.
  let filters: Filters
  private let nieuweNamen: [Indicator.ID: Indicator.ID]
  private let paginas: Set<Slug>
  let vergelijkingen: Vergelijkingen
  /// In a large region: the municipalities in which a school has a profile, and so the table is not empty.
  let gemeentenMetTabel: Set<Slug>

  init(inhoud: Inhoud, options: SiteOptions) {
    let regio = Regio(inhoud: inhoud, datum: options.datum, vanaf: options.concept ? .concept : .vastgesteld)
    self.regio = regio
    self.options = options
    isGroot = regio.scholen.count > Self.grensGroteRegio
    filters = Filters(
      regio: regio, scholen: isGroot ? regio.gemeenten.flatMap(\.scholen) : regio.scholen)
    vergelijkingen = Vergelijkingen(
      regio, vanaf: options.concept ? .concept : .vastgesteld, onthoudt: !isGroot)
    nieuweNamen = Dictionary(
      regio.lijnen.verdwenen.compactMap { oud in oud.nieuweID.map { (oud.id, $0) } },
      uniquingKeysWith: { eerste, _ in eerste })
    plekken = Schoolplekken(inhoud.postcodes)
    paginas = Set(inhoud.paginas.map(\.slug))
    gemeentenMetTabel = Set(
      isGroot ? regio.gemeenten.filter { $0.scholen.contains { $0.huidige != nil } }.map(\.slug) : [])
    gegevens = Sitegegevens(inhoud: inhoud, options: options)
  }

  var inhoud: Inhoud { regio.inhoud }
  var swv: Samenwerkingsverband { regio.inhoud.samenwerkingsverband }

  /// The frame of a page.
  ///
  /// - Parameters:
  ///   - boven: the pages between the start page and this one.
  ///   - paginatitel: the name in the browser's tab, where it differs from the heading.
  ///   - kruimel: the page's own name in the breadcrumb, where the heading is too long.
  func kader(
    _ titel: String, paginatitel: String? = nil, beschrijving: String, pad: String, boven: [Koppeling] = [],
    kruimel: String? = nil, zonderKruimels: Bool = false,
    verborgen: Bool = false, jsonld: JSON? = nil
  ) -> Kader {
    let kruimels =
      zonderKruimels
      ? [] : [Koppeling("Start", "/")] + boven + [Koppeling(kruimel ?? titel, pad, huidig: true)]
    return Kader(
      titel: titel, paginatitel: paginatitel ?? titel, beschrijving: beschrijving, pad: pad,
      kruimels: kruimels, verborgen: verborgen,
      jsonld: jsonld.map { SafeHTML(trusted: $0.siteText) },
      hoofdmenu: gegevens.hoofdmenu.map {
        Koppeling($0.tekst, $0.url, huidig: pad == $0.url, omvat: pad != $0.url && pad.hasPrefix($0.url))
      },
      site: gegevens)
  }

  /// The page of an indicator, whatever it is called now.
  func pad(van indicator: Indicator.ID) -> String { "/indicatoren/\(nieuweNamen[indicator] ?? indicator)/" }

  /// The page on which a school stands beside others.
  func matrixpad(van school: School) -> String {
    guard let gemeente = Gemeente.slug(van: school.adres.gemeente), gemeentenMetTabel.contains(gemeente)
    else { return "/vergelijken/alles/" }
    return "/vergelijken/alles/\(gemeente)/"
  }

  /// The address of an ordinary page; `nil` when the swv did not write it.
  func pad(vanPagina slug: String) -> String? {
    Slug(slug).flatMap { paginas.contains($0) ? "/\($0)/" : nil }
  }

  static let scholen = Koppeling("Scholen", "/scholen/")
  static let indicatoren = Koppeling("Hulp zoeken", "/indicatoren/")
  static let behoeften = Koppeling("Wat heeft uw kind nodig?", "/behoeften/")
  static let gemeenten = Koppeling("Gemeenten", "/gemeenten/")
  static let alles = Koppeling("Alle scholen naast elkaar", "/vergelijken/alles/")
  static let vergelijken = Koppeling("Scholen vergelijken", "/vergelijken/")
  static let wijzigingen = Koppeling("Wat verandert er?", "/wijzigingen/")
  static let begrippen = Koppeling("Begrippen", "/begrippen/")
}

extension Slug {
  /// The words of an address, for a menu: `een-school-kiezen` is "Een school kiezen".
  var alsWoorden: String { String(rawValue.map { $0 == "-" ? " " : $0 }).metHoofdletter }
}
