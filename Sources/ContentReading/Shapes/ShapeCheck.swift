import Diagnostics

/// Holds a piece of YAML against the shape it must have and names every difference.
struct ShapeCheck {
  let source: SourceText
  /// Names that a thing had before, so that an old name gets a better hint: old name → new name.
  var formerNames: [String: String] = [:]
  private(set) var problems: [Diagnostic] = []

  init(_ source: SourceText, formerNames: [String: String] = [:]) {
    self.source = source
    self.formerNames = formerNames
  }

  /// All differences between a node and a shape.
  static func problems(
    in node: YAMLNode, shape: Shape, source: SourceText, formerNames: [String: String] = [:]
  ) -> [Diagnostic] {
    var check = ShapeCheck(source, formerNames: formerNames)
    check.check(node, against: shape, path: "")
    return check.problems
  }

  private mutating func check(_ node: YAMLNode, against shape: Shape, path: String) {
    if node.isEmpty {
      report(
        .missingValue, node, path, "Hier ontbreekt een waarde.",
        hint: "Vul de waarde in, of haal de sleutel weg.")
      return
    }
    switch shape {
    case .scalar(let scalar): check(node, against: scalar, path: path)
    case .list(let element, let unique): check(node, listOf: element, unique: unique, path: path)
    case .mapping(let mapping): check(node, against: mapping, path: path)
    case .shortOrLong(let short, let long):
      if case .mapping = node.content {
        check(node, against: long, path: path)
      } else {
        check(short: node, short, long, path: path)
      }
    }
  }

  private mutating func check(_ node: YAMLNode, against scalar: Scalar, path: String) {
    guard case .scalar(let text, let style) = node.content else {
      report(
        .wrongType, node, path, "Hier hoort één waarde te staan, geen \(node.kindInWords).",
        hint: "Schrijf de waarde achter de dubbele punt.")
      return
    }
    guard let problem = scalar.problem(in: text, style: style) else { return }
    let place =
      problem.offset > 0 && node.isBlock
      ? source.place(ofCharacter: problem.offset, in: node) : source.place(of: node)
    problems.append(Diagnostic(problem.code, at: place, path: path, problem.message, hint: problem.hint))
  }

  private mutating func check(_ node: YAMLNode, listOf element: Shape, unique: Bool, path: String) {
    guard case .sequence(let items) = node.content else {
      report(
        .wrongType, node, path, "Hier hoort een lijst te staan, geen \(node.kindInWords).",
        hint: "Schrijf een lijst als `[eerste, tweede]`, of elk deel op een eigen regel met `- ` ervoor.")
      return
    }
    let elements = items.enumerated().map { (node: $1, path: "\(path)[\($0)]") }
    for item in elements { check(item.node, against: element, path: item.path) }
    if unique {
      problems += Repetition(source: source, code: .duplicateValue, hint: "Houd er één over.").problems(
        among: elements)
    }
  }

  private mutating func check(_ node: YAMLNode, against mapping: Mapping, path: String) {
    guard case .mapping(let pairs) = node.content else {
      report(
        .wrongType, node, path, "Hier horen sleutels met waarden te staan, geen \(node.kindInWords).",
        hint: mapping.keys.isEmpty
          ? "Schrijf ze als `sleutel: waarde`."
          : "Schrijf ze als `\(mapping.keys[0].name): …`, elk op een eigen regel.")
      return
    }
    let forbidden = conditionsMet(mapping, node)
    for pair in pairs {
      let keyPath = path.isEmpty ? pair.key : path + "." + pair.key
      if let key = mapping.key(pair.key) {
        if key.mayBeEmpty, pair.value.isEmpty { continue }
        if let condition = forbidden.first(where: { $0.forbids.contains(pair.key) }) {
          report(
            condition.code, pair, keyPath, "`\(pair.key)` hoort hier niet, \(condition.reason).",
            hint: condition.hint ?? "Haal `\(pair.key)` weg.")
        }
        check(pair.value, against: key.shape, path: keyPath)
      } else if let others = mapping.others {
        if let problem = others.key.problem(in: pair.key, style: .plain) {
          report(problem.code, pair, keyPath, problem.message, hint: problem.hint)
        }
        check(pair.value, against: others.shape, path: keyPath)
      } else {
        reportUnknown(pair, in: mapping, path: keyPath)
      }
    }
    for key in mapping.keys where key.required && node.pair(key.name) == nil {
      report(
        .missingKey, node, path, "`\(key.name)` ontbreekt\(path.isEmpty ? "" : " bij `\(path)`").",
        hint: key.description.isEmpty
          ? "Voeg `\(key.name):` toe." : "Voeg `\(key.name):` toe: \(key.description).")
    }
    for condition in conditionsMet(mapping, node) {
      for required in condition.requires {
        guard let missing = missingPart(of: required, in: node, condition, mapping) else { continue }
        let label = required.label.map { " (\($0))" } ?? ""
        problems.append(
          Diagnostic(
            condition.code, at: missing, path: path.isEmpty ? required.name : path + "." + required.name,
            "`\(required.name)`\(label) ontbreekt, \(condition.reason).", hint: "Voeg `\(required.name)` toe."
          ))
      }
    }
  }

