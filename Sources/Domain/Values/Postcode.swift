/// A Dutch postcode: four digits of which the first is not 0, and two letters.
public struct Postcode: Hashable, Sendable, CustomStringConvertible {
  /// The four digits, as `postcodes.csv` and the distance filter use them.
  public let cijfers: String
  /// The two letters, in capitals.
  public let letters: String

  /// Reads `9801 AB` and `9801AB`; letters may be lower case. `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.uppercased().utf8).filter { $0 != UInt8(ascii: " ") }
    guard bytes.count == 6, bytes[0] != UInt8(ascii: "0"), decimal(bytes[0..<4]) != nil,
      bytes[4...].allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    else { return nil }
    cijfers = String(decoding: bytes[0..<4], as: UTF8.self)
    letters = String(decoding: bytes[4...], as: UTF8.self)
  }

  /// The postcode as it is written on an envelope: `9801 AB`.
  public var description: String { "\(cijfers) \(letters)" }
}
