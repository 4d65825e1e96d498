import Diagnostics
import Domain

/// Warns for prose that parents will not understand, or that says too much about a child.
///
/// Language level B1 (Taalniveaus, Raad van Europa): short sentences, everyday words. Privacy: the Autoriteit
/// Persoonsgegevens counts small groups and identity numbers as data about a person.
struct LanguageCheck: Sendable {
  /// More words than this make a sentence hard to follow.
  static let longestSentence = 25

  /// Terms and abbreviations of the glossary, folded; `nil` when the glossary could not be read.
  let explained: Set<String>?

  func problems(in passage: Passage) -> [Diagnostic] {
    let text = PlainProse(passage)
    return longSentences(text, passage) + comment(passage) + jargon(text, passage)
      + smallGroups(text, passage) + numbers(text, passage)
  }

  private func longSentences(_ text: PlainProse, _ passage: Passage) -> [Diagnostic] {
    text.sentences.compactMap { sentence in
      guard sentence.count > Self.longestSentence, let first = sentence.first else { return nil }
      return passage.problem(
        .longSentence, at: first.offset, "Deze zin heeft \(sentence.count) woorden.",
        hint: "Maak er twee zinnen van: tot \(Self.longestSentence) woorden leest voor iedereen prettig.")
    }
  }

  /// A `#` after a space starts a comment in YAML: the rest of the line is not part of the text.
  private func comment(_ passage: Passage) -> [Diagnostic] {
    guard let place = passage.placeOfComment else { return [] }
    return [
      Diagnostic(
        .commentInText, at: place, path: passage.path,
        "Vanaf ` #` is dit een opmerking; het komt niet op de site.",
        hint: "Hoort het bij de tekst, zet dan dubbele aanhalingstekens om de hele tekst.")
    ]
  }

  private func jargon(_ text: PlainProse, _ passage: Passage) -> [Diagnostic] {
    guard let explained else { return [] }
    var seen: Set<String> = []
    return text.words.compactMap { word in
      let folded = word.text.folded
      guard isJargon(word.text, folded: folded), !explained.contains(folded), seen.insert(folded).inserted
      else { return nil }
      return passage.problem(
        .jargon, at: word.offset, "`\(word.text)` is vaktaal, en het staat niet in de begrippenlijst.",
        hint: "Zeg het in gewone woorden, of zet het met uitleg in `begrippen.yaml`.")
    }
  }

  /// - Parameter folded: the word in lower case without accents.
  private func isJargon(_ word: String, folded: String) -> Bool {
    let letters = word.utf8.count
    let isAbbreviation =
      (2...6).contains(letters)
      && word.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isAbbreviation ? !Self.knownAbbreviations.contains(word) : Self.vaktaal.contains(folded)
  }

  private func smallGroups(_ text: PlainProse, _ passage: Passage) -> [Diagnostic] {
    text.sentences.flatMap { words in
      words.indices.compactMap { index -> Diagnostic? in
        guard Self.smallNumbers.contains(words[index].text.lowercased()) else { return nil }
        let next = words[(index + 1)...].prefix(2)
        guard let noun = next.first(where: { Self.pupils.contains($0.text.folded) }) else { return nil }
        return passage.problem(
          .smallGroup, at: words[index].offset,
          "`\(words[index].text) \(noun.text)`: zo'n kleine groep is misschien te herkennen.",
          hint: "Noem geen aantallen onder de vijf: schrijf bijvoorbeeld “enkele leerlingen”.")
      }
    }
  }

  private func numbers(_ text: PlainProse, _ passage: Passage) -> [Diagnostic] {
    text.longNumbers.compactMap { number in
      guard isBSN(number.digits) else { return nil }
      return passage.problem(
        .bsnLike, at: number.offset, "Dit getal kan een burgerservicenummer zijn.",
        hint: "Gegevens van leerlingen horen niet op deze site. Haal het weg.")
    }
  }

