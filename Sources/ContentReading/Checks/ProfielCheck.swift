import Diagnostics
import Domain

/// What must hold in one profile, beyond its shape.
struct ProfielCheck {
  let source: SourceText
  let schema: Schema
  /// `nil` when the school's own file has errors; rules that need the school then wait.
  let school: School?
  private(set) var problems: [Diagnostic] = []

  static func problems(in node: YAMLNode, source: SourceText, schema: Schema, school: School?) -> [Diagnostic]
  {
    var check = ProfielCheck(source: source, schema: schema, school: school)
    check.checkDates(node)
    check.checkStatus(node)
    if let school {
      check.checkSoort(node["indicatoren"], "indicatoren", school)
      check.checkAfdelingen(node, school)
      check.checkRequired(node, school)
    }
    check.checkAllTheSame(node)
    return check.problems
  }

  private init(source: SourceText, schema: Schema, school: School?) {
    self.source = source
    self.schema = schema
    self.school = school
  }

  /// Laid before the MR, decided by the MR, adopted by the board: in that order.
  private mutating func checkDates(_ node: YAMLNode) {
    let steps = [
      ["medezeggenschap", "voorgelegd"], ["medezeggenschap", "datum"], ["vastgesteld", "datum"],
    ]
    var last: (path: String, datum: Datum, node: YAMLNode)?
    for step in steps {
      guard let value = node[step[0]]?[step[1]], let datum = value.text.flatMap({ Datum($0) }) else {
        continue
      }
      let path = step.joined(separator: ".")
      if let last, datum < last.datum {
        problems.append(
          Diagnostic(
            .datesOutOfOrder, at: source.place(of: value), path: path,
            "`\(path)` (\(datum)) ligt vóór `\(last.path)` (\(last.datum)).",
            hint: "De volgorde is: voorgelegd, besluit van de raad, vastgesteld. Verbeter een van de datums.",
            notes: [.init(at: source.place(of: last.node), "hier staat de andere datum")]))
      }
      last = (path, datum, value)
    }
  }

  /// What happened after the step that `status` names; the board's decision is refused by the shape.
  private mutating func checkStatus(_ node: YAMLNode) {
    guard let status = node["status"], status.text == Profiel.Status.concept.rawValue,
      let raad = node.pair("medezeggenschap"), !raad.value.isEmpty
    else { return }
    problems.append(
      Diagnostic(
        .statusBehind, at: source.place(of: status), path: "status",
        "Volgens `medezeggenschap` kreeg de raad dit profiel al, maar de status is nog `concept`.",
        hint: "Leest de raad het, schrijf dan `status: bij-mr`. Begint de school opnieuw, maak dan "
          + "`medezeggenschap` leeg.",
        notes: [.init(at: source.place(line: raad.line, column: raad.column), "hier staat de raad")]))
  }

  private mutating func checkSoort(_ antwoorden: YAMLNode?, _ path: String, _ school: School) {
    for pair in antwoorden?.pairs ?? [] {
      guard let indicator = Indicator.ID(pair.key).flatMap(schema.indicator),
        !indicator.geldt(voor: school.soort)
      else { continue }
      let soorten = indicator.voor.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      problems.append(
        Diagnostic(
          .indicatorNotForSoort, at: source.place(line: pair.line, column: pair.column),
          path: "\(path).\(pair.key)",
          "`\(pair.key)` is niet voor `\(school.soort.rawValue)`, maar alleen voor \(soorten).",
          hint: "Haal dit antwoord weg."))
    }
  }

  private mutating func checkAfdelingen(_ node: YAMLNode, _ school: School) {
    for pair in node["afdelingen"]?.pairs ?? [] {
      let known = school.afdelingen.map(\.id.rawValue)
      if known.contains(pair.key) {
        checkSoort(pair.value["indicatoren"], "afdelingen.\(pair.key).indicatoren", school)
        continue
      }
      let near = Suggestion.nearest(to: pair.key, among: known).map { "Bedoelde u `\($0)`?" }
      let all =
        known.isEmpty
        ? "In `scholen/\(school.slug).yaml` staan geen afdelingen."
        : "De school heeft: \(known.map { "`\($0)`" }.joined(separator: ", "))."
      problems.append(
        Diagnostic(
          .unknownAfdeling, at: source.place(line: pair.line, column: pair.column),
          path: "afdelingen.\(pair.key)",
          "De school heeft geen afdeling `\(pair.key)`.", hint: near ?? all))
    }
  }

  /// An adopted profile answers what the swv requires of this kind of school; what it requires of all
  /// schools stands in the shape.
  private mutating func checkRequired(_ node: YAMLNode, _ school: School) {
    guard node.text("status") == Profiel.Status.vastgesteld.rawValue else { return }
    if let antwoorden = node.pair("indicatoren") {
      for indicator in schema.indicatoren
      where indicator.verplicht && !indicator.voor.isEmpty && indicator.geldt(voor: school.soort) {
        if antwoorden.value[indicator.id.rawValue] != nil { continue }
        problems.append(
          Diagnostic(
            .requiredIndicatorMissing, at: source.place(line: antwoorden.line, column: antwoorden.column),
            path: "indicatoren.\(indicator.id)",
            "`indicatoren.\(indicator.id)` (\(indicator.label)) ontbreekt, want dit profiel is vastgesteld.",
            hint: "Voeg `indicatoren.\(indicator.id)` toe."))
      }
    }
  }

  /// A school that can do everything, or nothing, has probably not looked at each question.
  private mutating func checkAllTheSame(_ node: YAMLNode) {
    guard let antwoorden = node.pair("indicatoren") else { return }
    var ranks: [(rank: Int, highest: Int)] = []
    for pair in antwoorden.value.pairs {
      guard let indicator = Indicator.ID(pair.key).flatMap(schema.indicator),
        case .schaal(let id) = indicator.soort,
        let schaal = schema.schaal(id), schaal.geordend,
        let waarde = (pair.value.text ?? pair.value.text("waarde")).flatMap({ Schaalwaarde.ID($0) }),
        let rank = schaal.rang(waarde)
      else { continue }
      ranks.append((rank, schaal.waarden.count - 1))
    }
    guard ranks.count >= 8 else { return }
    let what =
      ranks.allSatisfy { $0.rank == $0.highest }
      ? "de hoogste" : ranks.allSatisfy { $0.rank == 0 } ? "de laagste" : nil
    guard let what else { return }
    problems.append(
      Diagnostic(
        .allTheSame, at: source.place(line: antwoorden.line, column: antwoorden.column), path: "indicatoren",
        "Alle \(ranks.count) antwoorden op een schaal hebben \(what) waarde.",
        hint:
          "Kijk ze nog eens na: ouders en de medezeggenschapsraad geloven een profiel met verschillen eerder."
      ))
  }
}
