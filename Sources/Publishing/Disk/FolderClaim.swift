#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A folder that this program works in.
struct FolderClaim: Sendable {
  fileprivate let descriptor: Int32

  func release() { close(descriptor) }
}

extension Disk {
  /// Claims a folder for as long as the program runs or until it is released; the system releases it when
  /// the program is killed. `nil` when another holds it.
  static func claim(_ folder: String) -> FolderClaim? {
    let descriptor = open(folder, folderOnly)
    guard descriptor >= 0 else { return nil }
    // A disk that knows no locks (some network disks) counts as claimed by us.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
    return FolderClaim(descriptor: descriptor)
  }

  /// Whether a program with this number runs.
  static func isRunning(process: Int32) -> Bool {
    guard process > 0 else { return false }
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    return !isZombie(process: process)
  }

  /// Whether a process has ended and only waits for its parent to notice, as killed programs in a container do.
  ///
  /// Read from `/proc` (proc(5): the state follows the name, which is in brackets); where there is none, it is not.
  private static func isZombie(process: Int32) -> Bool {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var line = [UInt8](repeating: 0, count: 256)
    let length = read(file, &line, line.count)
    guard length > 0,
      let afterName = String(decoding: line[..<length], as: UTF8.self).split(separator: ")").last
    else { return false }
    return afterName.first { $0 != " " } == "Z"
  }

  static var ownProcess: Int32 { getpid() }
}
