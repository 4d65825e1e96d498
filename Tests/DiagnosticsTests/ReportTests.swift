import Diagnostics
import Testing

@Suite struct ReportTests {
  private func problem(
    _ file: String, _ line: Int = 1, _ column: Int = 1, _ code: DiagnosticCode = .unknownValue,
    path: String = "",
    _ message: String = "Fout."
  ) -> Diagnostic {
    Diagnostic(code, at: Place(file: file, line: line, column: column), path: path, message)
  }

  @Test func `problems come by file, line and column, whatever order they were found in`() {
    let sorted = [
      problem("a.yaml", 0, 0), problem("a.yaml", 2, 9), problem("a.yaml", 10, 1), problem("a.yaml", 10, 3),
      problem("b.yaml", 1, 1),
    ]
    for found in [sorted, sorted.reversed(), sorted.shuffled()] {
      #expect(Report(found, files: 2).diagnostics == sorted)
    }
  }

  @Test func `problems at one place come by code, then by path`() {
    let sorted = [
      problem("a.yaml", 1, 1, .missingKey, path: "x"), problem("a.yaml", 1, 1, .unknownKey, path: "a"),
      problem("a.yaml", 1, 1, .unknownKey, path: "b"),
    ]
    #expect(Report(sorted.reversed(), files: 1).diagnostics == sorted)
  }

  @Test func `problems that differ in their message alone keep the order in which they were found`() {
    let found = ["peildatum", "contact", "status"].map {
      problem("a.yaml", 1, 1, .missingKey, "`\($0)` ontbreekt.")
    }
    #expect(Report(found, files: 1).diagnostics == found)
  }

  @Test func `one problem is told once`() {
    let twice = [problem("a.yaml"), problem("b.yaml"), problem("a.yaml")]
    #expect(Report(twice, files: 2).diagnostics == [problem("a.yaml"), problem("b.yaml")])
  }

  @Test func `a warning stops a strict run only, an error every run`() {
    let clean = Report([], files: 3)
    let warning = Report([problem("a.yaml", 1, 1, .jargon)], files: 3)
    let error = Report([problem("a.yaml"), problem("a.yaml", 2, 1, .jargon)], files: 3)
    #expect(clean.allowsBuild(strict: false) && clean.allowsBuild(strict: true))
    #expect(warning.allowsBuild(strict: false) && !warning.allowsBuild(strict: true))
    #expect(!error.allowsBuild(strict: false) && !error.allowsBuild(strict: true))
    #expect(error.errors == 1 && error.warnings == 1)
  }

  @Test func `two reports become one, sorted anew and without repetitions`() {
    let first = Report([problem("b.yaml"), problem("c.yaml")], files: 2)
    let second = Report([problem("a.yaml"), problem("c.yaml")], files: 3)
    let merged = first.merged(with: second)
    #expect(merged.diagnostics.map(\.place.file) == ["a.yaml", "b.yaml", "c.yaml"])
    #expect(merged.files == 5)
  }

  @Test func `a place names only the numbers that are known`() {
    #expect(Place(file: "a.yaml", line: 12, column: 13).description == "a.yaml:12:13")
    #expect(Place(file: "a.yaml", line: 12).description == "a.yaml:12")
    #expect(Place(file: "a.yaml").description == "a.yaml")
    #expect(Place(file: "a.yaml", column: 3).description == "a.yaml")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a code is lower-case words with hyphens, so that others can filter on it`(code: DiagnosticCode) {
    #expect(code.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }
}
