import ContentReading
import Diagnostics
import Domain
import Insight
import Rendering

/// What is compared with what.
public enum Sides: Sendable {
  /// Two school years of one content folder.
  case years(Schooljaar, Schooljaar, in: String)
  /// One school year of two content folders; the newest in both unless told.
  case folders(String, String, jaar: Schooljaar?)
  /// One school year at a revision of git and in the folder as it is now.
  case revision(String, of: String, jaar: Schooljaar?)
}

/// Why nothing could be compared, in Dutch. The exit status of the command follows from the case.
public enum ComparisonFailure: Error, Sendable {
  /// The content has errors of a kind that leaves nothing to compare: exit status 1.
  case problems(String)
  /// Something is asked that is not there: exit status 2.
  case wrongUse(String)
  /// The computer refuses something: exit status 3.
  case environment(String)
}

/// What a comparison gave.
public struct Comparison: Sendable {
  /// The errors of the files that were read; schools without errors are in the document.
  public let report: Report
  let verschil: Jaarverschil
  let namen: Wijzigingsdocument.Namen
  let bevoegdheid: Bevoegdheid
  let school: Slug?
  let warnings: [String]
  let folders: [ContentFolder]

  /// All changes in words, made when they are asked for: JSON needs none of them.
  public func document() async -> Wijzigingsdocument { document(await parts { $0 }) }

  /// All changes for a terminal.
  ///
  /// - Parameters:
  ///   - width: in characters.
  ///   - color: whether kinds and words are coloured; the words say the same without.
  public func text(width: Int, color: Bool) async -> String {
    let parts = await parts { [namen] school in
      (school, Wijzigingsdocument.tekst(school, namen, breedte: width, kleur: color))
    }
    return document(parts.map(\.0)).tekst(breedte: width, kleur: color, delen: parts.map(\.1))
  }

  /// Something of each school with changes; the schools are put into words side by side.
  private func parts<Part: Sendable>(_ part: @escaping @Sendable (Schooldeel) -> Part) async -> [Part] {
    await concurrently(Wijzigingsdocument.gewijzigd(verschil, alleen: school)) { [namen, bevoegdheid] in
      part(Schooldeel($0, namen: namen, bevoegdheid: bevoegdheid))
    }
  }

  private func document(_ schools: [Schooldeel]) -> Wijzigingsdocument {
    Wijzigingsdocument(verschil, schools, namen: namen, alleen: school, waarschuwingen: warnings)
  }

  /// All changes in the shape that other programs read.
  public func json() -> String { WijzigingenJSON(verschil, alleen: school).tekst }

  /// The errors as a person reads them on a terminal.
  public func problems(color: Bool) -> String { Self.text(of: report, in: folders, color: color) }

