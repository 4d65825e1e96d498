import Domain

/// A municipality with the schools that lie in it.
public struct Gemeente: Sendable {
  public let slug: Slug
  public let naam: String
  /// Whether the swv counts it as part of its region.
  public let inRegio: Bool
  /// Open schools, by name.
  public let scholen: [Schoolbeeld]
  /// Closed schools, by name.
  public let gesloten: [Schoolbeeld]

  /// The places with an open school, in alphabetical order.
  public var plaatsen: [String] {
    Set(scholen.map(\.school.adres.plaats)).sorted { ($0.alfabetisch, $0) < ($1.alfabetisch, $1) }
  }

  /// All municipalities of the swv and all in which a school lies, in alphabetical order.
  ///
  /// Two spellings that give one address on the site (`'s-Gravenhage`, `s-Gravenhage`) are one municipality.
  static func alle(genoemd: [String], open: [Schoolbeeld], gesloten: [Schoolbeeld]) -> [Gemeente] {
    var namen: [Slug: String] = [:]
    let regio = Set(genoemd.compactMap { slug(van: $0) })
    for naam in genoemd + (open + gesloten).map(\.school.adres.gemeente) {
      if let slug = slug(van: naam), namen[slug] == nil { namen[slug] = naam }
    }
    let openPerSlug = Dictionary(grouping: open) { slug(van: $0.school.adres.gemeente) }
    let dichtPerSlug = Dictionary(grouping: gesloten) { slug(van: $0.school.adres.gemeente) }
    return namen.map { slug, naam in
      Gemeente(
        slug: slug, naam: naam, inRegio: regio.contains(slug), scholen: openPerSlug[slug] ?? [],
        gesloten: dichtPerSlug[slug] ?? [])
    }
    .sorted { ($0.naam.alfabetisch, $0.slug) < ($1.naam.alfabetisch, $1.slug) }
  }

  /// The address of a municipality; a name without a letter or digit stands under `onbekend`.
  public static func slug(van naam: String) -> Slug? { Slug(naming: naam) ?? Slug(naming: "onbekend") }
}
