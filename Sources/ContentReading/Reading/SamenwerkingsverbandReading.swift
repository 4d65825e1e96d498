import Domain

extension Samenwerkingsverband {
  /// Reads `samenwerkingsverband.yaml`; `nil` when it does not have its shape.
  init?(_ node: YAMLNode) {
    guard let naam = node.prose("naam"), let code = node.prose("code"),
      let sector: Sector = node.choice("sector"),
      let contact = node["contact"]?.contact, let steunpunt = node["steunpunt"].flatMap(Steunpunt.init),
      let bevoegdheid: Bevoegdheid = node["medezeggenschap"]?.choice("bevoegdheid"),
      let site = node["site"].flatMap(Siteinstellingen.init)
    else { return nil }
    self.init(
      naam: naam, code: code, sector: sector, gemeenten: node.texts("gemeenten"), contact: contact,
      steunpunt: steunpunt, hulp: node["hulp"]?.items.compactMap(Hulpinstantie.init) ?? [],
      medezeggenschap: bevoegdheid, site: site)
  }
}

extension Steunpunt {
  fileprivate init?(_ node: YAMLNode) {
    guard let naam = node.prose("naam"), let telefoon = node.telefoon, let email = node.email else {
      return nil
    }
    self.init(naam: naam, telefoon: telefoon, email: email, website: node.website)
  }
}

extension Hulpinstantie {
  fileprivate init?(_ node: YAMLNode) {
    guard let naam = node.prose("naam"), let website = node.website,
      let uitleg = node.prose("uitleg")
    else { return nil }
    self.init(naam: naam, website: website, telefoon: node.telefoon, uitleg: uitleg)
  }
}

extension Siteinstellingen {
  fileprivate init?(_ node: YAMLNode) {
    guard let titel = node.prose("titel"), let adres = node.text("adres").flatMap({ WebAdres($0) }),
      let documentnaam: Documentnaam = node.choice("documentnaam"),
      let maanden = node.integer("verouderd_na_maanden")
    else { return nil }
    self.init(
      titel: titel, adres: adres, documentnaam: documentnaam, verouderdNaMaanden: maanden,
      kleur: node.text("kleur").flatMap { Kleur($0) }, mededeling: node.prose("mededeling"))
  }
}
