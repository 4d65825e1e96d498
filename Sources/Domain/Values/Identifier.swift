/// The short name by which content refers to a `Thing`: `dyslexie`, `taal-en-lezen`.
///
/// An identifier is written once by the swv and never reused for another meaning, so that
/// answers of different years can be compared. The phantom parameter keeps an indicator's
/// identifier from being used where a scale's is meant.
public struct Identifier<Thing>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The identifier as it is written in the content.
  public let rawValue: String

  /// Accepts `[a-z][a-z0-9-]*`; `nil` for anything else and for `true`, `false` and `null`, which
  /// other YAML readers would not keep as text.
  public init?(_ text: some StringProtocol) {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      text.utf8.allSatisfy(isSlugByte), !["true", "false", "null"].contains(String(text))
    else { return nil }
    rawValue = String(text)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { rawValue }
}

/// Whether a byte may stand in an identifier or a slug: a lower-case letter, a digit or a hyphen.
func isSlugByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}
