/// What each word of a module is: a name that could be called otherwise, or something else.
struct ScriptRoles {
  enum Role {
    /// Names a variable, function, class or parameter, or takes its value.
    case name
    /// The same, and a key of an object as well: `{ school }`.
    case shorthand
    /// A keyword, a key, a property, or no word at all.
    case other
  }

  private(set) var roles: [Role] = []
  /// Words of which a role is not certain somewhere; they stay.
  private(set) var unsure: Set<String> = []

  init(_ tokens: [ScriptToken]) {
    for place in tokens.indices { roles.append(role(place, tokens)) }
  }

  private mutating func role(_ place: Int, _ tokens: [ScriptToken]) -> Role {
    let token = tokens[place]
    guard token.kind == .word, !Self.reserved.contains(token.text) else { return .other }
    let before = place > 0 ? tokens[place - 1] : nil
    let after = place + 1 < tokens.count ? tokens[place + 1] : nil
    if before?.isSign(".", "?.") == true { return .other }
    let around = token.parent.map { tokens[$0] }
    switch around?.brace {
    case .names: return .other
    case .object:
      let beginsEntry = token.parent == place - 1 || before?.isSign(",") == true
      if beginsEntry, after?.isSign(":", "(") == true { return .other }
      if beginsEntry, after?.isSign(",", "}", "=") == true { return .shorthand }
      // `{ get x() {} }`, `{ *x() {} }`.
      let mayBeMethod = before?.isWord("get", "set", "async", "static") == true || before?.isSign("*") == true
      if beginsEntry || (mayBeMethod && after?.isSign("(") == true) { return unsure(token) }
      return .name
    case .classBody:
      let beginsMember =
        token.parent == place - 1 || before?.isSign(";", "}") == true
        || (token.startsLine && before.map(ScriptNames.mayEnd) == true)
      return beginsMember && after?.isSign("(", "=") == true ? .other : unsure(token)
    case .unsure: return unsure(token)
    case .block, nil:
      guard after?.isSign(":") == true, around == nil || around?.brace == .block else { return .name }
      // In `a ? b : c` and `case b:` a name; otherwise a label.
      let isValue = before?.kind == .sign && before?.isSign(";", "{", "}", ")", ":", ",") == false
      return isValue || before?.isWord("case") == true ? .name : unsure(token)
    }
  }

  private mutating func unsure(_ token: ScriptToken) -> Role {
    unsure.insert(token.text)
    return .other
  }

  /// Also words that are only keywords in some places, and names that everyone has.
  static let reserved: Set<String> = [
    "arguments", "as", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger",
    "default", "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "from",
    "function", "get", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null",
    "of",
    "package", "private", "protected", "public", "return", "set", "static", "super", "switch", "this",
    "throw",
    "true", "try", "typeof", "undefined", "using", "var", "void", "while", "with", "yield",
  ]
}
