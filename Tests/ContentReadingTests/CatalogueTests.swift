import ContentReading
import Diagnostics
import Domain
import Foundation
import Testing

@testable import ContentReading

extension Check: CustomTestStringConvertible {
  public var testDescription: String { code.rawValue }
}

/// The catalogue of checks is its own test: each wrong example gives exactly its problem at exactly its place.
@Suite struct CatalogueTests {
  static let editable = Check.all.filter { if case .edit = $0.example { true } else { false } }
  static let ofFiles = Check.all.filter { if case .files = $0.example { true } else { false } }

  @Test func `every code has exactly one check`() {
    #expect(Check.all.map(\.code.rawValue).sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  @Test func `the example site has nothing wrong but a late concept`() async throws {
    let report = try await report(of: [])
    #expect(report.diagnostics.map(\.code) == [.profileLate])
  }

  @Test(arguments: editable)
  func `a wrong example gives its one problem at the marked place`(check: Check) async throws {
    guard case .edit(let file, let instead, let wrong, _) = check.example else { return }
    let original = try #require(ExampleSite.files[file])
    #expect(original.ranges(of: instead).count == 1, "the passage stands once in the file")
    let marked = original.replacingOccurrences(of: instead, with: wrong)
    let expected = try #require(place(ofMarkIn: marked, file: file))
    let text = marked.replacingOccurrences(of: "↓", with: "")
    let found = try await report(of: [(file, .text(text))]).diagnostics.filter {
      $0.code != .profileLate || check.code == .profileLate
    }
    #expect(
      found.map(\.code) == [check.code], "\(found.map { "\($0.place): \($0.code.rawValue) \($0.message)" })")
    #expect(found.first?.place == expected)
  }

  @Test(arguments: editable)
  func `a right example has no problem`(check: Check) async throws {
    guard case .edit(let file, let instead, _, let right) = check.example else { return }
    let original = try #require(ExampleSite.files[file])
    let text = original.replacingOccurrences(of: instead, with: right)
    let found = try await report(of: [(file, .text(text))]).diagnostics.filter { $0.code != .profileLate }
    #expect(found.isEmpty, "\(found.map { "\($0.place): \($0.code.rawValue) \($0.message)" })")
  }

  @Test func `an adopted profile that says something else is a warning until it has a new date`() async throws
  {
    let check = try #require(Check.named("adopted-changed"))
    guard case .change(let file, let instead, let wrong, let right) = check.example else { return }
    let before = ContentFolder.memory(ExampleSite.files)
    let original = try #require(ExampleSite.files[file])
    let datum = try #require(ExampleSite.datum)
    func problems(_ text: String) async -> [Diagnostic] {
      let now = ContentFolder.memory(ExampleSite.files.merging([file: text]) { $1 })
      return await AdoptedCheck(now: now, before: before, datum: datum).problems()
    }
    #expect(original.ranges(of: instead).count == 1)
    let marked = original.replacing(instead, with: wrong)
    let found = await problems(marked.replacing("↓", with: ""))
    #expect(found.map(\.code) == [.adoptedChanged])
    #expect(found.first?.place == place(ofMarkIn: marked, file: file))
    #expect(await problems(original.replacing(instead, with: right)).isEmpty)
    let same = original.replacing("dyslexie: zelf", with: "dyslexie: {waarde: 'zelf'}  # zo")
      .replacing("ib@deklaver.example", with: "info@deklaver.example")
    #expect(await problems(same).isEmpty, "another layout and another address are no change")
    let gone = await problems(original.replacing("  rolstoel: ja\n", with: ""))
    #expect(gone.map(\.path) == ["indicatoren.rolstoel"])
    #expect(gone.first?.place.line == 5, "what is gone is told at the adoption")
  }

  @Test(arguments: ofFiles)
  func `a wrong file gives its one problem`(check: Check) async throws {
    guard case .files(let files, _, _) = check.example else { return }
    let found = try await report(of: files).diagnostics.filter { $0.code != .profileLate }
    #expect(
      found.map(\.code) == [check.code], "\(found.map { "\($0.place): \($0.code.rawValue) \($0.message)" })")
    #expect(found.first?.place.file == files.first?.path)
  }

  /// One golden text per check: what a person reads on the terminal.
  @Test func `the messages are those of the golden file`() async throws {
    var text = ""
    for check in Check.all {
      let changes = try changes(for: check)
      guard let changes else { continue }
      let folder = ContentFolder.example(changes)
      let report = try await report(of: changes)
      let shown = Report(report.diagnostics.filter { $0.code == check.code }, files: 1)
      let format = TextFormat(color: false) { file in
        ((try? folder.read(file)).flatMap { String(validating: $0, as: UTF8.self) } ?? "")
          .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
      }
      text +=
        "## \(check.code.rawValue)\n\n"
        + format.text(of: shown).split(separator: "\n", omittingEmptySubsequences: false).dropLast(2).joined(
          separator: "\n") + "\n"
    }
    try expectGolden(text, "messages.txt")
  }

  private func changes(for check: Check) throws -> [(path: String, file: ExampleFile)]? {
    switch check.example {
    case .files(let files, _, _): return files
    case .template, .asset, .years, .change: return nil
    case .edit(let file, let instead, let wrong, _):
      let original = try #require(ExampleSite.files[file])
      let text = original.replacingOccurrences(
        of: instead, with: wrong.replacingOccurrences(of: "↓", with: ""))
      return [(file, .text(text))]
    }
  }

  private func report(of changes: [(path: String, file: ExampleFile)]) async throws -> Report {
    let datum = try #require(ExampleSite.datum)
    return await ContentReader(folder: .example(changes), datum: datum).read().report
  }

  private func place(ofMarkIn text: String, file: String) -> Place? {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let mark = line.firstIndex(of: "↓") else { continue }
      return Place(file: file, line: number + 1, column: line[..<mark].unicodeScalars.count + 1)
    }
    return nil
  }
}
