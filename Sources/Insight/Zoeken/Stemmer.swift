/// Dutch words as they sound and without their endings, so that `lezen` and `leest`, `problemen` and
/// `probleem`, `dislexie` and `dyslectisch` are one.
///
/// `Public/js/zoeken/stammen.js` does the same for what a parent types; the table
/// `Tests/Zoeken/stammen.tsv` holds both to it.
public enum Stemmer {
  /// The stem of a word as `Words` gives it: lower-case ASCII letters and digits.
  public static func stem(_ word: some StringProtocol) -> String {
    String(decoding: stem(bytes: Array(word.utf8)), as: UTF8.self)
  }

  /// One spelling for what sounds alike.
  public static func sound(_ word: some StringProtocol) -> String {
    String(decoding: sound(bytes: Array(word.utf8)), as: UTF8.self)
  }

  static func stem(bytes word: [UInt8]) -> [UInt8] {
    if word.count < 4 || word.contains(where: \.isDigit) { return sound(bytes: word) }
    var part = withoutDiminutiveOrPlural(word)
    part = without(part, endings)
    part = without(part, [Ending("ig", least: 3)])
    let isParticiple = part.count > 5 && part.starts(with: [UInt8]("ge".utf8)) && part.endsIn("td")
    part = without(part, participleEndings)
    part = without(part, [Ending("er", least: 5, then: .close)])
    if isParticiple { part.removeFirst(2) }
    if part.isLong, part.count > 2, part.endsIn("lmnr"), part.suffix(3).starts(with: [UInt8]("ee".utf8)) {
      part.remove(at: part.count - 2)
    }
    if part.last == UInt8(ascii: "d") { part[part.count - 1] = UInt8(ascii: "t") }
    return sound(bytes: part)
  }

  /// `groepje`, `groepjes` → `groep`; `raampje` → `raam`; `tafels` → `tafel`.
  private static func withoutDiminutiveOrPlural(_ word: [UInt8]) -> [UInt8] {
    for ending in ["je", "jes"] where word.ends(with: ending) {
      var rest = Array(word.dropLast(ending.utf8.count))
      guard rest.count > 2, let last = rest.last, !last.isVowel else { continue }
      if rest.ends(with: "mp") { rest.removeLast() }
      return rest
    }
    if word.count > 4, word.ends(with: "s") {
      let before = word[word.count - 2]
      if !before.isVowel && before != UInt8(ascii: "s") { return Array(word.dropLast()) }
    }
    return word
  }

  /// An ending, how many letters must be left without it, and what takes its place.
  struct Ending {
    enum Then {
      case nothing
      case close
      case letters([UInt8])
    }

    let bytes: [UInt8]
    let least: Int
    let then: Then

    init(_ ending: String, least: Int, then: Then = .nothing) {
      bytes = Array(ending.utf8)
      self.least = least
      self.then = then
    }

    init(_ ending: String, least: Int, _ letters: String) {
      self.init(ending, least: least, then: .letters(Array(letters.utf8)))
    }
  }

  private static let endings: [Ending] = [
    Ending("heden", least: 3), Ending("heid", least: 3), Ending("istische", least: 2, "ist"),
    Ending("istisch", least: 2, "ist"), Ending("isme", least: 2, "ist"), Ending("ediste", least: 3, "edie"),
    Ending("edist", least: 3, "edie"), Ending("iste", least: 3, "ist"), Ending("ische", least: 3),
    Ending("isch", least: 3), Ending("exie", least: 2, "ect"), Ending("icus", least: 3),
    Ending("ieve", least: 3, "ie"), Ending("ief", least: 3, "ie"), Ending("atie", least: 4),
    Ending("iek", least: 4), Ending("erijen", least: 3), Ending("erij", least: 3),
    Ending("ingen", least: 2, then: .close), Ending("ing", least: 2, then: .close),
    Ending("ende", least: 4, then: .close), Ending("end", least: 4, then: .close),
    Ending("en", least: 2, then: .close), Ending("e", least: 3, then: .close),
  ]

  private static let participleEndings: [Ending] = [
    Ending("dt", least: 3, "d"), Ending("t", least: 3), Ending("d", least: 4),
  ]

