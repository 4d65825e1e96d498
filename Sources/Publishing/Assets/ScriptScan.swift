/// Finds the modules that a script imports: `import "./x.js"`, `… from "./x.js"`, `import("./x.js")`.
///
/// Knows as much JavaScript as that takes: comments, texts, templates and regular expressions are passed
/// over, so that words in them are not taken for imports.
struct ScriptScan {
  private(set) var found: [AssetReference.Found] = []
  private let bytes: [UInt8]
  private var position = 0
  /// The last two words or signs, the newest last.
  private var before = Token.start
  private var last = Token.start
  /// For every template that is open, how many braces are open in its `${…}`.
  private var braces: [Int] = []

  private enum Token: Equatable {
    case start
    case word(Range<Int>)
    case sign(UInt8)
    case value
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while position < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case _ where byte.isSpace: position += 1
    case UInt8(ascii: "/") where bytes.has("//", at: position):
      position = bytes.end(of: "\n", from: position)
    case UInt8(ascii: "/") where bytes.has("/*", at: position):
      position = bytes.end(of: "*/", from: position + 2)
    case UInt8(ascii: "/") where isRegularExpressionExpected: passRegularExpression()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readText()
    case UInt8(ascii: "`"):
      position += 1
      passTemplate()
    case _ where byte.isWord: readWord()
    default: readSign(byte)
    }
  }

  private mutating func put(_ token: Token) { (before, last) = (last, token) }

  private mutating func readWord() {
    let start = position
    while position < bytes.count, bytes[position].isWord { position += 1 }
    put(.word(start..<position))
  }

  private mutating func readText() {
    let text = bytes.quoted(from: position)
    if isImport { found.append(.init(range: text, isModule: true)) }
    position = text.upperBound + 1
    put(.value)
  }

  /// Whether the text that comes now names a module.
  private var isImport: Bool {
    if case .word(let word) = last {
      let isProperty = before == .sign(UInt8(ascii: "."))
      return !isProperty && (reads(word, "from") || reads(word, "import"))
    }
    if last == .sign(UInt8(ascii: "(")), case .word(let word) = before { return reads(word, "import") }
    return false
  }

  private mutating func readSign(_ sign: UInt8) {
    position += 1
    if let open = braces.last {
      if sign == UInt8(ascii: "{") { braces[braces.count - 1] = open + 1 }
      if sign == UInt8(ascii: "}") {
        if open == 0 {
          braces.removeLast()
          return passTemplate()
        }
        braces[braces.count - 1] = open - 1
      }
    }
    put(.sign(sign))
  }

  /// Goes on to the end of the template, or to the code in its next `${`.
  private mutating func passTemplate() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"):
        position += 1
        return put(.value)
      case UInt8(ascii: "$") where bytes.has("${", at: position):
        position += 2
        braces.append(0)
        return put(.sign(UInt8(ascii: "{")))
      default: position += 1
      }
    }
  }

  /// Whether a `/` starts a regular expression here, and does not divide.
  private var isRegularExpressionExpected: Bool {
    switch last {
    case .start: true
    case .value: false
    case .sign(let sign): !")]}".utf8.contains(sign)
    case .word(let word):
      before != .sign(UInt8(ascii: "."))
        && [
          "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await",
          "yield",
        ].contains { reads(word, $0) }
    }
  }

  private mutating func passRegularExpression() {
    var inClass = false
    position += 1
    loop: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "["): inClass = true
      case UInt8(ascii: "]"): inClass = false
      case UInt8(ascii: "/") where !inClass: break loop
      case UInt8(ascii: "\n"): break loop
      default: break
      }
      position += 1
    }
    position += 1
    put(.value)
  }

  private func reads(_ word: Range<Int>, _ text: String) -> Bool { bytes[word].elementsEqual(text.utf8) }
}
