extension SitePath {
  /// The path that a reference in this file leads to: `../img/kaart.svg` in `/css/site.css` leads to
  /// `/img/kaart.svg`. `nil` when it climbs out of the site or is no safe path.
  func resolving(_ reference: some StringProtocol) -> SitePath? {
    let isAbsolute = reference.utf8.first == slash
    var parts = isAbsolute ? [] : folder.split(separator: "/")
    var rest = reference.split(separator: "/", omittingEmptySubsequences: false)[...]
    if isAbsolute { rest.removeFirst() }
    let last = rest.last ?? ""
    if last.isEmpty { rest.removeLast() }
    for part in rest {
      switch part {
      case "": return nil
      case ".": break
      case "..": guard parts.popLast() != nil else { return nil }
      default: parts.append(Substring(part))
      }
    }
    let isFolder = last.isEmpty || last == "." || last == ".."
    guard !parts.isEmpty else { return .root }
    return SitePath("/" + parts.joined(separator: "/") + (isFolder ? "/" : ""))
  }

  /// How this file names another one without the top of the site: `../img/kaart.svg`, `./zoeken.js`.
  func relativeReference(to other: SitePath) -> String {
    let here = folder.split(separator: "/")
    let there = other.folder.split(separator: "/")
    let shared = zip(here, there).prefix { $0 == $1 }.count
    let up = here.count - shared
    let start = up == 0 ? "./" : String(repeating: "../", count: up)
    return start + there.dropFirst(shared).map { $0 + "/" }.joined() + other.name
  }
}
