/// Which names of a module may be called otherwise, everywhere in it at once.
///
/// There is no table of scopes. A name may change when each place that uses it lies for certain inside
/// the reach of a declaration of that name: it then never means something outside the module. Reach is
/// reckoned too small rather than too large, and when in doubt a name stays.
struct ScriptNames {
  /// Declared outside all brackets, or imported.
  private(set) var topLevel: Set<String> = []
  /// Used as a name anywhere.
  private(set) var used: Set<String> = []
  /// Used, and to stay as they are.
  private(set) var fixed: Set<String> = []
  let roles: [ScriptRoles.Role]
  /// For each token the stretch of the module that no name from inside it leaves, by its first token; `nil`
  /// where only names of the whole module hold.
  private(set) var areas: [Int?] = []
  private let tokens: [ScriptToken]
  private var reach: [String: [Range<Int>]] = [:]

  init(_ module: ScriptModule) {
    tokens = module.tokens
    let read = ScriptRoles(tokens)
    roles = read.roles
    for (_, local) in module.imports.flatMap({ $0.names ?? [] }) { declare(local, 0..<tokens.count) }
    for place in tokens.indices { readDeclaration(at: place) }
    let isOpaque = tokens.contains { $0.isWord("eval", "with") }
    for place in tokens.indices where roles[place] != .other {
      let name = tokens[place].text
      used.insert(name)
      if isOpaque || reach[name]?.contains(where: { $0.contains(place) }) != true { fixed.insert(name) }
    }
    // An imported name stands in `import { … }` and is used even when nothing else uses it.
    used.formUnion(topLevel)
    used.formUnion(read.unsure)
    areas = Self.areas(of: reach.values.joined().filter { $0 != 0..<tokens.count }, count: tokens.count)
    fixed.formUnion(read.unsure)
  }

  private static func areas(of ranges: [Range<Int>], count: Int) -> [Int?] {
    var areas = [Int?](repeating: nil, count: count)
    var area = 0..<0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = range.lowerBound < area.upperBound ? area.lowerBound : range.lowerBound
      for place in max(range.lowerBound, area.upperBound)..<max(range.upperBound, area.upperBound) {
        areas[place] = start
      }
      area = start..<max(area.upperBound, range.upperBound)
    }
    return areas
  }

  private mutating func declare(_ name: String, _ range: Range<Int>) {
    guard !ScriptRoles.reserved.contains(name) else { return }
    reach[name, default: []].append(range)
    if range == 0..<tokens.count { topLevel.insert(name) }
  }

  private func token(_ place: Int) -> ScriptToken? { tokens.indices.contains(place) ? tokens[place] : nil }

  private mutating func readDeclaration(at place: Int) {
    let token = tokens[place]
    let isProperty = self.token(place - 1)?.isSign(".", "?.") == true
    if token.isWord("const", "let", "var"), !isProperty {
      guard let range = block(around: place) else { return }
      var next = place + 1
      while readPattern(at: next, range), let end = valueEnd(from: next), tokens[end].isSign(",") {
        next = end + 1
      }
    } else if token.isWord("class"), !isProperty {
      declareStatement(place, nameAt: place + 1)
    } else if token.isWord("function"), !isProperty {
      let name = place + (self.token(place + 1)?.isSign("*") == true ? 2 : 1)
      let opening = name + (self.token(name)?.kind == .word ? 1 : 0)
      if let range = functionRange(opening) { readParameters(opening, range) }
      declareStatement(place, nameAt: name)
    } else if token.isSign("=>") {
      readArrow(place)
    } else if token.isSign("("), let before = self.token(place - 1), let range = functionRange(place) {
      let around = token.parent.flatMap { tokens[$0].brace }
      let isMethod =
        (around == .classBody || around == .object) && [.word, .privateName].contains(before.kind)
      if isMethod || before.isWord("catch") { readParameters(place, range) }
    }
  }

  /// A function or class that is a statement has a name in its block.
  private mutating func declareStatement(_ place: Int, nameAt name: Int) {
    var start = place
    while token(start - 1)?.isWord("async", "export") == true { start -= 1 }
    let before = token(start - 1)
    let isStatement =
      before == nil || before?.isSign(";", "}") == true
      || (before?.isSign("{") == true && before?.brace == .block)
      || (tokens[start].startsLine && before.map(Self.mayEnd) == true
        && !ScriptRoles.reserved.contains(before?.text ?? ""))
    guard isStatement, token(name)?.kind == .word, let range = block(around: place) else { return }
    declare(tokens[name].text, range)
  }

  private mutating func readArrow(_ place: Int) {
    let start = token(place - 1)?.isSign(")") == true ? tokens[place - 1].partner ?? place : place - 1
    guard start >= 0, start < place, let body = token(place + 1) else { return }
    let isBlock = body.brace == .block
    guard let end = isBlock ? body.partner : valueEnd(from: place + 1) ?? tokens.count else { return }
    if tokens[start].isSign("(") {
      readParameters(start, start..<end)
    } else if tokens[start].kind == .word {
      declare(tokens[start].text, start..<end)
    }
  }

  /// From the parameters to the end of the body.
  private func functionRange(_ opening: Int) -> Range<Int>? {
    guard let close = token(opening)?.partner, let body = token(close + 1), body.brace == .block else {
      return nil
    }
    return body.partner.map { opening..<$0 }
  }
}

