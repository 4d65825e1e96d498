/// YAML as people write it, line by line: two spaces of indent, plain text without quotes.
struct YAMLText {
  private(set) var text = ""
  private var indent = ""

  mutating func comment(_ comment: String) { line("# " + comment) }

  mutating func key(_ key: String) { line(key + ":") }

  /// A key that waits for its value.
  mutating func open(_ key: String, _ comment: String) { line("\(key):  # \(comment)") }

  /// A value with quotes only where another reader would not take it for this text.
  mutating func entry(_ key: String, _ value: String) { plain(key, Self.scalar(value)) }

  mutating func quoted(_ key: String, _ value: String) { plain(key, Self.quoted(value)) }

  /// A value that is YAML already.
  mutating func plain(_ key: String, _ yaml: String, comment: String? = nil) {
    line("\(key): \(yaml)" + (comment.map { "  # " + $0 } ?? ""))
  }

  /// The first entry of a mapping in a list; the others follow as `nested`.
  mutating func item(_ key: String, _ value: String) { line("- \(key): \(Self.scalar(value))") }

  /// A list on one line when it fits, otherwise with a line for each value.
  mutating func list(_ key: String, _ values: [String]) {
    let short = "\(key): [" + values.map { Self.scalar($0, inFlow: true) }.joined(separator: ", ") + "]"
    if indent.count + short.count <= 100 { return line(short) }
    self.key(key)
    nested { for value in values { $0.line("- " + Self.scalar(value)) } }
  }

  mutating func nested(_ write: (inout YAMLText) -> Void) {
    indent += "  "
    write(&self)
    indent.removeLast(2)
  }

  private mutating func line(_ line: String) { text += indent + line + "\n" }

  /// The value as plain text where YAML 1.2 reads that as the same text, between double quotes otherwise.
  ///
  /// - Parameter inFlow: whether the value stands inside `[…]` or `{…}`, where commas and brackets end it.
  static func scalar(_ value: String, inFlow: Bool = false) -> String {
    isPlain(value, inFlow: inFlow) ? value : quoted(value)
  }

  /// The value between double quotes (YAML 1.2.2, section 7.3.1).
  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value > 0xffff ? ("U", 8) : ("u", 4)
        result += "\\" + letter + String(repeating: "0", count: width - hex.count) + hex
      }
    }
    return result + "\""
  }

  /// Whether a value can stand without quotes (YAML 1.2.2, sections 7.3.3 and 10.3.2).
  private static func isPlain(_ value: String, inFlow: Bool) -> Bool {
    let scalars = Array(value.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ", last != ":",
      scalars.allSatisfy(isPrintable), !isRetyped(value)
    else { return false }
    if ",[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
    if "-?:".unicodeScalars.contains(first), scalars.count == 1 || scalars[1] == " " || inFlow {
      return false
    }
    if value.hasPrefix("---") || value.hasPrefix("...") { return false }
    for (scalar, next) in zip(scalars, scalars.dropFirst()) {
      if scalar == ":", next == " " { return false }
      if scalar == " ", next == "#" { return false }
    }
    return !inFlow || !scalars.contains { ",[]{}".unicodeScalars.contains($0) }
  }

  /// Whether the core schema of YAML 1.2 reads plain text as null, a truth value or a number.
  private static func isRetyped(_ value: String) -> Bool {
    if ["~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE"].contains(value) {
      return true
    }
    let unsigned = value.hasPrefix("-") || value.hasPrefix("+") ? value.dropFirst() : value[...]
    if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(unsigned) { return true }
    if value.hasPrefix("0o") || value.hasPrefix("0x") {
      return value.utf8.count > 2 && value.dropFirst(2).allSatisfy(\.isHexDigit)
    }
    return isNumber(unsigned.utf8)
  }

  /// Digits with at most one point and an optional exponent.
  private static func isNumber(_ bytes: Substring.UTF8View) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let mantissa = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
    guard mantissa.contains(where: isDigit), mantissa.count(where: { !isDigit($0) }) <= 1 else {
      return false
    }
    let exponent = bytes.dropFirst(mantissa.count)
    guard let letter = exponent.first else { return true }
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return false }
    let signed = exponent.dropFirst()
    let digits =
      signed.first == UInt8(ascii: "-") || signed.first == UInt8(ascii: "+") ? signed.dropFirst() : signed
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// Whether a scalar may stand in a line as it is; line separators and byte order marks may not.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7e, 0xa0...0x2027, 0x202a...0xd7ff, 0xe000...0xfefe, 0xff00...0xfffd, 0x10000...0x10ffff:
      true
    default: false
    }
  }
}
