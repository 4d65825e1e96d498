/// Where the addresses and the ids stand in an HTML page, found in one pass over its bytes.
///
/// Reads tags as the HTML standard writes them (§13.2.5), and passes over comments, scripts, styles, titles
/// and text areas, in which a tag is only text.
struct PageScan {
  /// The values of `href`, `src`, `action` and their kin, and the address of a `<meta>` refresh; in order.
  private(set) var addresses: [Range<Int>] = []
  /// The values of `id`.
  private(set) var ids: [Range<Int>] = []

  init(_ page: [UInt8]) {
    var position = 0
    while let open = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      guard position < page.count else { return }
      switch page[position] {
      case UInt8(ascii: "!") where page.has("!--", at: position):
        position = page.end(of: "-->", from: position + 1)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
        position = page.end(of: ">", from: position)
      case let byte where byte.isLetter: position = readTag(in: page, from: position)
      default: break
      }
    }
  }

  private enum Attribute { case address, addresses, id, content, refresh, other }

  /// Returns the position after the tag, or after the whole element when it holds only text.
  private mutating func readTag(in page: [UInt8], from start: Int) -> Int {
    var position = start
    while position < page.count, !page[position].endsName { position += 1 }
    let name = start..<position
    var content: Range<Int>?
    var isRefresh = false
    while position < page.count, page[position] != UInt8(ascii: ">") {
      let byte = page[position]
      if byte.isSpace || byte == UInt8(ascii: "/") {
        position += 1
        continue
      }
      let (attribute, value, end) = Self.readAttribute(in: page, from: position)
      position = end
      switch attribute {
      case .address: addresses.append(value)
      case .addresses: addresses += Self.candidates(in: page, value)
      case .id: ids.append(value)
      case .content: content = value
      case .refresh: isRefresh = page.hasFolded("refresh", at: value.lowerBound)
      case .other: break
      }
    }
    if isRefresh, let content, let address = Self.refreshAddress(in: page, content) {
      addresses.append(address)
    }
    return Self.endOfText(in: page, name: name, from: min(position + 1, page.count))
  }

  private static func readAttribute(
    in page: [UInt8], from start: Int
  ) -> (attribute: Attribute, value: Range<Int>, end: Int) {
    var position = start + 1  // A name may even start with `=`.
    while position < page.count, !page[position].endsName, page[position] != UInt8(ascii: "=") {
      position += 1
    }
    let attribute = attribute(in: page, start..<position)
    while position < page.count, page[position].isSpace { position += 1 }
    guard position < page.count, page[position] == UInt8(ascii: "=") else {
      return (.other, start..<start, position)
    }
    position += 1
    while position < page.count, page[position].isSpace { position += 1 }
    guard position < page.count else { return (.other, start..<start, position) }
    if page[position].isQuote {
      let first = position + 1
      let end = page[first...].firstIndex(of: page[position]) ?? page.count
      return (attribute, first..<end, min(end + 1, page.count))
    }
    let first = position
    while position < page.count, !page[position].isSpace, page[position] != UInt8(ascii: ">") {
      position += 1
    }
    return (attribute, first..<position, position)
  }

  private static func attribute(in page: [UInt8], _ name: Range<Int>) -> Attribute {
    func named(_ text: StaticString) -> Bool { page.hasFolded(text, at: name.lowerBound) }
    return switch name.count {
    case 2: named("id") ? .id : .other
    case 3: named("src") ? .address : .other
    case 4: named("href") ? .address : .other
    case 6:
      if named("srcset") { .addresses } else { named("action") || named("poster") ? .address : .other }
    case 7: named("content") ? .content : .other
    case 8: named("data-src") ? .address : .other
    case 9: named("data-href") ? .address : .other
    case 10:
      if named("http-equiv") {
        .refresh
      } else {
        named("formaction") || named("xlink:href") ? .address : .other
      }
    case 11: named("imagesrcset") ? .addresses : .other
    default: .other
    }
  }

  /// The addresses in `/img/a.png 1x, /img/b.png 2x`.
  private static func candidates(in page: [UInt8], _ value: Range<Int>) -> [Range<Int>] {
    page[value].split(separator: UInt8(ascii: ",")).compactMap { candidate in
      let address = candidate.drop(while: \.isSpace).prefix { !$0.isSpace }
      return address.isEmpty ? nil : address.indices
    }
  }

  /// The address in `0; url=/scholen/`.
  private static func refreshAddress(in page: [UInt8], _ content: Range<Int>) -> Range<Int>? {
    guard let start = content.first(where: { page.hasFolded("url=", at: $0) }),
      start + 4 <= content.upperBound
    else { return nil }
    let address = start + 4..<content.upperBound
    guard let first = address.first, page[first].isQuote else { return address }
    let end = page[(first + 1)..<content.upperBound].firstIndex(of: page[first]) ?? content.upperBound
    return first + 1..<end
  }

  /// Where the text of `<script>` and its like ends; the start for any other element.
  private static func endOfText(in page: [UInt8], name: Range<Int>, from start: Int) -> Int {
    func named(_ text: StaticString) -> Bool {
      name.count == text.utf8CodeUnitCount && page.hasFolded(text, at: name.lowerBound)
    }
    guard named("script") || named("style") || named("title") || named("textarea") else { return start }
    var position = start
    while let open = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      guard position < page.count else { break }
      if page[position] == UInt8(ascii: "/"), position + 1 + name.count <= page.count,
        zip(page[(position + 1)...], page[name]).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return open
      }
    }
    return page.count
  }
}

extension UInt8 {
  fileprivate var endsName: Bool { isSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}
