import Domain

/// The pages that search engines should know, as sitemaps.org (protocol 0.9) describes.
struct Sitemap: Sendable {
  struct Entry: Hashable, Sendable {
    let path: SitePath
    let lastModified: Datum?
  }

  /// The most addresses in one file, a limit of the protocol.
  static let limit = 50_000

  private let entries: [Entry]
  private let address: SiteAddress

  init(_ entries: [Entry], address: SiteAddress) {
    self.entries = entries.sorted { $0.path < $1.path }
    self.address = address
  }

  /// `/sitemap.xml`; a large site has its addresses in `/sitemap-1.xml` and on, which it then lists.
  var files: [(SitePath, String)] {
    guard entries.count > Self.limit else { return [(Self.path, Self.text(of: entries[...], at: address))] }
    let parts = stride(from: 0, to: entries.count, by: Self.limit).enumerated().compactMap { number, start in
      SitePath("/sitemap-\(number + 1).xml").map { path in
        (path, Self.text(of: entries[start..<min(start + Self.limit, entries.count)], at: address))
      }
    }
    let index = Self.document(
      "sitemapindex", parts.map { path, _ in Self.element("sitemap", address.absolute(path), nil) })
    return [(Self.path, index)] + parts
  }

  static let path = SitePath(known: "/sitemap.xml")

  private static func text(of entries: ArraySlice<Entry>, at address: SiteAddress) -> String {
    document("urlset", entries.map { element("url", address.absolute($0.path), $0.lastModified) })
  }

  private static func document(_ name: String, _ elements: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(name) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(elements.joined())</\(name)>

    """
  }

  private static func element(_ name: String, _ address: String, _ lastModified: Datum?) -> String {
    let date = lastModified.map { "<lastmod>\($0)</lastmod>" } ?? ""
    return "<\(name)><loc>\(address.escapedForXML)</loc>\(date)</\(name)>\n"
  }
}

extension String {
  fileprivate var escapedForXML: String {
    reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default: result.append(character)
      }
    }
  }
}
