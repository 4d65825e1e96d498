/// Where the site stands on the web: `https://profielen.zilverdal.example`, or a folder of a larger site
/// such as `https://swv.example/profielen`.
public struct SiteAddress: Hashable, Sendable, CustomStringConvertible {
  /// Scheme, host and port: `https://swv.example`.
  public let origin: String
  /// What stands before every path of the site: `/profielen`, or empty.
  public let basePath: String

  /// Reads an http or https address. `nil` when it has another scheme, a user name, a query or a
  /// fragment, or when its host or path is not plain ASCII.
  public init?(_ text: some StringProtocol) {
    let lowercased = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard Self.isHost(host) else { return nil }
    origin = scheme + host.lowercased()
    if path.isEmpty || path == "/" {
      basePath = ""
    } else {
      guard let base = SitePath(path) else { return nil }
      basePath = base.rawValue.hasSuffix("/") ? String(base.rawValue.dropLast()) : base.rawValue
    }
  }

  /// Without a `/` at the end.
  public var description: String { origin + basePath }

  /// The full address of a path: `https://swv.example/profielen/scholen/`.
  public func absolute(_ path: SitePath) -> String { origin + basePath + path.rawValue }

  /// The address of a path for use on the site itself: `/profielen/scholen/`.
  public func local(_ path: SitePath) -> String { basePath + path.rawValue }

  private static func isHost(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty else { return false }
    let isName = name.utf8.allSatisfy { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      default:
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".")
      }
    }
    return isName && (parts.count == 1 || UInt16(parts[1]) != nil)
  }
}
