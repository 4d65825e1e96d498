import Diagnostics
import Domain

/// Which file of the content folder holds what.
struct ContentLayout: Sendable {
  private(set) var samenwerkingsverband: String?
  private(set) var begrippen: String?
  private(set) var gebied: String?
  private(set) var postcodes: String?
  private(set) var schemas: [(jaar: Schooljaar, path: String)] = []
  /// The rules of a year for editors, which `schema` writes beside it.
  private(set) var schemaRules: [(jaar: Schooljaar, path: String)] = []
  private(set) var scholen: [(slug: Slug, path: String)] = []
  private(set) var profielen: [(jaar: Schooljaar, slug: Slug, path: String)] = []
  private(set) var paginas: [(slug: Slug, path: String)] = []
  private(set) var problems: [Diagnostic] = []
  /// How many files were found, whether or not they have a place in the content.
  private(set) var files = 0

  /// The largest file that is read, in bytes: 1 MiB.
  static let largestFile = 1 << 20

  init(_ entries: [ContentFolder.Entry]) {
    for entry in entries.sorted(by: { $0.path < $1.path }) { add(entry) }
    if samenwerkingsverband == nil,
      !problems.contains(where: { $0.place.file == Self.samenwerkingsverbandPath })
    {
      problems.append(missing(Self.samenwerkingsverbandPath, "Hierin staat wie het samenwerkingsverband is."))
    }
    if schemas.isEmpty, !problems.contains(where: { $0.place.file.hasPrefix("schema/") }) {
      problems.append(
        missing("schema/", "Zet hier voor elk schooljaar een bestand, zoals `schema/2026-2027.yaml`."))
    }
    for name in Self.neededPages {
      let path = "paginas/\(name).md"
      if !paginas.contains(where: { $0.slug.rawValue == name }),
        !problems.contains(where: { $0.place.file == path })
      {
        problems.append(missing(path, "Elke site heeft deze pagina nodig."))
      }
    }
  }

  static let samenwerkingsverbandPath = "samenwerkingsverband.yaml"
  static let neededPages = ["over", "privacy", "toegankelijkheid", "uitleg"]

  private mutating func add(_ entry: ContentFolder.Entry) {
    let parts = entry.path.split(separator: "/").map(String.init)
    switch entry.kind {
    case .directory: addFolder(entry.path, parts)
    case .strayLink:
      problems.append(
        Diagnostic(
          .symbolicLink, at: Place(file: entry.path),
          "Dit is een snelkoppeling naar iets buiten de map met inhoud.",
          hint: "Zet het bestand zelf in de map."))
    case .other:
      problems.append(
        Diagnostic(
          .fileNotAllowed, at: Place(file: entry.path), "Dit is geen gewoon bestand.", hint: "Haal het weg."))
    case .file(let size):
      files += 1
      if parts.last?.lowercased() == "readme.md" { return }
      if size > Self.largestFile {
        problems.append(
          Diagnostic(
            .fileTooLarge, at: Place(file: entry.path),
            "Dit bestand is \(size) bytes groot; meer dan 1 MiB (1048576 bytes) mag niet.",
            hint: "Kijk of er per ongeluk iets anders in staat."))
        return
      }
      addFile(entry.path, parts)
    }
  }

  private mutating func addFolder(_ path: String, _ parts: [String]) {
    switch (parts.count, parts[0]) {
    case (1, "schema"), (1, "scholen"), (1, "profielen"), (1, "paginas"): break
    case (2, "profielen"):
      if Schooljaar(parts[1]) == nil { problems.append(badYear(path, parts[1])) }
    default:
      let expectsFile =
        path.hasSuffix(".yaml") || path.hasSuffix(".md") || path.hasSuffix(".csv")
        || path.hasSuffix(".geojson")
      problems.append(
        Diagnostic(
          .fileNotAllowed, at: Place(file: path),
          expectsFile ? "Dit is een map; hier hoort een bestand te staan." : "Deze map hoort hier niet.",
          hint: expectsFile
            ? "Hernoem de map en zet het bestand op zijn plaats."
            : "Haal de map weg, of zet haar buiten de map met inhoud."))
    }
  }

