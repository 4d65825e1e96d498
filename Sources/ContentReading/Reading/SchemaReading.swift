import Domain

extension Schema {
  /// Reads a file of `schema/`; `nil` when it does not have its shape.
  init?(_ node: YAMLNode) {
    guard let schooljaar = node.text("schooljaar").flatMap({ Schooljaar($0) }),
      let budget = node.integer("toelichting_max_tekens")
    else { return nil }
    self.init(
      schooljaar: schooljaar, schalen: node["schalen"]?.pairs.compactMap(Schaal.init) ?? [],
      behoeften: node["behoeften"]?.items.compactMap(Behoefte.init) ?? [], toelichtingMaxTekens: budget,
      dekking: node["dekking"]?.items.compactMap(Dekkingsvraag.init) ?? [],
      onderdelen: node["onderdelen"]?.items.compactMap(Onderdeel.init) ?? [],
      teksten: node["teksten"]?.items.compactMap(Tekstsectie.init) ?? [])
  }
}

extension Schaal {
  fileprivate init?(_ pair: YAMLNode.Pair) {
    guard let id = Schaal.ID(pair.key), let geordend = pair.value.flag("geordend") else { return nil }
    self.init(
      id: id, geordend: geordend, waarden: pair.value["waarden"]?.items.compactMap(Schaalwaarde.init) ?? [])
  }
}

extension Schaalwaarde {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Schaalwaarde.ID = node.identifier("id"), let label = node.prose("label"),
      let betekenis = node.prose("betekenis")
    else { return nil }
    self.init(id: id, label: label, betekenis: betekenis, vereist: node.choice("vereist"))
  }
}

extension Behoefte {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Behoefte.ID = node.identifier("id"), let label = node.prose("label") else { return nil }
    self.init(id: id, label: label, uitleg: node.prose("uitleg"), zoekwoorden: node.texts("zoekwoorden"))
  }
}

extension Dekkingsvraag {
  fileprivate init?(_ node: YAMLNode) {
    guard let naam = node.prose("naam") else { return nil }
    self.init(naam: naam, behoeften: node.identifiers("behoeften"), soorten: node.choices("soorten"))
  }
}

extension Onderdeel {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Onderdeel.ID = node.identifier("id"), let titel = node.prose("titel") else { return nil }
    self.init(
      id: id, titel: titel, uitleg: node.prose("uitleg"),
      indicatoren: node["indicatoren"]?.items.compactMap(Indicator.init) ?? [])
  }
}

extension Tekstsectie {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Tekstsectie.ID = node.identifier("id"), let titel = node.prose("titel"),
      let max = node.integer("max_tekens")
    else { return nil }
    self.init(
      id: id, titel: titel, maxTekens: max, verplicht: node.flag("verplicht") ?? false,
      uitleg: node.prose("uitleg"))
  }
}

extension Indicator {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Indicator.ID = node.identifier("id"), let label = node.prose("label"),
      let vraag = node.prose("vraag"), let uitleg = node.prose("uitleg"), let soort = Indicator.Soort(node)
    else { return nil }
    self.init(
      id: id, label: label, vraag: vraag, uitleg: uitleg, soort: soort,
      norm: node["basisondersteuning"]?.text("minimaal").flatMap { Norm($0, for: soort) },
      verplicht: node.flag("verplicht") ?? false, filter: node.flag("filter") ?? false,
      behoeften: node.identifiers("behoeften"), veld: node.choice("veld"),
      zoekwoorden: node.texts("zoekwoorden"),
      voor: node.choices("voor"), vervangt: node.identifier("vervangt"))
  }
}

extension Indicator.Soort {
  fileprivate init?(_ node: YAMLNode) {
    let opties = node["opties"]?.items.compactMap(Optie.init) ?? []
    switch node.text("soort") {
    case "schaal":
      guard let schaal: Schaal.ID = node.identifier("schaal") else { return nil }
      self = .schaal(schaal)
    case "janee": self = .janee
    case "keuze": self = .keuze(opties)
    case "meerkeuze": self = .meerkeuze(opties)
    case "getal":
      self = .getal(
        Getalbereik(
          eenheid: node.prose("eenheid"), minimum: node.text("minimum").flatMap { Getal($0) },
          maximum: node.text("maximum").flatMap { Getal($0) }))
    case "datum": self = .datum
    case "tekst":
      guard let max = node.integer("max_tekens") else { return nil }
      self = .tekst(maxTekens: max)
    default: return nil
    }
  }
}

extension Optie {
  fileprivate init?(_ node: YAMLNode) {
    guard let id: Optie.ID = node.identifier("id"), let label = node.prose("label") else { return nil }
    self.init(id: id, label: label, betekenis: node.prose("betekenis"))
  }
}

extension Norm {
  /// The norm that `minimaal:` states; `nil` when this kind of indicator cannot have one or the text does not fit.
  init?(_ minimaal: String, for soort: Indicator.Soort) {
    switch soort {
    case .schaal:
      guard let waarde = Schaalwaarde.ID(minimaal) else { return nil }
      self = .schaal(waarde)
    case .janee:
      guard minimaal == "ja" else { return nil }
      self = .ja
    case .getal:
      guard let getal = Getal(minimaal) else { return nil }
      self = .getal(getal)
    case .keuze, .meerkeuze, .datum, .tekst: return nil
    }
  }
}
