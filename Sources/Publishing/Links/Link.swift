/// What an address on a page leads to.
enum Link: Hashable {
  /// Not on this site, or nowhere at all: `https://…`, `tel:`, `#`.
  case outside
  /// A place on the page itself: `#contact`.
  case here(fragment: String)
  /// A file of the site.
  ///
  /// - replaceable: the part of the page that holds the path; `nil` for a full address, which stays.
  case site(SitePath, fragment: String?, replaceable: Range<Int>?)
  /// An address of this site that cannot exist, such as `/../x` or `/a b`.
  case impossible(String)

  /// Reads the address that stands in a range of a page.
  ///
  /// - Parameter base: what stands before each path on a page that was made ready; empty before.
  init(_ range: Range<Int>, in page: [UInt8], at path: SitePath, of site: SiteAddress, base: String) {
    let text = page[range]
    let pathEnd = text.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? text.endIndex
    let fragment = Self.fragment(in: text[pathEnd...])
    var target = text[..<pathEnd]
    var replaceable: Range<Int>? = range.lowerBound..<pathEnd

    if target.isEmpty {
      self = fragment.map { .here(fragment: $0) } ?? .outside
      return
    }
    if target.first != slash, target.prefix(while: { $0 != slash }).contains(UInt8(ascii: ":")) {
      guard target.removePrefix(site.description), target.isEmpty || target.first == slash else {
        self = .outside
        return
      }
      replaceable = nil
    } else if target.starts(with: "//".utf8) {
      self = .outside
      return
    } else if !base.isEmpty {
      target.removePrefix(base)
    }

    let decoded = target.contains(UInt8(ascii: "%")) ? target.percentDecoded : target
    let found: SitePath? =
      switch decoded?.first {
      case nil: decoded == nil ? nil : .root
      case slash:
        decoded.flatMap { SitePath(utf8: $0) ?? path.resolving(String(decoding: $0, as: UTF8.self)) }
      default: decoded.flatMap { path.resolving(String(decoding: $0, as: UTF8.self)) }
      }
    self =
      found.map { .site($0, fragment: fragment, replaceable: replaceable) }
      ?? .impossible(String(decoding: text, as: UTF8.self))
  }

  /// The id that `#zorgplicht` asks for; `nil` for the top of the page and for a text fragment.
  private static func fragment(in rest: ArraySlice<UInt8>) -> String? {
    guard let sign = rest.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let id = rest[(sign + 1)...]
    guard !id.isEmpty, !id.elementsEqual("top".utf8), !id.starts(with: ":~:".utf8) else { return nil }
    return String(decoding: id.percentDecoded ?? id, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the prefix was there; it is gone then.
  @discardableResult
  fileprivate mutating func removePrefix(_ prefix: String) -> Bool {
    guard starts(with: prefix.utf8) else { return false }
    removeFirst(prefix.utf8.count)
    return true
  }

  /// With `%C3%A9` as the bytes it stands for; `nil` when a `%` has no two hexadecimal digits.
  fileprivate var percentDecoded: ArraySlice<UInt8>? {
    guard contains(UInt8(ascii: "%")) else { return self }
    var result: ArraySlice<UInt8> = []
    var rest = self
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimal, let low = rest.popFirst()?.hexadecimal else {
        return nil
      }
      result.append(high << 4 | low)
    }
    return result
  }
}

extension UInt8 {
  fileprivate var hexadecimal: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
