/// Puts new files in a content folder. What people wrote is never overwritten.
public struct ContentFolderWriter: Sendable {
  /// Writes a text to a path below the folder, with `/` between its parts; parent folders are made.
  ///
  /// The file appears as a whole or not at all. A path at which anything stands already is refused.
  public let write: @Sendable (_ path: String, _ text: String) throws(ContentWritingError) -> Void

  public init(
    write: @escaping @Sendable (_ path: String, _ text: String) throws(ContentWritingError) -> Void
  ) {
    self.write = write
  }
}

/// Why a file was not written.
public enum ContentWritingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Something stands there already, and people may have written it.
  case exists(path: String)
  /// A folder of the path is a symbolic link, and could lead out of the content folder.
  case symbolicLink(path: String)
  /// A part of the path is a file where a folder is needed.
  case notAFolder(path: String)
  /// The path does not stay below the folder: absolute, empty, or with `.` or `..` in it.
  case unsafePath(path: String)
  /// The system refused.
  case system(path: String, reason: String)

  public var description: String {
    switch self {
    case .exists(let path): "\(path) bestaat al en is niet overschreven."
    case .symbolicLink(let path): "\(path) is een symbolische link; daar schrijven we niet doorheen."
    case .notAFolder(let path): "\(path) is geen map."
    case .unsafePath(let path): "`\(path)` is geen pad binnen de map."
    case .system(let path, let reason): "\(path) kan niet worden geschreven: \(reason)"
    }
  }
}
