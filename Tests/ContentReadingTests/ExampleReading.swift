import Diagnostics
import Domain
import Testing

@testable import ContentReading

/// Reads the example site with some files changed.
func reading(_ changes: [(path: String, file: ExampleFile)] = []) async throws -> ContentReader.Reading {
  let datum = try #require(ExampleSite.datum)
  return await ContentReader(folder: .example(changes), datum: datum).read()
}

/// Reads the example site with one passage of one file replaced.
func reading(_ file: String, replacing old: String, with new: String) async throws -> ContentReader.Reading {
  let text = try #require(ExampleSite.files[file])
  try #require(text.contains(old), "the example file holds the passage")
  return try await reading([(file, .text(text.replacing(old, with: new)))])
}

extension ContentReader.Reading {
  /// The problems as `code file:line:column`, without the one that the example site always has.
  var problems: [String] {
    report.diagnostics.filter { $0.code != .profileLate }.map { "\($0.code.rawValue) \($0.place)" }
  }
}

let profielFile = "profielen/2026-2027/de-klaver.yaml"
let schoolFile = "scholen/de-klaver.yaml"
