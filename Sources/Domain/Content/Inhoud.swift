/// Everything that people wrote in the content folder, read and checked.
public struct Inhoud: Sendable {
  public let samenwerkingsverband: Samenwerkingsverband
  public let schemas: [Schooljaar: Schema]
  /// Ordered by slug.
  public let scholen: [School]
  public let profielen: [Schooljaar: [Slug: Profiel]]
  /// Ordered by `volgorde`, then title.
  public let paginas: [Pagina]
  /// Ordered by term.
  public let begrippen: [Begrip]
  public let gebied: Gebied?
  public let postcodes: [Postcodegebied]

  public init(
    samenwerkingsverband: Samenwerkingsverband, schemas: [Schooljaar: Schema], scholen: [School],
    profielen: [Schooljaar: [Slug: Profiel]], paginas: [Pagina], begrippen: [Begrip],
    gebied: Gebied?, postcodes: [Postcodegebied]
  ) {
    self.samenwerkingsverband = samenwerkingsverband
    self.schemas = schemas
    self.scholen = scholen
    self.profielen = profielen
    self.paginas = paginas
    self.begrippen = begrippen
    self.gebied = gebied
    self.postcodes = postcodes
  }

  /// The school years that have a schema, newest first.
  public var schooljaren: [Schooljaar] { schemas.keys.sorted(by: >) }

  /// All editions of a school that the site may show, newest first.
  ///
  /// - Parameter status: the least that a profile must have reached; `.vastgesteld` for the public site.
  public func edities(van school: School, vanaf status: Profiel.Status = .vastgesteld) -> [Editie] {
    schooljaren.compactMap { jaar in
      guard let schema = schemas[jaar], let profiel = profielen[jaar]?[school.slug],
        profiel.status >= status
      else { return nil }
      return Editie(school: school, schema: schema, profiel: profiel)
    }
  }
}

/// An ordinary page, written in Markdown.
public struct Pagina: Hashable, Sendable {
  /// Where the page is listed.
  public enum Menu: String, Sendable, CaseIterable { case hoofd, voet, geen }

  /// The file's name, and so the page's address.
  public let slug: Slug
  public let titel: String
  public let volgorde: Int
  public let menu: Menu
  /// Markdown without the front matter.
  public let tekst: String

  public init(slug: Slug, titel: String, volgorde: Int, menu: Menu, tekst: String) {
    self.slug = slug
    self.titel = titel
    self.volgorde = volgorde
    self.menu = menu
    self.tekst = tekst
  }
}

/// A term of the glossary with its meaning in plain Dutch.
public struct Begrip: Hashable, Sendable {
  /// Made of the term; the anchor on the glossary page.
  public let slug: Slug
  public let term: String
  public let betekenis: String
  /// Other spellings and abbreviations.
  public let ook: [String]

  public init(slug: Slug, term: String, betekenis: String, ook: [String]) {
    self.slug = slug
    self.term = term
    self.betekenis = betekenis
    self.ook = ook
  }
}
