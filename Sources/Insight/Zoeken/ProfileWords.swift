import Domain

/// In the profiles of which schools a word stands: the texts, explanations, partners and alternatives of the
/// edition that the site shows now.
public struct ProfileWords: Sendable {
  /// The stems, in order, each with the numbers of its schools, ascending.
  public let postings: [(stem: String, schools: [Int])]

  /// - Parameter schools: the open schools in the order of `SearchNames.schools`.
  public init(_ schools: [Schoolbeeld]) {
    var gathering = Gathering()
    for (number, school) in schools.enumerated() {
      guard let profiel = school.huidige?.profiel else { continue }
      gathering.begin(number)
      for text in profiel.teksten.values { gathering.add(text) }
      for antwoord in profiel.indicatoren.values { gathering.add(antwoord) }
      for afwijkend in profiel.afdelingen.values {
        for antwoord in afwijkend.values { gathering.add(antwoord) }
      }
    }
    postings = gathering.postings(of: schools.count)
  }

  private struct Gathering {
    /// The number of the stem of each word, under the hash of its bytes; -1 for words that are not kept. Two
    /// words with one hash of 64 bits would be taken for one; that never harms more than a search.
    private var stemOfWord: [UInt64: Int] = [:]
    private var numbers: [String: Int] = [:]
    private var stems: [String] = []
    private var schools: [[Int]] = []
    private var school = 0

    mutating func begin(_ number: Int) { school = number }

    mutating func add(_ antwoord: Antwoord) {
      if let toelichting = antwoord.toelichting { add(toelichting) }
      if let partner = antwoord.partner { add(partner) }
      if let alternatief = antwoord.alternatief { add(alternatief) }
      if case .tekst(let tekst) = antwoord.waarde { add(tekst) }
    }

    mutating func add(_ text: String) {
      Words.each(in: text) { word in
        guard word.count > 2 else { return }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let stem = stemOfWord[hash] ?? learn(word, hash)
        if stem >= 0, schools[stem].last != school { schools[stem].append(school) }
      }
    }

    private mutating func learn(_ word: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
      let stem = String(decoding: Stemmer.stem(bytes: Array(word)), as: UTF8.self)
      var number = -1
      if !StopWords.stems.contains(stem), word.contains(where: { $0 > UInt8(ascii: "9") }) {
        number = numbers[stem] ?? stems.count
        if number == stems.count {
          numbers[stem] = number
          stems.append(stem)
          schools.append([])
        }
      }
      stemOfWord[hash] = number
      return number
    }

    /// Words that more than a quarter of the schools use are left out: they lead to no school in particular.
    func postings(of count: Int) -> [(stem: String, schools: [Int])] {
      stems.indices.filter { schools[$0].count * 4 <= count }
        .sorted { stems[$0] < stems[$1] }
        .map { (stems[$0], schools[$0]) }
    }
  }
}
