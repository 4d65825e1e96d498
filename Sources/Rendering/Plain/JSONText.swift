/// Writes JSON piece by piece, without a tree in memory.
struct JSONText {
  private var bytes: [UInt8] = []

  var written: String { String(decoding: bytes, as: UTF8.self) }
  var count: Int { bytes.count }

  mutating func object(_ body: (inout JSONText) -> Void) { enclosed("{", "}", body) }
  mutating func array(_ body: (inout JSONText) -> Void) { enclosed("[", "]", body) }

  mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void)
  {
    array { json in for element in elements { body(&json, element) } }
  }

  mutating func member(_ name: String, _ value: (inout JSONText) -> Void) {
    text(name)
    bytes.append(UInt8(ascii: ":"))
    value(&self)
  }

  mutating func number(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func texts(_ texts: [String]) { array(texts) { $0.text($1) } }
  mutating func pairs(_ pairs: [(String, String)]) {
    array(pairs) { json, pair in json.texts([pair.0, pair.1]) }
  }

  mutating func text(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func enclosed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    body(&self)
    bytes.append(UInt8(ascii: close))
  }

  /// A comma, unless this is the first of its list or the value of a member.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
