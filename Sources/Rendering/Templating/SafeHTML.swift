/// HTML that libcmark made in safe mode, or that this room drew itself: the only value that a template
/// may print unescaped.
public struct SafeHTML: Hashable, Sendable {
  public let html: String

  init(trusted html: String) { self.html = html }

  /// A text as HTML that shows exactly that text, also between the quotes of an attribute.
  public init(escaping text: String) { html = text.escapedForHTML }

  public static let empty = SafeHTML(trusted: "")

  public var isEmpty: Bool { html.isEmpty }

  public static func + (left: Self, right: Self) -> Self { Self(trusted: left.html + right.html) }

  public static func += (left: inout Self, right: Self) { left = left + right }
}

extension Sequence<SafeHTML> {
  /// The parts one after another, with the separator between them.
  public func joined(separator: SafeHTML = .empty) -> SafeHTML {
    SafeHTML(trusted: map(\.html).joined(separator: separator.html))
  }
}

extension String {
  /// The text with `& < > " '` written as character references, which is safe in HTML text and between
  /// the quotes of an attribute (OWASP's rule 1 and 2 for output encoding).
  var escapedForHTML: String {
    guard let first = utf8.firstIndex(where: \.needsEscaping) else { return self }
    var escaped = ""
    escaped.reserveCapacity(utf8.count + 32)
    var start = startIndex
    var next: Index? = first
    while let special = next {
      escaped += self[start..<special]
      switch utf8[special] {
      case UInt8(ascii: "&"): escaped += "&amp;"
      case UInt8(ascii: "<"): escaped += "&lt;"
      case UInt8(ascii: ">"): escaped += "&gt;"
      case UInt8(ascii: "\""): escaped += "&quot;"
      default: escaped += "&#39;"
      }
      start = utf8.index(after: special)
      next = utf8[start...].firstIndex(where: \.needsEscaping)
    }
    escaped += self[start...]
    return escaped
  }
}

extension UInt8 {
  fileprivate var needsEscaping: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
