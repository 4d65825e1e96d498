/// A school year, from 1 August to 31 July: `2026-2027`.
public struct Schooljaar: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The calendar year in which the school year starts.
  public let begin: Int

  /// `nil` for a year outside 1900–2198.
  public init?(begin: Int) {
    guard (1900...2198).contains(begin) else { return nil }
    self.begin = begin
  }

  /// Reads `2026-2027`: two consecutive years of four digits, joined by a hyphen.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 9, bytes[4] == UInt8(ascii: "-"),
      let begin = decimal(bytes[0..<4]), let eind = decimal(bytes[5..<9]), eind == begin + 1
    else { return nil }
    self.init(begin: begin)
  }

  /// The school year in which a date falls (Wet op het primair onderwijs, article 1: it starts on 1 August).
  public init?(bij datum: Datum) {
    self.init(begin: datum.maand >= 8 ? datum.jaar : datum.jaar - 1)
  }

  /// The school year before this one; `nil` at the limit of the calendar.
  public var vorige: Schooljaar? { Schooljaar(begin: begin - 1) }
  /// The school year after this one; `nil` at the limit of the calendar.
  public var volgende: Schooljaar? { Schooljaar(begin: begin + 1) }

  public static func < (left: Self, right: Self) -> Bool { left.begin < right.begin }

  public var description: String { "\(begin)-\(begin + 1)" }
}
