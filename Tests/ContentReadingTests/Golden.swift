import Foundation
import Testing

/// Compares a text with the golden file of that name beside the tests.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is written instead; look at the difference before you
/// commit it.
func expectGolden(_ text: String, _ name: String, source: StaticString = #filePath) throws {
  let file = URL(fileURLWithPath: "\(source)").deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  let difference = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    golden.split(separator: "\n", omittingEmptySubsequences: false)
  )
  .enumerated().first { $0.element.0 != $0.element.1 }
  #expect(
    text == golden,
    "first difference at line \(difference.map { "\($0.offset + 1): \($0.element.0)" } ?? "after the end")")
}
