/// The code by which DUO knows a school in law: two digits and two letters, `98AA`.
///
/// Several locations (*vestigingen*) can share one BRIN; together with the `Vestigingsnummer` it is unique.
public struct Brin: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// `nil` for anything but two digits and two capital letters.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 4, decimal(bytes[0..<2]) != nil,
      bytes[2...].allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    else { return nil }
    rawValue = String(text)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  public var description: String { rawValue }
}

/// The number of a location within one BRIN, with its leading zero: `00`, `01`.
public struct Vestigingsnummer: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// `nil` for anything but two digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 2, decimal(text.utf8) != nil else { return nil }
    rawValue = String(text)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  public var description: String { rawValue }
}
