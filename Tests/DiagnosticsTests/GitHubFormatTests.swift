import Diagnostics
import Testing

@Suite struct GitHubFormatTests {
  private func text(_ problem: Diagnostic, folder: String = "Content") -> String {
    GitHubFormat(folder: folder).text(of: Report([problem], files: 1))
  }

  @Test func `an error is one command with its file, line and column`() {
    let place = Place(file: "profielen/2026-2027/de-klaver.yaml", line: 12, column: 13)
    let problem = Diagnostic(
      .unknownValue, at: place, path: "indicatoren.dyslexie", "`met-partnr` is geen waarde.")
    #expect(
      text(problem) == """
        ::error file=Content/profielen/2026-2027/de-klaver.yaml,line=12,col=13,title=unknown-value::\
        `met-partnr` is geen waarde.

        """)
  }

  @Test func `a warning is a warning, and in the top folder a file has no folder before it`() {
    let problem = Diagnostic(.jargon, at: Place(file: "a.yaml", line: 2), "Moeilijk woord.")
    #expect(text(problem, folder: "") == "::warning file=a.yaml,line=2,title=jargon::Moeilijk woord.\n")
  }

  @Test(arguments: [0, 4])
  func `a problem of a whole file has neither line nor column`(column: Int) {
    let problem = Diagnostic(.fileMissing, at: Place(file: "a.yaml", column: column), "Weg.")
    #expect(text(problem) == "::error file=Content/a.yaml,title=file-missing::Weg.\n")
  }

  @Test func `hint and notes follow on lines of their own within the command`() {
    let problem = Diagnostic(
      .duplicateID, at: Place(file: "a.yaml", line: 1, column: 1), "Dubbel.", hint: "Houd er één over.",
      notes: [.init(at: Place(file: "b.yaml", line: 3, column: 5), "hier staat de eerste")])
    #expect(
      text(problem) == """
        ::error file=Content/a.yaml,line=1,col=1,title=duplicate-id::Dubbel.%0AHoud er één over.%0A\
        b.yaml:3:5: hier staat de eerste

        """)
  }

  @Test func `a message cannot end its command or start another`() {
    let problem = Diagnostic(.unknownKey, at: Place(file: "a.yaml"), "50% van\r\n::error::alles, of: niets\n")
    #expect(
      text(problem) == """
        ::error file=Content/a.yaml,title=unknown-key::50%25 van%0D%0A::error::alles, of: niets%0A

        """)
  }

  @Test(arguments: [("a,b:c%d\ne", "a%2Cb%3Ac%25d%0Ae"), (",\u{301}:\u{301}", "%2C\u{301}%3A\u{301}")])
  func `a file name cannot end its property`(name: String, written: String) {
    let problem = Diagnostic(.fileNotAllowed, at: Place(file: name), "Hoort hier niet.")
    #expect(text(problem) == "::error file=Content/\(written),title=file-not-allowed::Hoort hier niet.\n")
  }

  @Test func `each problem has a line of its own, and no problem gives no line`() {
    let problems = ["a.yaml", "b.yaml"].map { Diagnostic(.unknownKey, at: Place(file: $0), "Regel\neen.") }
    #expect(GitHubFormat(folder: "").text(of: Report(problems, files: 2)).split(separator: "\n").count == 2)
    #expect(GitHubFormat(folder: "").text(of: Report([], files: 51)) == "")
  }
}
