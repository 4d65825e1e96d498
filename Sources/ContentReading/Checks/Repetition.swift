import Diagnostics

/// Finds what stands twice where it may stand once: an id, a term, a value of a list.
struct Repetition {
  let source: SourceText
  let code: DiagnosticCode
  /// What the value is in messages: "De id", "Het begrip"; empty for a plain value.
  var what = ""
  var hint = "Geef elk zijn eigen id."

  /// A problem at each value whose key another has had before, with a note at the first.
  ///
  /// - Parameter key: by what two values are the same; `nil` for a value that does not count.
  func problems(
    among values: [(node: YAMLNode, path: String)], by key: (YAMLNode) -> String? = \.text
  ) -> [Diagnostic] {
    var first: [String: YAMLNode] = [:]
    return values.compactMap { node, path in
      guard let text = node.text, let key = key(node), !text.isEmpty else { return nil }
      guard let earlier = first[key] else {
        first[key] = node
        return nil
      }
      return Diagnostic(
        code, at: source.place(of: node), path: path,
        "\(what.isEmpty ? "" : what + " ")`\(text)` staat hier voor de tweede keer.", hint: hint,
        notes: [.init(at: source.place(of: earlier), "hier staat de eerste")])
    }
  }

  /// Ids that stand twice among things of one kind.
  static func ofIDs(in items: [YAMLNode], path: String, source: SourceText) -> [Diagnostic] {
    Repetition(source: source, code: .duplicateID, what: "De id")
      .problems(among: items.compactMap { item in item["id"].map { ($0, path) } })
  }
}
