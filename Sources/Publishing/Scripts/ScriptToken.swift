/// One word, sign, text, number, pattern or piece of a template in a script.
struct ScriptToken: Sendable {
  enum Kind: Sendable {
    /// A name or a keyword.
    case word
    /// `#name`.
    case privateName
    case number
    case text
    /// A regular expression.
    case pattern
    /// A piece of a template, with its `` ` ``, `${` and `}`.
    case template
    case sign
  }

  /// What a `{` opens.
  enum Brace: Sendable {
    case block
    /// An object, or a pattern that takes one apart.
    case object
    case classBody
    /// The names of an import or export.
    case names
    /// One of the others; nothing may depend on it.
    case unsure
  }

  var kind: Kind
  var text: String
  let range: Range<Int>
  /// Whether a line ends between this token and the one before.
  var startsLine: Bool
  /// The opening bracket around this token; `nil` outside all brackets.
  let parent: Int?
  /// Of an opening bracket the closing one, and the other way round.
  var partner: Int?
  var brace: Brace?

  static let comma = ScriptToken(kind: .sign, text: ",", range: 0..<0, startsLine: false, parent: nil)

  /// Whether a bracket or the code in a template opens here.
  var opens: Bool {
    switch kind {
    case .sign: text == "(" || text == "[" || text == "{"
    case .template: text.hasSuffix("${")
    default: false
    }
  }

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  func isWord(_ word: String) -> Bool { kind == .word && text == word }

  func isSign(_ signs: String...) -> Bool { kind == .sign && signs.contains(text) }

  func isWord(_ words: String...) -> Bool { kind == .word && words.contains(text) }
}

extension [ScriptToken] {
  /// The last token of the brackets or template that open at a place; the place itself when none do.
  func end(of place: Int) -> Int {
    var end = place
    while self[end].opens, let partner = self[end].partner {
      end = partner
      if self[end].kind == .sign { break }
    }
    return end
  }
}
