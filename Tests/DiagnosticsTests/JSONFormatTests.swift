import Diagnostics
import Foundation
import Testing

/// The shape that other programs count on (`DESIGN` §4), to the key.
@Suite struct JSONFormatTests {
  private func json(_ problems: [Diagnostic], files: Int = 51) throws -> NSDictionary {
    let text = JSONFormat().text(of: Report(problems, files: files))
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func `a problem has exactly the agreed keys`() throws {
    let problem = Diagnostic(
      .unknownValue, at: Place(file: "profielen/2026-2027/de-klaver.yaml", line: 12, column: 13),
      path: "indicatoren.dyslexie", "`met-partnr` is geen waarde.", hint: "Bedoelde u `met-partner`?")
    let told: NSDictionary = [
      "severity": "error", "code": "unknown-value", "file": "profielen/2026-2027/de-klaver.yaml", "line": 12,
      "column": 13, "path": "indicatoren.dyslexie", "message": "`met-partnr` is geen waarde.",
      "hint": "Bedoelde u `met-partner`?",
    ]
    let summary: NSDictionary = ["errors": 1, "warnings": 0, "files": 51]
    #expect(try json([problem]) == ["diagnostics": [told], "summary": summary])
  }

  @Test func `what is not known is 0 or empty, and a hint or notes that are not there have no key`() throws {
    let problem = Diagnostic(.profileLate, at: Place(file: "a.yaml"), "Laat.")
    let told: NSDictionary = [
      "severity": "warning", "code": "profile-late", "file": "a.yaml", "line": 0, "column": 0, "path": "",
      "message": "Laat.",
    ]
    let summary: NSDictionary = ["errors": 0, "warnings": 1, "files": 1]
    #expect(try json([problem], files: 1) == ["diagnostics": [told], "summary": summary])
  }

  @Test func `notes have a place and a message`() throws {
    let problem = Diagnostic(
      .duplicateID, at: Place(file: "a.yaml", line: 1, column: 2), "Dubbel.",
      notes: [.init(at: Place(file: "b.yaml", line: 3, column: 4), "hier staat de eerste")])
    let problems = try #require(json([problem])["diagnostics"] as? [NSDictionary])
    let note: NSDictionary = ["file": "b.yaml", "line": 3, "column": 4, "message": "hier staat de eerste"]
    #expect(problems[0]["notes"] as? NSArray == [note])
  }

  @Test func `nothing wrong is an empty list`() throws {
    let summary: NSDictionary = ["errors": 0, "warnings": 0, "files": 51]
    #expect(try json([]) == ["diagnostics": [] as NSArray, "summary": summary])
  }

  @Test(arguments: [
    "\"aanhaling\"", "terug\\streep", "regel\neinde\ttab", "€ é 🍀 \u{2028}", "</script>", "\u{7}", "",
  ])
  func `any message comes through as it was`(message: String) throws {
    let problem = Diagnostic(.unknownKey, at: Place(file: "a/b.yaml"), message)
    let problems = try #require(json([problem])["diagnostics"] as? [NSDictionary])
    #expect(problems[0]["message"] as? String == message)
    #expect(problems[0]["file"] as? String == "a/b.yaml")
  }

  @Test func `the same report is the same text, with one line end at its close`() {
    let problems = ["b.yaml", "a.yaml"].map { Diagnostic(.unknownKey, at: Place(file: $0), "x") }
    let text = JSONFormat().text(of: Report(problems, files: 2))
    #expect(text == JSONFormat().text(of: Report(problems.reversed(), files: 2)))
    #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
  }
}
