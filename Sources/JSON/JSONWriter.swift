/// Puts the bytes of a document one after another, without texts of its parts in between.
struct JSONWriter {
  enum Layout {
    case compact(JSON.Escapes)
    case indented(shortListsOnOneLine: Bool)
  }

  private let layout: Layout
  private let escapes: JSON.Escapes
  private var bytes: [UInt8] = []

  private init(_ layout: Layout) {
    self.layout = layout
    if case .compact(let escapes) = layout { self.escapes = escapes } else { escapes = [] }
  }

  static func text(of json: JSON, _ layout: Layout) -> String {
    var writer = JSONWriter(layout)
    writer.write(json, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ json: JSON, depth: Int) {
    switch json {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .integer(let number): write(String(number))
    case .number(let number): write(String(describing: number))
    case .text(let text): quote(text, escapes)
    case .literal(let written): write(written)
    case .list(let values):
      enclose(values, "[", "]", between: separators(of: values, depth: depth)) { writer, value in
        writer.write(value, depth: depth + 1)
      }
    case .object(let members):
      let present = members.lazy.compactMap { key, value in value.map { (key, $0) } }
      enclose(present, "{", "}", between: separators(depth: depth)) { writer, member in
        writer.quote(member.0, writer.escapes.subtracting(.leadingSlash))
        writer.write(writer.isCompact ? ":" : ": ")
        writer.write(member.1, depth: depth + 1)
      }
    }
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  // MARK: Lists and objects

  /// What stands before the first, before each next and after the last.
  private typealias Separators = (first: String, next: String, last: String)

  private mutating func enclose<Items: Sequence>(
    _ items: Items, _ open: String, _ close: String, between separators: Separators,
    _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    self.write(open)
    var isEmpty = true
    for item in items {
      self.write(isEmpty ? separators.first : separators.next)
      isEmpty = false
      write(&self, item)
    }
    if !isEmpty { self.write(separators.last) }
    self.write(close)
  }

  private var isCompact: Bool {
    if case .compact = layout { true } else { false }
  }

  private func separators(depth: Int) -> Separators {
    if isCompact { return ("", ",", "") }
    let outer = "\n" + String(repeating: "  ", count: depth)
    return ("\(outer)  ", ",\(outer)  ", outer)
  }

  private func separators(of values: [JSON], depth: Int) -> Separators {
    if case .indented(shortListsOnOneLine: true) = layout, Self.isShort(values) { return ("", ", ", "") }
    return separators(depth: depth)
  }

  private static let shortWidth = 90

  /// Whether the values are words and numbers that together fit on a line.
  private static func isShort(_ values: [JSON]) -> Bool {
    var width = 0
    for value in values {
      switch value {
      case .list, .object: return false
      default: width += value.compact().count + 2
      }
      if width >= shortWidth { return false }
    }
    return true
  }

  // MARK: Texts

  /// RFC 8259, section 7. Nearly every text needs no escape and is copied whole.
  private mutating func quote(_ text: String, _ escapes: JSON.Escapes) {
    bytes.append(UInt8(ascii: "\""))
    if escapes.contains(.leadingSlash), text.utf8.first == UInt8(ascii: "/") { write("\\") }
    let hasMarkup = escapes.contains(.markup)
    if text.utf8.contains(where: { Self.mayNeedEscape($0, markup: hasMarkup) }) {
      for scalar in text.unicodeScalars { writeEscaped(scalar, markup: hasMarkup) }
    } else {
      write(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func mayNeedEscape(_ byte: UInt8, markup: Bool) -> Bool {
    switch byte {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    // 0xE2 is the first byte of U+2028 and U+2029, and of some that need nothing.
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F, 0xE2: markup
    default: false
    }
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar, markup: Bool) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    case _ where scalar.value < 0x20: writeNumber(of: scalar)
    case "<" where markup, ">" where markup, "&" where markup, "\u{7f}" where markup,
      "\u{2028}" where markup, "\u{2029}" where markup:
      writeNumber(of: scalar)
    default: write(String(scalar))
    }
  }

  private mutating func writeNumber(of scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