  /// A short answer whose value needs more than the value alone.
  private mutating func check(short node: YAMLNode, _ short: Shape, _ long: Mapping, path: String) {
    let before = problems.count
    check(node, against: short, path: path)
    guard problems.count == before, let text = node.text else { return }
    for condition in long.conditions where condition.values.contains(text) {
      for required in condition.requires {
        let name = required.name
        report(
          condition.code, node, path, "`\(name)` ontbreekt, \(condition.reason).",
          hint: "Schrijf het antwoord lang: `{\(condition.key): \(text), \(name): …}`.")
      }
    }
  }

  /// Where a missing value belongs: at the key that should hold it, or else at the value that asks for it.
  ///
  /// `nil` when the value is there, or when a key on the way is missing that is reported by itself.
  private func missingPart(
    of required: Condition.Requirement, in node: YAMLNode, _ condition: Condition, _ mapping: Mapping
  ) -> Place? {
    let pair = node.pair(required.path[0])
    let isOpen = pair.map { $0.value.isEmpty && mapping.key($0.key)?.mayBeEmpty == true }
    guard let pair, isOpen == false else {
      let holder = [required.path[0]]
      let alsoAsked =
        required.path != holder
        && (pair == nil && mapping.key(holder[0])?.required == true
          || conditionsMet(mapping, node).contains { $0.requires.contains { $0.path == holder } })
      if alsoAsked { return nil }
      return pair.map { source.place(line: $0.line, column: $0.column) }
        ?? source.place(of: node[condition.key] ?? node)
    }
    var value = pair.value
    for key in required.path.dropFirst() {
      guard let next = value[key] else { return source.place(line: pair.line, column: pair.column) }
      value = next
    }
    return nil
  }

  private func conditionsMet(_ mapping: Mapping, _ node: YAMLNode) -> [Condition] {
    mapping.conditions.filter { condition in
      node[condition.key]?.text.map(condition.values.contains) ?? false
    }
  }

  private mutating func reportUnknown(_ pair: YAMLNode.Pair, in mapping: Mapping, path: String) {
    let names = mapping.keys.map(\.name)
    let noun = mapping.kind.noun
    let hint: String
    if let new = formerNames[pair.key], names.contains(new) {
      hint = "Deze \(noun) heet nu `\(new)`."
    } else if let near = Suggestion.nearest(to: pair.key, among: names) {
      hint = "Bedoelde u `\(near)`?"
    } else if names.count <= 12 {
      hint = "Hier mag staan: \(names.map { "`\($0)`" }.joined(separator: ", "))."
    } else {
      hint = "Kijk in het schema van dit schooljaar welke er zijn."
    }
    let message =
      mapping.kind == .key
      ? "`\(pair.key)` is hier geen bekende sleutel."
      : "`\(pair.key)` is geen \(noun) uit het schema."
    report(mapping.kind.code, pair, path, message, hint: hint)
  }

  private mutating func report(
    _ code: DiagnosticCode, _ node: YAMLNode, _ path: String, _ message: String, hint: String
  ) {
    problems.append(Diagnostic(code, at: source.place(of: node), path: path, message, hint: hint))
  }

  private mutating func report(
    _ code: DiagnosticCode, _ pair: YAMLNode.Pair, _ path: String, _ message: String, hint: String
  ) {
    problems.append(
      Diagnostic(
        code, at: source.place(line: pair.line, column: pair.column), path: path, message, hint: hint))
  }
}

extension YAMLNode {
  fileprivate var kindInWords: String {
    switch content {
    case .scalar: "losse waarde"
    case .sequence: "lijst"
    case .mapping: "sleutels"
    }
  }
}
