import Domain

extension School {
  /// The school in one line: kind, place and board.
  public var kenschets: String {
    var delen = ["\(soort.leesbaar.metHoofdletter) in \(adres.plaats)"]
    if let denominatie { delen.append(denominatie) }
    delen.append(bestuur)
    return delen.joined(separator: ", ")
  }
}

extension StringProtocol {
  /// The text with its first letter as a capital.
  public var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
