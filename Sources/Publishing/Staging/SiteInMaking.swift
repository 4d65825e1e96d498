import Diagnostics

/// What is known of the site while its files are written: enough to check it, and no page itself.
struct SiteInMaking: Sendable {
  var isOpen = true
  /// The source of every file.
  private(set) var files: [SitePath: String] = [:]
  /// Sources of further files on a path that was taken.
  private(set) var collisions: [SitePath: [String]] = [:]
  /// Whether a file needs a folder where another file stands, or the other way round.
  private(set) var hasCrossings = false
  private(set) var listed: [Sitemap.Entry] = []
  private(set) var links = LinkCheck()
  private(set) var written = 0
  private(set) var unchanged = 0
  private(set) var bytes = 0
  /// The first thing that the disk refused.
  var failure: PublishingError?

  /// The source of the files that this room makes itself.
  static let ownSource = "profielwijzer"

  /// Whether the file may be written: its path was free.
  mutating func register(_ file: SiteFile, _ page: PreparedPage?) -> Bool {
    precondition(isOpen, "a file was written after the build had ended")
    let isFree = files[file.path] == nil
    if isFree {
      files[file.path] = file.source
    } else {
      collisions[file.path, default: []].append(file.source)
    }
    if let page {
      links.note(page, at: file.path, source: file.source) { files[$0] != nil }
    }
    if isFree, case .page(.listed(let lastModified)) = file.kind {
      listed.append(Sitemap.Entry(path: file.path, lastModified: lastModified))
    }
    return isFree
  }

  mutating func count(isUnchanged: Bool, bytes size: Int) {
    if isUnchanged { unchanged += 1 } else { written += 1 }
    bytes += size
  }

  /// Whether another file of the site explains why this one could not be made.
  mutating func noteCrossing(at path: SitePath) -> Bool {
    let isFolder = files.keys.contains { $0.file.hasPrefix(path.file + "/") }
    guard isFolder || fileAbove(path) != nil else { return false }
    hasCrossings = true
    return true
  }

  /// The file that stands where a path needs a folder.
  private func fileAbove(_ path: SitePath) -> SitePath? {
    var folder = path.folder.dropLast()
    while let end = folder.lastIndex(of: "/") {
      if let file = SitePath(folder), files[file] != nil { return file }
      folder = folder[..<end]
    }
    return nil
  }
}

extension SiteInMaking {
  /// All that is wrong with the whole site.
  ///
  /// - Parameter contents: reads a file that was written.
  func problems(
    contents: (SitePath) throws(DiskError) -> [UInt8], address: SiteAddress
  ) throws(DiskError) -> [Diagnostic] {
    // Of two pages on one path, chance tells which was written: their links are for the next build.
    let broken = try brokenLinks(contents: contents, address: address).filter { collisions[$0.page] == nil }
    return collisionProblems + crossingProblems + BrokenLink.diagnostics(broken, site: files.keys.sorted())
  }

  private var collisionProblems: [Diagnostic] {
    collisions.keys.sorted().flatMap { path in
      let sources = (collisions[path] ?? []) + [files[path] ?? ""]
      return Self.claims(sources, on: "op `\(path)`")
    }
  }

  private var crossingProblems: [Diagnostic] {
    guard hasCrossings else { return [] }
    return files.keys.sorted().flatMap { path -> [Diagnostic] in
      guard let above = fileAbove(path) else { return [] }
      return Self.claims(
        [files[above] ?? "", files[path] ?? ""], on: "op `\(above)` (als bestand) en `\(path)` (in een map)")
    }
  }

  /// One problem for each source but the first.
  private static func claims(_ sources: [String], on place: String) -> [Diagnostic] {
    let sorted = sources.sorted { ($0 == ownSource ? "" : $0) < ($1 == ownSource ? "" : $1) }
    guard let first = sorted.first else { return [] }
    return sorted.dropFirst().map { source in
      let other = first == ownSource ? "een bestand dat profielwijzer zelf maakt" : "`\(first)`"
      return Diagnostic(
        .outputCollision, at: Place(file: source),
        "`\(source)` en \(other) willen allebei \(place) staan.",
        hint: "Geef een van de twee een andere naam.",
        notes: [Diagnostic.Note(at: Place(file: first), "Dit staat er al.")])
    }
  }

  private func brokenLinks(
    contents: (SitePath) throws(DiskError) -> [UInt8], address: SiteAddress
  ) throws(DiskError) -> Set<BrokenLink> {
    let missing = links.awaited.filter { files[$0] == nil }
    let missingIDs = try missingIDs(contents: contents)
    var broken = links.broken
    guard !missing.isEmpty || !missingIDs.isEmpty else { return broken }
    for (page, source) in files where page.isMarkup {
      let written = try contents(page)
      for range in PageScan(written).addresses {
        let link = Link(range, in: written, at: page, of: address, base: address.basePath)
        guard case .site(let path, let fragment, _) = link else { continue }
        if missing.contains(path) {
          broken.insert(BrokenLink(page: page, source: source, target: .file(path)))
        } else if let fragment, missingIDs[path]?.contains(fragment) == true {
          broken.insert(BrokenLink(page: page, source: source, target: .fragment(path, fragment)))
        }
      }
    }
    return broken
  }

  /// The ids that links ask of a file and that it does not have.
  private func missingIDs(
    contents: (SitePath) throws(DiskError) -> [UInt8]
  ) throws(DiskError) -> [SitePath: Set<String>] {
    var missing: [SitePath: Set<String>] = [:]
    for (path, asked) in links.fragments where path.isMarkup && files[path] != nil {
      let written = try contents(path)
      let ids = PageScan(written).ids.lazy.map { String(decoding: written[$0], as: UTF8.self) }
      let lacking = asked.subtracting(ids)
      if !lacking.isEmpty { missing[path] = lacking }
    }
    return missing
  }
}

extension SitePath {
  /// Whether the file has tags with ids: a page or a drawing.
  fileprivate var isMarkup: Bool { name.isEmpty || name.hasSuffix(".html") || name.hasSuffix(".svg") }
}
