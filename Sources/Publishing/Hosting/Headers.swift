/// What a web server tells a browser beside each file: how long to keep it, and what it must refuse.
///
/// The preview server sends these fields; for hosts that read a `_headers` file they are written into it.
public struct Headers: Sendable {
  private let assets: Assets
  private let searchEngines: SearchEngines

  public struct Field: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public init(assets: Assets, searchEngines: SearchEngines) {
    self.assets = assets
    self.searchEngines = searchEngines
  }

  /// The fields for one file of the site.
  public func fields(for path: SitePath) -> [Field] {
    common + [Self.caching(isFingerprinted: assets.isFingerprinted(path))]
  }

  /// The fields for every file, but for how long it may be kept.
  var common: [Field] {
    switch searchEngines {
    case .invited: Self.protection
    case .keptOut: Self.protection + [Field(name: "X-Robots-Tag", value: "noindex, nofollow")]
    }
  }

  /// A page may be kept, but is asked for again each time; a file with a fingerprint never changes.
  static func caching(isFingerprinted: Bool) -> Field {
    Field(
      name: "Cache-Control", value: isFingerprinted ? "public, max-age=31536000, immutable" : "no-cache")
  }

  /// Nothing is loaded from elsewhere, nothing inline runs, no other site can hold ours in a frame.
  ///
  /// `no-referrer`: an address holds what parents look for ("angst", "rolstoel"); not even the name of this
  /// site is told to the school whose website they go on to.
  private static let protection = [
    Field(
      name: "Content-Security-Policy",
      value: [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'",
      ].joined(separator: "; ")),
    Field(name: "X-Content-Type-Options", value: "nosniff"),
    Field(name: "Referrer-Policy", value: "no-referrer"),
    Field(
      name: "Permissions-Policy",
      value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    Field(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
  ]
}

extension Headers {
  /// The `_headers` file, as Netlify and Cloudflare Pages read it.
  ///
  /// Both hosts join the values when two rules give one file the same field. So `/*` says nothing about
  /// keeping, and each other rule stands for one folder. A folder in which not every file has a
  /// fingerprint is asked for again each time: slower, never wrong.
  func text(for paths: some Sequence<SitePath>, basePath: String) -> String {
    var folders: [Substring: Bool] = [:]
    for path in paths {
      guard let folder = path.topFolder else { continue }
      folders[folder] = assets.isFingerprinted(path) && folders[folder] ?? true
    }
    var rules = [Self.rule("\(basePath)/*", common)]
    rules.append(Self.rule("\(basePath)/", [Self.caching(isFingerprinted: false)]))
    for (folder, isFingerprinted) in folders.sorted(by: { $0.key < $1.key }) {
      rules.append(Self.rule("\(basePath)/\(folder)/*", [Self.caching(isFingerprinted: isFingerprinted)]))
    }
    return rules.joined(separator: "\n")
  }

  private static func rule(_ pattern: String, _ fields: [Field]) -> String {
    "\(pattern)\n" + fields.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}
