/// A Dutch postcode: four digits of which the first is not 0, and two letters.
public struct Postcode: Hashable, Sendable, CustomStringConvertible {
  /// The four digits, as `postcodes.csv` and the distance filter use them.
  public let cijfers: String
  /// The two letters, in capitals.
  public let letters: String

  /// Reads `9801 AB` and `9801AB`; spaces and lower case do not matter. `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    // In capitals `ß` would be two letters of the alphabet.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
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
