import JSON

extension JSON {
  /// The path of a file of the site, for a list (see `DataFile.isList`).
  static func path(_ path: String) -> JSON { .literal(JSON.quoted(path)) }

  /// The JSON as pages and their files hold it: safe inside a `script` element, and what people wrote is never
  /// taken for a `path`, whatever it begins with.
  var siteText: String { compact([.markup, .leadingSlash]) }
}