  private mutating func addFile(_ path: String, _ parts: [String]) {
    switch (parts.count, parts[0]) {
    case (1, Self.samenwerkingsverbandPath): samenwerkingsverband = path
    case (1, "begrippen.yaml"): begrippen = path
    case (1, "gebied.geojson"): gebied = path
    case (1, "postcodes.csv"): postcodes = path
    case (2, "schema"):
      if parts[1].hasSuffix(".schema.json"), let jaar = Schooljaar(parts[1].dropLast(12)) {
        schemaRules.append((jaar, path))
        return
      }
      guard let stem = stem(path, parts[1], ".yaml") else { return }
      if let jaar = Schooljaar(stem) {
        schemas.append((jaar, path))
      } else {
        problems.append(badYear(path, stem))
      }
    case (2, "scholen"):
      if let slug = slug(path, parts[1], ".yaml") { scholen.append((slug, path)) }
    case (2, "paginas"):
      if let slug = slug(path, parts[1], ".md") { paginas.append((slug, path)) }
    case (3, "profielen"):
      guard let slug = slug(path, parts[2], ".yaml"), let jaar = Schooljaar(parts[1]) else { return }
      profielen.append((jaar, slug, path))
    default:
      // What lies in a folder that is itself reported is not reported again.
      if parts.count > 1, !["schema", "scholen", "profielen", "paginas"].contains(parts[0]) { return }
      let known = [Self.samenwerkingsverbandPath, "begrippen.yaml", "gebied.geojson", "postcodes.csv"]
      let near = parts.count == 1 ? Suggestion.nearest(to: path, among: known) : nil
      problems.append(
        Diagnostic(
          .fileNotAllowed, at: Place(file: path),
          "Dit bestand hoort hier niet; het zou niet op de site komen.",
          hint: near.map { "Bedoelde u `\($0)`?" } ?? "Haal het weg, of zet het in de goede map."))
    }
  }

  /// The profiles that problems are about, by the names of their files.
  static func profiles(of problems: [Diagnostic]) -> [Schooljaar: Set<Slug>] {
    var profiles: [Schooljaar: Set<Slug>] = [:]
    for problem in problems {
      let parts = problem.place.file.split(separator: "/")
      guard parts.count == 3, parts[0] == "profielen", parts[2].hasSuffix(".yaml"),
        let jaar = Schooljaar(parts[1]), let slug = Slug(parts[2].dropLast(5))
      else { continue }
      profiles[jaar, default: []].insert(slug)
    }
    return profiles
  }

  private mutating func slug(_ path: String, _ name: String, _ ending: String) -> Slug? {
    guard let stem = stem(path, name, ending) else { return nil }
    if let slug = Slug(stem) { return slug }
    let better = Slug(naming: stem).map { "Noem het bestand bijvoorbeeld `\($0)\(ending)`." }
    problems.append(
      Diagnostic(
        .invalidSlug, at: Place(file: path), "De bestandsnaam `\(name)` kan geen adres op de site zijn.",
        hint: better ?? "Gebruik kleine letters, cijfers en streepjes."))
    return nil
  }

  private mutating func stem(_ path: String, _ name: String, _ ending: String) -> String? {
    if name.hasSuffix(ending), name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    problems.append(
      Diagnostic(
        .fileNotAllowed, at: Place(file: path), "Dit bestand hoort hier niet; het zou niet op de site komen.",
        hint: "In deze map eindigt een bestandsnaam op `\(ending)`."))
    return nil
  }

  private func badYear(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .invalidSchooljaar, at: Place(file: path), "`\(name)` is geen schooljaar.",
      hint: "Gebruik een naam als `2026-2027`.")
  }

  private func missing(_ path: String, _ hint: String) -> Diagnostic {
    Diagnostic(.fileMissing, at: Place(file: path), "`\(path)` ontbreekt.", hint: hint)
  }
}
