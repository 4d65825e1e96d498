/// An e-mail address in the plain form that forms accept: `naam@host.nl`.
public struct EmailAdres: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// Accepts ASCII letters, digits and `._%+-` before the `@`, and a host name with a dot after it.
  ///
  /// Narrower than RFC 5321, which also allows quoted names and addresses of machines: nobody can be
  /// reached there by a parent.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254,
      parts[0].utf8.allSatisfy({ isLetterOrDigit($0) || "._%+-".utf8.contains($0) }),
      isHostName(parts[1])
    else { return nil }
    rawValue = String(text)
  }

  public var description: String { rawValue }
}

/// A web address that a page may link to: `https://…` or `http://…`, nothing else.
public struct WebAdres: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// `nil` for another scheme, a missing host, a user name, a port that cannot be one, white space, quotes
  /// or angle brackets.
  public init?(_ text: some StringProtocol) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { text.hasPrefix($0) }),
      text.unicodeScalars.allSatisfy(isAddressCharacter)
    else { return nil }
    let afterScheme = text.dropFirst(scheme.count)
    let authority = afterScheme.prefix { !"/?#".contains($0) }
    let host = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard !authority.contains("@"), isHostName(host[0]) else { return nil }
    if host.count == 2 { guard isPort(host[1]) else { return nil } }
    rawValue = String(text)
  }

  /// The address as people say it: without the scheme and a closing slash.
  public var leesbaar: String {
    var text = rawValue[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }

  public var description: String { rawValue }
}

/// A telephone number as it was typed: leading zeros, spaces and hyphens survive.
public struct Telefoonnummer: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// Accepts 3 to 15 digits (ITU-T E.164) with spaces, hyphens, dots, brackets and a leading `+`.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard (3...15).contains(digits.count),
      rest.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || " -.()".utf8.contains($0)
      })
    else { return nil }
    rawValue = String(text)
  }

  /// The number as a `tel:` link needs it: digits and a leading `+` only.
  ///
  /// In `+31 (0)6 12 34 56 78` the zero is for callers within the country; behind `+31` it must go.
  public var kiesbaar: String {
    let number = rawValue.hasPrefix("+") ? rawValue.replacing("(0)", with: "") : rawValue
    return number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  }

  public var description: String { rawValue }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

/// Whether a character may stand in a web address: no control character, white space, quote or bracket.
private func isAddressCharacter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value > 32 && scalar.value != 127 && !scalar.properties.isWhitespace
    && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
}

/// Whether a text is a port from 1 to 65535 without leading zeros.
private func isPort(_ text: some StringProtocol) -> Bool {
  guard (1...5).contains(text.utf8.count), !text.hasPrefix("0"), let port = decimal(text.utf8)
  else { return false }
  return port <= 65535
}

/// Whether a text is labels joined by dots, the last of which has a letter: an address of a machine has none.
private func isHostName(_ text: some StringProtocol) -> Bool {
  let labels = text.split(separator: ".", omittingEmptySubsequences: false)
  return labels.count >= 2 && text.utf8.count <= 253
    && labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    } && labels[labels.count - 1].utf8.contains { isLetterOrDigit($0) && $0 > UInt8(ascii: "9") }
}
