/// The folder with the site, and the one beside it in which the next site is built.
///
/// It must be ours before anything in it is replaced: empty, or made by an earlier build, which the marker
/// file tells.
struct OutputFolder: Sendable {
  /// The file that stands in every site that this program made.
  static let marker = ".profielwijzer"
  static let markerText = """
    Deze map is gemaakt door profielwijzer.
    Elke build vervangt alles wat erin staat. Bewaar hier geen eigen bestanden.

    """

  /// Without symbolic links in its parents and without a `/` at its end.
  let path: String
  /// Where the new site is built: beside the present one, so on the same disk.
  let staging: String
  /// Where the present site stands for a moment when two folders cannot trade names.
  let previous: String
  private let disk: Disk

  /// What stands at the path now.
  enum Present: Hashable { case nothing, emptyFolder, site }

  /// - Parameter sources: folders that people write in.
  init(_ path: String, sources: [String], disk: Disk) throws(PublishingError) {
    let (parent, name) = try Self.parentAndName(of: path)
    self.path = parent + name
    staging = "\(parent).\(name).building-\(Disk.ownProcess)"
    previous = "\(parent).\(name).previous-\(Disk.ownProcess)"
    self.disk = disk
    try mend(parent: parent, name: name)
    _ = try present()
    for source in sources {
      try refuse(ifItHolds: source)
      try refuse(ifItLiesIn: source)
    }
  }

  /// Throws when something stands there that is not ours.
  func present() throws(PublishingError) -> Present {
    switch Disk.entry(at: path)?.kind {
    case nil: return .nothing
    case .symbolicLink: throw refused("het is een snelkoppeling. Kies de map zelf.")
    case .file, .other: throw refused("het is een bestand en geen map.")
    case .folder:
      if Disk.entry(at: path + "/" + Self.marker)?.kind == .file { return .site }
      do {
        if try Disk.names(in: path).isEmpty { return .emptyFolder }
      } catch {
        throw .cannotRead(path: path, reason: error.reason)
      }
      throw refused(
        "er staan bestanden in die profielwijzer niet heeft gemaakt. Een build zou ze wissen. "
          + "Kies een lege of nieuwe map.")
    }
  }

  /// Puts the new site in the place of the present one. Afterwards the old one stands at the returned path,
  /// if there was one.
  func swap() throws(PublishingError) -> String? {
    let present = try present()
    do throws(DiskError) {
      if present == .site { return try replaceSite() }
      // A folder may take the place of an empty one.
      try disk.renameFolder(staging, path)
      return nil
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  private func replaceSite() throws(DiskError) -> String {
    do throws(DiskError) {
      try disk.exchangeFolders(staging, path)
      return staging
    } catch {
      guard error.isUnsupported else { throw error }
    }
    try disk.renameFolder(path, previous)
    do throws(DiskError) { try disk.renameFolder(staging, path) } catch {
      // Should this fail too, the next build puts the site back.
      try? disk.renameFolder(previous, path)
      throw error
    }
    return previous
  }

  /// Removes a site that was replaced, its marker first: what is left of it when this is cut short is not
  /// taken for a whole site. What cannot be removed is left for the next build.
  ///
  /// - Parameter removed: hears of every file, by its path below the folder.
  static func removeOld(_ folder: String, removed: (String) -> Void) {
    try? Disk.removeFile(folder + "/" + marker)
    try? Disk.remove(folder, removed: removed)
  }

  private func refused(_ reason: String) -> PublishingError { .refused(path: path, reason: reason) }

  private func refuse(ifItHolds source: String) throws(PublishingError) {
    guard let output = Disk.entry(at: path), var folder = Disk.realPath(source) else { return }
    let given = folder
    while true {
      if Disk.entry(at: folder)?.isSame(as: output) == true {
        throw refused("de map `\(given)` met uw eigen bestanden staat erin. Een build zou die wissen.")
      }
      guard folder.count > 1, let end = folder.lastIndex(of: "/") else { return }
      folder = end == folder.startIndex ? "/" : String(folder[..<end])
    }
  }

  /// A site among people's own files would be read as one of them by the next build.
  private func refuse(ifItLiesIn source: String) throws(PublishingError) {
    guard let home = Disk.entry(at: source) else { return }
    var folder = path[...]
    while let end = folder.lastIndex(of: "/"), end > folder.startIndex {
      folder = folder[..<end]
      if Disk.entry(at: String(folder))?.isSame(as: home) == true {
        throw refused("ze ligt in de map `\(folder)` met uw eigen bestanden. Kies een map daarbuiten.")
      }
    }
  }

  /// The parent with a `/` at its end; it is made when it does not exist.
  private static func parentAndName(of path: String) throws(PublishingError) -> (String, String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    var name = trimmed.split(separator: "/").last.map(String.init) ?? ""
    var parent = String(trimmed.dropLast(name.count))
    if name == "." || name == ".." {
      let whole = Disk.realPath(path) ?? ""
      name = whole.split(separator: "/").last.map(String.init) ?? ""
      parent = String(whole.dropLast(name.count))
    }
    guard !name.isEmpty else {
      throw .refused(path: path, reason: "dit is geen map waarin een site kan staan.")
    }
    if parent.isEmpty { parent = "./" }
    do { try Disk.makeFolders(parent.count > 1 ? parent.dropLast() : parent[...]) } catch {
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
    guard let real = Disk.realPath(parent) else {
      throw .cannotWrite(path: parent, reason: "de map bestaat niet.")
    }
    return (real == "/" ? real : real + "/", name)
  }
}

extension OutputFolder {
  /// Cleans up after builds that were killed: removes what they left, and puts the site back that one of
  /// them had just set aside.
  private func mend(parent: String, name: String) throws(PublishingError) {
    do {
      for entry in try Disk.names(in: parent) {
        if let process = Self.process(in: entry, after: ".\(name).building-"),
          isLeftOver(parent + entry, process)
        {
          try Disk.remove(parent + entry)
        }
        if let process = Self.process(in: entry, after: ".\(name).previous-"),
          isLeftOver(parent + entry, process)
        {
          let isWhole = Disk.entry(at: "\(parent)\(entry)/\(Self.marker)") != nil
          if isWhole, Disk.entry(at: path) == nil {
            try disk.renameFolder(parent + entry, path)
          } else {
            try Disk.remove(parent + entry)
          }
        }
      }
    } catch {
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
  }

  private static func process(in entry: String, after prefix: String) -> Int32? {
    entry.hasPrefix(prefix) ? Int32(entry.dropFirst(prefix.count)) : nil
  }

  /// Our own number may be left over too: numbers are used again, in a container often the same one.
  private func isLeftOver(_ folder: String, _ process: Int32) -> Bool {
    guard process == Disk.ownProcess || !Disk.isRunning(process: process) else { return false }
    // Seen from a container, a program outside it does not run; its claim still holds.
    guard let claim = Disk.claim(folder) else { return false }
    claim.release()
    return true
  }
}
