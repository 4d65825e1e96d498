/// A place in a static file that names another file.
struct AssetReference: Hashable {
  enum Target: Hashable {
    /// A path, from the top of the site or from this file, without what follows `?` or `#`.
    case file(String)
    /// An address that is not on this site, or data in the place of a file.
    case elsewhere(String)
    /// A JavaScript module without a path, which a browser cannot find.
    case bareModule(String)
  }

  let target: Target
  /// The path in the file; what follows `?` or `#` stays as it is.
  let range: Range<Int>
  /// Counted from 1.
  let line: Int

  /// All references in a file, in order. Only style sheets, scripts, web app manifests and generated lists
  /// have them.
  static func all(in contents: [UInt8], of file: SitePath, isList: Bool = false) -> [AssetReference] {
    let found: [Found] =
      switch isList ? "list" : file.name.split(separator: ".").last {
      case "css": StyleSheetScan(contents).found
      case "js", "mjs": ScriptScan(contents).found
      case "list": ListScan(contents).found
      case "webmanifest": ManifestScan(contents).found
      default: []
      }
    var line = 1
    var counted = 0
    return found.compactMap { found in
      line += contents[counted..<found.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      counted = found.range.lowerBound
      return AssetReference(found, in: contents, line: line)
    }
  }

  /// What a scan yields: the text between the quotes or brackets.
  struct Found {
    let range: Range<Int>
    var isModule = false
  }

  /// `nil` for a reference to a place in the same file, as `url(#schaduw)`.
  private init?(_ found: Found, in contents: [UInt8], line: Int) {
    let text = contents[found.range]
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    let end = text.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? text.endIndex
    let path = String(decoding: text[..<end], as: UTF8.self)
    range = found.range.lowerBound..<end
    self.line = line
    if path.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") {
      target = .elsewhere(String(path.prefix(80)))
    } else if found.isModule, !["./", "../", "/"].contains(where: path.hasPrefix) {
      target = .bareModule(path)
    } else {
      target = .file(path)
    }
  }
}
