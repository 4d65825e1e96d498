import Domain

extension Profiel {
  /// Reads a file of `profielen/` under its schema; `nil` when it does not have its shape.
  init?(_ node: YAMLNode, schema: Schema) {
    guard let status: Status = node.choice("status"),
      let contact = node["contact"].flatMap(Contactpersoon.init)
    else { return nil }
    self.init(
      status: status, peildatum: node.datum("peildatum"), contact: contact,
      medezeggenschap: node["medezeggenschap"].flatMap(Medezeggenschap.init),
      vastgesteld: node["vastgesteld"].flatMap(Vaststelling.init),
      teksten: Dictionary(
        node["teksten"]?.pairs.compactMap { pair in
          guard let id = Tekstsectie.ID(pair.key), let tekst = pair.value.text else { return nil }
          return (id, tekst.withoutFinalLineEnds)
        } ?? [], uniquingKeysWith: { first, _ in first }),
      indicatoren: Self.antwoorden(node["indicatoren"], schema),
      afdelingen: Dictionary(
        node["afdelingen"]?.pairs.compactMap { pair in
          Afdeling.ID(pair.key).map { ($0, Self.antwoorden(pair.value["indicatoren"], schema)) }
        } ?? [], uniquingKeysWith: { first, _ in first }),
      wijzigingen: Dictionary(
        node["wijzigingen"]?.pairs.compactMap { pair in
          guard let onderwerp = Onderwerp(pair.key), let reden = Wijzigingsreden(pair.value) else {
            return nil
          }
          return (onderwerp, reden)
        } ?? [], uniquingKeysWith: { first, _ in first }),
      ongewijzigdBevestigd: node.datum("ongewijzigd_bevestigd"))
  }

  private static func antwoorden(_ node: YAMLNode?, _ schema: Schema) -> [Indicator.ID: Antwoord] {
    var antwoorden: [Indicator.ID: Antwoord] = [:]
    for pair in node?.pairs ?? [] {
      guard let id = Indicator.ID(pair.key), let indicator = schema.indicator(id),
        let antwoord = Antwoord(pair.value, for: indicator)
      else { continue }
      antwoorden[id] = antwoord
    }
    return antwoorden
  }
}

extension Antwoord {
  fileprivate init?(_ node: YAMLNode, for indicator: Indicator) {
    guard case .mapping = node.content else {
      guard let waarde = Waarde(node, for: indicator) else { return nil }
      self.init(waarde: waarde)
      return
    }
    guard let waarde = node["waarde"].flatMap({ Waarde($0, for: indicator) }) else { return nil }
    self.init(
      waarde: waarde, partner: node.prose("partner"), alternatief: node.prose("alternatief"),
      toelichting: node.prose("toelichting"), bron: node.choice("bron") ?? .school,
      peildatum: node.datum("peildatum"))
  }
}

extension Waarde {
  fileprivate init?(_ node: YAMLNode, for indicator: Indicator) {
    switch indicator.soort {
    case .meerkeuze(let opties):
      let gekozen = Set(node.items.compactMap(\.text))
      self = .meerkeuze(opties.map(\.id).filter { gekozen.contains($0.rawValue) })
    case .schaal:
      guard let waarde = node.text.flatMap({ Schaalwaarde.ID($0) }) else { return nil }
      self = .schaal(waarde)
    case .janee:
      guard let text = node.text, text == "ja" || text == "nee" else { return nil }
      self = .janee(text == "ja")
    case .keuze:
      guard let optie = node.text.flatMap({ Optie.ID($0) }) else { return nil }
      self = .keuze(optie)
    case .getal:
      guard let getal = node.text.flatMap({ Getal($0) }) else { return nil }
      self = .getal(getal)
    case .datum:
      guard let datum = node.text.flatMap({ Datum($0) }) else { return nil }
      self = .datum(datum)
    case .tekst:
      guard let text = node.text else { return nil }
      self = .tekst(text.withoutFinalLineEnds)
    }
  }
}

extension Onderwerp {
  /// Reads `dyslexie` or `tekst:samenvatting`.
  init?(_ text: String) {
    if text.hasPrefix("tekst:") {
      guard let id = Tekstsectie.ID(text.dropFirst(6)) else { return nil }
      self = .tekst(id)
    } else {
      guard let id = Indicator.ID(text) else { return nil }
      self = .indicator(id)
    }
  }
}

extension Wijzigingsreden {
  fileprivate init?(_ node: YAMLNode) {
    guard let aard: Aard = node.choice("aard"), let reden = node.prose("reden") else { return nil }
    self.init(aard: aard, reden: reden)
  }
}

extension Contactpersoon {
  fileprivate init?(_ node: YAMLNode) {
    guard let rol = node.prose("rol") else { return nil }
    self.init(rol: rol, naam: node.prose("naam"), telefoon: node.telefoon, email: node.email)
  }
}

extension Medezeggenschap {
  fileprivate init?(_ node: YAMLNode) {
    guard let voorgelegd = node.datum("voorgelegd") else { return nil }
    self.init(
      voorgelegd: voorgelegd, datum: node.datum("datum"), uitkomst: node.choice("uitkomst"),
      advies: node.prose("advies"), reactie: node.prose("reactie"))
  }
}

extension Vaststelling {
  fileprivate init?(_ node: YAMLNode) {
    guard let datum = node.datum("datum"), let door = node.prose("door") else { return nil }
    self.init(datum: datum, door: door)
  }
}
