/// Finds the modules that a script imports: `import "./x.js"`, `… from "./x.js"`, `import("./x.js")`.
struct ScriptScan {
  private(set) var found: [AssetReference.Found] = []

  init(_ bytes: [UInt8]) {
    let tokens = ScriptTokens(bytes).tokens
    for place in tokens.indices where tokens[place].kind == .text && Self.isImport(place, tokens) {
      found.append(.init(range: bytes.quoted(from: tokens[place].range.lowerBound), isModule: true))
    }
  }

  /// Whether a text names a module.
  static func isImport(_ place: Int, _ tokens: [ScriptToken]) -> Bool {
    let isCall = place > 0 && tokens[place - 1].isSign("(")
    let word = place - (isCall ? 2 : 1)
    guard word >= 0, tokens[word].isWord("import") || (!isCall && tokens[word].isWord("from")) else {
      return false
    }
    return word == 0 || !tokens[word - 1].isSign(".")
  }
}
