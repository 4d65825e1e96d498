/// Signs and words of a module that say nothing: `(x) =>` is `x =>`, `const a = 1` and `let b = 2` on the next
/// line are one statement, a last comma says nothing, `=> (a ? b : c)` is `=> a ? b : c`.
struct ScriptSavings {
  /// Tokens that go.
  private(set) var left: Set<Int>
  /// Words in the place of which a comma stands.
  private(set) var commas: Set<Int> = []

  /// - Parameter left: the tokens that go already.
  init(_ tokens: [ScriptToken], _ roles: [ScriptRoles.Role], without left: Set<Int>) {
    self.left = left
    for place in tokens.indices.dropFirst() where !left.contains(place) {
      let token = tokens[place]
      if token.isSign("=>"), let start = tokens[place - 1].partner, start == place - 3,
        roles[start + 1] == .name, start == 0 || !tokens[start - 1].isWord("async")
      {
        self.left.formUnion([start, place - 1])
      } else if token.isSign(")", "}"), tokens[place - 1].isSign(",") {
        self.left.insert(place - 1)
      } else if token.isSign("("), tokens[place - 1].isSign("=>"), let close = token.partner,
        Self.endsValue(close, tokens), Self.isOneValue(place + 1..<close, tokens)
      {
        self.left.formUnion([place, close])
      }
    }
    for place in tokens.indices where tokens[place].isWord("const", "let") {
      joinNext(to: place, tokens)
    }
  }

  /// Makes one statement of two declarations, when nothing stands between them.
  private mutating func joinNext(to start: Int, _ tokens: [ScriptToken]) {
    guard Self.isDeclaration(start, tokens) else { return }
    if start > 0, tokens[start - 1].isWord("export"), !left.contains(start - 1) { return }
    var place = tokens.end(of: start + 1) + 1
    while place < tokens.count {
      let token = tokens[place]
      if token.isSign(")", "]", "}", ";") || (token.kind == .template && token.text.hasPrefix("}")) { return }
      if token.startsLine, ScriptNames.mayEnd(tokens[place - 1]), !ScriptNames.goesOn(token) {
        let next = left.contains(place) && token.isWord("export") ? place + 1 : place
        if next < tokens.count, tokens[next].isWord("const", "let") { commas.insert(next) }
        return
      }
      place = tokens.end(of: place) + 1
    }
  }

  /// `const` only forbids what a script that works does not do; `let` is shorter, and there is then one word
  /// for both. The 0 of 0.5 says nothing; `!0` is true.
  static func spelled(_ place: Int, _ tokens: [ScriptToken]) -> String {
    let token = tokens[place]
    if token.kind == .number, token.text.hasPrefix("0."), let digit = token.text.utf8.dropFirst(2).first,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
    {
      return String(token.text.dropFirst())
    }
    if token.isWord("true", "false"), place > 0, endsValue(place, tokens),
      tokens[place - 1].isSign("=", "(", ",", ":", "=>") || tokens[place - 1].isWord("return")
    {
      return token.text == "true" ? "!0" : "!1"
    }
    guard token.isWord("const"), isDeclaration(place, tokens) else { return token.text }
    return "let"
  }

  /// Whether what follows a token is no part of the same value.
  private static func endsValue(_ place: Int, _ tokens: [ScriptToken]) -> Bool {
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    return next.isSign(")", "]", "}", ",") || next.isSign(";") || (next.startsLine && next.kind == .word)
  }

  private static func isOneValue(_ range: Range<Int>, _ tokens: [ScriptToken]) -> Bool {
    var place = range.lowerBound
    if range.isEmpty || tokens[place].isSign("{") { return false }
    while place < range.upperBound {
      if tokens[place].isSign(",") { return false }
      place = tokens.end(of: place) + 1
    }
    return true
  }

  private static func isDeclaration(_ place: Int, _ tokens: [ScriptToken]) -> Bool {
    guard place + 1 < tokens.count, place == 0 || !tokens[place - 1].isSign(".", "?.") else { return false }
    let next = tokens[place + 1]
    return next.isSign("{", "[") || (next.kind == .word && !ScriptRoles.reserved.contains(next.text))
  }
}
