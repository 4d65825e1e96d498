/// Finds `url(…)` and `@import "…"` in a style sheet; comments and other texts are passed over.
struct StyleSheetScan {
  private(set) var found: [AssetReference.Found] = []
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var importing = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "/") where bytes.has("/*", at: position):
        position = bytes.end(of: "*/", from: position + 2)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let text = bytes.quoted(from: position)
        if importing { found.append(.init(range: text)) }
        importing = false
        position = text.upperBound + 1
      case UInt8(ascii: "@"):
        importing = bytes.hasFolded("@import", at: position)
        position += 1
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        importing = false
        position += 1
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if bytes.hasFolded("url(", at: position), position == 0 || !bytes[position - 1].isWord {
          readAddress()
          importing = false
        } else {
          position += 1
        }
      default: position += 1
      }
    }
  }

  private mutating func readAddress() {
    position += "url(".utf8.count
    while position < bytes.count, bytes[position].isSpace { position += 1 }
    guard position < bytes.count else { return }
    if bytes[position].isQuote {
      let text = bytes.quoted(from: position)
      found.append(.init(range: text))
      position = text.upperBound + 1
    } else {
      let start = position
      position = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
      var end = position
      while end > start, bytes[end - 1].isSpace { end -= 1 }
      found.append(.init(range: start..<end))
    }
  }
}

/// Finds the addresses of icons in a web app manifest: the values of `"src"`.
struct ManifestScan {
  private(set) var found: [AssetReference.Found] = []

  init(_ bytes: [UInt8]) {
    var position = 0
    var isSource = false
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        let text = bytes.quoted(from: position)
        if isSource { found.append(.init(range: text)) }
        isSource = !isSource && bytes[text].elementsEqual("src".utf8)
        position = text.upperBound
      } else if !bytes[position].isSpace, bytes[position] != UInt8(ascii: ":") {
        isSource = false
      }
      position += 1
    }
  }
}
