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
    return kill(process, 0) == 0 || errno == EPERM
  }

  static var ownProcess: Int32 { getpid() }
}
