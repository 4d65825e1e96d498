/// Cuts a script into tokens: comments and white space go, but for the line ends that JavaScript reads.
///
/// Always reaches the end. Where it had to guess (an open text, a `/` after a bracket that may end a value,
/// letters that are not ASCII in a name) `isSure` is false, and nobody may change such a script.
struct ScriptTokens {
  private(set) var tokens: [ScriptToken] = []
  private(set) var isSure = true
  private let bytes: [UInt8]
  private var position = 0
  private var startsLine = false
  /// The brackets that are open, as places in `tokens`.
  private var open: [Int] = []
  /// For each `class` whose body is to come, the bracket around it.
  private var classes: [Int?] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A line also ends at U+2028, and a script may begin with `#!`: too rare to be read.
    isSure = !bytes.indices.contains { place in
      bytes[place] == 0xe2 && (bytes.has("\u{2028}", at: place) || bytes.has("\u{2029}", at: place))
    }
    while position < bytes.count { step() }
    if !open.isEmpty { isSure = false }
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case _ where byte.isSpace:
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { startsLine = true }
      position += 1
    case UInt8(ascii: "/") where bytes.has("//", at: position):
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "/") where bytes.has("/*", at: position): passComment()
    case UInt8(ascii: "/") where expectsPattern(): readPattern()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readText()
    case UInt8(ascii: "`"): readTemplate()
    case UInt8(ascii: "}") where open.last.map({ tokens[$0].kind == .template }) == true:
      let opening = open.removeLast()
      tokens[opening].partner = tokens.count
      readTemplate()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: ".") where digit(at: position + 1): readNumber()
    case UInt8(ascii: "#"): readWord(.privateName, from: position + 1)
    case _ where byte.isWord: readWord(.word, from: position)
    default: readSign()
    }
  }

  private mutating func put(_ kind: ScriptToken.Kind, to end: Int) {
    let range = position..<Swift.min(Swift.max(end, position + 1), bytes.count)
    tokens.append(
      ScriptToken(
        kind: kind, text: String(decoding: bytes[range], as: UTF8.self), range: range,
        startsLine: startsLine, parent: open.last))
    startsLine = false
    position = range.upperBound
    if let last = tokens.last, last.isWord("class"), !isProperty(tokens.count - 1) {
      classes.append(open.last)
    }
  }

  private mutating func passComment() {
    let end = bytes.end(of: "*/", from: position + 2)
    if !bytes.has("*/", at: end - 2) { isSure = false }
    if bytes[position..<end].contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      startsLine = true
    }
    position = end
  }

  private mutating func readText() {
    let end = bytes.quoted(from: position).upperBound
    if end >= bytes.count || bytes[end] != bytes[position] { isSure = false }
    put(.text, to: end + 1)
  }

  /// Reads to the end of the template, or to the code in its next `${`.
  private mutating func readTemplate() {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "`"), !bytes.has("${", at: end) {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    if end >= bytes.count { isSure = false }
    let goesOn = bytes.has("${", at: end)
    put(.template, to: end + (goesOn ? 2 : 1))
    if goesOn { open.append(tokens.count - 1) }
  }

  private mutating func readNumber() {
    var end = position
    let isDecimal =
      !(bytes[position] == UInt8(ascii: "0") && position + 1 < bytes.count
      && bytes[position + 1].isLetter)
    while end < bytes.count {
      let isExponent = isDecimal && bytes[end] | 0x20 == UInt8(ascii: "e")
      if isExponent, bytes.has("+", at: end + 1) || bytes.has("-", at: end + 1) {
        end += 2
      } else if bytes[end].isWord || (isDecimal && isPoint(end)) {
        end += 1
      } else {
        break
      }
    }
    put(.number, to: end)
  }

  /// Whether the `.` belongs to the number: it is its first one.
  private func isPoint(_ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: ".") && !bytes[position..<place].contains(UInt8(ascii: "."))
  }

  private func digit(at place: Int) -> Bool {
    place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
  }

  private mutating func readWord(_ kind: ScriptToken.Kind, from start: Int) {
    var end = start
    while end < bytes.count, bytes[end].isWord { end += 1 }
    if end == start || bytes[start..<end].contains(where: { $0 >= 0x80 }) { isSure = false }
    put(kind, to: end)
  }
}

// MARK: - Signs and brackets

