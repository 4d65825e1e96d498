import Domain

/// The addresses to which content may link, as far as they follow from the content (`DESIGN` §5).
struct SiteAddresses {
  let scholen: [Slug]
  let schools: [School]
  let schemas: [Schema]
  let paginas: [Slug]

  var all: Set<String> {
    var all: Set<String> = [
      "/", "/scholen/", "/indicatoren/", "/behoeften/", "/gemeenten/", "/begrippen/", "/vergelijken/",
      "/vergelijken/alles/", "/zoeken/",
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
    for slug in paginas { all.insert("/\(slug)/") }
    return all
  }
}