// MARK: - Reach

extension ScriptNames {
  /// The block, loop or module in which a declaration holds; `nil` when that is not certain.
  private func block(around place: Int) -> Range<Int>? {
    guard let parent = tokens[place].parent else { return 0..<tokens.count }
    let around = tokens[parent]
    guard let close = around.partner else { return nil }
    if around.brace == .block { return parent..<close }
    let isLoop = token(parent - 1)?.isWord("for") == true || token(parent - 2)?.isWord("for") == true
    guard around.isSign("("), isLoop, let body = token(close + 1) else { return nil }
    if body.brace == .block { return body.partner.map { parent..<$0 } }
    return parent..<(valueEnd(from: close + 1) ?? tokens.count)
  }

  /// Where a value that begins here ends, or earlier; `nil` at the end of the module.
  private func valueEnd(from start: Int) -> Int? {
    var place = start
    var conditions = 0
    while let token = token(place) {
      let isNew = place > start
      if isNew, token.startsLine, !Self.goesOn(token), Self.mayEnd(tokens[place - 1]) { return place }
      if isNew, let opening = tokens[place - 1].partner, let brace = tokens[opening].brace, brace != .object {
        return place
      }
      if token.isSign(",", ";", ")", "]", "}") || (token.kind == .template && token.text.hasPrefix("}")) {
        return place
      }
      if token.isSign("?") { conditions += 1 }
      if token.isSign(":") {
        if conditions == 0 { return place }
        conditions -= 1
      }
      place = tokens.end(of: place) + 1
    }
    return nil
  }

  /// A sign that cannot begin a statement, so that the line before it goes on.
  static func goesOn(_ token: ScriptToken) -> Bool {
    token.kind == .sign
      && !token.isSign("(", "[", "{", "+", "-", "++", "--", "!", "~", "...", "}", ";")
  }

  /// Whether a statement may end with the token.
  static func mayEnd(_ token: ScriptToken) -> Bool {
    token.kind != .sign ? !token.opens : token.isSign(")", "]", "}", "++", "--")
  }
}

// MARK: - Patterns

extension ScriptNames {
  private mutating func readParameters(_ opening: Int, _ range: Range<Int>) {
    guard let close = tokens[opening].partner else { return }
    readEntries(opening + 1..<close, range)
  }

  /// Declares the names of `a`, `[a, b]` or `{ a, b: c }`; whether there was one.
  private mutating func readPattern(at place: Int, _ range: Range<Int>) -> Bool {
    guard let token = token(place) else { return false }
    if token.kind == .word {
      declare(token.text, range)
      return true
    }
    guard token.isSign("[", "{"), let close = token.partner else { return false }
    readEntries(place + 1..<close, range)
    return true
  }

  /// Entries between commas: a pattern, behind a key or `...`, and what is taken without a value.
  private mutating func readEntries(_ entries: Range<Int>, _ range: Range<Int>) {
    var place = entries.lowerBound
    while place < entries.upperBound {
      var next = tokens.end(of: place) + 1
      if tokens[place].isSign("...") {
        next = place + 1
      }
      if next < entries.upperBound, tokens[next].isSign(":") {
        place = next + 1
        next = tokens.end(of: place) + 1
      } else if tokens[place].isSign("...") {
        place = next
        next = tokens.end(of: place) + 1
      }
      if place < entries.upperBound { _ = readPattern(at: place, range) }
      while next < entries.upperBound, !tokens[next].isSign(",") { next = tokens.end(of: next) + 1 }
      place = next + 1
    }
  }
}
