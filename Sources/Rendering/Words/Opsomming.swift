extension Sequence<String> {
  /// The texts as one, with commas and "en" before the last: `a, b en c`.
  var opgesomd: String { verbonden(door: "en") }

  /// The texts as one, with commas and "of" before the last: `a, b of c`.
  var alsKeuze: String { verbonden(door: "of") }

  private func verbonden(door woord: String) -> String {
    let teksten = Array(self)
    guard teksten.count > 1, let laatste = teksten.last else { return teksten.first ?? "" }
    return teksten.dropLast().joined(separator: ", ") + " \(woord) " + laatste
  }
}

/// A number of things in words: `geen scholen`, `1 school`, `26 scholen`.
func aantal(_ aantal: Int, _ enkelvoud: String, _ meervoud: String) -> String {
  switch aantal {
  case 0: "geen \(meervoud)"
  case 1: "1 \(enkelvoud)"
  default: "\(aantal) \(meervoud)"
  }
}