  static let smallNumbers: Set<String> = ["1", "2", "3", "4", "twee", "drie", "vier"]
  static let pupils: Set<String> = [
    "leerling", "leerlingen", "kind", "kinderen", "jongen", "jongens", "meisje", "meisjes", "kleuter",
    "kleuters",
  ]
  static let knownAbbreviations: Set<String> = [
    "GGD", "PDF", "EHBO", "TV", "NL", "ADHD", "ADD", "MR", "CD", "SMS", "USB",
  ]
  static let vaktaal: Set<String> = [
    "sova", "sovatraining", "arrangement", "arrangementen", "arrangeren", "handelingsgericht",
    "handelingsverlegen",
    "handelingsverlegenheid", "onderwijsbehoefte", "onderwijsbehoeften", "zorgstructuur",
    "ondersteuningsstructuur", "leerroute",
    "preteaching", "pre-teaching", "remediering", "didactisch", "pedagogisch", "externaliserend",
    "internaliserend",
    "comorbiditeit", "indiceren", "expertisecentrum", "zorgplan", "groepsoverzicht", "opbrengstgericht",
    "interventie", "interventies", "preventief", "curatief", "cognitief", "screening", "differentiatie",
    "differentieren",
    "psycho-educatie", "executieve", "implementeren", "faciliteren", "monitoren", "multidisciplinair",
  ]
}

/// Whether nine digits pass the check of a burgerservicenummer: 9a + 8b + … + 2h − i is a multiple of eleven.
///
/// Source: Logisch Ontwerp BSN, section on the *elfproef*.
func isBSN(_ digits: [Int]) -> Bool {
  guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
  let weighted = zip(digits.dropLast(), (2...9).reversed()).reduce(0) { $0 + $1.0 * $1.1 } - digits[8]
  return weighted.isMultiple(of: 11)
}

/// The words of a passage with their places, without Markdown marks and addresses.
private struct PlainProse {
  struct Word {
    let text: String
    /// In Unicode code points from the start of the passage.
    let offset: Int
  }

  private(set) var sentences: [[Word]] = []
  private(set) var longNumbers: [(digits: [Int], offset: Int)] = []

  var words: [Word] { sentences.flatMap { $0 } }

  init(_ passage: Passage) {
    let text = Array(passage.text.unicodeScalars)
    var sentence: [Word] = []
    var index = 0
    func endSentence() {
      if !sentence.isEmpty { sentences.append(sentence) }
      sentence = []
    }
    while index < text.count {
      let character = text[index]
      if passage.isMarkdown, character == "]", index + 1 < text.count, text[index + 1] == "(" {
        index += text[index...].prefix { $0 != ")" }.count
      } else if Self.isWordCharacter(character) {
        let run = text[index...].prefix {
          Self.isWordCharacter($0) || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "@" || $0 == "."
            || $0 == "/"
        }
        let word = Self.trimmed(run)
        let string = String(String.UnicodeScalarView(word))
        if !string.contains("@"), !string.contains("/") || !string.contains(".") {
          sentence.append(Word(text: string, offset: index))
        }
        Self.collectNumber(word, at: index, into: &longNumbers)
        index += word.count
        continue
      } else if character == "." || character == "!" || character == "?" || character == ":" {
        endSentence()
      } else if character == "\n", index + 1 < text.count,
        "\n-*#0123456789>".unicodeScalars.contains(text[index + 1])
      {
        endSentence()
      }
      index += 1
    }
    endSentence()
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func trimmed(_ run: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var run = run
    while let last = run.last, !isWordCharacter(last) { run.removeLast() }
    return run
  }

  private static func collectNumber(
    _ word: ArraySlice<Unicode.Scalar>, at offset: Int, into numbers: inout [(digits: [Int], offset: Int)]
  ) {
    let digits = word.filter { ("0"..."9").contains($0) }.map { Int($0.value) - 48 }
    let isNumber = word.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    if isNumber, digits.count == 9 { numbers.append((digits, offset)) }
  }
}
