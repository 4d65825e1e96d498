/// A day in the Gregorian calendar, without a time or a time zone: `2026-09-15`.
public struct Datum: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1900 to 2199.
  public let jaar: Int
  /// 1 to 12.
  public let maand: Int
  /// 1 to 31, and never past the end of the month.
  public let dag: Int

  /// `nil` for a day that does not exist, such as 30 February, or a year outside 1900–2199.
  public init?(jaar: Int, maand: Int, dag: Int) {
    guard (1900...2199).contains(jaar), (1...12).contains(maand),
      (1...Self.dagen(inMaand: maand, jaar: jaar)).contains(dag)
    else { return nil }
    self.jaar = jaar
    self.maand = maand
    self.dag = dag
  }

  /// The first day of this calendar: 1 January 1900.
  public static let eerste = Datum()

  private init() { (jaar, maand, dag) = (1900, 1, 1) }

  /// Reads `JJJJ-MM-DD` (ISO 8601) and nothing else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let jaar = decimal(bytes[0..<4]), let maand = decimal(bytes[5..<7]),
      let dag = decimal(bytes[8..<10])
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.jaar, left.maand, left.dag) < (right.jaar, right.maand, right.dag)
  }

  /// The date as it stands in the content: `2026-09-15`.
  public var description: String {
    "\(jaar)-\(maand < 10 ? "0" : "")\(maand)-\(dag < 10 ? "0" : "")\(dag)"
  }

  /// Whole months from this date to a later one; 0 or negative when the other date is not later.
  public func volleMaanden(tot later: Datum) -> Int {
    let maanden = (later.jaar - jaar) * 12 + later.maand - maand
    return later.dag < dag ? maanden - 1 : maanden
  }

  private static func dagen(inMaand maand: Int, jaar: Int) -> Int {
    switch maand {
    case 2: jaar.isMultiple(of: 4) && (!jaar.isMultiple(of: 100) || jaar.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The number that a run of ASCII digits stands for; `nil` when another byte is among them.
///
/// - Precondition: at most eighteen bytes, so that the number fits.
func decimal(_ bytes: some Sequence<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}
