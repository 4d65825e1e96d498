import ContentReading
import Diagnostics
import Domain

/// What an import of DUO's list does to a content folder: known before anything is written.
///
/// Each row of the chosen municipalities is in exactly one of three places: a new school, a school that
/// has a file already, or a problem.
public struct ImportPlan: Sendable {
  /// Schools that get a new file, in the order of the list.
  public let newSchools: [School]
  /// Schools that have a file already, which stays as people wrote it; in the order of the list.
  public let keptSchools: [KeptSchool]
  /// Rows that are no school yet.
  public let problems: [Diagnostic]
  /// What was left out of new schools, and what somebody must fill in.
  public let notes: [Diagnostic.Note]
  /// The municipalities of all chosen schools, in alphabetical order.
  public let gemeenten: [String]

  private let source: String

  /// A school that the list holds and the content folder too.
  public struct KeptSchool: Hashable, Sendable {
    public let code: Vestigingscode
    public let slug: Slug
  }

  /// Plans an import.
  ///
  /// A school that has a file keeps its slug, whatever is imported later. Only schools that are new
  /// together, or whose name is taken by a file, tell themselves apart; the rest of the list has no say.
  ///
  /// - Parameters:
  ///   - list: the list as it was read.
  ///   - gemeenten: the municipalities to import, without regard to case, accents and punctuation; empty
  ///     for the whole list.
  ///   - existing: the schools of the content folder.
  /// - Throws: `ImportError` when the list cannot be used or a municipality is not in it.
  public init(list: DuoList, gemeenten: [String] = [], existing: ExistingSchools) throws(ImportError) {
    guard list.problems.isEmpty else { throw .unusableList(list.problems) }
    let filter = try GemeenteFilter(typed: gemeenten, listed: list.rows.compactMap(\.gemeente))
    let rows = list.rows.filter { filter.includes($0.gemeente) }

    let candidates = rows.compactMap(\.school).filter { existing.slugs[$0.code] == nil }
    let slugs = ImportSlugs(schools: candidates, taken: existing.taken)
    var new: [School] = []
    var kept: [KeptSchool] = []
    var problems: [Diagnostic] = []
    var notes: [Diagnostic.Note] = []
    for row in rows {
      problems += row.problems
      guard let school = row.school else { continue }
      if let slug = existing.slugs[school.code] {
        kept.append(KeptSchool(code: school.code, slug: slug))
      } else if let slug = slugs[school.code] {
        new.append(school.school(slug: slug))
        notes += row.notes
      } else {
        problems.append(Self.noSlug(for: school, at: Place(file: list.file, line: row.line)))
      }
    }
    if !new.isEmpty { notes.insert(.init(at: Place(file: list.file), Self.boardNote), at: 0) }
    newSchools = new
    keptSchools = kept
    self.problems = problems
    self.notes = notes
    self.gemeenten = Set(rows.compactMap { $0.school?.adres.gemeente })
      .sorted { ($0.folded, $0) < ($1.folded, $1) }
    source = list.file
  }

  /// The text of a new school's file.
  public func text(for school: School) -> String {
    SchoolFile.yaml(
      for: school,
      comments: [
        "Overgenomen uit de lijst van DUO (\(source.filter { !$0.isNewline })).",
        "Pas gerust aan: een volgende import laat dit bestand zoals het is.",
      ])
  }

  /// Writes the files of all new schools.
  ///
  /// A file that appeared since the plan was made is left alone and told in the outcome. After another
  /// error the files that were written stay: the same import again writes the rest.
  ///
  /// - Parameter progress: told after each school how many of `newSchools` are done.
  public func carryOut(
    with writer: ContentFolderWriter, progress: (Int) -> Void = { _ in }
  ) throws(ContentWritingError) -> ImportOutcome {
    var written: [String] = []
    var refused: [String] = []
    for (done, school) in newSchools.enumerated() {
      let path = SchoolFile.path(for: school.slug)
      do {
        try writer.write(path, text(for: school))
        written.append(path)
      } catch .exists {
        refused.append(path)
      }
      progress(done + 1)
    }
    return ImportOutcome(written: written, refused: refused)
  }

  private static let boardNote =
    "DUO geeft van het bestuur alleen een nummer. Vul bij `bestuur` de naam in, in plaats van "
    + "\"Bevoegd gezag …\"."

  private static func noSlug(for school: DuoSchool, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateValue, at: place, path: "VESTIGINGSNAAM",
      "Voor \(school.naam) (\(school.code)) is geen vrije bestandsnaam.",
      hint: "Maak het bestand in scholen/ zelf, met een naam die nog niet bestaat.")
  }
}

/// What an import wrote.
public struct ImportOutcome: Hashable, Sendable {
  /// Paths below the content folder.
  public let written: [String]
  /// Paths at which a file stood that was not known to hold this school.
  public let refused: [String]
}
