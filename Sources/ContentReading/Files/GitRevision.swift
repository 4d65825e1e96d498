import Foundation

/// A content folder as it stood at a revision of git.
///
/// Reads the objects of the repository (`ls-tree`, `cat-file`); nothing is checked out, and the working tree and
/// the index are not touched.
public struct GitRevision: Sendable {
  /// The folder with the content in the working tree.
  let path: String
  /// What the user calls the revision: a branch, a tag, a commit.
  let name: String

  public init(of path: String, at name: String) {
    self.path = path
    self.name = name
  }

  /// Why a revision could not be read.
  public enum Failure: Error, Hashable {
    case gitMissing
    case notARepository
    case unknownRevision
    /// The revision does not have the folder.
    case folderMissing
    /// What git said.
    case failed(String)
  }

  /// The folder with all its files, read at once.
  public func folder() throws(Failure) -> ContentFolder {
    guard FileManager.default.fileExists(atPath: path) else { throw .folderMissing }
    let prefix = try text(of: ["rev-parse", "--show-prefix"], orElse: .notARepository)
    let commit = try text(
      of: ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"],
      orElse: .unknownRevision)
    let listed = try run(
      ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", prefix.isEmpty ? "." : prefix])
    guard listed.status == 0 else { throw .failed(listed.complaint) }
    let objects = Self.objects(listed.output, below: prefix)
    if objects.isEmpty { throw .folderMissing }
    let contents = try contents(of: objects)
    let entries = objects.map(\.entry)
    let files = Dictionary(zip(objects.map(\.entry.path), contents), uniquingKeysWith: { first, _ in first })
    return ContentFolder(
      name: "\(path) (\(name))",
      entries: { () throws(ContentFolderError) in entries },
      read: { path throws(ContentFolderError) in
        guard let bytes = files[path] else { throw ContentFolderError(path: path, reason: .missing) }
        return bytes
      })
  }

  /// A file of the revision's tree.
  private struct Object {
    let entry: ContentFolder.Entry
    let hash: String
  }

  /// `100644 blob 9daeafb…   123⇥Content/scholen/de-klaver.yaml`, each ended by a zero byte. Hidden files
  /// are left out, as on disk.
  private static func objects(_ listing: [UInt8], below prefix: String) -> [Object] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let columns = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      let fullPath = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      guard columns.count == 4, fullPath.hasPrefix(prefix) else { return nil }
      let path = String(fullPath.dropFirst(prefix.count))
      if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return nil }
      let kind: ContentFolder.Entry.Kind =
        switch columns[0] {
        case "120000": .strayLink
        case "160000": .other
        default: .file(size: Int(columns[3]) ?? 0)
        }
      return Object(entry: .init(path: path, kind: kind), hash: String(columns[2]))
    }
  }

  /// The bytes of all objects, in their order. `cat-file --batch` answers each hash with a line
  /// `<hash> blob <size>`, the bytes and a line end.
  private func contents(of objects: [Object]) throws(Failure) -> [[UInt8]] {
    let answer = try run(["cat-file", "--batch"], input: objects.map { $0.hash + "\n" }.joined())
    guard answer.status == 0 else { throw .failed(answer.complaint) }
    var contents: [[UInt8]] = []
    var rest = answer.output[...]
    for object in objects {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .failed(object.hash) }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard head.count == 3, head[1] == "blob", let size = Int(head[2]), rest.count > size else {
        // A module of its own is no file; whatever it holds is reported by its kind.
        contents.append([])
        continue
      }
      contents.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }

  private func text(of arguments: [String], orElse failure: Failure) throws(Failure) -> String {
    let answer = try run(arguments)
    guard answer.status == 0 else {
      // A repository of someone else, a damaged one: what git says helps more than our guess.
      if answer.complaint.contains("dubious ownership") { throw .failed(answer.complaint) }
      throw failure
    }
    let text = String(decoding: answer.output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private typealias Answer = (status: Int32, output: [UInt8], complaint: String)

  /// Runs git in the folder. Input and complaints go through files, so that no pipe can fill up and wait.
  private func run(_ arguments: [String], input: String = "") throws(Failure) -> Answer {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "profielwijzer-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    do {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      let question = scratch.appending(path: "input"), complaint = scratch.appending(path: "complaint")
      try Data(input.utf8).write(to: question)
      try Data().write(to: complaint)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "-C", path] + arguments
      process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { _, new in new }
      let output = Pipe()
      process.standardInput = try FileHandle(forReadingFrom: question)
      process.standardOutput = output
      process.standardError = try FileHandle(forWritingTo: complaint)
      try process.run()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      // `env` answers 127 when there is no such program.
      if process.terminationStatus == 127 { throw Failure.gitMissing }
      return (
        process.terminationStatus, Array(bytes), (try? String(contentsOf: complaint, encoding: .utf8)) ?? ""
      )
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .failed("\(error)")
    }
  }
}
