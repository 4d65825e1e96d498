import Diagnostics

/// A piece of prose in a file, with its place.
struct Passage: Sendable {
  let source: SourceText
  let node: YAMLNode
  let path: String
  /// Whether the text is Markdown, with links; otherwise it is shown as it stands.
  let isMarkdown: Bool

  var text: String { node.text ?? "" }

  func place(at offset: Int) -> Place {
    offset == 0 && !node.isBlock ? source.place(of: node) : source.place(ofCharacter: offset, in: node)
  }

  /// Where a comment begins on the line on which the text ends; `nil` for texts in quotes and blocks.
  var placeOfComment: Place? {
    guard case .scalar(let text, .plain) = node.content, !text.isEmpty else { return nil }
    let end = source.place(ofCharacter: text.unicodeScalars.count - 1, in: node)
    guard end.line >= 1, end.line <= source.lines.count else { return nil }
    let rest = source.lines[end.line - 1].unicodeScalars.dropFirst(end.column)
    let spaces = rest.prefix { $0 == " " || $0 == "\t" }.count
    guard spaces > 0, rest.dropFirst(spaces).first == "#" else { return nil }
    return source.place(line: end.line, column: end.column + spaces + 1)
  }

  func problem(
    _ code: DiagnosticCode, at offset: Int, _ message: String, hint: String, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(code, at: place(at: offset), path: path, message, hint: hint, notes: notes)
  }
}

extension Passage {
  /// All prose of a profile: its sections, explanations, and what MR and school wrote to each other.
  static func passages(ofProfile node: YAMLNode, source: SourceText) -> [Passage] {
    var passages: [Passage] = []
    func add(_ value: YAMLNode?, _ path: String, markdown: Bool = false) {
      if let value, value.text != nil {
        passages.append(Passage(source: source, node: value, path: path, isMarkdown: markdown))
      }
    }
    for pair in node["teksten"]?.pairs ?? [] { add(pair.value, "teksten.\(pair.key)", markdown: true) }
    func addAnswers(_ antwoorden: YAMLNode?, _ path: String) {
      for pair in antwoorden?.pairs ?? [] {
        for key in ["toelichting", "alternatief", "partner"] {
          add(pair.value[key], "\(path).\(pair.key).\(key)")
        }
      }
    }
    addAnswers(node["indicatoren"], "indicatoren")
    for pair in node["afdelingen"]?.pairs ?? [] {
      addAnswers(pair.value["indicatoren"], "afdelingen.\(pair.key).indicatoren")
    }
    for pair in node["wijzigingen"]?.pairs ?? [] { add(pair.value["reden"], "wijzigingen.\(pair.key).reden") }
    for key in ["advies", "reactie"] { add(node["medezeggenschap"]?[key], "medezeggenschap.\(key)") }
    return passages
  }

  /// All Markdown of a schema.
  static func passages(ofSchema node: YAMLNode, source: SourceText) -> [Passage] {
    var passages: [Passage] = []
    func add(_ value: YAMLNode?, _ path: String) {
      if let value, value.text != nil {
        passages.append(Passage(source: source, node: value, path: path, isMarkdown: true))
      }
    }
    for behoefte in node["behoeften"]?.items ?? [] {
      add(behoefte["uitleg"], "behoeften.\(behoefte.text("id") ?? "?").uitleg")
    }
    for onderdeel in node["onderdelen"]?.items ?? [] {
      add(onderdeel["uitleg"], "onderdelen.\(onderdeel.text("id") ?? "?").uitleg")
      for indicator in onderdeel["indicatoren"]?.items ?? [] {
        add(indicator["uitleg"], "indicatoren.\(indicator.text("id") ?? "?").uitleg")
      }
    }
    return passages
  }
}
