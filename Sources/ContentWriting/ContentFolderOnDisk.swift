#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension ContentFolderWriter {
  /// A writer for a folder on disk. The folder itself is made with the first file, and may be reached
  /// through a symbolic link; below it links are never followed.
  ///
  /// A file is written under a hidden name beside its place and then linked to its own name, which the
  /// system refuses when the name is taken. It is not forced to the disk: after a power cut it may be gone.
  public static func onDisk(_ root: String) -> ContentFolderWriter {
    ContentFolderWriter { (path, text) throws(ContentWritingError) in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.last, !path.utf8.contains(0),
        parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
      else { throw .unsafePath(path: path) }
      var folder = try OpenFolder(root: root)
      var walked = ""
      for part in parts.dropLast() {
        walked += walked.isEmpty ? part : "/" + part
        folder = try folder.child(part, path: walked)
      }
      try folder.create(name, text: text, path: path)
    }
  }
}

/// A folder held open, so that what its path means cannot change while a file is written.
private struct OpenFolder: ~Copyable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Opens the folder and makes it, with its parents, when it is not there.
  init(root: String) throws(ContentWritingError) {
    guard !root.isEmpty, !root.utf8.contains(0) else { throw .unsafePath(path: root) }
    var descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT {
      var walked = root.hasPrefix("/") ? "/" : ""
      for part in root.split(separator: "/") {
        walked += part + "/"
        guard mkdir(walked, 0o777) == 0 || errno == EEXIST else { throw .failure(path: root) }
      }
      descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw .failure(path: root) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The folder of a name in this folder, made when it is not there.
  func child(_ name: String, path: String) throws(ContentWritingError) -> OpenFolder {
    guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else { throw .failure(path: path) }
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .failure(path: path) }
    if status.st_mode & S_IFMT == S_IFLNK { throw .symbolicLink(path: path) }
    let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard child >= 0 else { throw .failure(path: path) }
    return OpenFolder(descriptor: child)
  }

  func create(_ name: String, text: String, path: String) throws(ContentWritingError) {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { throw .exists(path: path) }
    let hidden = ".\(name.prefix(100)).\(getpid()).nieuw"
    let file = openat(descriptor, hidden, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(path: path, reason: String(cString: strerror(errno))) }
    defer { unlinkat(descriptor, hidden, 0) }
    let refusal = Self.fill(file, with: Array(text.utf8))
    guard close(file) == 0 || refusal != nil else { throw .failure(path: path) }
    if let refusal { throw .failure(path: path, number: refusal) }
    guard linkat(descriptor, hidden, descriptor, name, 0) == 0 else { throw .failure(path: path) }
  }

  /// Writes all bytes; gives the number of the system's error when it refuses.
  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      done += count
    }
    return nil
  }
}

extension ContentWritingError {
  fileprivate static func failure(path: String, number: Int32 = errno) -> ContentWritingError {
    switch number {
    case EEXIST: .exists(path: path)
    case ENOTDIR: .notAFolder(path: path)
    case ELOOP: .symbolicLink(path: path)
    default: .system(path: path, reason: String(cString: strerror(number)))
    }
  }
}
