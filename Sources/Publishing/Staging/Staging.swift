import Diagnostics
import Domain
import Synchronization

/// A site in the making: files are written beside the present site, which they replace all at once.
///
/// Any number of tasks may write at the same time; the pages themselves are not kept in memory. Until
/// `finish` returns, and whenever anything goes wrong, the present site stays as it is, byte for byte.
public final class Staging: Sendable {
  private let output: OutputFolder
  private let address: SiteAddress
  private let assets: Assets
  private let searchEngines: SearchEngines
  private let disk: Disk
  private let claim: FolderClaim
  private let hasPresent: Bool
  private let state = Mutex(SiteInMaking())

  /// Starts a build.
  ///
  /// - Parameters:
  ///   - output: the folder of the site. Made when it is not there; refused when it is not empty and an
  ///     earlier build did not make it, when it is a file or a symbolic link, or when it holds a source.
  ///   - address: where the site will stand on the web.
  ///   - sources: folders that people write in, which the output must not hold.
  public convenience init(
    output: String, address: SiteAddress, assets: Assets, searchEngines: SearchEngines,
    sources: [String]
  ) throws(PublishingError) {
    try self.init(
      output: output, address: address, assets: assets, searchEngines: searchEngines,
      sources: sources, disk: .local)
  }

  init(
    output path: String, address: SiteAddress, assets: Assets, searchEngines: SearchEngines,
    sources: [String], disk: Disk
  ) throws(PublishingError) {
    let output = try OutputFolder(path, sources: sources, disk: disk)
    hasPresent = try output.present() == .site
    do { try Disk.makeFolder(output.staging) } catch {
      if error.isInTheWay {
        throw .refused(path: output.path, reason: "er wordt al een site in deze map gebouwd.")
      }
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
    guard let claim = Disk.claim(output.staging) else {
      throw .refused(path: output.path, reason: "er wordt al een site in deze map gebouwd.")
    }
    self.claim = claim
    self.output = output
    self.address = address
    self.assets = assets
    self.searchEngines = searchEngines
    self.disk = disk
    if hasPresent { Disk.copyMode(from: output.path, to: output.staging) }
  }

  deinit { discard() }

  /// Writes one file. Links to its path may have been written before it.
  ///
  /// A second file on one path is not written: `finish` reports it, with all other problems.
  ///
  /// - Throws: `PublishingError.cannotWrite`; `finish` then throws it too.
  public func write(_ file: SiteFile) throws(PublishingError) {
    var contents = file.contents
    var page: PreparedPage?
    if case .page = file.kind {
      let prepared = PreparedPage(contents, at: file.path, of: address, assets: assets)
      contents = prepared.contents
      page = prepared
    }
    guard state.withLock({ $0.register(file, page) }) else { return }
    do throws(DiskError) {
      let isUnchanged = try place(contents, at: file.path)
      state.withLock { $0.count(isUnchanged: isUnchanged, bytes: contents.count) }
    } catch {
      if error.isInTheWay, state.withLock({ $0.noteCrossing(at: file.path) }) { return }
      let failure = PublishingError.cannotWrite(path: error.path, reason: error.reason)
      state.withLock { $0.failure = $0.failure ?? failure }
      throw failure
    }
  }

  /// Checks the links, adds `sitemap.xml`, `robots.txt` and `_headers`, and swaps the new site in.
  ///
  /// - Throws: `PublishingError.problems` with all broken links and collisions, or what the disk refused.
  ///   The present site is then untouched and the new one is gone.
  public func finish() throws(PublishingError) -> Published {
    defer { discard() }
    for asset in assets.all {
      try write(SiteFile(asset.published, asset.contents, source: asset.source, kind: .other))
    }
    try writeForHosts()
    let made = state.withLock { $0 }
    if let failure = made.failure { throw failure }
    try check(made)

    let old = try output.swap()
    // The new site is up; what happens now no longer breaks it.
    state.withLock { $0.isOpen = false }
    claim.release()
    var removed = 0
    if let old {
      OutputFolder.removeOld(old) { file in
        if SitePath("/" + file).map({ made.files[$0] == nil }) ?? true { removed += 1 }
      }
    }
    return Published(
      written: made.written, unchanged: made.unchanged, removed: removed, bytes: made.bytes)
  }

  /// Gives the build up and removes what was written. Does nothing after `finish`.
  public func discard() {
    let isOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    guard isOpen else { return }
    claim.release()
    // What cannot be removed now is removed by the next build.
    try? Disk.remove(output.staging)
  }

  /// Puts a file in the new site; a file that the present site has too is shared with it. Returns whether it
  /// was.
  private func place(_ contents: [UInt8], at path: SitePath) throws(DiskError) -> Bool {
    let new = output.staging + "/" + path.file
    let old = output.path + "/" + path.file
    guard hasPresent, Disk.file(old, holds: contents) else {
      try makingFolders(for: new) { () throws(DiskError) in try disk.makeFile(new, contents) }
      return false
    }
    do throws(DiskError) {
      try makingFolders(for: new) { () throws(DiskError) in try disk.linkFile(old, new) }
    } catch {
      // Not every disk knows two names for one file.
      try makingFolders(for: new) { () throws(DiskError) in try disk.makeFile(new, contents) }
      Disk.copyTime(from: old, to: new)
    }
    return true
  }

  private func makingFolders(
    for file: String, _ step: () throws(DiskError) -> Void
  ) throws(DiskError) {
    do throws(DiskError) { try step() } catch {
      guard error.isMissingFolder, let end = file.lastIndex(of: "/") else { throw error }
      try Disk.makeFolders(file[..<end])
      try step()
    }
  }

  private func check(_ made: SiteInMaking) throws(PublishingError) {
    let problems: [Diagnostic]
    do throws(DiskError) {
      problems = try made.problems(
        contents: { (path) throws(DiskError) in try Disk.contents(of: output.staging + "/" + path.file) },
        address: address)
    } catch {
      throw .cannotRead(path: error.path, reason: error.reason)
    }
    let report = Report(problems, files: made.files.count)
    guard report.diagnostics.isEmpty else { throw .problems(report.diagnostics) }
  }

  /// The files that hosts and search engines read, and the marker.
  private func writeForHosts() throws(PublishingError) {
    let made = state.withLock { $0 }
    var files = [
      (SitePath(known: "/.profielwijzer"), OutputFolder.markerText),
      (SitePath(known: "/robots.txt"), Robots(searchEngines, address: address).text),
      (
        SitePath(known: "/_headers"),
        Headers(assets: assets, searchEngines: searchEngines).text(
          for: made.files.keys, basePath: address.basePath)
      ),
    ]
    if searchEngines == .invited {
      files += Sitemap(made.listed, address: address).files
    }
    for (path, text) in files {
      try write(SiteFile(path, Array(text.utf8), source: SiteInMaking.ownSource, kind: .other))
    }
  }
}
