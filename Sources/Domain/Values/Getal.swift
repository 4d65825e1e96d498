/// An exact decimal number with at most three decimals: `12`, `7.5`.
///
/// Kept as a count of thousandths, so that two readings of one file are always equal.
public struct Getal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number times a thousand; at most nine digits before the decimal point.
  public let duizendsten: Int

  public init(_ geheel: Int) { duizendsten = geheel * 1000 }

  /// Reads digits with an optional minus sign and at most three decimals after a point; `nil` otherwise.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let negatief = rest.first == "-"
    if negatief { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard (1...9).contains(parts[0].utf8.count), let geheel = decimal(parts[0].utf8) else { return nil }
    if parts[0].utf8.count > 1, parts[0].first == "0" { return nil }
    var breuk = 0
    if parts.count == 2 {
      guard (1...3).contains(parts[1].utf8.count), let cijfers = decimal(parts[1].utf8) else { return nil }
      breuk = cijfers * [100, 10, 1][parts[1].utf8.count - 1]
    }
    duizendsten = (geheel * 1000 + breuk) * (negatief ? -1 : 1)
  }

  public static func < (left: Self, right: Self) -> Bool { left.duizendsten < right.duizendsten }

  /// The number as content holds it, with a decimal point and no needless zeros.
  public var description: String { written(decimalMark: ".") }

  /// The number as Dutch readers expect it, with a decimal comma.
  public var leesbaar: String { written(decimalMark: ",") }

  private func written(decimalMark: String) -> String {
    let amount = duizendsten.magnitude
    let sign = duizendsten < 0 ? "-" : ""
    var decimals = String(amount % 1000)
    while decimals.utf8.count < 3 { decimals = "0" + decimals }
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(amount / 1000) + (decimals.isEmpty ? "" : decimalMark + decimals)
  }
}
