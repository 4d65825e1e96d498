import Diagnostics
import Domain

/// Some school years of a content folder, read for a comparison.
///
/// Unlike a whole reading it gives what could be read when other files have errors: a profile that is wrong is
/// named, and the other schools are still there.
public struct EditionReading: Sendable {
  /// `nil` when its file has errors.
  public let samenwerkingsverband: Samenwerkingsverband?
  /// The schemas without errors, from the oldest year asked for to the newest.
  public let schemas: [Schooljaar: Schema]
  public let scholen: [School]
  /// Per year asked for.
  public let profielen: [Schooljaar: [Slug: Profiel]]
  /// Schools with a profile, or a file of their own, that has errors; per year asked for.
  public let ongeldig: [Schooljaar: Set<Slug>]
  /// Schools with a file in an earlier year, for each year asked for.
  public let metEerderProfiel: [Schooljaar: Set<Slug>]
  /// The errors of all files that were read. Links, language and copied texts are not looked at.
  public let report: Report
}

/// The school years that a content folder has.
public struct ContentYears: Sendable {
  /// Oldest first.
  public let withSchema: [Schooljaar]
  public let withProfiles: Set<Schooljaar>
}

extension ContentReader {
  /// Which school years there are, without reading a file.
  public func years() throws(ContentFolderError) -> ContentYears {
    let layout = ContentLayout(try folder.entries())
    return ContentYears(
      withSchema: layout.schemas.map(\.jaar).sorted(), withProfiles: Set(layout.profielen.map(\.jaar)))
  }

  /// Reads the schemas, schools and profiles of some school years.
  public func editions(of years: Set<Schooljaar>) async throws(ContentFolderError) -> EditionReading {
    let layout = ContentLayout(try folder.entries())
    // A reason may be about a question of the year before, so its schema is read too.
    let range = years.min().flatMap { first in years.max().map { (first.vorige ?? first)...$0 } }
    let schemas = readSchemas(layout, only: range)
    let scholen = await concurrently(layout.scholen) { readSchool($0.slug, $0.path) }
    let perSlug = Dictionary(scholen.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let readers = schemas.byYear.filter { years.contains($0.key) }.mapValues { file in
      ProfileReader(
        schema: file.schema, vorige: file.schema.schooljaar.vorige.flatMap { schemas.byYear[$0]?.schema })
    }
    let files = layout.profielen.filter { years.contains($0.jaar) }
    let profielen = await concurrently(files) { entry in
      readEdition(entry, readers[entry.jaar], perSlug[entry.slug])
    }
    let swv = layout.samenwerkingsverband.map { yaml($0, .samenwerkingsverband) }
    // A profile that is too large or no file at all is there, but wrong: never "no profile yet".
    let unread = layout.problems.filter { problem in
      problem.place.file.hasPrefix("scholen/")
        || years.contains {
          problem.place.file.hasPrefix("profielen/\($0)/") || problem.place.file == "schema/\($0).yaml"
        }
    }
    let problems = [
      swv?.problems ?? [], unread,
      schemas.problems.filter { problem in
        years.min().map { problem.place.file >= "schema/\($0)" } ?? true
      }, scholen.flatMap(\.problems), profielen.flatMap(\.problems),
    ].joined().filter { $0.severity == .error }
    return EditionReading(
      samenwerkingsverband: swv?.hasErrors == false ? swv?.node.flatMap { Samenwerkingsverband($0) } : nil,
      schemas: schemas.byYear.mapValues(\.schema),
      scholen: scholen.compactMap(\.school),
      profielen: Dictionary(grouping: profielen, by: \.jaar).mapValues { files in
        Dictionary(
          files.compactMap { file in file.profiel.map { (file.slug, $0) } },
          uniquingKeysWith: { first, _ in first })
      },
      ongeldig: Dictionary(grouping: profielen.filter { $0.profiel == nil }, by: \.jaar)
        .mapValues { Set($0.map(\.slug)) }
        .merging(ContentLayout.profiles(of: unread)) { $0.union($1) },
      metEerderProfiel: Dictionary(
        years.map { jaar in (jaar, Set(layout.profielen.filter { $0.jaar < jaar }.map(\.slug))) },
        uniquingKeysWith: { first, _ in first }),
      report: Report(problems, files: files.count))
  }

  private typealias ReadEdition = (jaar: Schooljaar, slug: Slug, profiel: Profiel?, problems: [Diagnostic])

  private func readEdition(
    _ entry: (jaar: Schooljaar, slug: Slug, path: String), _ reader: ProfileReader?, _ school: SchoolFile?
  ) -> ReadEdition {
    let file = yaml(entry.path)
    guard let reader, let source = file.source else { return (entry.jaar, entry.slug, nil, file.problems) }
    let (profiel, problems) = reader.read(file.node, source, file.problems, school: school?.school)
    return (entry.jaar, entry.slug, profiel, problems)
  }
}
