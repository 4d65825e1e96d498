import Diagnostics

/// Why a site was not published. The present site is then still as it was.
public enum PublishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The content, the templates or the static files have errors: links that lead nowhere, two files on
  /// one path. Sorted, without repetitions.
  case problems([Diagnostic])
  /// The folder was refused, so as not to delete what this program did not make.
  case refused(path: String, reason: String)
  /// A folder or file could not be read.
  case cannotRead(path: String, reason: String)
  /// A folder or file could not be written, renamed or removed.
  case cannotWrite(path: String, reason: String)

  /// In Dutch, for whoever runs the build.
  public var description: String {
    switch self {
    case .problems(let diagnostics): diagnostics.map(\.message).joined(separator: "\n")
    case .refused(let path, let reason): "De map `\(path)` wordt niet gebruikt: \(reason)"
    case .cannotRead(let path, let reason): "`\(path)` kan niet worden gelezen: \(reason)"
    case .cannotWrite(let path, let reason): "`\(path)` kan niet worden geschreven: \(reason)"
    }
  }
}
