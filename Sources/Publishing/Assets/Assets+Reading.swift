import Diagnostics

extension Assets {
  /// Reads the static files of one or more folders; a file in a later folder replaces one of the same name,
  /// and one in any folder replaces a generated one.
  ///
  /// Names that start with a dot are left out (editors and version control leave them behind), but for
  /// `.well-known` and `.nojekyll`.
  ///
  /// - Throws: `PublishingError.problems` with all that is wrong: names that cannot be an address,
  ///   symbolic links that leave the folder, references that lead nowhere.
  public static func read(
    folders: [String], generated: [GeneratedAsset] = []
  ) throws(PublishingError) -> Assets {
    var reading = AssetReading()
    for asset in generated { reading.files[asset.path] = asset.contents }
    for folder in folders {
      guard let root = Disk.realPath(folder) else {
        throw .cannotRead(path: folder, reason: "de map bestaat niet.")
      }
      reading.root = root
      do { try reading.read(folder: "") } catch {
        throw .cannotRead(path: error.path, reason: error.reason)
      }
    }
    var naming = AssetNaming(
      reading.files, lists: Set(generated.filter { $0.kind == .list }.map(\.path)))
    let assets = naming.publishAll()
    let report = Report(reading.problems + naming.problems, files: reading.files.count)
    guard report.diagnostics.isEmpty else { throw .problems(report.diagnostics) }
    return Assets(assets)
  }
}

/// Walks through the Public folders.
private struct AssetReading {
  var root = ""
  var files: [SitePath: [UInt8]] = [:]
  var problems: [Diagnostic] = []

  mutating func read(folder: String) throws(DiskError) {
    for name in try Disk.names(in: root + folder) where !isLeftOut(name, in: folder) {
      let file = "\(folder)/\(name)"
      switch Disk.entry(at: root + file)?.kind {
      case .folder where Disk.entry(at: root + file + "/" + OutputFolder.marker) != nil:
        problem(
          .fileNotAllowed, file,
          "Deze map is een gebouwde site. Die hoort niet tussen de vaste bestanden.")
      case .folder: try read(folder: file)
      case .symbolicLink where !leadsToFileInside(file):
        problem(
          .symbolicLink, file,
          "`\(name)` is een snelkoppeling naar een map of naar iets buiten de map met vaste bestanden.",
          hint: "Zet het bestand zelf in de map.")
      case .file, .symbolicLink: try read(file: file)
      case .other, nil: problem(.fileNotAllowed, file, "`\(name)` is geen gewoon bestand.")
      }
    }
  }

  private mutating func read(file: String) throws(DiskError) {
    guard let path = SitePath(file), !file.hasSuffix("/index.html") else {
      return problem(
        .fileNotAllowed, file, "`\(file.dropFirst())` kan geen adres van de site zijn.",
        hint: "Gebruik alleen letters zonder accenten, cijfers en `-`, `_`, `.`; geen spaties. "
          + "`index.html` is de naam van een pagina.")
    }
    files[path] = try Disk.contents(of: root + file)
  }

  private func isLeftOut(_ name: String, in folder: String) -> Bool {
    name.hasPrefix(".") && !(folder.isEmpty && (name == ".well-known" || name == ".nojekyll"))
  }

  private func leadsToFileInside(_ file: String) -> Bool {
    guard let target = Disk.realPath(root + file) else { return false }
    return target.hasPrefix(root + "/") && Disk.entry(at: target)?.kind == .file
  }

  private mutating func problem(
    _ code: DiagnosticCode, _ file: String, _ message: String, hint: String? = nil
  ) {
    problems.append(Diagnostic(code, at: Place(file: String(file.dropFirst())), message, hint: hint))
  }
}
