import Diagnostics

/// Remembers where the pages link to until all pages are there.
///
/// Keeps each address once, whatever the number of pages that link to it: which pages do is looked up in
/// the written pages when an address turns out to be missing.
struct LinkCheck: Sendable {
  /// Files that were linked to before they were written.
  private(set) var awaited: Set<SitePath> = []
  /// The ids that are asked of a file.
  private(set) var fragments: [SitePath: Set<String>] = [:]
  private(set) var broken: Set<BrokenLink> = []

  mutating func note(
    _ page: PreparedPage, at path: SitePath, source: String, exists: (SitePath) -> Bool
  ) {
    for link in page.links {
      if let fragment = link.fragment { fragments[link.path, default: []].insert(fragment) }
      if !exists(link.path) { awaited.insert(link.path) }
    }
    for target in page.broken {
      broken.insert(BrokenLink(page: path, source: source, target: target))
    }
  }
}

/// A link on a page that leads nowhere.
struct BrokenLink: Hashable, Sendable {
  let page: SitePath
  let source: String
  let target: Target

  enum Target: Hashable, Sendable {
    case file(SitePath)
    case fragment(SitePath, String)
    case impossible(String)
  }

  /// As it is written in a link.
  var address: String {
    switch target {
    case .file(let path): path.rawValue
    case .fragment(let path, let id): (path == page ? "" : path.rawValue) + "#" + id
    case .impossible(let address): address
    }
  }
}

extension BrokenLink {
  /// How many pages are named for one address: a wrong link in a template is on all of them.
  static let pagesNamed = 10

  /// The links as problems: at most ten for one address, the last of which tells how many pages more.
  static func diagnostics(_ links: Set<BrokenLink>, site: [SitePath]) -> [Diagnostic] {
    let groups = Dictionary(grouping: links) { link in
      switch link.target {
      // `#id` on the page itself is one address per page as people see it, but one fault of a template.
      case .fragment(let path, let id) where path == link.page: "#" + id
      default: link.address
      }
    }
    let names = Set(site)
    return groups.keys.sorted().flatMap { key in
      let group = (groups[key] ?? []).sorted { ($0.source, $0.page) < ($1.source, $1.page) }
      let hint = group.first.flatMap { $0.hint(site: site, names: names) }
      return group.prefix(pagesNamed).enumerated().map { index, link in
        let more = index == pagesNamed - 1 ? group.count - pagesNamed : 0
        let pages = more == 1 ? "één andere pagina" : "\(more) andere pagina’s"
        let hints = [hint, more > 0 ? "Deze link staat ook nog op \(pages)." : nil].compactMap(\.self)
        return link.diagnostic(hint: hints.isEmpty ? nil : hints.joined(separator: " "))
      }
    }
  }

  private func diagnostic(hint: String?) -> Diagnostic {
    let reason =
      switch target {
      case .file(let path) where path.name.contains("."): "maar dat bestand bestaat niet."
      case .file: "maar die pagina bestaat niet."
      case .fragment(let path, let id) where path == page: "maar geen plek op de pagina heet `\(id)`."
      case .fragment(_, let id): "maar daar heet geen plek `\(id)`."
      case .impossible: "maar dat kan geen adres van de site zijn."
      }
    return Diagnostic(
      .brokenLink, at: Place(file: source),
      "Op de pagina `\(page)` staat een link naar `\(address)`, \(reason)", hint: hint)
  }

  private func hint(site: [SitePath], names: Set<SitePath>) -> String? {
    guard case .file(let path) = target else { return nil }
    if let folder = SitePath(path.rawValue + "/"), names.contains(folder) {
      return "Bedoelde u `\(folder)`? Het adres van een pagina eindigt op `/`."
    }
    // Only what stands in the same folder: a large site has too many pages to compare with all.
    let parent = (path.name.isEmpty ? SitePath(path.rawValue.dropLast()) : path)?.folder ?? "/"
    let siblings = site.lazy.filter { $0.rawValue.hasPrefix(parent) && $0 != path }.map(\.rawValue)
      .filter { $0.dropFirst(parent.count).dropLast().contains("/") == false }
    return Suggestion.nearest(to: path.rawValue, among: siblings.prefix(2_000)).map { "Bedoelde u `\($0)`?" }
  }
}
