import Domain

/// Sets names that a register wrote in capitals in readable Dutch: `'S-GRAVENHAGE` becomes `'s-Gravenhage`.
///
/// A name with a lower-case letter in it is as somebody typed it, and stays so.
enum DutchName {
  /// A place or a municipality.
  ///
  /// Abbreviations that tell two places apart go between brackets: `HENGELO GLD` becomes `Hengelo (Gld)`,
  /// `BEEK GEM MONTFERLAND` becomes `Beek (gemeente Montferland)`.
  ///
  /// - Parameter gemeente: the municipality as typed. A place that ends with it, as `OUDEGA DE FRYSKE MARREN`
  ///   does, ends with its readable name.
  static func place(_ typed: String, gemeente: String = "") -> String {
    guard isCapitals(typed) else { return typed }
    if let known = PlaceNames.known[typed] { return known }
    var words = typed.split(separator: " ").map(String.init)
    if !gemeente.isEmpty, typed.hasSuffix(" " + gemeente), isCapitals(gemeente) {
      let own = typed.dropLast(gemeente.count + 1)
      if !own.hasSuffix(" GEM") && !own.hasSuffix(" GEM.") {
        return place(String(own)) + " " + place(gemeente)
      }
    }
    if let index = words.firstIndex(where: { $0 == "GEM" || $0 == "GEM." }), index > 0,
      index + 1 < words.count
    {
      let other = words[(index + 1)...].joined(separator: " ")
      return place(words[..<index].joined(separator: " ")) + " (gemeente \(place(other)))"
    }
    if words.count > 1, let last = words.last {
      if last == "CA" || last == "C.A." { return place(words.dropLast().joined(separator: " ")) + " c.a." }
      if let province = PlaceNames.provinces[last.filter { !"().".contains($0) }] {
        return place(words.dropLast().joined(separator: " ")) + " (\(province))"
      }
      if words[0] == "S" { words.replaceSubrange(0...1, with: ["'S-" + words[1]]) }
      if words[0] == "T" { words[0] = "'T" }
    }
    return words.map { $0 == "AD" ? "AAN DEN" : $0 }.joined(separator: " ").capitalisedAsDutch(keeping: { _ in
      false
    })
  }

  /// A street.
  static func street(_ typed: String) -> String {
    isCapitals(typed) ? typed.capitalisedAsDutch(keeping: isRomanNumeral) : typed
  }

  /// A school. Abbreviations stay in capitals: `IKC ZIEZO!` becomes `IKC Ziezo!`.
  static func school(_ typed: String) -> String {
    isCapitals(typed)
      ? typed.capitalisedAsDutch(keeping: { isRomanNumeral($0) || isAbbreviation($0) }) : typed
  }

  private static func isCapitals(_ text: String) -> Bool {
    if text.utf8.contains(where: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains) { return false }
    var hasCapital = false
    for character in text {
      if character.isLowercase { return false }
      if character.isUppercase { hasCapital = true }
    }
    return hasCapital
  }

  private static func isRomanNumeral(_ word: String) -> Bool {
    word.count > 1 && word.allSatisfy("IVX".contains)
  }

  /// Whether a word is known as an abbreviation, or can only be one: no vowel, or digits among letters.
  private static func isAbbreviation(_ word: String) -> Bool {
    if abbreviations.contains(word) { return true }
    if titles.contains(word) { return false }
    if word.contains(where: \.isNumber) && word.contains(where: \.isLetter) { return true }
    return !word.folded.contains { "aeiouy".contains($0) }
  }

  private static let abbreviations: Set = [
    "OBS", "CBS", "KBS", "RKBS", "IBS", "GBS", "EBS", "NBS", "JBS", "ODS", "ODBS", "OMBS", "OBD", "PCBO",
    "PCO",
    "CBO", "BAO", "SBO", "SBAO", "SO", "VSO", "VO", "IKC", "MKC", "CKC", "MFA", "ATO", "AZC", "BSO", "RK",
    "EA",
    "IBSR", "OPB", "OEC", "SKO", "OB", "RKB", "KC", "IC",
  ]

  private static let titles: Set = [
    "MR", "DR", "DS", "ST", "MGR", "PR", "CHR", "JHR", "MST", "DRS", "PROF", "ZR", "BR",
  ]
}

extension String {
  /// The text of capitals with capitals only where Dutch has them.
  ///
  /// Small words stay small except at the start, `IJ` is one letter, and the shortened articles `'s` and `'t`
  /// are never capitals.
  fileprivate func capitalisedAsDutch(keeping isKept: (String) -> Bool) -> String {
    var result = ""
    var word = ""
    var isFirst = true
    func finished() -> String {
      defer { isFirst = isFirst && word.isEmpty }
      let lower = word.lowercased()
      if result.hasSuffix("'"), word == "S" || word == "T" { return lower }
      if !isFirst, smallWords.contains(lower) { return lower }
      if isKept(word) { return word }
      if let first = word.first, first.isNumber { return lower }
      if word.hasPrefix("IJ") { return "IJ" + lower.dropFirst(2) }
      return String(word.prefix(1) + lower.dropFirst())
    }
    for character in map({ $0 == "’" || $0 == "`" ? "'" : $0 }) {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        result += finished()
        word = ""
        result.append(character)
      }
    }
    return result + finished()
  }
}

private let smallWords: Set = [
  "aan", "achter", "bij", "de", "den", "der", "des", "en", "het", "in", "met", "onder", "op", "over", "te",
  "ten",
  "ter", "tot", "uit", "van", "voor",
]
