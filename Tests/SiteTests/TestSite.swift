import ContentReading
import Diagnostics
import Domain
import Foundation
import SiteBuilding
import Testing

/// A whole small site on disk: files in, pages out.
struct TestSite {
  /// The folder of this project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder: URL
  var content: URL { folder.appending(path: "Content") }
  var output: URL { folder.appending(path: "Output") }
  var ownTemplates: URL { folder.appending(path: "Sjablonen") }
  var ownPublic: URL { folder.appending(path: "Eigen") }

  /// The example site with some files put in, replaced or (`nil`) left out.
  init(_ changes: [String: String?] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "profielwijzer-\(UUID().uuidString)")
    for (path, text) in ExampleSite.files { try write(text, "Content/" + path) }
    for (path, text) in changes {
      if let text {
        try write(text, "Content/" + path)
      } else {
        try FileManager.default.removeItem(at: content.appending(path: path))
      }
    }
    try FileManager.default.createDirectory(at: ownTemplates, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: ownPublic, withIntermediateDirectories: true)
  }

  func write(_ text: String, _ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Replaces a passage of a content file.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let file = content.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  @discardableResult
  func build(
    concept: Bool = false, strict: Bool = false, parallelism: Int = 2, adres: String? = nil,
    into output: URL? = nil
  ) async throws -> BuiltSite {
    try await SiteBuilder(sources: sources, settings: settings(concept, strict, parallelism, adres))
      .build(to: (output ?? self.output).path)
  }

  /// The codes and places of the problems for which a build fails.
  func problems(concept: Bool = false, strict: Bool = false) async throws -> [Diagnostic] {
    do {
      try await build(concept: concept, strict: strict)
      return []
    } catch BuildFailure.problems(let report) {
      return report.diagnostics.filter { $0.code != .profileLate }
    }
  }

  private func settings(_ concept: Bool, _ strict: Bool, _ parallelism: Int, _ adres: String?) throws
    -> BuildSettings
  {
    BuildSettings(
      datum: try #require(ExampleSite.datum), concept: concept, adres: adres.flatMap { WebAdres($0) },
      strict: strict,
      parallelism: parallelism)
  }

  private var sources: SiteSources {
    SiteSources(
      content: content.path, templates: [Self.project.appending(path: "Templates").path, ownTemplates.path],
      publicFolders: [Self.project.appending(path: "Public").path, ownPublic.path])
  }

  /// The HTML of a page.
  func page(_ path: String) throws -> String {
    let file = path.hasSuffix("/") ? path + "index.html" : path
    return try String(contentsOf: output.appending(path: file), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: output.appending(path: path).path)
  }

  /// Every file of a folder with its bytes.
  func files(_ folder: URL? = nil) throws -> [String: Data] {
    let root = folder ?? output
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: file)
      }
    }
    return files
  }

  /// What stands beside the site: nothing else than what the test put there.
  func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(".") }
  }

  /// Runs the command line in this folder.
  func run(_ arguments: String...) throws -> (status: Int32, out: String, err: String) {
    try Command.run(arguments, in: folder)
  }
}

/// The program as people start it.
enum Command {
  static func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, out: String, err: String) {
    let process = try start(arguments, in: folder)
    let (out, err) = (process.standardOutput as? FileHandle, process.standardError as? FileHandle)
    process.waitUntilExit()
    func text(_ handle: FileHandle?) throws -> String {
      try handle?.seek(toOffset: 0)
      return String(decoding: try handle?.readToEnd() ?? Data(), as: UTF8.self)
    }
    return (process.terminationStatus, try text(out), try text(err))
  }

  static func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files instead of pipes: a pipe that nobody reads would stop the program.
    for name in ["out", "err"] {
      let file = folder.appending(path: "\(name)-\(UUID().uuidString).txt")
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
      let handle = try FileHandle(forUpdating: file)
      if name == "out" { process.standardOutput = handle } else { process.standardError = handle }
    }
    try process.run()
    return process
  }

  /// Starts the program and kills it, without a chance to clear up, once a file of this pattern is there.
  static func runKilled(_ arguments: [String], asSoonAs pattern: String, in folder: URL) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments =
      [
        "-c",
        """
        "$@" >/dev/null 2>&1 & pid=$!
        while [ -e /proc/$pid/exe ]; do
          for file in \(pattern); do [ -e "$file" ] && kill -9 $pid; done
        done
        while [ -e /proc/$pid ] && ! grep -qs '^State:.Z' /proc/$pid/status; do :; done
        """, "sh", program.path,
      ] + arguments
    shell.currentDirectoryURL = folder
    try shell.run()
    shell.waitUntilExit()
  }

  /// Beside the tests' own bundle.
  private static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "profielwijzer")
  }
}
