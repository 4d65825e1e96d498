import Foundation

@testable import Preview

/// A small site in a folder of its own, thrown away after the test.
func withSite(
  _ files: [String: String], _ body: (URL, SiteFolder) async throws -> Void
) async throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("preview-\(UUID().uuidString)")
  for (name, text) in files {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder, try SiteFolder(folder.path))
}

extension Reply {
  var text: String { String(decoding: body, as: UTF8.self) }
}
