/// Why a site cannot be shown.
public enum PreviewError: Error, Hashable, Sendable {
  /// Another program listens on the port.
  case portInUse(UInt16)
  /// The system keeps the port for itself (below 1024).
  case portNotAllowed(UInt16)
  /// The system refused for another reason.
  case cannotListen(UInt16, reason: String)
  /// There is no such folder.
  case folderMissing(String)
  /// A line of the site's `_headers` file, counted from 1, is neither a path nor a header of one.
  case headersUnreadable(line: Int)
}

extension PreviewError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .portInUse(let port):
      "Poort \(port) is al in gebruik. Stop het andere programma, of kies een andere poort."
    case .portNotAllowed(let port): "Poort \(port) mag niet worden gebruikt. Kies een poort vanaf 1024."
    case .cannotListen(let port, let reason): "Poort \(port) kan niet worden geopend: \(reason)"
    case .folderMissing(let folder): "De map \(folder) bestaat niet. Bouw eerst de site."
    case .headersUnreadable(let line):
      "Regel \(line) van _headers is geen pad (`/…`) en geen ingesprongen `Naam: waarde` onder een pad."
    }
  }
}
