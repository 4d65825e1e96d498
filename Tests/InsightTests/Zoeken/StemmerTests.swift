import Foundation
import Insight
import Testing

/// The tables that `Tests/Browser/test_search.py` holds the script to as well.
private func table(_ name: String) throws -> [(String, String)] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Zoeken")
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  return text.split(separator: "\n").dropFirst().map { line in
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    return (String(cells[0]), String(cells[1]))
  }
}

@Suite struct StemmerTests {
  @Test func `the stems are those of the table that the script is held to`() throws {
    let rows = try table("stammen.tsv")
    #expect(rows.count > 400)
    let wrong = rows.filter { Stemmer.stem($0.0) != $0.1 }.map {
      "\($0.0): \(Stemmer.stem($0.0)), not \($0.1)"
    }
    #expect(wrong == [])
  }

  @Test func `texts fall into the words of the table that the script is held to`() throws {
    let rows = try table("woorden.tsv")
    let wrong = rows.filter { Words.all($0.0).joined(separator: " ") != $0.1 }.map {
      "\($0.0): \(Words.all($0.0))"
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ["lezen", "leest", "lees"], ["problemen", "probleem"], ["angst", "angstig", "angstige", "angsten"],
    ["dyslexie", "dislexie", "dyslectisch", "dyslectische"], ["autisme", "autistisch", "autist"],
    ["pesten", "gepest", "pesterijen"], ["scheiding", "gescheiden"], ["groepje", "groepjes", "groepen"],
    ["huis", "huizen", "huisje"], ["brief", "brieven"], ["klas", "klassen"], ["begeleider", "begeleiding"],
    ["begaafd", "begaafdheid"], ["gehandicapt", "handicap"], ["tafel", "tafels"], ["wegwijzer", "wegweizer"],
  ])
  func `words of one meaning have one stem`(words: [String]) {
    #expect(Set(words.map { Stemmer.stem($0) }).count == 1)
  }

  @Test(arguments: [["spel", "speel"], ["bom", "boom"], ["zien", "zin"], ["hoor", "oor"]])
  func `words of another meaning keep their own stem`(words: [String]) {
    #expect(Set(words.map { Stemmer.stem($0) }).count == words.count)
  }

  @Test func `the address of a link in Markdown is not a word of the text`() {
    #expect(Words.all("Hulp bij [dyslexie](begrip:leesproblemen).") == ["hulp", "bij", "dyslexie"])
  }
}