  /// The word without the first of the endings that it has.
  private static func without(_ word: [UInt8], _ endings: [Ending]) -> [UInt8] {
    for ending in endings where word.ends(with: ending.bytes) {
      let rest = Array(word.dropLast(ending.bytes.count))
      guard rest.count >= ending.least, rest.contains(where: \.isVowel), let last = rest.last, !last.isVowel
      else { continue }
      switch ending.then {
      case .nothing: return rest
      case .close: return closed(rest)
      case .letters(let letters): return rest + letters
      }
    }
    return word
  }

  /// An open syllable closes: `lez` is `leez`, `klass` is `klas`; but the e of `reken` is weak and stays short.
  private static func closed(_ word: [UInt8]) -> [UInt8] {
    let count = word.count
    guard count > 1 else { return word }
    let last = word[count - 1]
    let vowel = word[count - 2]
    if vowel == last { return Array(word.dropLast()) }
    guard last.isOne(of: "bdfgklmnprstvz"), vowel.isOne(of: "aeou"), count == 2 || !word[count - 3].isVowel
    else { return word }
    if vowel == UInt8(ascii: "e"), last.isOne(of: "lmnr"), word.isLong { return word }
    return word.dropLast() + [vowel, last]
  }

  static func sound(bytes word: [UInt8]) -> [UInt8] {
    var heard: [UInt8] = []
    heard.reserveCapacity(word.count + 2)
    func say(_ letters: StaticString) {
      letters.withUTF8Buffer { for letter in $0 { add(letter) } }
    }
    func add(_ letter: UInt8) {
      if letter == heard.last, !letter.isDigit, !letter.isOne(of: "aeiou") { return }
      heard.append(letter)
    }
    var position = 0
    while position < word.count {
      let letter = word[position]
      let next = position + 1 < word.count ? word[position + 1] : 0
      position += 1
      switch (letter, next) {
      case (UInt8(ascii: "c"), UInt8(ascii: "h")): say("g")
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): say("f")
      case (UInt8(ascii: "t"), UInt8(ascii: "h")): say("t")
      case (UInt8(ascii: "q"), UInt8(ascii: "u")): say("kw")
      case (UInt8(ascii: "d"), UInt8(ascii: "t")): say("t")
      case (UInt8(ascii: "i"), UInt8(ascii: "j")): say("ei")
      case (UInt8(ascii: "o"), UInt8(ascii: "u")): say("au")
      default:
        addOne(letter, next, say, add)
        continue
      }
      position += 1
    }
    return heard
  }

  private static func addOne(
    _ letter: UInt8, _ next: UInt8, _ say: (StaticString) -> Void, _ add: (UInt8) -> Void
  ) {
    switch letter {
    case UInt8(ascii: "c"): say(next.isOne(of: "eiy") ? "s" : "k")
    case UInt8(ascii: "q"): say("k")
    case UInt8(ascii: "x"): say("ks")
    case UInt8(ascii: "y"): say("i")
    case UInt8(ascii: "v"): say("f")
    case UInt8(ascii: "z"): say("s")
    default: add(letter)
    }
  }
}

extension UInt8 {
  fileprivate func isOne(of letters: StaticString) -> Bool {
    letters.withUTF8Buffer { $0.contains(self) }
  }
  fileprivate var isVowel: Bool { isOne(of: "aeiouy") }
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}

extension [UInt8] {
  fileprivate func ends(with ending: some Sequence<UInt8>) -> Bool {
    reversed().starts(with: ending.reversed())
  }
  fileprivate func ends(with ending: String) -> Bool { ends(with: Array(ending.utf8)) }
  fileprivate func endsIn(_ letters: StaticString) -> Bool { last.map { $0.isOne(of: letters) } ?? false }

  /// Whether there is a vowel, then other letters, then a vowel: two syllables at least.
  fileprivate var isLong: Bool {
    guard let first = firstIndex(where: \.isVowel),
      let consonant = self[first...].firstIndex(where: { !$0.isVowel })
    else { return false }
    return self[consonant...].contains(where: \.isVowel)
  }
}
