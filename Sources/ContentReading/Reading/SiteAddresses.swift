import Domain

/// The addresses to which content may link, as far as they follow from the content (`DESIGN` §5).
struct SiteAddresses {
  let scholen: [Slug]
  let schools: [School]
  let schemas: [Schema]
  let paginas: [Slug]
  /// Which school has a profile file of which year.
  let profielen: [(jaar: Schooljaar, slug: Slug)]

  var all: Set<String> {
    var all: Set<String> = [
      "/", "/scholen/", "/indicatoren/", "/behoeften/", "/gemeenten/", "/begrippen/", "/vergelijken/",
      "/vergelijken/alles/", "/zoeken/", "/wijzigingen/", "/feed.xml",
    ]
    for slug in scholen { all.formUnion(["/scholen/\(slug)/", "/scholen/\(slug)/schoolgids/"]) }
    for school in schools {
      all.insert("/soorten/\(school.soort.rawValue)/")
      if let gemeente = Slug(naming: school.adres.gemeente) { all.insert("/gemeenten/\(gemeente)/") }
    }
    for schema in schemas {
      for indicator in schema.indicatoren { all.insert("/indicatoren/\(indicator.id)/") }
    }
    if let newest = schemas.max(by: { $0.schooljaar < $1.schooljaar }) {
      for behoefte in newest.behoeften { all.insert("/behoeften/\(behoefte.id)/") }
    }
    let years = schemas.map(\.schooljaar).sorted()
    for year in years.dropFirst() {
      all.formUnion(["/wijzigingen/\(year)/", "/wijzigingen/\(year)/afspraken/"])
    }
    for (year, slug) in profielen {
      all.insert("/scholen/\(slug)/\(year)/")
      if let first = years.first, year > first { all.insert("/scholen/\(slug)/wijzigingen/\(year)/") }
    }
    for slug in paginas { all.insert("/\(slug)/") }
    return all
  }
}
