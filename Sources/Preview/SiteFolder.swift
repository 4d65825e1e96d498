import Foundation

/// A built site on disk, and what it answers to a request.
///
/// Nothing outside the folder is ever read: not through `..`, an encoded `/`, or a symbolic link.
struct SiteFolder: Sendable {
  /// The folder's own path, without symbolic links.
  let root: String

  /// - Throws: `PreviewError.folderMissing`.
  init(_ folder: String) throws(PreviewError) {
    root = Self.realPath(folder)
    guard Self.isFolder(root) else { throw .folderMissing(folder) }
  }

  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - path: as it was sent, percent-encoded.
  ///   - query: what came after the `?`, without it.
  func reply(to method: String, path: String, query: String = "") -> Reply {
    guard method == "GET" || method == "HEAD" else {
      return Reply(
        .methodNotAllowed, headers: ["Allow": "GET, HEAD"], text: "Only GET and HEAD are answered.")
    }
    var reply = content(at: path, query: query)
    do {
      for (name, value) in try headerRules().headers(for: path) { reply.headers[name] = value }
    } catch {
      reply = Reply(.internalServerError, text: String(describing: error))
    }
    // Whoever reviews a site must not see yesterday's page.
    if reply.headers["Cache-Control"] == nil { reply.headers["Cache-Control"] = "no-store" }
    return method == "HEAD" ? reply.withoutBody : reply
  }

  /// The rules as they are now: a new build may have changed them.
  func headerRules() throws(PreviewError) -> HeaderRules {
    guard let data = file(HeaderRules.fileName) else { return HeaderRules() }
    return try HeaderRules(String(decoding: data, as: UTF8.self))
  }

  private func content(at path: String, query: String) -> Reply {
    guard let names = Self.names(in: path), names != [HeaderRules.fileName] else { return notFound }
    let relative = names.joined(separator: "/")
    if path.hasSuffix("/") {
      guard let data = file(relative.isEmpty ? "index.html" : "\(relative)/index.html") else {
        return notFound
      }
      return Reply(.ok, type: .html, body: data)
    }
    if let data = file(relative) { return Reply(.ok, type: ContentType(of: relative), body: data) }
    if let inside = realPathInside(relative), Self.isFolder(inside) {
      let target = path + "/" + (query.isEmpty ? "" : "?" + query)
      return Reply(.permanentRedirect, headers: ["Location": target], text: target)
    }
    return notFound
  }

  private var notFound: Reply {
    guard let page = file("404.html") else { return Reply(.notFound, text: "Deze bladzijde bestaat niet.") }
    return Reply(.notFound, type: .html, body: page)
  }

  /// The names between the slashes of a path, decoded; `nil` for a path that no file can have.
  private static func names(in path: String) -> [String]? {
    guard path.hasPrefix("/") else { return nil }
    var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    var names: [String] = []
    for part in parts {
      guard let name = String(part).removingPercentEncoding, !["", ".", ".."].contains(name),
        !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 })
      else { return nil }
      names.append(name)
    }
    return names
  }

  private func file(_ relative: String) -> Data? {
    guard let path = realPathInside(relative), !Self.isFolder(path) else { return nil }
    return FileManager.default.contents(atPath: path)
  }

  private func realPathInside(_ relative: String) -> String? {
    let path = Self.realPath("\(root)/\(relative)")
    return path == root || path.hasPrefix(root == "/" ? "/" : root + "/") ? path : nil
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