extension ScriptTokens {
  private static let signs: [StaticString] = [
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=",
    ">=",
    "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
  ]

  private mutating func readSign() {
    let long = Self.signs.first { bytes.has($0, at: position) }
    // `a?.5:b` has no `?.`.
    let isShort = bytes.has("?.", at: position) && digit(at: position + 2)
    if !"{}()[].;,<>=+-*/%&|^!~?:".utf8.contains(bytes[position]) { isSure = false }
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
      let brace = bytes[position] == UInt8(ascii: "{") ? braceKind() : nil
      put(.sign, to: position + 1)
      tokens[tokens.count - 1].brace = brace
      open.append(tokens.count - 1)
    case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): close()
    default: put(.sign, to: position + (isShort ? 1 : long?.utf8CodeUnitCount ?? 1))
    }
  }

  private mutating func close() {
    let opening = open.popLast()
    put(.sign, to: position + 1)
    guard let opening, let closing = tokens.indices.last,
      ["()", "[]", "{}"].contains(tokens[opening].text + tokens[closing].text)
    else { return isSure = false }
    tokens[opening].partner = closing
    tokens[closing].partner = opening
  }

  private mutating func braceKind() -> ScriptToken.Brace {
    if let around = classes.last, around == open.last {
      classes.removeLast()
      return tokens.last?.isWord("extends") == true ? .unsure : .classBody
    }
    guard let last = tokens.last else { return .block }
    switch last.kind {
    case .template: return last.opens ? .object : .unsure
    case .word where isProperty(tokens.count - 1): return .unsure
    case .word where startsLine:
      return last.isWord("else", "do", "try", "catch", "finally") ? .block : .unsure
    case .word where last.isWord("import", "export"): return .names
    case .word where last.isWord("else", "do", "try", "catch", "finally"): return .block
    case .word:
      return last.isWord("return", "const", "let", "var", "of", "in", "typeof", "throw", "await", "yield")
        ? .object : .unsure
    case .sign where last.isSign(":"):
      let around = open.last.map { tokens[$0] }
      return around?.brace == .object || around?.isSign("(", "[") == true ? .object : .unsure
    case .sign where last.isSign(")", "=>", ";", "}"): return .block
    case .sign where last.isSign("{"): return last.brace == .block ? .block : .unsure
    case .sign: return last.isSign("]", "++", "--", ".", "?.") ? .unsure : .object
    default: return .unsure
    }
  }

  private func isProperty(_ place: Int) -> Bool { place > 0 && tokens[place - 1].isSign(".", "?.") }

  /// Whether a `/` starts a regular expression here, and does not divide.
  private mutating func expectsPattern() -> Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .number, .text, .pattern, .privateName: return false
    case .template: return last.opens
    case .word:
      return !isProperty(tokens.count - 1)
        && last.isWord(
          "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await",
          "yield", "instanceof", "default")
    case .sign where last.isSign(")"): return isCondition(before: tokens.count - 1)
    case .sign where last.isSign("}"): return endsStatement(tokens.count - 1)
    case .sign: return !last.isSign("]", "++", "--")
    }
  }

  /// Whether a `)` ends what `if`, `for` or `while` asks, so that a statement follows.
  private func isCondition(before place: Int) -> Bool {
    guard let opening = tokens[place].partner, opening > 0 else { return false }
    let isForAwait = opening > 1 && tokens[opening - 1].isWord("await") && tokens[opening - 2].isWord("for")
    return isForAwait || (tokens[opening - 1].isWord("if", "for", "while") && !isProperty(opening - 1))
  }

  private mutating func endsStatement(_ place: Int) -> Bool {
    guard let opening = tokens[place].partner, opening > 0 else { return true }
    switch tokens[opening].brace {
    case .object: return false
    case .block where !tokens[opening - 1].isSign(")"): return true
    case .block where isCondition(before: opening - 1): return true
    default:
      isSure = false
      return true
    }
  }

  private mutating func readPattern() {
    var inClass = false
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "/"), !inClass { break }
      if bytes[end] == UInt8(ascii: "[") { inClass = true }
      if bytes[end] == UInt8(ascii: "]") { inClass = false }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    if end >= bytes.count || bytes[end] != UInt8(ascii: "/") { isSure = false }
    end += 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    put(.pattern, to: end)
  }
}
