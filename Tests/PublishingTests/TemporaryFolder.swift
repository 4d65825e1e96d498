import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// A folder that is there for one test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "publishing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { path + "/Output" }

  func write(_ file: String, _ text: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  /// What stands directly in the folder, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// Every file below a folder with its bytes.
  func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let root = URL(filePath: path + "/" + folder)
    for case let name as String in FileManager.default.enumerator(atPath: root.path()) ?? .init() {
      let file = root.appending(path: name)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[name] = try Data(contentsOf: file)
      }
    }
    return files
  }

  /// Number and time stamp of a file: the same when the file was not written again.
  func stamp(_ file: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + file)
    let changed = try #require(attributes[.modificationDate] as? Date).timeIntervalSince1970
    return "\(try #require(attributes[.systemFileNumber])) \(changed)"
  }
}

/// A site for tests: its pages by path, each made by a source that is named after it.
struct TestSite {
  var pages: [String: String] = [:]
  var assets = Assets.none
  var address = "https://x.example"
  var searchEngines = SearchEngines.invited
  var sources: [String] = []
  var disk = Disk.local

  func publish(to output: String) throws -> Published {
    let staging = try staging(to: output)
    for (path, html) in pages { try staging.write(page(path, html)) }
    return try staging.finish()
  }

  func staging(to output: String) throws -> Staging {
    try Staging(
      output: output, address: try #require(SiteAddress(address)), assets: assets,
      searchEngines: searchEngines, sources: sources, disk: disk)
  }
}

func page(_ path: String, _ html: String, source: String? = nil) throws -> SiteFile {
  SiteFile(
    try #require(SitePath(path)), Array(html.utf8), source: source ?? "bron van \(path)",
    kind: .page(.listed(lastModified: nil)))
}

/// The problems that a build ends with.
func diagnostics(of build: () throws -> Published) throws -> [Diagnostic] {
  let error = #expect(throws: PublishingError.self) { try build() }
  guard case .problems(let diagnostics) = error else {
    Issue.record("the build ended with \(String(describing: error))")
    return []
  }
  return diagnostics
}

/// How a build ends: its problems as `source: message`, or what was refused; empty when it succeeds.
func problems(of build: () throws -> Published) -> [String] {
  do {
    _ = try build()
    return []
  } catch {
    guard case .problems(let diagnostics) = error as? PublishingError else { return ["\(error)"] }
    return diagnostics.map { "\($0.place.file): \($0.message)" }
  }
}
