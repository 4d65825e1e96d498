/// The words of a text as a reader reads them: by these two texts are held against each other.
///
/// What a reader cannot read on paper is no change: line ends, spaces, emphasis, marks of lists and headings,
/// and a link to the glossary, which explains a word but does not change it. The address of any other link
/// counts, for it is where a reader ends up.
public enum Leeswoorden {
  /// The words of a text in which every character is shown.
  public static func plat(_ tekst: String) -> [String] {
    tekst.unicodeScalars.split(whereSeparator: isSpatie).map { String(Substring($0)) }
  }

  /// A space or line end; for ASCII without a look in the tables of Unicode, which takes most of the time.
  private static func isSpatie(_ teken: Unicode.Scalar) -> Bool {
    teken.isASCII ? teken == " " || ("\t"..."\r").contains(teken) : teken.properties.isWhitespace
  }

  /// The words of a Markdown text.
  public static func markdown(_ tekst: String) -> [String] {
    var regels: [String] = []
    var inLijst = false
    var naLegeRegel = true
    for regel in tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let kaal = regel.drop(while: \.isWhitespace)
      if kaal.isEmpty {
        naLegeRegel = true
        regels.append("")
        continue
      }
      if isStreep(kaal) { continue }
      let (inhoud, isPunt) = zonderBlokteken(kaal, lijstMag: naLegeRegel || inLijst)
      inLijst = isPunt || (inLijst && !naLegeRegel)
      naLegeRegel = false
      regels.append(inhoud.last == "\\" ? String(inhoud.dropLast()) : String(inhoud))
    }
    return plat(zonderNadruk(zonderLinks(regels.joined(separator: "\n"))))
  }

  /// A line under a heading, between parts or around code.
  private static func isStreep(_ regel: Substring) -> Bool {
    guard let eerste = regel.utf8.first, "-=*_`~".utf8.contains(eerste) else { return false }
    let tekens = regel.utf8.filter { $0 != 0x20 && $0 != 0x09 }
    return tekens.count >= 3 && tekens.allSatisfy { $0 == eerste }
  }

  /// A line without the mark of a quotation, heading or list before it.
  ///
  /// - Parameter lijstMag: whether a number may begin a list here; inside a paragraph only 1 may (CommonMark
  ///   0.31, section 5.3), so that "groep 3." survives at the begin of a line.
  private static func zonderBlokteken(_ regel: Substring, lijstMag: Bool) -> (Substring, isPunt: Bool) {
    if regel.first == ">" { return (regel.dropFirst(), false) }
    let hekjes = regel.prefix { $0 == "#" }
    if (1...6).contains(hekjes.count), regel.dropFirst(hekjes.count).first == " " {
      return (regel.dropFirst(hekjes.count), false)
    }
    if let eerste = regel.first, "-*+".contains(eerste), regel.dropFirst().first == " " {
      return (regel.dropFirst(2), true)
    }
    let cijfers = regel.prefix { $0.isASCII && $0.isNumber }
    let rest = regel.dropFirst(cijfers.count)
    if (1...9).contains(cijfers.count), lijstMag || cijfers == "1", let punt = rest.first,
      ".)".contains(punt),
      rest.dropFirst().first == " "
    {
      return (rest.dropFirst(2), true)
    }
    return (regel, false)
  }

  /// `[words](address)` as its words, with the address after them unless it is a term of the glossary.
  private static func zonderLinks(_ tekst: String) -> String {
    guard tekst.contains("](") else { return tekst }
    var uit = ""
    var rest = tekst[...]
    while let open = rest.firstIndex(of: "[") {
      guard let dicht = rest[open...].firstIndex(of: "]"),
        rest[rest.index(after: dicht)...].first == "(",
        let eind = rest[dicht...].firstIndex(of: ")")
      else {
        uit += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      uit += rest[..<open]
      uit += rest[rest.index(after: open)..<dicht]
      let adres = rest[rest.index(dicht, offsetBy: 2)..<eind]
      if !adres.hasPrefix("begrip:") { uit += " (\(adres))" }
      rest = rest[rest.index(after: eind)...]
    }
    return uit + rest
  }

  /// A run of `*`, `_` or backticks that may open or close emphasis.
  private struct Markering {
    let plek: Range<Int>
    let teken: Unicode.Scalar
    let kanOpenen: Bool
    let kanSluiten: Bool
  }

  /// The text without the marks of emphasis and code, and without the backslash of an escape.
  private static func zonderNadruk(_ tekst: String) -> String {
    guard tekst.utf8.contains(where: { isMarkering(Unicode.Scalar($0)) || $0 == UInt8(ascii: "\\") }) else {
      return tekst
    }
    let tekens = Array(tekst.unicodeScalars)
    var weg = [Bool](repeating: false, count: tekens.count)
    var open: [Markering] = []
    var i = 0
    while i < tekens.count {
      let teken = tekens[i]
      if teken == "\\", i + 1 < tekens.count, isASCIILeesteken(tekens[i + 1]) {
        weg[i] = true
        i += 2
        continue
      }
      guard isMarkering(teken) else {
        i += 1
        continue
      }
      var eind = i
      while eind < tekens.count, tekens[eind] == teken { eind += 1 }
      let markering = markering(tekens, i..<eind)
      if markering.kanSluiten,
        let index = open.lastIndex(where: { $0.teken == teken && $0.plek.count == markering.plek.count })
      {
        for plek in open[index].plek { weg[plek] = true }
        for plek in markering.plek { weg[plek] = true }
        open.removeSubrange(index...)
      } else if markering.kanOpenen {
        open.append(markering)
      }
      i = eind
    }
    var over = String.UnicodeScalarView()
    for (teken, isWeg) in zip(tekens, weg) where !isWeg { over.append(teken) }
    return String(over)
  }

  private static func isMarkering(_ teken: Unicode.Scalar) -> Bool {
    teken == "*" || teken == "_" || teken == "`"
  }

  private static func isASCIILeesteken(_ teken: Unicode.Scalar) -> Bool {
    switch teken {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// Whether a run stands against a word, as CommonMark 0.31 section 6.2 asks; `_` only outside words.
  private static func markering(_ tekens: [Unicode.Scalar], _ plek: Range<Int>) -> Markering {
    let voor: Unicode.Scalar = plek.lowerBound > 0 ? tekens[plek.lowerBound - 1] : " "
    let na: Unicode.Scalar = plek.upperBound < tekens.count ? tekens[plek.upperBound] : " "
    let teken = tekens[plek.lowerBound]
    let binnenWoord = isWoordteken(voor) && isWoordteken(na)
    let mag = teken == "*" || teken == "`" || !binnenWoord
    return Markering(
      plek: plek, teken: teken, kanOpenen: mag && !isSpatie(na), kanSluiten: mag && !isSpatie(voor))
  }

  private static func isWoordteken(_ teken: Unicode.Scalar) -> Bool {
    teken.properties.isAlphabetic || teken.properties.numericType != nil
  }
}
