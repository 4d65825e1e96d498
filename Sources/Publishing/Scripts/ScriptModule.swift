/// A script that is a module for certain, and whose every token is known.
struct ScriptModule {
  /// `import { name as local } from './x.js'`.
  struct Import {
    let target: SitePath
    let tokens: Range<Int>
    /// `nil` when it takes a module in another way than by names.
    let names: [(name: String, local: String)]?
  }

  let path: SitePath
  let tokens: [ScriptToken]
  /// In the order of the script.
  private(set) var imports: [Import] = []
  /// What `import('./x.js')` names.
  private(set) var later: Set<SitePath> = []
  /// The names that others see, and what they are called here.
  private(set) var exports: [String: String] = [:]
  /// The tokens that go when the module is joined to another: `export`, `export { … }`.
  private(set) var exportTokens: Set<Int> = []
  /// Whether all its exports are known, so that it may stand in the file of another.
  private(set) var isPlain = true
  let asksOwnAddress: Bool

  /// `nil` for a script that is published as it is: one that cannot be read for certain, that may not be a
  /// module, or that has terms of use in it.
  init?(_ path: SitePath, _ contents: [UInt8]) {
    let read = ScriptTokens(contents)
    guard read.isSure, !Self.hasTerms(contents) else { return nil }
    self.path = path
    tokens = read.tokens
    asksOwnAddress = tokens.indices.dropLast(2).contains {
      read.tokens[$0].isWord("import") && read.tokens[$0 + 1].isSign(".")
    }
    var place = 0
    var isModule = false
    while place < tokens.count {
      let token = tokens[place]
      if token.parent == nil, token.isWord("export") {
        isModule = true
        readExport(place)
      } else if token.isWord("import"), let next = next(place), next.isSign("(") {
        if let target = target(at: place + 2) { later.insert(target) }
      } else if token.parent == nil, token.isWord("import"), let next = next(place), !next.isSign(".") {
        isModule = true
        readImport(place)
      }
      place += 1
    }
    if !isModule { return nil }
  }

  private static func hasTerms(_ contents: [UInt8]) -> Bool {
    contents.indices.contains { place in
      switch contents[place] {
      case UInt8(ascii: "/"): contents.has("/*!", at: place)
      case UInt8(ascii: "@"): contents.has("@license", at: place) || contents.has("@preserve", at: place)
      default: false
      }
    }
  }

  private func next(_ place: Int) -> ScriptToken? {
    place + 1 < tokens.count ? tokens[place + 1] : nil
  }

  private func target(at place: Int) -> SitePath? {
    guard place < tokens.count, tokens[place].kind == .text else { return nil }
    return path.resolving(tokens[place].text.dropFirst().dropLast())
  }

  private mutating func readImport(_ start: Int) {
    guard let text = tokens[start...].firstIndex(where: { $0.kind == .text }), let target = target(at: text)
    else { return isPlain = false }
    var end = text + 1
    if end < tokens.count, tokens[end].isSign(";") { end += 1 }
    var names: [(name: String, local: String)]?
    if text == start + 1 {
      names = []
    } else if tokens[start + 1].isSign("{"), let close = tokens[start + 1].partner, close + 2 == text {
      names = pairs(start + 2..<close)?.map { (name: $0, local: $1) }
    }
    if end < tokens.count, tokens[end].isWord("with"), !tokens[end].startsLine { names = nil }
    imports.append(Import(target: target, tokens: start..<end, names: names))
  }

  /// `a, b as c`; `nil` for anything else.
  private func pairs(_ range: Range<Int>) -> [(String, String)]? {
    let items = tokens[range].split { $0.isSign(",") }
    let pairs = items.compactMap { item -> (String, String)? in
      let words = item.map(\.text)
      guard item.allSatisfy({ $0.kind == .word }) else { return nil }
      if words.count == 1 { return (words[0], words[0]) }
      return words.count == 3 && words[1] == "as" ? (words[0], words[2]) : nil
    }
    return pairs.count == items.count ? pairs : nil
  }

  private mutating func readExport(_ start: Int) {
    var place = start + 1
    if place < tokens.count, tokens[place].isSign("{"), let close = tokens[place].partner {
      let isOwn = !(next(close)?.isWord("from") ?? false)
      guard isOwn, let names = pairs(place + 1..<close) else { return isPlain = false }
      for (local, name) in names { exports[name] = local }
      let hasEnd = next(close)?.isSign(";") == true
      exportTokens.formUnion(start...(hasEnd ? close + 1 : close))
      return
    }
    while place < tokens.count,
      tokens[place].isWord("const", "let", "var", "async", "function", "class")
        || tokens[place].isSign("*")
    { place += 1 }
    guard place > start + 1, place < tokens.count, tokens[place].kind == .word else { return isPlain = false }
    exports[tokens[place].text] = tokens[place].text
    exportTokens.insert(start)
  }
}
