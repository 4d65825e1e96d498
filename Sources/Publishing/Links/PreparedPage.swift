/// A page made ready for its place on the web, with the links that are to be checked.
///
/// Static files get their published names, and every address of the site starts with the site's base path.
struct PreparedPage {
  let contents: [UInt8]
  /// Files of the site that the page links to, under their published paths.
  private(set) var links: [(path: SitePath, fragment: String?)] = []
  /// Links that are known to be broken from this page alone.
  private(set) var broken: Set<BrokenLink.Target> = []

  init(_ page: [UInt8], at path: SitePath, of site: SiteAddress, assets: Assets) {
    let scan = PageScan(page)
    var edits: [Edit] = []
    var here: Set<String> = []
    for range in scan.addresses {
      switch Link(range, in: page, at: path, of: site, base: "") {
      case .outside: break
      case .here(let fragment): here.insert(fragment)
      case .impossible(let address): broken.insert(.impossible(address))
      case .site(let plain, let fragment, let replaceable):
        let published = assets.published(plain)
        links.append((published ?? plain, fragment))
        guard let replaceable else { continue }
        // The common case, a page without a base path, costs no edit.
        if published == nil, site.basePath.isEmpty, page[replaceable.lowerBound] == slash { continue }
        edits.append(Edit(range: replaceable, replacement: site.local(published ?? plain)))
      }
    }
    contents = page.applying(edits)
    guard !here.isEmpty else { return }
    for id in here.subtracting(scan.ids.lazy.map { String(decoding: page[$0], as: UTF8.self) }) {
      broken.insert(.fragment(path, id))
    }
  }
}
