import Diagnostics

/// The static files of the site: style sheets, scripts, icons.
///
/// A file in a folder is published under a name with its fingerprint (`/css/site.3f2a9c1b7e.css`), so that
/// browsers may keep it for ever; what it refers to counts too. A file at the top (`/favicon.ico`) and all
/// in `/.well-known/` keep the names by which others look for them.
public struct Assets: Sendable {
  /// Sorted by path.
  public let all: [Asset]
  private let publishedPaths: [SitePath: SitePath]
  private let fingerprinted: Set<SitePath>

  public static let none = Assets([])

  init(_ assets: [Asset]) {
    all = assets.sorted { $0.path < $1.path }
    publishedPaths = Dictionary(all.map { ($0.path, $0.published) }) { first, _ in first }
    fingerprinted = Set(all.filter { $0.published != $0.path }.map(\.published))
  }

  /// The path under which `/css/site.css` is published; `nil` when there is no such file.
  public func published(_ path: SitePath) -> SitePath? { publishedPaths[path] }

  /// Whether a published path has a fingerprint in its name, and so always holds the same bytes.
  public func isFingerprinted(_ published: SitePath) -> Bool { fingerprinted.contains(published) }
}

/// One static file, as it is published.
public struct Asset: Hashable, Sendable {
  /// How templates and other static files name it: `/css/site.css`.
  public let path: SitePath
  /// Where it stands on the site: `/css/site.3f2a9c1b7e.css`.
  public let published: SitePath
  /// References to other static files already carry their fingerprints.
  public let contents: [UInt8]
  /// The path below the Public folder.
  public let source: String
}
