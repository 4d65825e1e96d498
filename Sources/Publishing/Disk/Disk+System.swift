import CExchange

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a name on the disk stands for; a symbolic link is not followed.
struct DiskEntry: Hashable {
  enum Kind { case folder, file, symbolicLink, other }
  let kind: Kind
  let size: Int
  let device: UInt64
  let inode: UInt64

  func isSame(as other: DiskEntry) -> Bool { device == other.device && inode == other.inode }
}

extension Disk {
  static func writeNewFile(_ path: String, _ contents: [UInt8]) throws(DiskError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw DiskError(path: path, code: errno) }
    var written = 0
    while written < contents.count {
      let count = contents.withUnsafeBytes { bytes in
        write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let error = DiskError(path: path, code: errno)
        close(file)
        throw error
      }
      written += count
    }
    guard close(file) == 0 else { throw DiskError(path: path, code: errno) }
  }

  static func addName(_ existing: String, _ new: String) throws(DiskError) {
    guard link(existing, new) == 0 else { throw DiskError(path: new, code: errno) }
  }

  static func changeName(_ old: String, _ new: String) throws(DiskError) {
    guard rename(old, new) == 0 else { throw DiskError(path: new, code: errno) }
  }

  static func tradeNames(_ first: String, _ second: String) throws(DiskError) {
    let code = exchange_names(first, second)
    guard code == 0 else { throw DiskError(path: second, code: code) }
  }

  /// `nil` when there is nothing of that name, or it may not be looked at.
  static func entry(at path: String, followingLinks: Bool = false) -> DiskEntry? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    let kind: DiskEntry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return DiskEntry(
      kind: kind, size: Int(status.st_size), device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino))
  }

  /// The path without symbolic links, `.` and `..`; `nil` when it does not exist.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func contents(of path: String) throws(DiskError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw DiskError(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskError(path: path, code: errno) }
    guard let contents = contents(of: file, upTo: Int(status.st_size)) else {
      throw DiskError(path: path, code: errno)
    }
    return contents
  }

  /// Whether a regular file holds exactly these bytes.
  static func file(_ path: String, holds contents: [UInt8]) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == contents.count
    else { return false }
    return Self.contents(of: file, upTo: contents.count) == contents
  }

  private static func contents(of file: Int32, upTo size: Int) -> [UInt8]? {
    var failed = false
    let contents = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(file, buffer.baseAddress?.advanced(by: filled), size - filled)
        if count == 0 { break }
        if count < 0 {
          if errno == EINTR { continue }
          failed = true
          break
        }
        filled += count
      }
    }
    return failed ? nil : contents
  }

  /// Makes a folder and those above it; folders that are there already are fine.
  static func makeFolders(_ path: some StringProtocol) throws(DiskError) {
    let path = String(path)
    if mkdir(path, 0o755) == 0 { return }
    switch errno {
    case EEXIST:
      guard entry(at: path, followingLinks: true)?.kind == .folder else {
        throw DiskError(path: path, code: ENOTDIR)
      }
    case ENOENT:
      guard let end = path.lastIndex(of: "/"), end > path.startIndex else {
        throw DiskError(path: path, code: ENOENT)
      }
      try makeFolders(path[..<end])
      // Another writer may have been first.
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw DiskError(path: path, code: errno)
      }
    default: throw DiskError(path: path, code: errno)
    }
  }

  /// Makes a folder that must not exist yet.
  static func makeFolder(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o755) == 0 else { throw DiskError(path: path, code: errno) }
  }

  /// Gives a copy the time stamp of its original.
  static func copyTime(from original: String, to copy: String) {
    var status = stat()
    guard stat(original, &status) == 0 else { return }
    #if canImport(Darwin)
    let times = [status.st_atimespec, status.st_mtimespec]
    #else
    let times = [status.st_atim, status.st_mtim]
    #endif
    _ = utimensat(AT_FDCWD, copy, times, 0)
  }

  /// Gives a folder the access rights of another.
  static func copyMode(from original: String, to copy: String) {
    var status = stat()
    guard stat(original, &status) == 0 else { return }
    _ = chmod(copy, status.st_mode & 0o7777)
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(DiskError) -> [String] {
    guard let handle = opendir(folder) else { throw DiskError(path: folder, code: errno) }
    defer { closedir(handle) }
    return names(in: handle).sorted()
  }

  #if canImport(Darwin)
  private typealias FolderHandle = UnsafeMutablePointer<DIR>
  #else
  private typealias FolderHandle = OpaquePointer
  #endif

  private static func names(in handle: FolderHandle) -> [String] {
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder and all in it. Symbolic links are removed, never followed.
  ///
  /// - Parameter removed: hears of every file, by its path below the folder.
  static func remove(_ folder: String, removed: (String) -> Void = { _ in }) throws(DiskError) {
    try removeContents(of: folder, below: "", openedAs: open(folder, folderOnly), removed)
    guard rmdir(folder) == 0 else { throw DiskError(path: folder, code: errno) }
  }

  static let folderOnly = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  private static func removeContents(
    of folder: String, below prefix: String, openedAs descriptor: Int32, _ removed: (String) -> Void
  ) throws(DiskError) {
    guard descriptor >= 0 else { throw DiskError(path: folder, code: errno) }
    guard let handle = fdopendir(descriptor) else {
      close(descriptor)
      throw DiskError(path: folder, code: errno)
    }
    defer { closedir(handle) }
    for name in names(in: handle) {
      if unlinkat(descriptor, name, 0) == 0 {
        removed(prefix + name)
        continue
      }
      // Linux says EISDIR for a folder, other systems EPERM.
      guard errno == EISDIR || errno == EPERM else {
        throw DiskError(path: folder + "/" + name, code: errno)
      }
      try removeContents(
        of: folder + "/" + name, below: prefix + name + "/",
        openedAs: openat(descriptor, name, folderOnly), removed)
      guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else {
        throw DiskError(path: folder + "/" + name, code: errno)
      }
    }
  }

  static func removeFile(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 else { throw DiskError(path: path, code: errno) }
  }
}