  static func text(of report: Report, in folders: [ContentFolder], color: Bool) -> String {
    TextFormat(color: color) { file in
      // The newer side last: that is the one that can still be mended.
      for folder in folders.reversed() {
        if let bytes = try? folder.read(file) {
          return String(decoding: bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
      }
      return []
    }.text(of: report)
  }
}

/// The road of `diff`: two sides are read, understood and put in words.
public struct Comparing: Sendable {
  let sides: Sides
  let school: Slug?

  /// - Parameter school: the only school to show; `nil` for all.
  public init(sides: Sides, school: Slug?) {
    self.sides = sides
    self.school = school
  }

  public func compare() async throws(ComparisonFailure) -> Comparison {
    switch sides {
    case .years(let van, let tot, let path): return try await compareYears(van, tot, .disk(path))
    case .folders(let old, let new, let jaar):
      if old == new { throw .wrongUse("Beide mappen zijn `\(old)`. Er is niets te vergelijken.") }
      return try await compareFolders(.disk(old), .disk(new), (old, new), jaar)
    case .revision(let name, let path, let jaar):
      let now = ContentFolder.disk(path)
      _ = try years(of: now)
      return try await compareFolders(try revision(name, of: path), now, (name, "nu"), jaar)
    }
  }

  // MARK: Two years of one folder

  private func compareYears(
    _ van: Schooljaar, _ tot: Schooljaar, _ folder: ContentFolder
  ) async throws(ComparisonFailure) -> Comparison {
    let known = try years(of: folder)
    for jaar in [van, tot] { try require(jaar, in: known, folder) }
    if van == tot { throw .wrongUse("U noemt twee keer \(van). Geef twee verschillende schooljaren.") }
    if van > tot { throw .wrongUse("Zet het oudste schooljaar eerst: `diff \(tot) \(van)`.") }
    let reading = try await read(folder, [van, tot])
    let (old, new) = (try side(van, of: reading, folder), try side(tot, of: reading, folder))
    return try comparison(
      Jaarverschil(van: old, naar: new, lijnen: Indicatorlijnen(schemas: reading.schemas)),
      .init(van: van.description, tot: tot.description), reading, [reading.report], [folder])
  }

  // MARK: One year of two folders

  private func compareFolders(
    _ old: ContentFolder, _ new: ContentFolder, _ names: (String, String), _ wanted: Schooljaar?
  ) async throws(ComparisonFailure) -> Comparison {
    let oldYears = try years(of: old), newYears = try years(of: new)
    let jaar: Schooljaar
    if let wanted {
      for (known, folder) in [(oldYears, old), (newYears, new)] { try require(wanted, in: known, folder) }
      jaar = wanted
    } else {
      guard let both = newYears.withSchema.last(where: { oldYears.withSchema.contains($0) }) else {
        throw .wrongUse("`\(old.name)` en `\(new.name)` hebben geen schooljaar dat beide kennen.")
      }
      jaar = both
    }
    let before = try await read(old, [jaar]), after = try await read(new, [jaar])
    let verschil = Jaarverschil(
      van: try side(jaar, of: before, old), naar: try side(jaar, of: after, new))
    return try comparison(
      verschil, .init(van: names.0, tot: names.1), after,
      [before.report.within(names.0), after.report], [old, new], jaar)
  }

  private func revision(_ name: String, of path: String) throws(ComparisonFailure) -> ContentFolder {
    do throws(GitRevision.Failure) {
      return try GitRevision(of: path, at: name).folder()
    } catch {
      switch error {
      case .gitMissing: throw .environment("Het programma `git` is niet gevonden. Installeer git.")
      case .notARepository:
        throw .wrongUse(
          "`\(path)` staat niet in een map van git. Vergelijk twee mappen, of twee schooljaren.")
      case .unknownRevision:
        throw .wrongUse("Git kent `\(name)` niet. Geef een tak, een label of een commit, zoals `main`.")
      case .folderMissing: throw .wrongUse("In `\(name)` staat geen map `\(path)`.")
      case .failed(let reason): throw .environment("Git kan `\(name)` niet lezen: \(reason)")
      }
    }
  }

  // MARK: Reading

  private func years(of folder: ContentFolder) throws(ComparisonFailure) -> ContentYears {
    do throws(ContentFolderError) {
      return try ContentReader(folder: folder, datum: .eerste).years()
    } catch {
      throw .wrongUse("De map `\(folder.name)` is niet te lezen. Kijk de naam na.")
    }
  }

  private func require(
    _ jaar: Schooljaar, in years: ContentYears, _ folder: ContentFolder
  ) throws(ComparisonFailure) {
    if years.withSchema.contains(jaar) { return }
    if years.withProfiles.contains(jaar) {
      throw .problems(
        "In `\(folder.name)` staan profielen van \(jaar), maar er is geen schema. Voeg `schema/\(jaar).yaml` toe."
      )
    }
    let known = years.withSchema.map(\.description)
    let wel = known.isEmpty ? "" : " Wel: \(known.joined(separator: ", "))."
    throw .wrongUse("`\(folder.name)` heeft geen schooljaar \(jaar).\(wel)")
  }

  private func read(
    _ folder: ContentFolder, _ years: Set<Schooljaar>
  ) async throws(ComparisonFailure) -> EditionReading {
    do {
      return try await ContentReader(folder: folder, datum: .eerste).editions(of: years)
    } catch {
      throw .wrongUse("De map `\(folder.name)` is niet te lezen. Kijk de naam na.")
    }
  }

  private func side(
    _ jaar: Schooljaar, of reading: EditionReading, _ folder: ContentFolder
  ) throws(ComparisonFailure) -> Profielenjaar {
    guard let schema = reading.schemas[jaar] else {
      throw .problems(
        Comparison.text(of: reading.report, in: [folder], color: false)
          + "Het schema van \(jaar) klopt niet. Daarom is er niets te vergelijken.")
    }
    return Profielenjaar(
      schema: schema, scholen: reading.scholen, profielen: reading.profielen[jaar] ?? [:],
      ongeldig: reading.ongeldig[jaar] ?? [], metEerderProfiel: reading.metEerderProfiel[jaar] ?? [])
  }

  private func comparison(
    _ verschil: Jaarverschil, _ namen: Wijzigingsdocument.Namen, _ newer: EditionReading, _ reports: [Report],
    _ folders: [ContentFolder], _ jaar: Schooljaar? = nil
  ) throws(ComparisonFailure) -> Comparison {
    if let school, !verschil.scholen.contains(where: { $0.school.slug == school }) {
      let near = Suggestion.nearest(
        to: school.rawValue, among: verschil.scholen.map(\.school.slug.rawValue))
      throw .wrongUse("Er is geen school `\(school)`." + (near.map { " Bedoelde u `\($0)`?" } ?? ""))
    }
    let report = reports.dropFirst().reduce(reports[0]) { $0.merged(with: $1) }
    var warnings: [String] = []
    if let jaar { warnings.append("Dit zijn de profielen van schooljaar \(jaar).") }
    if report.errors > 0 {
      let files = Set(report.diagnostics.map(\.place.file)).sorted()
      warnings.append("Niet alles is vergeleken. Er staan fouten in: \(files.joined(separator: ", ")).")
    }
    return Comparison(
      report: report, verschil: verschil, namen: namen,
      bevoegdheid: newer.samenwerkingsverband?.medezeggenschap ?? .advies, school: school,
      warnings: warnings, folders: folders)
  }
}

extension Report {
  /// The same problems, told to be of another folder.
  fileprivate func within(_ name: String) -> Report {
    Report(
      diagnostics.map { problem in
        Diagnostic(
          problem.code, at: problem.place, path: problem.path, "In \(name): \(problem.message)",
          hint: problem.hint, notes: problem.notes)
      }, files: 0)
  }
}
