extension Character {
  /// The letter without its accent: `ë` gives `e`. Other characters give their first scalar.
  ///
  /// Works on the precomposed Latin letters that Dutch and Frisian names use and on letters that are
  /// written with combining marks.
  public var baseLetter: Unicode.Scalar {
    let first = unicodeScalars[unicodeScalars.startIndex]
    return accentedLetters[first] ?? first
  }
}

extension StringProtocol {
  /// The text in lower case without accents, to compare or order what people type.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isASCII {
        let isCapital = ("A"..."Z").contains(scalar)
        result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if !combiningMarks.contains(scalar) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !combiningMarks.contains(lower) {
          result.append(accentedLetters[lower] ?? lower)
        }
      }
    }
    return String(result)
  }
}

/// Accents that are written after their letter.
private let combiningMarks: ClosedRange<Unicode.Scalar> = "\u{0300}"..."\u{036F}"

extension StringProtocol {
  /// By what a list is put in alphabetical order: folded, and without the marks that a name may begin with, so
  /// that `'s-Gravenhage` stands at the s.
  public var alfabetisch: String { folded.filter { $0.isLetter || $0.isNumber || $0 == " " } }
}

private let accentedLetters: [Unicode.Scalar: Unicode.Scalar] = {
  let groups: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (base, accented) in groups {
    for scalar in accented.unicodeScalars { letters[scalar] = base }
  }
  return letters
}()
