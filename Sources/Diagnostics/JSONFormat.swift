import Foundation

/// Problems for other programs; the shape is part of the contract (`DESIGN` §4).
public struct JSONFormat: Sendable {
  public init() {}

  public func text(of report: Report) -> String {
    let document = Document(
      diagnostics: report.diagnostics.map(Document.Problem.init),
      summary: .init(errors: report.errors, warnings: report.warnings, files: report.files))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and integers always encode; were that ever untrue, an empty text would be wrong but not a crash.
    guard let data = try? encoder.encode(document) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    let diagnostics: [Problem]
    let summary: Summary

    struct Summary: Encodable {
      let errors: Int
      let warnings: Int
      let files: Int
    }

    struct Problem: Encodable {
      let severity: String
      let code: String
      let file: String
      let line: Int
      let column: Int
      let path: String
      let message: String
      let hint: String?
      let notes: [Note]?

      init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        code = diagnostic.code.rawValue
        file = diagnostic.place.file
        line = diagnostic.place.line
        column = diagnostic.place.column
        path = diagnostic.path
        message = diagnostic.message
        hint = diagnostic.hint
        notes = diagnostic.notes.isEmpty ? nil : diagnostic.notes.map(Note.init)
      }
    }

    struct Note: Encodable {
      let file: String
      let line: Int
      let column: Int
      let message: String

      init(_ note: Diagnostic.Note) {
        file = note.place.file
        line = note.place.line
        column = note.place.column
        message = note.message
      }
    }
  }
}
