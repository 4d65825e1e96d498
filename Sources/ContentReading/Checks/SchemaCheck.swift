import Diagnostics
import Domain

/// What must hold between the parts of one schema, beyond the shape of each.
struct SchemaCheck {
  let source: SourceText
  private(set) var problems: [Diagnostic] = []

  /// - Parameter jaar: the school year that the file's name states.
  static func problems(in node: YAMLNode, source: SourceText, jaar: Schooljaar) -> [Diagnostic] {
    var check = SchemaCheck(source: source)
    check.checkYear(node, jaar)
    check.checkIDs(node)
    check.checkIndicators(node)
    check.checkCoverage(node)
    check.checkScales(node)
    return check.problems
  }

  private init(source: SourceText) { self.source = source }

  private mutating func checkYear(_ node: YAMLNode, _ jaar: Schooljaar) {
    guard let value = node["schooljaar"], let stated = value.text.flatMap({ Schooljaar($0) }), stated != jaar
    else { return }
    report(
      .invalidSchooljaar, value, "schooljaar", "Hier staat \(stated), maar het bestand heet `\(jaar).yaml`.",
      hint: "Maak beide gelijk.")
  }

  private mutating func checkIDs(_ node: YAMLNode) {
    checkUnique(node["behoeften"]?.items ?? [], "behoeften")
    checkUnique(node["teksten"]?.items ?? [], "teksten")
    checkUnique(node["onderdelen"]?.items ?? [], "onderdelen")
    checkUnique(indicatoren(node).map(\.node), "onderdelen.indicatoren")
    for schaal in node["schalen"]?.pairs ?? [] {
      checkUnique(schaal.value["waarden"]?.items ?? [], "schalen.\(schaal.key).waarden")
    }
    for indicator in indicatoren(node) {
      checkUnique(indicator.node["opties"]?.items ?? [], indicator.path + ".opties")
    }
  }

  private mutating func checkUnique(_ items: [YAMLNode], _ path: String) {
    problems += Repetition.ofIDs(in: items, path: path, source: source)
  }

  private mutating func checkIndicators(_ node: YAMLNode) {
    let schalen = node["schalen"]?.pairs ?? []
    let behoeften = (node["behoeften"]?.items ?? []).compactMap { $0.text("id") }
    for (indicator, path) in indicatoren(node) {
      if let schaal = indicator["schaal"], let id = schaal.text, !schalen.contains(where: { $0.key == id }) {
        report(
          .unknownScale, schaal, path + ".schaal", "De schaal `\(id)` bestaat niet.",
          hint: suggestion(id, among: schalen.map(\.key)))
      }
      for behoefte in indicator["behoeften"]?.items ?? [] {
        checkBehoefte(behoefte, behoeften, path + ".behoeften")
      }
      checkNorm(indicator, path, schalen)
      checkRange(indicator, path)
    }
  }

  private mutating func checkBehoefte(_ node: YAMLNode, _ known: [String], _ path: String) {
    guard let id = node.text, !known.contains(id) else { return }
    report(
      .unknownBehoefte, node, path, "De behoefte `\(id)` bestaat niet.", hint: suggestion(id, among: known))
  }

  private mutating func checkNorm(_ indicator: YAMLNode, _ path: String, _ schalen: [YAMLNode.Pair]) {
    guard let minimaal = indicator["basisondersteuning"]?["minimaal"], let text = minimaal.text,
      let soort = indicator.text("soort")
    else { return }
    let normPath = path + ".basisondersteuning.minimaal"
    switch soort {
    case "schaal":
      guard let schaal = indicator.text("schaal").flatMap({ id in schalen.first { $0.key == id } }) else {
        return
      }
      let waarden = (schaal.value["waarden"]?.items ?? []).compactMap { $0.text("id") }
      if schaal.value.text("geordend") == "false" {
        report(
          .normImpossible, minimaal, normPath,
          "De schaal `\(schaal.key)` is niet geordend, dus `minimaal` heeft geen betekenis.",
          hint: "Zet `geordend: true` bij de schaal, of haal `basisondersteuning` weg.")
      } else if !waarden.contains(text) {
        report(
          .unknownValue, minimaal, normPath,
          "De norm noemt `\(text)`, maar die waarde heeft de schaal `\(schaal.key)` niet.",
          hint: suggestion(text, among: waarden))
      }
    case "janee":
      if text != "ja" {
        report(
          .unknownValue, minimaal, normPath,
          "De norm van een ja-neevraag kan alleen `ja` zijn, niet `\(text)`.", hint: "Schrijf `minimaal: ja`."
        )
      }
    case "getal":
      guard let getal = Getal(text) else {
        report(
          .invalidNumber, minimaal, normPath, "`\(text)` is geen getal.",
          hint: "Schrijf cijfers, met een punt voor decimalen.")
        return
      }
      let bereik = Getalbereik(
        eenheid: nil, minimum: indicator.text("minimum").flatMap { Getal($0) },
        maximum: indicator.text("maximum").flatMap { Getal($0) })
      if !bereik.bevat(getal) {
        report(
          .numberOutOfRange, minimaal, normPath,
          "De norm \(getal.leesbaar) ligt buiten `minimum` en `maximum` van deze indicator.",
          hint: "Pas de norm aan, of de grenzen.")
      }
    default:
      report(
        .normImpossible, minimaal, normPath, "Een indicator van de soort `\(soort)` kan geen norm hebben.",
        hint: "Haal `basisondersteuning` weg, of kies de soort `schaal`, `janee` of `getal`.")
    }
  }

