import Domain

extension School {
  /// Reads a file of `scholen/`; `nil` when it does not have its shape.
  init?(_ node: YAMLNode, slug: Slug) {
    guard let naam = node.prose("naam"), let brin = node.text("brin").flatMap({ Brin($0) }),
      let vestiging = node.text("vestiging").flatMap({ Vestigingsnummer($0) }),
      let soort: SoortOnderwijs = node.choice("soort"), let bestuur = node.prose("bestuur"),
      let adres = node["adres"].flatMap(Adres.init), let contact = node["contact"]?.contact
    else { return nil }
    self.init(
      slug: slug, naam: naam, brin: brin, vestiging: vestiging, soort: soort, bestuur: bestuur,
      denominatie: node.prose("denominatie"), adres: adres, locatie: node["locatie"].flatMap(Coordinaat.init),
      contact: contact, afdelingen: node["afdelingen"]?.items.compactMap(Afdeling.init) ?? [],
      gesloten: node.datum("gesloten"), vorigeSlugs: node.texts("vorige_slugs").compactMap { Slug($0) })
  }
}

extension Adres {
  fileprivate init?(_ node: YAMLNode) {
    guard let straat = node.prose("straat"), let huisnummer = node.prose("huisnummer"),
      let postcode = node.text("postcode").flatMap({ Postcode($0) }), let plaats = node.prose("plaats"),
      let gemeente = node.prose("gemeente")
    else { return nil }
    self.init(straat: straat, huisnummer: huisnummer, postcode: postcode, plaats: plaats, gemeente: gemeente)
  }
}

extension Coordinaat {
  fileprivate init?(_ node: YAMLNode) {
    guard let lat = node.text("lat").flatMap({ Double($0) }),
      let lon = node.text("lon").flatMap({ Double($0) })
    else { return nil }
    self.init(lat: lat, lon: lon)
  }
}

extension Afdeling {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Afdeling.ID = node.identifier("id"), let naam = node.prose("naam") else { return nil }
    self.init(id: id, naam: naam)
  }
}
