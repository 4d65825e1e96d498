/// What kind of file is sent, with its character set.
struct ContentType: Hashable, Sendable {
  let value: String

  static let text = ContentType(value: "text/plain; charset=utf-8")
  static let html = ContentType(value: "text/html; charset=utf-8")

  /// The type that belongs to a file's name. Everything that the site writes is UTF-8.
  init(of name: String) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    value = Self.values[ending.lowercased()] ?? "application/octet-stream"
  }

  private init(value: String) { self.value = value }

  private static let values = [
    "html": html.value,
    "txt": text.value,
    "md": "text/markdown; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "geojson": "application/geo+json; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "ico": "image/x-icon",
    "pdf": "application/pdf",
    "woff2": "font/woff2",
  ]
}
