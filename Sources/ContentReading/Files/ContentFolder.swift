import Foundation

/// The folder in which people write: what is in it, and the bytes of one file.
///
/// A value of closures, so that a test needs no disk: `ContentFolder.memory(["scholen/de-klaver.yaml": "…"])`.
public struct ContentFolder: Sendable {
  /// What the folder is called in messages.
  public let name: String
  /// Everything below the folder, at any depth, without hidden files.
  public let entries: @Sendable () throws(ContentFolderError) -> [Entry]
  /// The bytes of one file.
  public let read: @Sendable (_ path: String) throws(ContentFolderError) -> [UInt8]

  public init(
    name: String,
    entries: @escaping @Sendable () throws(ContentFolderError) -> [Entry],
    read: @escaping @Sendable (_ path: String) throws(ContentFolderError) -> [UInt8]
  ) {
    self.name = name
    self.entries = entries
    self.read = read
  }

  /// One thing in the folder.
  public struct Entry: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// An ordinary file with its size in bytes.
      case file(size: Int)
      case directory
      /// A symbolic link that leads out of the folder, or nowhere.
      case strayLink
      /// A pipe, socket or device.
      case other
    }

    /// The path below the folder, with `/` between its parts.
    public let path: String
    public let kind: Kind

    public init(path: String, kind: Kind) {
      self.path = path
      self.kind = kind
    }
  }
}

/// Why a folder or file could not be read, in words for the reader of the message.
public struct ContentFolderError: Error, Hashable {
  public enum Reason: Hashable, Sendable { case missing, notAFolder, notPermitted, failed(String) }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension ContentFolder {
  /// A folder that exists only in a test or an example.
  public static func memory(_ files: [String: String], name: String = "Content") -> ContentFolder {
    bytes(files.mapValues { Array($0.utf8) }, name: name)
  }

  /// The same with bytes that need not be text.
  public static func bytes(_ files: [String: [UInt8]], name: String = "Content") -> ContentFolder {
    ContentFolder(
      name: name,
      entries: { () throws(ContentFolderError) in
        files.map { Entry(path: $0.key, kind: .file(size: $0.value.count)) }
      },
      read: { path throws(ContentFolderError) in
        guard let bytes = files[path] else { throw ContentFolderError(path: path, reason: .missing) }
        return bytes
      })
  }

  /// A folder on disk. Links inside it are followed; a link that leads out of it is reported as stray.
  public static func disk(_ root: String) -> ContentFolder {
    ContentFolder(
      name: root,
      entries: { () throws(ContentFolderError) in try DiskListing(root: root).entries() },
      read: { path throws(ContentFolderError) in try readFile(root + "/" + path, named: path) })
  }
}

/// Walks a folder on disk.
private struct DiskListing {
  let root: String

  func entries() throws(ContentFolderError) -> [ContentFolder.Entry] {
    guard let home = realPath(root) else { throw ContentFolderError(path: root, reason: reasonOfErrno()) }
    var entries: [ContentFolder.Entry] = []
    try list("", home: home, depth: 0, into: &entries)
    return entries
  }

  private func list(
    _ folder: String, home: String, depth: Int, into entries: inout [ContentFolder.Entry]
  ) throws(ContentFolderError) {
    let diskPath = folder.isEmpty ? root : root + "/" + folder
    guard let directory = opendir(diskPath) else {
      throw ContentFolderError(path: folder.isEmpty ? root : folder, reason: reasonOfErrno())
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      let path = folder.isEmpty ? name : folder + "/" + name
      let kind = kind(of: path, home: home)
      entries.append(ContentFolder.Entry(path: path, kind: kind))
      // Content is two folders deep; a few more are listed so that a misplaced file is named.
      if kind == .directory, depth < 4 { try list(path, home: home, depth: depth + 1, into: &entries) }
    }
  }

  private func kind(of path: String, home: String) -> ContentFolder.Entry.Kind {
    var status = stat()
    guard lstat(root + "/" + path, &status) == 0 else { return .strayLink }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let target = realPath(root + "/" + path), target.hasPrefix(home + "/"),
        stat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else { return .strayLink }
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .directory
    default: .other
    }
  }
}

private func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func readFile(_ path: String, named name: String) throws(ContentFolderError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw ContentFolderError(path: name, reason: reasonOfErrno()) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw ContentFolderError(path: name, reason: reasonOfErrno()) }
  let size = Int(status.st_size)
  var failed = false
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size, let start = buffer.baseAddress {
      let got = Foundation.read(descriptor, start + count, size - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failed = true }
      if got <= 0 { break }
      count += got
    }
  }
  if failed { throw ContentFolderError(path: name, reason: reasonOfErrno()) }
  return bytes
}

private func reasonOfErrno() -> ContentFolderError.Reason {
  switch errno {
  case ENOENT: .missing
  case ENOTDIR: .notAFolder
  case EACCES, EPERM: .notPermitted
  default: .failed(String(cString: strerror(errno)))
  }
}