  private mutating func checkRange(_ indicator: YAMLNode, _ path: String) {
    guard let minimum = indicator.text("minimum").flatMap({ Getal($0) }), let node = indicator["maximum"],
      let maximum = node.text.flatMap({ Getal($0) }), maximum < minimum
    else { return }
    report(
      .numberOutOfRange, node, path + ".maximum",
      "`maximum` (\(maximum.leesbaar)) is kleiner dan `minimum` (\(minimum.leesbaar)).",
      hint: "Draai ze om.")
  }

  private mutating func checkCoverage(_ node: YAMLNode) {
    let behoeften = (node["behoeften"]?.items ?? []).compactMap { $0.text("id") }
    for vraag in node["dekking"]?.items ?? [] {
      for behoefte in vraag["behoeften"]?.items ?? [] {
        checkBehoefte(behoefte, behoeften, "dekking.behoeften")
      }
    }
  }

  /// Two values that mean the same, and scales that nobody uses.
  private mutating func checkScales(_ node: YAMLNode) {
    let used = Set(indicatoren(node).compactMap { $0.node.text("schaal") })
    for schaal in node["schalen"]?.pairs ?? [] {
      let path = "schalen.\(schaal.key)"
      if !used.contains(schaal.key) {
        problems.append(
          Diagnostic(
            .unused, at: source.place(line: schaal.line, column: schaal.column), path: path,
            "Geen indicator gebruikt de schaal `\(schaal.key)`.", hint: "Haal de schaal weg, of gebruik haar."
          ))
      }
      var meanings: [String: YAMLNode] = [:]
      for waarde in schaal.value["waarden"]?.items ?? [] {
        var reported = false
        for key in ["label", "betekenis"] {
          guard !reported, let value = waarde[key], let text = value.text else { continue }
          let meaning = key + ":" + text.folded.filter { $0.isLetter || $0.isNumber }
          if let first = meanings[meaning] {
            problems.append(
              Diagnostic(
                .sameMeaning, at: source.place(of: value), path: path + ".waarden",
                "Twee waarden van de schaal `\(schaal.key)` zeggen hetzelfde.",
                hint: "Maak duidelijk wat het verschil is, of houd er één over.",
                notes: [.init(at: source.place(of: first), "hier staat de andere")]))
            reported = true
          } else {
            meanings[meaning] = value
          }
        }
      }
    }
  }

  private func indicatoren(_ node: YAMLNode) -> [(node: YAMLNode, path: String)] {
    (node["onderdelen"]?.items ?? []).flatMap { onderdeel in
      (onderdeel["indicatoren"]?.items ?? []).map { ($0, "indicatoren.\($0.text("id") ?? "?")") }
    }
  }

  private func suggestion(_ text: String, among known: [String]) -> String {
    if let near = Suggestion.nearest(to: text, among: known) { return "Bedoelde u `\(near)`?" }
    return known.isEmpty
      ? "Er is er nog geen." : "Kies uit: \(known.map { "`\($0)`" }.joined(separator: ", "))."
  }

  private mutating func report(
    _ code: DiagnosticCode, _ node: YAMLNode, _ path: String, _ message: String, hint: String
  ) {
    problems.append(Diagnostic(code, at: source.place(of: node), path: path, message, hint: hint))
  }
}
